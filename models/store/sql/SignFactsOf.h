// SignFactsOf: what a customer's signs rest on, read from their cases and orders in three indexed reads. A case is folded from the few
// kinds of events that signs ask about, not from all. On the connection's thread.
#pragma once
#include "models/domain/LoyaltySigns.h"
#include "models/store/sql/Db.h"

namespace amends {
[[nodiscard]] Result<SignFacts> signFactsOf(Db& db, CustomerId id, const QDateTime& now);
// Whether one of these events can change somebody's signs.
[[nodiscard]] bool restOn(const QList<CaseEvent>& events);
}
