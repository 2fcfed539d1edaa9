// OfferText: the sentence to say for what is offered: what they asked for first, the extra last, and the question whether that
// makes it right. What an offer costs us is never in it; amounts come in as already written out for the customer. Pure, any thread.
#pragma once
#include "models/domain/RecoveryCase.h"

namespace amends {
struct OfferToSay {
    Remedy remedy = Remedy::Other;
    QString title {};  // in the agent's words: "Saturday morning, two-person fitting"
    QString amount {}; // as the customer reads it ("29.00"); empty: no money in it
    Payout payout = Payout::None;
    bool askedFor = false;
    bool operator==(const OfferToSay&) const = default;
};

// Empty when there are no offers. Offers that were refused have no place here.
[[nodiscard]] QString offerText(const QList<OfferToSay>& offers, const QString& language);
}
