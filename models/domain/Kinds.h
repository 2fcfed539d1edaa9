// Kinds: the small closed vocabularies of a recovery, each with a stable key for storage and JSON.
// key(x) gives the stored word, fromKey<X>(word) reads it (nullopt when unknown). Words for people are in widgets.
#pragma once
#include <QString>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace amends {
enum class Step { Listen, Empathize, Investigate, Apologize, Compensate, FollowUp };
enum class StepState { Untouched, Started, Done };
enum class Channel { Phone, Counter, Email, Letter, Chat, WebForm, Review, Social, Survey };
enum class Mood { Calm, Flat, Worried, LetDown, Frustrated, Angry };
enum class Want { PutRight, Refund, ToldWhy, Heard };
enum class Loss { Time, Money, Trust, Face, PeaceOfMind };
enum class Severity { Minor, Hassle, Major, Safety };
enum class Whose { Ours, NotOurs, Misunderstanding };
enum class Route { Said, Sent, Copied, Printed, Pdf };
enum class Remedy {
    Refund,
    Replacement,
    Repair,
    DoAgain,
    Credit,
    Discount,
    FreeReturn,
    Gift,
    Upgrade,
    Points,
    FindItem,
    ManagerCall,
    ActOnSource,
    Charity,
    TimeAndAttention,
    Other
};
enum class Payout { None, OriginalCard, Bank, Wallet, StoreCredit, GiftCard, Cash };
enum class OfferState { Made, Accepted, Refused };
enum class PromiseState { Open, Kept, Broken };
enum class Outcome { Recovered, Partly, Lost };
enum class CaseStatus { Open, Waiting, Closed };
// What is looked at twice before anything goes out to somebody we failed twice (S4-07).
enum class DoubleCheck {
    ReadTheFirst,
    NameBothFailures,
    CauseIsGone,
    PromiseHasATime,
    NotTheSameRemedy,
    SomebodyOwnsIt
};

template <class E>
struct Keys; // one specialisation an enum: `static constexpr std::array<std::pair<E, std::string_view>, N> all`

#define AMENDS_KEYS(E, N, ...)                                                                                         \
    template <>                                                                                                        \
    struct Keys<E> {                                                                                                   \
        using T = E;                                                                                                   \
        static constexpr std::array<std::pair<E, std::string_view>, N> all {{__VA_ARGS__}};                            \
    }
AMENDS_KEYS(Step, 6, {T::Listen, "listen"}, {T::Empathize, "empathize"}, {T::Investigate, "investigate"},
    {T::Apologize, "apologize"}, {T::Compensate, "compensate"}, {T::FollowUp, "followup"});
AMENDS_KEYS(StepState, 3, {T::Untouched, "untouched"}, {T::Started, "started"}, {T::Done, "done"});
AMENDS_KEYS(Channel, 9, {T::Phone, "phone"}, {T::Counter, "counter"}, {T::Email, "email"}, {T::Letter, "letter"},
    {T::Chat, "chat"}, {T::WebForm, "webform"}, {T::Review, "review"}, {T::Social, "social"}, {T::Survey, "survey"});
AMENDS_KEYS(Mood, 6, {T::Calm, "calm"}, {T::Flat, "flat"}, {T::Worried, "worried"}, {T::LetDown, "letdown"},
    {T::Frustrated, "frustrated"}, {T::Angry, "angry"});
AMENDS_KEYS(Want, 4, {T::PutRight, "putright"}, {T::Refund, "refund"}, {T::ToldWhy, "toldwhy"}, {T::Heard, "heard"});
AMENDS_KEYS(
    Loss, 5, {T::Time, "time"}, {T::Money, "money"}, {T::Trust, "trust"}, {T::Face, "face"}, {T::PeaceOfMind, "peace"});
AMENDS_KEYS(Severity, 4, {T::Minor, "minor"}, {T::Hassle, "hassle"}, {T::Major, "major"}, {T::Safety, "safety"});
AMENDS_KEYS(Whose, 3, {T::Ours, "ours"}, {T::NotOurs, "notours"}, {T::Misunderstanding, "misunderstanding"});
AMENDS_KEYS(
    Route, 5, {T::Said, "said"}, {T::Sent, "sent"}, {T::Copied, "copied"}, {T::Printed, "printed"}, {T::Pdf, "pdf"});
AMENDS_KEYS(Remedy, 16, {T::Refund, "refund"}, {T::Replacement, "replacement"}, {T::Repair, "repair"},
    {T::DoAgain, "doagain"}, {T::Credit, "credit"}, {T::Discount, "discount"}, {T::FreeReturn, "freereturn"},
    {T::Gift, "gift"}, {T::Upgrade, "upgrade"}, {T::Points, "points"}, {T::FindItem, "finditem"},
    {T::ManagerCall, "managercall"}, {T::ActOnSource, "actonsource"}, {T::Charity, "charity"},
    {T::TimeAndAttention, "attention"}, {T::Other, "other"});
AMENDS_KEYS(Payout, 7, {T::None, "none"}, {T::OriginalCard, "card"}, {T::Bank, "bank"}, {T::Wallet, "wallet"},
    {T::StoreCredit, "credit"}, {T::GiftCard, "giftcard"}, {T::Cash, "cash"});
AMENDS_KEYS(OfferState, 3, {T::Made, "made"}, {T::Accepted, "accepted"}, {T::Refused, "refused"});
AMENDS_KEYS(PromiseState, 3, {T::Open, "open"}, {T::Kept, "kept"}, {T::Broken, "broken"});
AMENDS_KEYS(Outcome, 3, {T::Recovered, "recovered"}, {T::Partly, "partly"}, {T::Lost, "lost"});
AMENDS_KEYS(CaseStatus, 3, {T::Open, "open"}, {T::Waiting, "waiting"}, {T::Closed, "closed"});
AMENDS_KEYS(DoubleCheck, 6, {T::ReadTheFirst, "readfirst"}, {T::NameBothFailures, "nameboth"},
    {T::CauseIsGone, "causegone"}, {T::PromiseHasATime, "promisetime"}, {T::NotTheSameRemedy, "otherremedy"},
    {T::SomebodyOwnsIt, "owned"});
#undef AMENDS_KEYS

template <class E>
[[nodiscard]] QString key(E value)
{
    for (const auto& [member, word] : Keys<E>::all) {
        if (member == value)
            return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    }
    return {};
}

template <class E>
[[nodiscard]] std::optional<E> fromKey(const QString& word)
{
    for (const auto& [member, known] : Keys<E>::all) {
        if (word == QLatin1String(known.data(), static_cast<qsizetype>(known.size())))
            return member;
    }
    return std::nullopt;
}
}
