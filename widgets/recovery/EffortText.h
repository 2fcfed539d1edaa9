// EffortText: what a case cost the customer to be heard, in words: how much, and always why. Translated when asked. GUI thread.
#pragma once
#include "models/domain/Effort.h"

namespace amends {
[[nodiscard]] QString effortTitle(const Effort& effort);       // "Much effort for them so far"
[[nodiscard]] QStringList effortReasons(const Effort& effort); // "Had to say it again 2 times", heaviest first
}
