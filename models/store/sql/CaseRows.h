// CaseRows: the row of each case that lists and search read, kept beside its events in the same transaction.
#pragma once
#include "models/store/Store.h"
#include "models/store/sql/Db.h"

namespace amends {
// The company's calendar and clocks, as the cached due time needs them.
struct DueRules {
    Calendar calendar {};
    ClockPolicy clocks {};
};
[[nodiscard]] Result<QList<CaseRow>> casesOf(Db& db, CustomerId id, int limit); // newest first
[[nodiscard]] Result<CasePage> listCases(Db& db, const CaseFilter& filter, const CaseCursor& from, int limit);
[[nodiscard]] Result<CaseCounts> countCases(Db& db, const CaseFilter& filter, const QDateTime& now);
[[nodiscard]] Result<QList<CaseTally>> tallyCases(Db& db, const QDateTime& now);
// Inserts the row (before is not stored) or updates it; Conflict when its seq is not `expected`.
[[nodiscard]] Result<void> writeCaseRow(Db& db, const RecoveryCase& c, qint64 expected, const DueRules& rules);
[[nodiscard]] Result<void> writeCaseText(Db& db, const RecoveryCase& c, bool isNew);
[[nodiscard]] Result<void> recomputeDue(Db& db, const RecoveryCase& c, const DueRules& rules);
[[nodiscard]] QString summaryLine(const RecoveryCase& c);
}
