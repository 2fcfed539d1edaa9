// Lines: what to say or ask at a step, with the pace to say it at, and what to keep out.
// Sentences stand in resources/lines; a line is offered when all its conditions meet the case, the most particular first, and
// lines about safety before all others. Deterministic: same case, same card. Pure, any thread.
#pragma once
#include "models/domain/RecoveryCase.h"

namespace amends {
enum class SayKind { Say, Ask };
struct SayLine {
    SayKind kind = SayKind::Say;
    QString pace {}; // how to say it, to the agent; may be empty
    QString line {}; // to the customer, without quotation marks
    bool operator==(const SayLine&) const = default;
};
struct AvoidLine {
    QString phrase {};
    QString qualifier {}; // "on its own"; empty: always
    bool operator==(const AvoidLine&) const = default;
};
struct StepLines {
    QList<SayLine> lines {}; // at least four at every step
    QList<AvoidLine> avoid {};
    bool operator==(const StepLines&) const = default;
};

// `language` is the customer's; `agentLanguage` that of pace and qualifier, the customer's when empty.
[[nodiscard]] StepLines linesFor(
    Step step, const RecoveryCase& c, const QString& language, const QString& agentLanguage = {});
// How to put the facts right without blaming anyone, by Whose (Ours until it is judged): what broke, said as ours; or the gentle
// way to differ (S3-15).
[[nodiscard]] SayLine correctWithoutBlame(
    const RecoveryCase& c, const QString& language, const QString& agentLanguage = {});
// What went wrong as one first-person sentence by cause key; empty when we have none for it.
[[nodiscard]] QString causeSentence(const QString& cause, const QString& language);
}
