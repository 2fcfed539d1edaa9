// StepText: the words and pictures for steps and for what they lack. Other vocabularies: widgets/common/KindText.
// Translated when asked. GUI thread.
#pragma once
#include "models/domain/Steps.h"
#include "widgets/common/KindText.h"
#include "widgets/style/Icons.h"
#include <QString>

namespace amends {
[[nodiscard]] QString stepName(Step step);
[[nodiscard]] Icon stepIcon(Step step);
// What stands under a step's name in the rail when its page has nothing of its own to say.
[[nodiscard]] QString stepHint(const RecoveryCase& c, Step step);
// The sentence shown beside the control that would cure the lack. Says what to do, never what was done wrong.
[[nodiscard]] QString lackText(Lack lack);
// The same in the few words that fit under a step's name.
[[nodiscard]] QString lackHint(Lack lack);
[[nodiscard]] inline QString severityName(Severity severity)
{
    return severityText(severity);
}
}
