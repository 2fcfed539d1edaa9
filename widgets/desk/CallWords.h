// CallWords: a call in sentences: who is ringing, what is known of them, where their case was left. Translated when asked. GUI thread.
#pragma once
#include "models/desk/CallDesk.h"

namespace amends {
// "020 7946 0000", as people at home write it; what was handed over when it is no number; empty when withheld.
[[nodiscard]] QString callNumber(const Call& call);
// "Maya Okafor is ringing."; once it has rung for long "Maya Okafor rang at 14:02."
[[nodiscard]] QString callTitle(const Call& call, const QDateTime& now);
// What is known: "Left at Apologize on Monday", "Nobody here has this number."
[[nodiscard]] QString callRemark(const Call& call, const QDateTime& now);
// "Left at Apologize on Monday"
[[nodiscard]] QString leftText(const LeftCase& left, const QDateTime& now);
// What taking the call does: "Go on with AM-61", "Start a recovery", "Find who it is"
[[nodiscard]] QString takeText(const Call& call);
// A person in a list: name, customer number, first telephone, city.
[[nodiscard]] QString personLine(const Customer& who);
}
