// OrderFacts: what the shop's own records already say about a case, ready to be added as facts with their source.
// Pure; the words are translated. Never guesses: only what the order itself dates.
#pragma once
#include "models/store/Rows.h"

namespace amends {
struct OrderFact {
    QString key {};    // "placed-48213"
    QString words {};  // "Delivery due"
    QString source {}; // "Order 48213"
    MomentNoted moment {};
};
// At most three, of the newest order, without those that the case has already.
[[nodiscard]] QList<OrderFact> orderFacts(const RecoveryCase& c, const CustomerCard& card, const QDateTime& now);
// Every source named so far, and the orders: for completing a source as it is typed.
[[nodiscard]] QStringList knownSources(const RecoveryCase& c, const CustomerCard& card);
// A customer's order as a source.
[[nodiscard]] QString orderSource(const Order& order);
}
