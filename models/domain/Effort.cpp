#include "models/domain/Effort.h"

#include <algorithm>

namespace amends {
Effort effortOf(const RecoveryCase& c, const EffortWeights& w)
{
    Effort effort;
    const auto add = [&effort](EffortKind kind, int n, int points) {
        if (n > 0 && points > 0) {
            effort.reasons.append({kind, n, points});
            effort.points += points;
        }
    };
    add(EffortKind::Contacts, c.contacts, (c.contacts - 1) * w.contact);
    add(EffortKind::AskedAgain, c.askedAgain, c.askedAgain * w.askedAgain);
    add(EffortKind::Transfers, c.transfers, c.transfers * w.transfer);
    add(EffortKind::Holds, c.holds, c.holds * w.hold);
    if (c.longestHold >= w.longHoldSeconds)
        add(EffortKind::LongHold, static_cast<int>(c.longestHold), w.longHold);
    std::stable_sort(effort.reasons.begin(), effort.reasons.end(),
        [](const EffortReason& a, const EffortReason& b) { return a.points > b.points; });
    effort.level = effort.points >= w.much ? EffortLevel::Much
        : effort.points >= w.some          ? EffortLevel::Some
                                           : EffortLevel::Little;
    effort.minutes = c.callSeconds / 60;
    return effort;
}
}
