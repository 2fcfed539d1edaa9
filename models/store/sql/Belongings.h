// Belongings: rows that hang on a customer by their id and that Care need not understand to give, erase, hand over and give back: how
// they wish to be dealt with, who belongs to them, lines pinned to them, what was read. A table that this store does not have holds
// nothing. Rows travel as JSON by column name. On the connection's thread, within the caller's transaction.
#pragma once
#include "models/base/Id.h"
#include "models/store/sql/Db.h"
#include <QJsonObject>

namespace amends {
// {"table.column": [row, ...]}; tables without rows are left out.
[[nodiscard]] Result<QJsonObject> belongingsOf(Db& db, CustomerId id);
[[nodiscard]] Result<void> eraseBelongings(Db& db, CustomerId id);
// Gives them to `to` where `to` has nothing of the same key yet; answers what was given, to be taken back.
[[nodiscard]] Result<QJsonObject> giveBelongings(Db& db, const QJsonObject& belongings, CustomerId from, CustomerId to);
[[nodiscard]] Result<void> takeBackBelongings(Db& db, const QJsonObject& given);
[[nodiscard]] Result<void> restoreBelongings(Db& db, const QJsonObject& belongings);
// Every text in them.
[[nodiscard]] QStringList wordsIn(const QJsonObject& belongings);
}
