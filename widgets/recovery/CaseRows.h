// CaseRows: a customer's history, a case's promises and their orders as rows of a Timeline. Values in, rows out. GUI thread (words).
#pragma once
#include "models/desk/CaseDesk.h"
#include "widgets/recovery/Timeline.h"

namespace amends {
// Newest first; the open case's own entries carry no id, as it is on screen already.
[[nodiscard]] QList<TimelineRow> historyRows(const CustomerCard& card, CaseId open, const QDateTime& now);
// One of them.
[[nodiscard]] TimelineRow historyRow(const HistoryItem& item, CaseId open, const QDateTime& now);
// The open ones first, soonest first, then settled ones.
[[nodiscard]] QList<TimelineRow> promiseRows(const RecoveryCase& c, const QDateTime& now);
[[nodiscard]] QList<TimelineRow> orderRows(const CustomerCard& card, const QDateTime& now);
}
