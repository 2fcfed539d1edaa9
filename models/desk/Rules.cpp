#include "models/desk/Rules.h"

#include "models/base/Text.h"

#include <algorithm>

namespace amends {
namespace {
// Texts walks every text of an event, however deep, and remembers the first thing wrong with one.
struct Texts {
    int limit = maxField;
    std::optional<Refusal> wrong {};

    void look(const QString& text)
    {
        if (!wrong && text.size() > limit)
            wrong = Refusal::TextTooLong;
        if (!wrong && !canBeKept(text))
            wrong = Refusal::TextUnreadable;
    }
    template <class T>
    void operator()(const char*, T& value)
    {
        if constexpr (std::is_same_v<T, QString>) {
            look(value);
        } else if constexpr (std::is_same_v<T, QList<LossNote>>) {
            for (LossNote& note : value)
                note.fields(*this);
        }
    }
};

// What is written in a field of many lines: it takes this much, so the case does.
bool isLong(const EventBody& body)
{
    return std::holds_alternative<CaseOpened>(body) || std::holds_alternative<WordsHeard>(body)
        || std::holds_alternative<ReadBackAgreed>(body) || std::holds_alternative<ReadBackCorrected>(body)
        || std::holds_alternative<ApologyDelivered>(body) || std::holds_alternative<CaseReopened>(body)
        || std::holds_alternative<CheckedBack>(body) || std::holds_alternative<WantsNoted>(body)
        || std::holds_alternative<EmpathySaid>(body) || std::holds_alternative<RemedyAsked>(body)
        || std::holds_alternative<LessonNoted>(body);
}

bool isAllowedWhenClosed(const EventBody& body)
{
    return std::holds_alternative<CaseReopened>(body) || std::holds_alternative<PromiseKept>(body)
        || std::holds_alternative<PromiseBroken>(body) || std::holds_alternative<PromiseMoved>(body)
        || std::holds_alternative<PromiseReopened>(body) || std::holds_alternative<LessonNoted>(body)
        || std::holds_alternative<CallEnded>(body) || std::holds_alternative<HoldEnded>(body)
        || std::holds_alternative<CaseHandedOver>(body) || std::holds_alternative<HandOverAccepted>(body);
}

struct Check {
    const RecoveryCase& c;
    using Answer = std::optional<Refusal>;

    static Answer unless(bool good, Refusal refusal) { return good ? Answer() : refusal; }
    Answer offer(OfferId id) const
    {
        const Offer* known = c.offer(id);
        if (!known)
            return Refusal::UnknownOffer;
        return unless(known->state == OfferState::Made, Refusal::OfferAnswered);
    }
    Answer promise(PromiseId id) const
    {
        const Promise* known = c.promise(id);
        if (!known)
            return Refusal::UnknownPromise;
        return unless(known->state == PromiseState::Open, Refusal::PromiseSettled);
    }

