#include "widgets/desk/CallWords.h"

#include "widgets/common/ErrorText.h"
#include "widgets/common/PhoneText.h"
#include "widgets/common/VisibleText.h"
#include "widgets/recovery/StepText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
struct CallWords {
    Q_DECLARE_TR_FUNCTIONS(amends::CallWords)
};
constexpr qint64 longRing = 90; // seconds; whoever waits longer has most likely rung off
}

QString callNumber(const Call& call)
{
    if (!call.text.e164.isEmpty())
        return isolatedLtr(phoneText(call.text.e164));
    return call.text.kind == CallText::Withheld ? QString() : isolatedLtr(visibleLine(call.text.given));
}

QString callTitle(const Call& call, const QDateTime& now)
{
    const QString name = call.state == Call::One ? call.caller.card.customer.name : QString();
    QString who = name.isEmpty() ? QString() : isolated(visibleLine(name));
    if (who.isEmpty() && call.text.kind == CallText::Number)
        who = callNumber(call);
    if (who.isEmpty())
        who = CallWords::tr("Somebody");
    if (call.at.secsTo(now) < longRing)
        //: %1 is a person or a telephone number
        return CallWords::tr("%1 is ringing.").arg(who);
    //: %1 is a person or a telephone number, %2 when: "14:02", "Mon 17 Nov, 14:02"
    return CallWords::tr("%1 rang at %2.").arg(who, timeText(call.at));
}

QString leftText(const LeftCase& left, const QDateTime& now)
{
    const QDate on = left.at.toLocalTime().date();
    const qint64 days = on.daysTo(now.toLocalTime().date());
    const QString step = stepName(left.step);
    if (days <= 0)
        //: where work on a case stopped: %1 is a step, %2 a time of today
        return CallWords::tr("Left at %1 at %2").arg(step, timeText(left.at));
    if (days == 1)
        //: %1 is a step
        return CallWords::tr("Left at %1 yesterday").arg(step);
    //: where work on a case stopped: %1 is a step, %2 a weekday or a date
    return CallWords::tr("Left at %1 on %2")
        .arg(step, days < 7 ? QLocale().standaloneDayName(on.dayOfWeek()) : dayText(left.at, now));
}

QString callRemark(const Call& call, const QDateTime& now)
{
    switch (call.state) {
    case Call::Looking:
        return CallWords::tr("Looking for who it is.");
    case Call::Failed:
        return errorText(call.error);
    case Call::One:
        return call.caller.left.isEmpty() ? CallWords::tr("No open case.") : leftText(call.caller.left.first(), now);
    case Call::Several:
        return call.exact
            ? CallWords::tr("%n people have this number.", nullptr, static_cast<int>(call.people.size()))
            : CallWords::tr("%n people have a number like it.", nullptr, static_cast<int>(call.people.size()));
    case Call::Nobody:
        break;
    }
    switch (call.text.kind) {
    case CallText::Withheld:
        return CallWords::tr("The number is withheld. Ask who it is.");
    case CallText::Unreadable:
        //: %1 is what the telephone system handed over
        return CallWords::tr("“%1” is no telephone number. Ask who it is.").arg(callNumber(call));
    case CallText::Number:
        break;
    }
    return CallWords::tr("Nobody here has this number.");
}

QString takeText(const Call& call)
{
    if (call.state != Call::One)
        return CallWords::tr("Find who it is");
    return call.caller.left.isEmpty() ? CallWords::tr("Start a recovery")
                                      //: %1 is a case number
                                      : CallWords::tr("Go on with %1").arg(call.caller.left.first().number);
}

QString personLine(const Customer& who)
{
    QStringList parts {who.name.isEmpty() ? CallWords::tr("Name not known yet") : isolated(visibleLine(who.name))};
    for (const QString& part : {who.number, phoneText(who.phones.value(0)), who.city}) {
        if (!part.isEmpty())
            parts.append(isolatedLtr(visibleLine(part)));
    }
    return parts.join(u"   "_s);
}
}
