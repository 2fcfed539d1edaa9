// Migrator: brings a store's tables to this program's version, all pending steps in one transaction, or not at all. The steps are
// resources/sql/NNNN_name.sql, one set for both databases, each followed by its .sqlite.sql or .postgres.sql.
#pragma once
#include "models/base/Clock.h"
#include "models/store/sql/Db.h"
#include <QStringList>

namespace amends {
[[nodiscard]] int currentSchema();
// The version stored; 0: none yet. NewerSchema is the caller's to say.
[[nodiscard]] Result<int> storedSchema(Db& db);
[[nodiscard]] Result<void> migrate(Db& db, const Clock& clock);
// Statements of a script, split at ";" before a line's end, $$ bodies kept whole. For tests.
[[nodiscard]] QStringList statementsOf(const QString& script);
}
