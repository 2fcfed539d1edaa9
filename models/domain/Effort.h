// Effort: how hard we made it for a customer to have a case put right, always with its reasons. What drives people away is having to come
// back, to be passed on, to say it all again and to wait (Dixon, Toman and DeLisi, The Effortless Experience); each of these has a weight,
// below, and the sum has a name. Time on the phone is told beside it and weighs nothing: a long talk can be a good one. Pure.
#pragma once
#include "models/domain/RecoveryCase.h"

namespace amends {
enum class EffortKind { Contacts, AskedAgain, Transfers, Holds, LongHold };
enum class EffortLevel { Little, Some, Much };

// Points for each one more. The first contact costs nothing: it is theirs to make.
struct EffortWeights {
    int contact = 2; // each after the first
    int askedAgain = 3;
    int transfer = 3;
    int hold = 1;
    int longHold = 1; // once, from longHoldSeconds
    qint64 longHoldSeconds = 60;
    int some = 2; // points from which it is Some, Much
    int much = 6;
};

struct EffortReason {
    EffortKind kind = EffortKind::Contacts;
    int n = 0; // how often; LongHold: seconds
    int points = 0;
    bool operator==(const EffortReason&) const = default;
};
struct Effort {
    int points = 0;
    EffortLevel level = EffortLevel::Little;
    QList<EffortReason> reasons {}; // heaviest first; only what happened
    qint64 minutes = 0;             // on the phone, ended calls
};
[[nodiscard]] Effort effortOf(const RecoveryCase& c, const EffortWeights& weights = {});
}
