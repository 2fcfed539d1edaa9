// AskedBefore: does a question ask for something the customer has told us already? Compares the words that carry meaning, and
// knows what an address, an email, a phone or an order number looks like. Pure, any thread; errs on the side of silence.
#pragma once
#include "models/domain/RecoveryCase.h"

namespace amends {
// The fact that `question` seems to ask for again; nothing when none does.
[[nodiscard]] std::optional<ToldFact> alreadyTold(const QString& question, const QList<ToldFact>& facts);
}
