#include "models/domain/SecondFailure.h"

#include <algorithm>

namespace amends {
namespace {
bool isOurs(const std::optional<Whose>& whose)
{
    return !whose || *whose == Whose::Ours; // not judged yet: careful is cheaper
}
}

SecondFailure secondFailure(const RecoveryCase& c, const QList<EarlierFailure>& others,
    const QList<BrokenPromise>& broken, const SentinelRules& rules)
{
    SecondFailure found;
    if (rules.windowDays <= 0 || !isOurs(c.whose) || !c.openedAt.isValid())
        return found;
    found.windowDays = rules.windowDays;
    found.count = 1;
    const QDateTime from = c.openedAt.addDays(-rules.windowDays);
    for (const EarlierFailure& other : others) {
        const bool before = other.at < c.openedAt || (other.at == c.openedAt && other.number < c.number);
        if (other.caseId == c.id || !before || other.at < from || !isOurs(other.whose))
            continue;
        ++found.count;
        if (!found.first || other.at > found.first->at)
            found.first = other;
        found.sameCause = found.sameCause || (!c.cause.isEmpty() && other.cause == c.cause);
        const QDateTime near = c.openedAt.addDays(-rules.nearDays);
        found.nearInTime = found.nearInTime || other.at >= near || (other.fixedAt.isValid() && other.fixedAt >= near);
    }
    for (const BrokenPromise& promise : broken) {
        if (promise.at >= from)
            found.broken.append(promise);
    }
    std::stable_sort(found.broken.begin(), found.broken.end(),
        [](const BrokenPromise& a, const BrokenPromise& b) { return a.at > b.at; });
    // One promise broken in the very case that it was made for is its second failure.
    if (!found.broken.isEmpty()) {
        ++found.count;
        found.nearInTime = true;
    }
    return found;
}

QList<CheckItem> doubleChecks(const RecoveryCase& c, const SecondFailure& failure)
{
    if (!failure.isSet())
        return {};
    QList<CheckItem> items;
    const auto add = [&](DoubleCheck check, bool shown) {
        items.append({check, shown || c.lookedTwice.contains(check)});
    };
    const bool openPromisesTimed = std::all_of(c.promises.begin(), c.promises.end(),
        [](const Promise& p) { return p.state != PromiseState::Open || p.by.isValid(); });
    add(DoubleCheck::ReadTheFirst, false);
    add(DoubleCheck::NameBothFailures, false);
    if (failure.sameCause)
        add(DoubleCheck::CauseIsGone, false);
    add(DoubleCheck::PromiseHasATime, !c.promises.isEmpty() && openPromisesTimed);
    if (failure.first)
        add(DoubleCheck::NotTheSameRemedy, false);
    add(DoubleCheck::SomebodyOwnsIt, !c.owner.isEmpty() && c.handOverTo.isEmpty());
    return items;
}
}
