// WhyCard: "Why <time>": the rule behind what is next due in a case, then each stretch of time with its minutes. The minutes add up to
// the rule. A popover; Esc closes it and the keyboard goes back. GUI thread.
#pragma once
#include "models/domain/Deadlines.h"

class QRect;
class QWidget;

namespace amends {
void openWhyCard(QWidget* beside, const QRect& spot, const RecoveryCase& c, const Calendar& calendar,
    const ClockPolicy& policy, const QDateTime& now);
}
