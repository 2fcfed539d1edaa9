// DemoCase: one recovery as it may have gone, as events with past times: every step in words that fit its cause, and an end that
// depends on what was done. Quick, sorry and generous wins people back; broken promises lose them. Part of Demo. Pure.
#pragma once
#include "models/desk/DemoWords.h"
#include "models/domain/CaseEvent.h"

namespace amends {
struct DemoPlan {
    CaseId id {};
    CustomerId customer {};
    QString customerName {};
    QString firstName {};
    const DemoCause* cause = nullptr;
    DemoFills fills {};
    Money orderTotal {};
    QDateTime openedAt {};
    bool again = false; // a second failure
    bool brief = false; // no more than every recovery has
};
// Events at or before `now` only, oldest first; a case of the last days stands where it would stand.
[[nodiscard]] QList<CaseEvent> demoCase(DemoRandom& random, const DemoPlan& plan, const QDateTime& now);
[[nodiscard]] EventId demoEventId(DemoRandom& random);
}
