#include "widgets/recovery/EventText.h"

#include "widgets/common/KindText.h"
#include "widgets/common/PhoneText.h"
#include "widgets/common/VisibleText.h"
#include "widgets/recovery/StepText.h"

#include <QCoreApplication>
#include <QLocale>

namespace amends {
namespace {
QString when(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QString quoted(const QString& text)
{
    return visibleText(text);
}

template <class E, class Name>
QString joined(const QList<E>& values, Name name)
{
    QStringList words;
    for (const E value : values)
        words.append(name(value));
    return QLocale().createSeparatedList(words);
}

struct Say {
    Q_DECLARE_TR_FUNCTIONS(amends::EventText)
public:
    QString operator()(const CaseOpened& b) const
    {
        return tr("Opened by %1: “%2”").arg(channelText(b.channel), quoted(b.words));
    }
    QString operator()(const WordsHeard& b) const { return tr("Their words: “%1”").arg(quoted(b.words)); }
    QString operator()(const PhraseKept& b) const { return tr("Key phrase kept: “%1”").arg(quoted(b.phrase)); }
    QString operator()(const PhraseDropped& b) const { return tr("Key phrase let go: “%1”").arg(quoted(b.phrase)); }
    QString operator()(const WantsNoted& b) const
    {
        if (b.wants.isEmpty())
            return tr("What they want: %1").arg(joined(b.kinds, wantText));
        //: %1 their words, %2 kinds such as "Put right, Be told why"
        return b.kinds.isEmpty() ? tr("What they want: “%1”").arg(quoted(b.wants))
                                 : tr("What they want: “%1” (%2)").arg(quoted(b.wants), joined(b.kinds, wantText));
    }
    QString operator()(const MoodNoted& b) const
    {
        return b.strength > 0
            ? tr("They sound: %1, strength %2 of 5").arg(joined(b.moods, moodText), QLocale().toString(b.strength))
            : tr("They sound: %1").arg(joined(b.moods, moodText));
    }
    QString operator()(const ReadBackAgreed& b) const { return tr("Read back and agreed: “%1”").arg(quoted(b.text)); }
    QString operator()(const ReadBackCorrected&) const { return tr("They put the read-back right"); }
    QString operator()(const LossNamed& b) const
    {
        QStringList names;
        for (const LossNote& note : b.losses)
            names.append(lossText(note.loss));
        return tr("What it cost them: %1").arg(QLocale().createSeparatedList(names));
    }
    //: %1 is "Said" or "Sent"
    QString operator()(const EmpathySaid& b) const
    {
        return tr("%1: “%2”").arg(routeText(b.route), quoted(b.sentence));
    }
    QString operator()(const MomentNoted& b) const
    {
        return b.happened.isEmpty() ? tr("Should have happened: %1").arg(quoted(b.expected))
                                    : tr("Happened: %1").arg(quoted(b.happened));
    }
    QString operator()(const MomentDropped&) const { return tr("A moment taken out"); }
    QString operator()(const FactTold& b) const
    {
        return tr("They told us: “%1” (%2)").arg(quoted(b.text), quoted(b.source));
    }
    QString operator()(const AskedAgain& b) const
    {
        return tr("Asked again what they had told: %1").arg(quoted(b.known));
    }
    QString operator()(const QuestionAsked& b) const { return tr("Asked %1: %2").arg(quoted(b.whom), quoted(b.text)); }
    QString operator()(const QuestionAnswered& b) const { return tr("Answered: %1").arg(quoted(b.answer)); }
    QString operator()(const CauseFound&) const { return tr("Cause found"); }
    QString operator()(const CauseLeftOpen& b) const
    {
        return tr("Cause not known yet. %1 finds out by %2").arg(quoted(b.owner), when(b.by));
    }
    QString operator()(const TouchpointsPlaced&) const { return tr("Placed on the journey"); }
    QString operator()(const SeverityJudged& b) const { return tr("Severity: %1").arg(severityText(b.severity)); }
    QString operator()(const BlameJudged& b) const { return tr("Whose it was: %1").arg(whoseText(b.whose)); }
    QString operator()(const LossesCounted& b) const
    {
        return tr("They lost %1 and %n minute(s)", nullptr, b.minutes).arg(moneyText(b.money));
    }
    QString operator()(const ApologyDelivered& b) const
    {
        return tr("Apology, %1: “%2”").arg(routeText(b.route), quoted(b.text));
    }
    QString operator()(const RemedyAsked& b) const
    {
        return b.ratherNotSay ? tr("They would rather not say what would make it right")
                              : tr("Would make it right: “%1”").arg(quoted(b.words));
    }
    QString operator()(const OfferMade& b) const
    {
        return tr("Offered: %1, %2").arg(quoted(b.title), moneyText(b.cost));
    }
    QString operator()(const OfferAccepted&) const { return tr("Offer accepted"); }
    QString operator()(const OfferRefused& b) const { return tr("Offer refused: “%1”").arg(quoted(b.why)); }
    QString operator()(const OfferWithdrawn&) const { return tr("Offer taken back"); }
    QString operator()(const NothingWanted&) const { return tr("Nothing wanted"); }
    QString operator()(const PromiseMade& b) const { return tr("Promised by %2: %1").arg(quoted(b.what), when(b.by)); }
    QString operator()(const PromiseMoved& b) const { return tr("Promise moved to %1").arg(when(b.by)); }
    QString operator()(const PromiseKept&) const { return tr("Promise kept"); }
    QString operator()(const PromiseBroken& b) const { return tr("Promise not kept: %1").arg(quoted(b.why)); }
    QString operator()(const PromiseReopened&) const { return tr("Promise open again"); }
    QString operator()(const NextContactPlanned& b) const
    {
        return tr("Next contact by %1, %2").arg(when(b.by), channelText(b.channel));
    }
    QString operator()(const CheckBackPlanned& b) const { return tr("Check back by %1").arg(when(b.by)); }
    QString operator()(const CheckedBack& b) const
    {
        return tr("Checked back: %1. “%2”").arg(outcomeText(b.outcome), quoted(b.words));
    }
    QString operator()(const LessonNoted& b) const { return tr("Learned: %1").arg(quoted(b.text)); }
    QString operator()(const CaseClosed& b) const { return tr("Closed as: %1").arg(outcomeText(b.outcome)); }
    QString operator()(const CaseReopened& b) const { return tr("Opened again: “%1”").arg(quoted(b.words)); }
    QString operator()(const CallStarted& b) const
    {
        //: %1 is a telephone number
        return b.number.isEmpty() ? tr("Call started") : tr("Call from %1").arg(isolatedLtr(phoneText(b.number)));
    }
    QString operator()(const CallEnded&) const { return tr("Call ended"); }
    QString operator()(const HoldStarted&) const { return tr("Put on hold"); }
    QString operator()(const HoldEnded&) const { return tr("Back from hold"); }
    QString operator()(const CaseSetAside& b) const { return tr("Set aside at %1").arg(stepName(b.step)); }
    QString operator()(const CaseHandedOver& b) const { return tr("Handed over to %1").arg(quoted(b.to)); }
    QString operator()(const HandOverAccepted&) const { return tr("Taken over"); }
    QString operator()(const CaseMoved&) const { return tr("Moved to another customer's record"); }
    QString operator()(const WordsErased&) const { return tr("Words erased on request"); }
    QString operator()(const SecondFailureNoticed&) const { return tr("Failed twice: supervisors told"); }
    QString operator()(const LookedTwice& b) const { return b.done ? tr("Looked at twice") : tr("Looks at it again"); }
};
}

QString eventText(const EventBody& body)
{
    return std::visit(Say {}, body);
}
}
