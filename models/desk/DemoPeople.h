// DemoPeople: the made-up people of the demo company, each by seed and position. Names of twelve languages, some in their own script;
// telephone numbers that reach nobody (reserved for fiction, or of area codes never given out); mailboxes at example domains.
// No two people share a number, a telephone or a mailbox up to a million. Part of Demo. Pure.
#pragma once
#include "models/domain/Customer.h"

namespace amends {
class DemoRandom;
struct DemoPerson {
    Customer customer {};
    QString firstName {}; // how a letter addresses them
};
[[nodiscard]] DemoPerson demoPerson(quint64 seed, qint64 index, const QDateTime& now);
// Their orders, oldest first, at most 8; `many`: more of them, for a small company.
[[nodiscard]] QList<Order> demoOrders(
    quint64 seed, qint64 index, const Customer& customer, const QDateTime& now, bool many);
// The same from the same numbers, ready for any Id<>.
[[nodiscard]] QUuid demoUuid(quint64 high, quint64 low);
[[nodiscard]] QUuid demoUuid(DemoRandom& random);
// In the order of `at` (version 7), as ids of a program are: an index of millions then grows at its end, not everywhere at once.
[[nodiscard]] QUuid demoUuid(const QDateTime& at, DemoRandom& random);
[[nodiscard]] inline QDateTime demoIdTime(qint64 index)
{
    return QDateTime::fromMSecsSinceEpoch(1'500'000'000'000 + index, Qt::UTC);
}
}
