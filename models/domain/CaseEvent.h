// CaseEvent: one thing that happened in a recovery case. A case *is* the list of its events; nothing is ever edited, only added.
// Each body is a small struct named in the past tense, with a stable `kind` and one `fields` list that serves reading and writing
// (EventJson.h). Adding a field: give it an initialiser, older events then read as that. Plain values, any thread.
#pragma once
#include "models/base/Id.h"
#include "models/base/Money.h"
#include "models/domain/Kinds.h"
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>
#include <variant>

namespace amends {
#define AMENDS_EVENT(NAME, ...)                                                                                        \
    static constexpr const char* kind = #NAME;                                                                         \
    bool operator==(const NAME&) const = default;                                                                      \
    template <class A>                                                                                                 \
    void fields([[maybe_unused]] A& a)                                                                                 \
    {                                                                                                                  \
        __VA_ARGS__;                                                                                                   \
    }

// A loss the customer told us of: what kind, a note in our words, and their own phrase if one fits.
struct LossNote {
    Loss loss = Loss::Time;
    QString note {};
    QString phrase {};
    bool operator==(const LossNote&) const = default;
    template <class A>
    void fields(A& a)
    {
        a("loss", loss), a("note", note), a("phrase", phrase);
    }
};

// --- opening and listening ---
struct CaseOpened { // `number` is given by the store while it records the event
    QString number {};
    CustomerId customer {};
    Channel channel = Channel::Phone;
    QString words {};
    AMENDS_EVENT(CaseOpened, a("number", number), a("customer", customer), a("channel", channel), a("words", words))
};
struct WordsHeard { // more of their own words; earlier ones stay
    QString words {};
    AMENDS_EVENT(WordsHeard, a("words", words))
};
struct PhraseKept {
    QString phrase {};
    AMENDS_EVENT(PhraseKept, a("phrase", phrase))
};
struct PhraseDropped {
    QString phrase {};
    AMENDS_EVENT(PhraseDropped, a("phrase", phrase))
};
struct WantsNoted {
    QString wants {};
    QList<Want> kinds {};
    AMENDS_EVENT(WantsNoted, a("wants", wants), a("kinds", kinds))
};
struct MoodNoted {
    QList<Mood> moods {};
    int strength = 0; // 1..5; 0: not said
    bool abusive = false;
    AMENDS_EVENT(MoodNoted, a("moods", moods), a("strength", strength), a("abusive", abusive))
};
struct ReadBackAgreed {
    QString text {};
    AMENDS_EVENT(ReadBackAgreed, a("text", text))
};
struct ReadBackCorrected { // they put us right; the next read-back has to be agreed anew
    QString text {};
    AMENDS_EVENT(ReadBackCorrected, a("text", text))
};

// --- empathy ---
struct LossNamed { // the whole list, replacing the one before
    QList<LossNote> losses {};
    AMENDS_EVENT(LossNamed, a("losses", losses))
};
struct EmpathySaid {
    QString sentence {};
    Route route = Route::Said; // Said or Sent
    AMENDS_EVENT(EmpathySaid, a("sentence", sentence), a("route", route))
};

// --- investigation ---
struct MomentNoted { // one column of the two lanes; the same id again replaces it
    MomentId id {};
    QDateTime on {};    // when it should have happened or did, UTC
    bool timed = false; // false: only the day counts
    QString expected {};
    QString expectedSource {};
    QString happened {};
    QString happenedSource {};
    bool missed = false;
    AMENDS_EVENT(MomentNoted, a("id", id), a("on", on), a("timed", timed), a("expected", expected),
        a("expectedSource", expectedSource), a("happened", happened), a("happenedSource", happenedSource),
        a("missed", missed))
};
struct MomentDropped {
    MomentId id {};
    AMENDS_EVENT(MomentDropped, a("id", id))
};
struct FactTold { // something the customer has told us and must not be asked again
    QString text {};
    QString source {}; // "Leo, chat", "this call"
    AMENDS_EVENT(FactTold, a("text", text), a("source", source))
};
struct AskedAgain {      // they had to say once more what they had told us, in this case or another
    QString question {}; // as it was asked; empty: they told it unasked
    QString known {};    // what they had told
    QString source {};   // whom, and how
    AMENDS_EVENT(AskedAgain, a("question", question), a("known", known), a("source", source))
};
struct QuestionAsked {
    QuestionId id {};
    QString text {};
    QString whom {};
    AMENDS_EVENT(QuestionAsked, a("id", id), a("text", text), a("whom", whom))
};
struct QuestionAnswered {
    QuestionId id {};
    QString answer {};
    QString from {};
    AMENDS_EVENT(QuestionAnswered, a("id", id), a("answer", answer), a("from", from))
};
struct CauseFound {
    QString cause {}; // key of the list "cause"
    AMENDS_EVENT(CauseFound, a("cause", cause))
};
struct CauseLeftOpen { // not known yet: who finds out, and by when
    QString owner {};
    QDateTime by {};
    AMENDS_EVENT(CauseLeftOpen, a("owner", owner), a("by", by))
};
struct TouchpointsPlaced { // keys of the list "touchpoint"; empty: not placed
    QString broke {};
    QString felt {};
    AMENDS_EVENT(TouchpointsPlaced, a("broke", broke), a("felt", felt))
};
struct SeverityJudged {
    Severity severity = Severity::Minor;
    QString safetyFact {}; // with Safety: the one fact that matters
    AMENDS_EVENT(SeverityJudged, a("severity", severity), a("safetyFact", safetyFact))
};
struct BlameJudged {
    Whose whose = Whose::Ours;
    AMENDS_EVENT(BlameJudged, a("whose", whose))
};
struct LossesCounted { // money lost and time lost (S4-14)
    Money money {};
    int minutes = 0;
    AMENDS_EVENT(LossesCounted, a("money", money), a("minutes", minutes))
};

// --- apology ---
struct ApologyDelivered {
    QString text {};
    QString templateKey {}; // empty: written from nothing
    Route route = Route::Said;
    AMENDS_EVENT(ApologyDelivered, a("text", text), a("template", templateKey), a("route", route))
};

// --- compensation ---
struct RemedyAsked {
    QString words {};
    bool ratherNotSay = false;
    AMENDS_EVENT(RemedyAsked, a("words", words), a("ratherNotSay", ratherNotSay))
};
struct OfferMade { // the same id again changes the offer (amount, payout), which is then Made again
    OfferId id {};
    Remedy remedy = Remedy::Refund;
    QString title {};
    QString reason {};
    Money cost {}; // what it costs us
    Payout payout = Payout::None;
    bool askedFor = false; // what they asked for; else more than expected
    AMENDS_EVENT(OfferMade, a("id", id), a("remedy", remedy), a("title", title), a("reason", reason), a("cost", cost),
        a("payout", payout), a("askedFor", askedFor))
};
struct OfferAccepted {
    OfferId id {};
    AMENDS_EVENT(OfferAccepted, a("id", id))
};
struct OfferRefused {
    OfferId id {};
    QString why {};
    AMENDS_EVENT(OfferRefused, a("id", id), a("why", why))
};
struct OfferWithdrawn { // taken back before an answer
    OfferId id {};
    AMENDS_EVENT(OfferWithdrawn, a("id", id))
};
struct NothingWanted {
    QString words {};
    AMENDS_EVENT(NothingWanted, a("words", words))
};

// --- promises and follow-up ---
struct PromiseMade {
    PromiseId id {};
    QString what {};
    QString who {};
    QDateTime by {}; // UTC
    Channel channel = Channel::Phone;
    AMENDS_EVENT(PromiseMade, a("id", id), a("what", what), a("who", who), a("by", by), a("channel", channel))
};
struct PromiseMoved {
    PromiseId id {};
    QDateTime by {};
    QString told {}; // what the customer was told
    AMENDS_EVENT(PromiseMoved, a("id", id), a("by", by), a("told", told))
};
struct PromiseKept {
    PromiseId id {};
    QString note {};
    AMENDS_EVENT(PromiseKept, a("id", id), a("note", note))
};
struct PromiseBroken {
    PromiseId id {};
    QString why {};
    AMENDS_EVENT(PromiseBroken, a("id", id), a("why", why))
};
struct PromiseReopened { // undo of kept or broken
    PromiseId id {};
    AMENDS_EVENT(PromiseReopened, a("id", id))
};
struct NextContactPlanned {
    QDateTime by {};
    Channel channel = Channel::Phone;
    AMENDS_EVENT(NextContactPlanned, a("by", by), a("channel", channel))
};
struct CheckBackPlanned {
    QDateTime by {};
    AMENDS_EVENT(CheckBackPlanned, a("by", by))
};
struct CheckedBack {
    Outcome outcome = Outcome::Recovered;
    int csat = 0; // 1..5; 0: not given
    int nps = -1; // 0..10; -1: not given
    QString words {};
    AMENDS_EVENT(CheckedBack, a("outcome", outcome), a("csat", csat), a("nps", nps), a("words", words))
};
struct LessonNoted {
    QString text {};
    AMENDS_EVENT(LessonNoted, a("text", text))
};
struct CaseClosed {
    Outcome outcome = Outcome::Recovered;
    AMENDS_EVENT(CaseClosed, a("outcome", outcome))
};
struct CaseReopened {
    QString words {};
    AMENDS_EVENT(CaseReopened, a("words", words))
};

// --- the call, the hold, who has it ---
struct CallStarted {
    QString number {}; // that rang, E.164 when it could be read; empty: we rang, or it was withheld
    AMENDS_EVENT(CallStarted, a("number", number))
};
struct CallEnded {
    AMENDS_EVENT(CallEnded, static_cast<void>(0))
};
struct HoldStarted {
    AMENDS_EVENT(HoldStarted, static_cast<void>(0))
};
struct HoldEnded {
    AMENDS_EVENT(HoldEnded, static_cast<void>(0))
};
struct CaseSetAside { // left at this step, to be taken up again
    Step step = Step::Listen;
    AMENDS_EVENT(CaseSetAside, a("step", step))
};
struct CaseHandedOver {
    QString to {};
    QString note {};
    AMENDS_EVENT(CaseHandedOver, a("to", to), a("note", note))
};
struct HandOverAccepted {
    AMENDS_EVENT(HandOverAccepted, static_cast<void>(0))
};

// --- care of data ---
struct CaseMoved { // two customers turned out to be one, or one to be two after all: whose case it is from here on
    CustomerId customer {};
    AMENDS_EVENT(CaseMoved, a("customer", customer))
};
struct
    WordsErased { // on request: what stands before this has lost its words (domain/Erased.h); `digest` is of what was left of it
    QString request {};
    QString digest {};
    AMENDS_EVENT(WordsErased, a("request", request), a("digest", digest))
};

// --- failed twice ---
struct SecondFailureNoticed { // told to the supervisors; again when it got worse
    int count = 0;            // failures in the window with this one
    CaseId first {};          // the newest one before; null: a broken promise in this case
    bool sameCause = false;
    bool nearInTime = false;
    AMENDS_EVENT(SecondFailureNoticed, a("count", count), a("first", first), a("sameCause", sameCause),
        a("nearInTime", nearInTime))
};
struct LookedTwice { // the agent confirmed one thing of the list, or took that back
    DoubleCheck check = DoubleCheck::ReadTheFirst;
    bool done = true;
    AMENDS_EVENT(LookedTwice, a("check", check), a("done", done))
};
#undef AMENDS_EVENT

using EventBody = std::variant<CaseOpened, WordsHeard, PhraseKept, PhraseDropped, WantsNoted, MoodNoted, ReadBackAgreed,
    ReadBackCorrected, LossNamed, EmpathySaid, MomentNoted, MomentDropped, FactTold, AskedAgain, QuestionAsked,
    QuestionAnswered, CauseFound, CauseLeftOpen, TouchpointsPlaced, SeverityJudged, BlameJudged, LossesCounted,
    ApologyDelivered, RemedyAsked, OfferMade, OfferAccepted, OfferRefused, OfferWithdrawn, NothingWanted, PromiseMade,
    PromiseMoved, PromiseKept, PromiseBroken, PromiseReopened, NextContactPlanned, CheckBackPlanned, CheckedBack,
    LessonNoted, CaseClosed, CaseReopened, CallStarted, CallEnded, HoldStarted, HoldEnded, CaseSetAside, CaseHandedOver,
    HandOverAccepted, CaseMoved, WordsErased, SecondFailureNoticed, LookedTwice>;

struct CaseEvent {
    EventId id {};
    qint64 seq = 0;   // 1, 2, 3 ... within its case; 0: not stored yet
    QDateTime at {};  // UTC
    QString agent {}; // login or system name of who did it
    EventBody body {};
    bool operator==(const CaseEvent&) const = default;
};

// A new event, ready to be recorded.
template <class Body>
[[nodiscard]] CaseEvent happened(
    Body body, const QDateTime& at, const QString& agent = {}, EventId id = EventId::create())
{
    return CaseEvent {id, 0, at, agent, EventBody(std::move(body))};
}
}