    template <class Other>
    Answer operator()(const Other&) const
    {
        return {};
    }
    Answer operator()(const WordsHeard& b) const { return unless(!b.words.trimmed().isEmpty(), Refusal::NothingSaid); }
    Answer operator()(const ReadBackAgreed& b) const
    {
        return unless(!b.text.trimmed().isEmpty(), Refusal::NothingSaid);
    }
    Answer operator()(const EmpathySaid& b) const
    {
        return unless(!b.sentence.trimmed().isEmpty(), Refusal::NothingSaid);
    }
    Answer operator()(const ApologyDelivered& b) const
    {
        return unless(!b.text.trimmed().isEmpty(), Refusal::NothingSaid);
    }
    Answer operator()(const MoodNoted& b) const
    {
        return unless(b.strength >= 0 && b.strength <= 5, Refusal::StrengthOutOfRange);
    }
    Answer operator()(const MomentNoted& b) const
    {
        const bool sourced = (b.expected.isEmpty() || !b.expectedSource.trimmed().isEmpty())
            && (b.happened.isEmpty() || !b.happenedSource.trimmed().isEmpty());
        if (b.expected.trimmed().isEmpty() && b.happened.trimmed().isEmpty())
            return Refusal::NothingSaid;
        return unless(sourced, Refusal::FactWithoutSource);
    }
    Answer operator()(const FactTold& b) const
    {
        return unless(!b.source.trimmed().isEmpty(), Refusal::FactWithoutSource);
    }
    Answer operator()(const AskedAgain& b) const { return unless(!b.known.trimmed().isEmpty(), Refusal::NothingSaid); }
    Answer operator()(const QuestionAsked& b) const
    {
        if (b.text.trimmed().isEmpty())
            return Refusal::NothingSaid;
        const auto open
            = std::count_if(c.questions.begin(), c.questions.end(), [](const OpenQuestion& q) { return !q.answered; });
        return unless(open < maxOpenQuestions, Refusal::TooManyQuestions);
    }
    Answer operator()(const QuestionAnswered& b) const
    {
        return unless(
            std::any_of(c.questions.begin(), c.questions.end(), [&](const OpenQuestion& q) { return q.id == b.id; }),
            Refusal::UnknownQuestion);
    }
    Answer operator()(const SeverityJudged& b) const
    {
        return unless(b.severity != Severity::Safety || !b.safetyFact.trimmed().isEmpty(), Refusal::SafetyWithoutFact);
    }
    Answer money(const Money& m) const
    {
        if (m.minor < 0)
            return Refusal::AmountNegative;
        return unless(m.isZero() || !m.currency.isEmpty(), Refusal::AmountWithoutCurrency);
    }
    Answer operator()(const LossesCounted& b) const
    {
        return b.minutes < 0 ? Answer(Refusal::AmountNegative) : money(b.money);
    }
    Answer operator()(const OfferMade& b) const
    {
        const Offer* known = c.offer(b.id);
        if (known && known->state == OfferState::Accepted)
            return Refusal::OfferAnswered;
        return money(b.cost);
    }
    Answer operator()(const OfferAccepted& b) const { return offer(b.id); }
    Answer operator()(const OfferRefused& b) const { return offer(b.id); }
    Answer operator()(const OfferWithdrawn& b) const { return c.offer(b.id) ? Answer() : Refusal::UnknownOffer; }
    Answer operator()(const PromiseMade& b) const
    {
        if (b.what.trimmed().isEmpty())
            return Refusal::PromiseWithoutWords;
        return unless(b.by.isValid(), Refusal::PromiseWithoutDate);
    }
    Answer operator()(const PromiseMoved& b) const
    {
        const Answer known = promise(b.id);
        return known ? known : unless(b.by.isValid(), Refusal::PromiseWithoutDate);
    }
    Answer operator()(const PromiseKept& b) const { return promise(b.id); }
    Answer operator()(const PromiseBroken& b) const { return promise(b.id); }
    Answer operator()(const PromiseReopened& b) const { return c.promise(b.id) ? Answer() : Refusal::UnknownPromise; }
    Answer operator()(const CheckedBack& b) const
    {
        return unless(b.csat >= 0 && b.csat <= 5 && b.nps >= -1 && b.nps <= 10, Refusal::ScoreOutOfRange);
    }
    Answer operator()(const CaseClosed&) const { return unless(c.checkedBackAt.isValid(), Refusal::CheckBackMissing); }
    Answer operator()(const CaseReopened&) const
    {
        return unless(c.status == CaseStatus::Closed, Refusal::CaseNotClosed);
    }
    Answer operator()(const CallStarted&) const { return unless(!c.callSince.isValid(), Refusal::CallState); }
    Answer operator()(const CallEnded&) const { return unless(c.callSince.isValid(), Refusal::CallState); }
    Answer operator()(const HoldStarted&) const { return unless(!c.holdSince.isValid(), Refusal::HoldState); }
    Answer operator()(const HoldEnded&) const { return unless(c.holdSince.isValid(), Refusal::HoldState); }
    Answer operator()(const CaseHandedOver& b) const
    {
        return unless(!b.note.trimmed().isEmpty(), Refusal::HandOverWithoutNote);
    }
    Answer operator()(const HandOverAccepted&) const { return unless(!c.handOverTo.isEmpty(), Refusal::NoHandOver); }
};
}

std::optional<Refusal> refusalOf(const RecoveryCase& c, const EventBody& body)
{
    if (c.erased || (c.status == CaseStatus::Closed && !isAllowedWhenClosed(body)))
        return Refusal::CaseClosed;
    Texts texts {isLong(body) ? maxWords : maxField, {}};
    EventBody copy = body; // fields() offers its members for writing too
    std::visit([&texts](auto& b) { b.fields(texts); }, copy);
    if (texts.wrong)
        return texts.wrong;
    return std::visit(Check {c}, body);
}
}
