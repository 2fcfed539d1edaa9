// Steps: which of the six recovery steps of a case are done, and what each still lacks.
// Pure: no clock, no store, no text. The words for a Lack are chosen in widgets/recovery/StepText.
// Steps may be taken in any order; what was passed over stays visible as a Lack. Source: the table of steps in the design, S3-01.
#pragma once
#include "models/domain/RecoveryCase.h"

namespace amends {
enum class Lack {
    WordsMissing,
    MoodMissing,
    ReadBackNotAgreed,
    LossNotNamed,
    EmpathyNotSaid,
    CauseUnknown,
    NothingDelivered,
    WishNotAsked,
    NoOfferAnswered,
    CheckBackOpen
};

inline constexpr std::array<Step, 6> allSteps {
    Step::Listen, Step::Empathize, Step::Investigate, Step::Apologize, Step::Compensate, Step::FollowUp};

// What `step` of `c` still lacks, most important first; a step can be done and still have lacks that only advise.
[[nodiscard]] QList<Lack> lacking(const RecoveryCase& c, Step step);
// Done by the step's own test: read-back agreed; sentence said or sent; cause found or left to an owner; apology delivered;
// an offer accepted or nothing wanted; check-back answered.
[[nodiscard]] bool isDone(const RecoveryCase& c, Step step);
[[nodiscard]] StepState stateOf(const RecoveryCase& c, Step step);
[[nodiscard]] int doneCount(const RecoveryCase& c);
// The seam is gold up to the first step that is not done: how many steps that is (0..6).
[[nodiscard]] int seamLength(const RecoveryCase& c);
// The first step that is not done, from the beginning; FollowUp when all are.
[[nodiscard]] Step firstUndone(const RecoveryCase& c);
// Where work on it goes on: where it was set aside, otherwise the first step that is not done.
[[nodiscard]] Step goesOnAt(const RecoveryCase& c);
}
