// StepText: the words and pictures for steps, lacks and the small vocabularies of a case, in one place so that all pages speak alike.
// Translated when asked. GUI thread.
#pragma once
#include "models/domain/Steps.h"
#include "widgets/style/Icons.h"
#include <QString>

namespace amends {
[[nodiscard]] QString stepName(Step step);
[[nodiscard]] Icon stepIcon(Step step);
// What stands under a step's name in the rail when its page has nothing of its own to say.
[[nodiscard]] QString stepHint(const RecoveryCase& c, Step step);
// The sentence shown beside the control that would cure the lack. Says what to do, never what was done wrong.
[[nodiscard]] QString lackText(Lack lack);

[[nodiscard]] QString channelName(Channel channel);
[[nodiscard]] Icon channelIcon(Channel channel);
[[nodiscard]] QString moodName(Mood mood);
[[nodiscard]] Icon moodIcon(Mood mood);
[[nodiscard]] QString wantName(Want want);
[[nodiscard]] QString lossName(Loss loss);
[[nodiscard]] QString severityName(Severity severity);
[[nodiscard]] QString outcomeName(Outcome outcome);
[[nodiscard]] QString routeName(Route route); // "Said", "Sent", ...
}
