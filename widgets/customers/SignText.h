// SignText: who is about to leave in words: how much at risk, and always why, in figures. Hours and days are told as of `now`. Translated
// when asked; what customers said goes through visibleLine(). GUI thread.
#pragma once
#include "models/domain/LoyaltySigns.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/style/Icons.h"

namespace amends {
[[nodiscard]] QString riskText(Risk risk); // "High risk"; empty: none
[[nodiscard]] QString riskLead(Risk risk); // "High.", as it stands before a reason
[[nodiscard]] Tone riskTone(Risk risk);
[[nodiscard]] QString signShort(const SignFound& sign, const QDateTime& now);    // "2 failures in 90 days"
[[nodiscard]] QString signSentence(const SignFound& sign, const QDateTime& now); // with when, and what it rests on
[[nodiscard]] Icon signPicture(Sign sign);
[[nodiscard]] Tone signTone(Sign sign);
// What stands above the reasons: "Why high risk"; empty when there is nothing to say.
[[nodiscard]] QString reasonsTitle(Risk risk, const QList<SignFound>& signs);
}
