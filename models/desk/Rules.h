// Rules: what may not be recorded in a case, whoever asks (the window, amendsctl). Pure. A refusal loses nothing: what was typed stays.
// Words for people are chosen by kind in widgets/common/ErrorText and app/ctl.
#pragma once
#include "models/domain/RecoveryCase.h"

namespace amends {
enum class Refusal {
    CaseClosed,
    CaseNotClosed,
    TextTooLong,
    TextUnreadable,
    NothingSaid,
    StrengthOutOfRange,
    ScoreOutOfRange,
    AmountNegative,
    AmountWithoutCurrency,
    UnknownOffer,
    OfferAnswered,
    UnknownPromise,
    PromiseSettled,
    PromiseWithoutDate,
    PromiseWithoutWords,
    UnknownQuestion,
    TooManyQuestions,
    FactWithoutSource,
    SafetyWithoutFact,
    CheckBackMissing,
    HoldState,
    CallState,
    HandOverWithoutNote,
    NoHandOver
};

inline constexpr int maxWords = 20'000; // characters of a note or of their words
inline constexpr int maxField = 2'000;
inline constexpr int maxName = 200;
inline constexpr int maxOpenQuestions = 3;

// Why `body` may not happen to `c` now; nothing when it may.
[[nodiscard]] std::optional<Refusal> refusalOf(const RecoveryCase& c, const EventBody& body);
}
