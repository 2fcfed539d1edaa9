#include "models/domain/RecoveryCase.h"

#include <algorithm>

namespace amends {
namespace {
template <class List, class Key>
auto* byId(List& list, const Key& id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

// Fold applies one event; each overload says what that event means.
struct Fold {
    RecoveryCase& c;
    const CaseEvent& e;

    void touch(Step step) const { c.lastStep = step; }
    Offer* offer(OfferId id) const
    {
        const auto found
            = std::find_if(c.offers.begin(), c.offers.end(), [&](const Offer& o) { return o.made.id == id; });
        return found == c.offers.end() ? nullptr : &*found;
    }
    void addWords(const QString& words) const
    {
        if (!words.isEmpty())
            c.words.append(words);
    }

    void operator()(const CaseOpened& b) const
    {
        c.number = b.number;
        c.customer = b.customer;
        c.channel = b.channel;
        c.owner = e.agent;
        c.openedAt = e.at;
        c.contacts = 1;
        addWords(b.words);
    }
    void operator()(const WordsHeard& b) const
    {
        touch(Step::Listen);
        addWords(b.words);
    }
    void operator()(const PhraseKept& b) const
    {
        if (!c.phrases.contains(b.phrase))
            c.phrases.append(b.phrase);
    }
    void operator()(const PhraseDropped& b) const { c.phrases.removeAll(b.phrase); }
    void operator()(const WantsNoted& b) const
    {
        touch(Step::Listen);
        c.wants = b.wants;
        c.wantKinds = b.kinds;
    }
    void operator()(const MoodNoted& b) const
    {
        touch(Step::Listen);
        c.moods = b.moods;
        c.strength = b.strength;
        c.abusive = b.abusive;
    }
    void operator()(const ReadBackAgreed& b) const
    {
        touch(Step::Listen);
        c.readBack = b.text;
        c.readBackAgreed = true;
        if (!c.heardAt.isValid())
            c.heardAt = e.at;
    }
    void operator()(const ReadBackCorrected& b) const
    {
        touch(Step::Listen);
        c.readBack = b.text;
        c.readBackAgreed = false;
        ++c.corrections;
    }
    void operator()(const LossNamed& b) const
    {
        touch(Step::Empathize);
        c.losses = b.losses;
    }
    void operator()(const EmpathySaid& b) const
    {
        touch(Step::Empathize);
        c.empathy = b.sentence;
        c.empathyRoute = b.route;
        if (!c.empathyAt.isValid())
            c.empathyAt = e.at;
    }
    void operator()(const MomentNoted& b) const
    {
        touch(Step::Investigate);
        if (auto* known = byId(c.moments, b.id))
            *known = b;
        else
            c.moments.append(b);
        std::stable_sort(c.moments.begin(), c.moments.end(), [](const auto& x, const auto& y) { return x.on < y.on; });
    }
    void operator()(const MomentDropped& b) const
    {
        c.moments.removeIf([&](const MomentNoted& m) { return m.id == b.id; });
    }
    void operator()(const FactTold& b) const { c.told.append({b.text, b.source, e.at}); }
    void operator()(const AskedAgain&) const { ++c.askedAgain; }
    void operator()(const QuestionAsked& b) const
    {
        touch(Step::Investigate);
        c.questions.append({b.id, b.text, b.whom, e.at, {}, {}, false});
    }
    void operator()(const QuestionAnswered& b) const
    {
        touch(Step::Investigate);
        if (auto* question = byId(c.questions, b.id)) {
            question->answer = b.answer;
            question->from = b.from;
            question->answered = true;
        }
    }
    void operator()(const CauseFound& b) const
    {
        touch(Step::Investigate);
        c.cause = b.cause;
        c.causeOwner.clear();
        c.causeBy = {};
    }
    void operator()(const CauseLeftOpen& b) const
    {
        touch(Step::Investigate);
        c.cause.clear();
        c.causeOwner = b.owner;
        c.causeBy = b.by;
    }
    void operator()(const TouchpointsPlaced& b) const
    {
        touch(Step::Investigate);
        c.brokeAt = b.broke;
        c.feltAt = b.felt;
    }
    void operator()(const SeverityJudged& b) const
    {
        touch(Step::Investigate);
        c.severity = b.severity;
        c.safetyFact = b.safetyFact;
    }
    void operator()(const BlameJudged& b) const
    {
        touch(Step::Investigate);
        c.whose = b.whose;
    }
    void operator()(const LossesCounted& b) const
    {
        c.moneyLost = b.money;
        c.minutesLost = b.minutes;
    }
    void operator()(const ApologyDelivered& b) const
    {
        touch(Step::Apologize);
        c.apologies.append({b.text, b.templateKey, b.route, e.at});
    }
    void operator()(const RemedyAsked& b) const
    {
        touch(Step::Compensate);
        c.remedyAsked = true;
        c.remedyWords = b.words;
        c.ratherNotSay = b.ratherNotSay;
    }
    void operator()(const OfferMade& b) const
    {
        touch(Step::Compensate);
        c.nothingWanted = false;
        if (auto* known = offer(b.id))
            *known = {b, OfferState::Made, {}, e.at};
        else
            c.offers.append({b, OfferState::Made, {}, e.at});
    }
    void operator()(const OfferAccepted& b) const
    {
        touch(Step::Compensate);
        if (auto* known = offer(b.id)) {
            known->state = OfferState::Accepted;
            known->at = e.at;
        }
    }
    void operator()(const OfferRefused& b) const
    {
        touch(Step::Compensate);
        if (auto* known = offer(b.id)) {
            known->state = OfferState::Refused;
            known->why = b.why;
            known->at = e.at;
        }
    }
    void operator()(const OfferWithdrawn& b) const
    {
        c.offers.removeIf([&](const Offer& o) { return o.made.id == b.id && o.state != OfferState::Accepted; });
    }
    void operator()(const NothingWanted& b) const
    {
        touch(Step::Compensate);
        c.nothingWanted = true;
        if (!b.words.isEmpty())
            c.remedyWords = b.words;
    }
    void operator()(const PromiseMade& b) const
    {
        if (!byId(c.promises, b.id))
            c.promises.append({b.id, b.what, b.who, b.by, b.channel, PromiseState::Open, {}, {}, 0});
    }
    void operator()(const PromiseMoved& b) const
    {
        if (auto* promise = byId(c.promises, b.id)) {
            promise->by = b.by;
            ++promise->moved;
        }
    }
    void settle(PromiseId id, PromiseState state, const QString& note) const
    {
        if (auto* promise = byId(c.promises, id)) {
            promise->state = state;
            promise->note = note;
            promise->settledAt = state == PromiseState::Open ? QDateTime() : e.at;
        }
    }
    void operator()(const PromiseKept& b) const { settle(b.id, PromiseState::Kept, b.note); }
    void operator()(const PromiseBroken& b) const { settle(b.id, PromiseState::Broken, b.why); }
    void operator()(const PromiseReopened& b) const { settle(b.id, PromiseState::Open, {}); }
    void operator()(const NextContactPlanned& b) const
    {
        c.nextContact = b.by;
        c.nextContactChannel = b.channel;
    }
    void operator()(const CheckBackPlanned& b) const
    {
        touch(Step::FollowUp);
        c.checkBackBy = b.by;
    }
    void operator()(const CheckedBack& b) const
    {
        touch(Step::FollowUp);
        c.outcome = b.outcome;
        c.csat = b.csat;
        c.nps = b.nps;
        c.checkBackWords = b.words;
        c.checkedBackAt = e.at;
    }
    void operator()(const LessonNoted& b) const { c.lesson = b.text; }
    void operator()(const CaseClosed& b) const
    {
        c.status = CaseStatus::Closed;
        c.closedAt = e.at;
        if (!c.outcome)
            c.outcome = b.outcome;
        c.nextContact = {};
    }
    // A reopened case is answered anew: the check-back counts again.
    void operator()(const CaseReopened& b) const
    {
        c.status = CaseStatus::Open;
        c.closedAt = {};
        c.outcome.reset();
        c.checkedBackAt = {};
        c.checkBackBy = {};
        c.lastStep = Step::Listen;
        ++c.reopened;
        ++c.contacts;
        addWords(b.words);
    }
    // A call that opens its case is that contact already; when no number rang, we rang them.
    void operator()(const CallStarted& b) const
    {
        const bool opensIt = c.calls == 0 && c.channel == Channel::Phone && c.openedAt == e.at;
        if (!b.number.isEmpty() && !opensIt)
            ++c.contacts;
        ++c.calls;
        c.callSince = e.at;
    }
    void endHold() const
    {
        if (!c.holdSince.isValid())
            return;
        c.longestHold = std::max(c.longestHold, c.holdSince.secsTo(e.at));
        c.holdSince = {};
    }
    void operator()(const CallEnded&) const
    {
        endHold();
        if (c.callSince.isValid())
            c.callSeconds += c.callSince.secsTo(e.at);
        c.callSince = {};
    }
    void operator()(const HoldStarted&) const
    {
        c.holdSince = e.at;
        ++c.holds;
    }
    void operator()(const HoldEnded&) const { endHold(); }
    void operator()(const CaseSetAside& b) const
    {
        c.lastStep = b.step;
        if (c.status == CaseStatus::Open)
            c.status = CaseStatus::Waiting;
    }
    void operator()(const CaseHandedOver& b) const
    {
        c.handOverTo = b.to;
        ++c.transfers;
    }
    void operator()(const HandOverAccepted&) const
    {
        c.owner = e.agent;
        c.handOverTo.clear();
    }
    void operator()(const CaseMoved& b) const { c.customer = b.customer; }
    void operator()(const WordsErased&) const
    {
        c.erased = true;
        c.status = CaseStatus::Closed;
        if (!c.closedAt.isValid())
            c.closedAt = e.at;
        c.nextContact = {};
        c.callSince = {};
        c.holdSince = {};
    }
    void operator()(const SecondFailureNoticed& b) const { c.failures = b.count; }
    void operator()(const LookedTwice& b) const
    {
        c.lookedTwice.removeAll(b.check);
        if (b.done)
            c.lookedTwice.append(b.check);
    }
};

// Work on a case that was set aside takes it up again; these do not count as work.
bool isQuiet(const EventBody& body)
{
    return std::holds_alternative<CaseSetAside>(body) || std::holds_alternative<CaseClosed>(body)
        || std::holds_alternative<CaseHandedOver>(body) || std::holds_alternative<HandOverAccepted>(body)
        || std::holds_alternative<NextContactPlanned>(body) || std::holds_alternative<CallEnded>(body)
        || std::holds_alternative<HoldEnded>(body) || std::holds_alternative<PromiseKept>(body)
        || std::holds_alternative<PromiseBroken>(body) || std::holds_alternative<PromiseMoved>(body)
        || std::holds_alternative<PromiseReopened>(body) || std::holds_alternative<CaseMoved>(body)
        || std::holds_alternative<WordsErased>(body) || std::holds_alternative<SecondFailureNoticed>(body);
}
}

QDateTime RecoveryCase::fixedAt() const
{
    for (const Offer& o : offers) {
        if (o.state == OfferState::Accepted)
            return o.at;
    }
    return {};
}

QDateTime RecoveryCase::toldAt() const
{
    const QDateTime apology = apologies.isEmpty() ? QDateTime() : apologies.first().at;
    if (!apology.isValid())
        return empathyAt;
    return empathyAt.isValid() ? std::min(apology, empathyAt) : apology;
}

const Promise* RecoveryCase::promise(PromiseId wanted) const
{
    return byId(promises, wanted);
}

const Offer* RecoveryCase::offer(OfferId wanted) const
{
    const auto found = std::find_if(offers.begin(), offers.end(), [&](const Offer& o) { return o.made.id == wanted; });
    return found == offers.end() ? nullptr : &*found;
}

void apply(RecoveryCase& c, const CaseEvent& event)
{
    if (c.status == CaseStatus::Waiting && !isQuiet(event.body))
        c.status = CaseStatus::Open;
    std::visit(Fold {c, event}, event.body);
    c.seq = event.seq;
    c.lastAt = event.at;
}

RecoveryCase fold(CaseId id, const QList<CaseEvent>& events)
{
    RecoveryCase c;
    c.id = id;
    for (const CaseEvent& event : events)
        apply(c, event);
    return c;
}
}
