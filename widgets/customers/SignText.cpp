#include "widgets/customers/SignText.h"

#include "widgets/common/KindText.h"
#include "widgets/common/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

namespace amends {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(amends::SignText)
};

constexpr int hoursToDays = 72; // from here on days say more

// As it stands inside a sentence.
QString dayInside(const QDateTime& at, const QDateTime& now)
{
    const bool today = at.toLocalTime().date() == now.toLocalTime().date();
    //: a day, inside a sentence
    return today ? Words::tr("today") : dayText(at, now);
}

QString silence(const SignFound& sign, const QDateTime& now)
{
    const int hours = figureNow(sign, now);
    return hours < hoursToDays ? Words::tr("No answer for %n h", nullptr, hours)
                               : Words::tr("No answer for %n days", nullptr, hours / 24);
}

QString score(const SignFound& sign)
{
    const QLocale locale;
    //: a score: "They gave us 2 of 5"
    return Words::tr("They gave us %1 of %2").arg(locale.toString(sign.figure), locale.toString(sign.usual));
}

QString quoted(const QString& words)
{
    return isolated(visibleLine(words));
}

QString brokenSentence(const SignFound& sign, const QString& day)
{
    return sign.figure == 1
        //: %1 is a day, %2 what was promised
        ? Words::tr("A promise not kept, %1: “%2”").arg(day, quoted(sign.words))
        : Words::tr("%n promises not kept, the last one %1: “%2”", nullptr, sign.figure).arg(day, quoted(sign.words));
}

QString quietSentence(const SignFound& sign, const QDateTime& now)
{
    const int days = figureNow(sign, now);
    if (!sign.caseId.isNull())
        return Words::tr("Bought nothing in the %n days since we failed them", nullptr, days);
    //: %1 is how many days usually lie between two orders
    return Words::tr("Bought nothing for %n days, and usually every %1 days", nullptr, days)
        .arg(QLocale().toString(sign.usual));
}
}

QString riskText(Risk risk)
{
    switch (risk) {
    case Risk::High:
        return Words::tr("High risk");
    case Risk::Some:
        return Words::tr("Some risk");
    case Risk::None:
        break;
    }
    return {};
}

QString riskLead(Risk risk)
{
    switch (risk) {
    case Risk::High:
        //: how much somebody is at risk of leaving, before the reason
        return Words::tr("High.");
    case Risk::Some:
        //: how much somebody is at risk of leaving, before the reason
        return Words::tr("Some.");
    case Risk::None:
        break;
    }
    return {};
}

Tone riskTone(Risk risk)
{
    return risk == Risk::High ? Tone::Danger : risk == Risk::Some ? Tone::Warn : Tone::Secondary;
}

QString signShort(const SignFound& sign, const QDateTime& now)
{
    switch (sign.sign) {
    case Sign::TwoFailures:
        //: %1 is a number of days
        return Words::tr("%n failures in %1 days", nullptr, sign.figure).arg(QLocale().toString(sign.usual));
    case Sign::PromiseBroken:
        return Words::tr("%n promise(s) not kept", nullptr, sign.figure);
    case Sign::LeavingWords:
        return Words::tr("They said “%1”").arg(quoted(sign.words));
    case Sign::LowScore:
        return score(sign);
    case Sign::Unanswered:
        return silence(sign, now);
    case Sign::FewerOrders:
        return Words::tr("Bought %1% less").arg(QLocale().toString(sign.figure));
    case Sign::Quiet:
        return Words::tr("Bought nothing for %n days", nullptr, figureNow(sign, now));
    case Sign::OpenCase:
        return Words::tr("%n open recoveries", nullptr, sign.figure);
    }
    return {};
}

QString signSentence(const SignFound& sign, const QDateTime& now)
{
    const QString day = sign.at.isValid() ? dayInside(sign.at, now) : QString();
    switch (sign.sign) {
    case Sign::TwoFailures:
        //: %1 is a sentence, "2 failures in 90 days", %2 the day of the last one
        return Words::tr("%1, the last one %2").arg(signShort(sign, now), day);
    case Sign::PromiseBroken:
        return brokenSentence(sign, day);
    case Sign::LeavingWords:
        //: %1 is a day, %2 their own words
        return Words::tr("They said, %1: “%2”").arg(day, quoted(sign.words));
    case Sign::LowScore:
    case Sign::Unanswered:
        //: %1 is a sentence, "They gave us 2 of 5" or "No answer for 26 h", %2 the day it began
        return sign.sign == Sign::LowScore ? Words::tr("%1, %2", "score, day").arg(score(sign), day)
                                           : Words::tr("%1, since %2").arg(silence(sign, now), day);
    case Sign::FewerOrders:
        return Words::tr("Bought %1% less in the last three months than usual").arg(QLocale().toString(sign.figure));
    case Sign::Quiet:
        return quietSentence(sign, now);
    case Sign::OpenCase:
        return signShort(sign, now);
    }
    return {};
}

Icon signPicture(Sign sign)
{
    switch (sign) {
    case Sign::TwoFailures:
        return Icon::RepeatFailure;
    case Sign::PromiseBroken:
    case Sign::Unanswered:
        return Icon::Overdue;
    case Sign::LeavingWords:
        return Icon::Quote;
    case Sign::LowScore:
        return Icon::ChannelSurvey;
    case Sign::FewerOrders:
        return Icon::TrendDown;
    case Sign::Quiet:
        return Icon::Hold;
    case Sign::OpenCase:
        return Icon::NavRecoveries;
    }
    return Icon::None;
}

Tone signTone(Sign sign)
{
    switch (sign) {
    case Sign::TwoFailures:
    case Sign::PromiseBroken:
        return Tone::Danger;
    case Sign::LeavingWords:
    case Sign::LowScore:
    case Sign::Unanswered:
    case Sign::FewerOrders:
        return Tone::Warn;
    case Sign::Quiet:
    case Sign::OpenCase:
        break;
    }
    return Tone::Secondary;
}

QString reasonsTitle(Risk risk, const QList<SignFound>& signs)
{
    switch (risk) {
    case Risk::High:
        return Words::tr("Why high risk");
    case Risk::Some:
        return Words::tr("Why some risk");
    case Risk::None:
        break;
    }
    return isQuiet(signs) ? Words::tr("Why they are on the quiet list") : QString();
}
}
