#include "models/desk/Actions.h"

using namespace Qt::StringLiterals;

namespace amends {
namespace {
struct Said {
    Refusal refusal;
    const char* key;
    const char* words;
};
constexpr Said table[] = {
    {Refusal::CaseClosed, "case-closed", "The case is closed. Reopen it first."},
    {Refusal::CaseNotClosed, "case-not-closed", "The case is not closed, so it cannot be reopened."},
    {Refusal::TextTooLong, "text-too-long",
        "A text is too long. Words may have 20,000 characters, other fields 2,000."},
    {Refusal::TextUnreadable, "text-unreadable",
        "A text holds a character, or half of one, that would not come back. Write it again."},
    {Refusal::NothingSaid, "nothing-said", "The text is empty. Say what was said."},
    {Refusal::StrengthOutOfRange, "strength", "Strength goes from 1 to 5."},
    {Refusal::ScoreOutOfRange, "score", "CSAT goes from 1 to 5 and NPS from 0 to 10."},
    {Refusal::AmountNegative, "amount", "An amount cannot be below zero."},
    {Refusal::AmountWithoutCurrency, "currency", "The amount has no currency. Name it, such as GBP."},
    {Refusal::UnknownOffer, "unknown-offer", "There is no such offer in this case."},
    {Refusal::OfferAnswered, "offer-answered", "That offer has been answered already."},
    {Refusal::UnknownPromise, "unknown-promise", "There is no such promise in this case."},
    {Refusal::PromiseSettled, "promise-settled", "That promise has been settled already."},
    {Refusal::PromiseWithoutDate, "promise-without-date", "Say by when. A promise needs a date."},
    {Refusal::PromiseWithoutWords, "promise-without-words", "Say what is promised."},
    {Refusal::UnknownQuestion, "unknown-question", "There is no such question in this case."},
    {Refusal::TooManyQuestions, "too-many-questions", "Three questions are open. Answer one first."},
    {Refusal::FactWithoutSource, "fact-without-source", "Say where the fact comes from."},
    {Refusal::SafetyWithoutFact, "safety-without-fact", "For safety, name the one fact that matters."},
    {Refusal::CheckBackMissing, "check-back-missing", "Ask the customer whether it is right now, then close."},
    {Refusal::HoldState, "hold-state", "The call is already on hold, or is not."},
    {Refusal::CallState, "call-state", "The call has already begun, or has not."},
    {Refusal::HandOverWithoutNote, "handover-without-note", "Write a note for whoever takes it."},
    {Refusal::NoHandOver, "no-handover", "Nobody handed this case over."},
};
}

QString refusalKey(Refusal refusal)
{
    for (const Said& said : table) {
        if (said.refusal == refusal)
            return QString::fromLatin1(said.key);
    }
    return u"refused"_s;
}

QString refusalWords(Refusal refusal)
{
    for (const Said& said : table) {
        if (said.refusal == refusal)
            return QString::fromUtf8(said.words);
    }
    return u"This cannot be done now."_s;
}
}
