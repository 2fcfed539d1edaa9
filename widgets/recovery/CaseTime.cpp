#include "widgets/recovery/CaseTime.h"

#include <QCoreApplication>
#include <QLocale>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
struct CaseTime {
    Q_DECLARE_TR_FUNCTIONS(amends::CaseTime)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString twoDigits(qint64 n)
{
    const QLocale locale;
    const QString text = locale.toString(n);
    return n < 10 ? locale.zeroDigit() + text : text;
}
}

QString runningTime(qint64 seconds)
{
    seconds = qMax<qint64>(0, seconds);
    const QString tail = twoDigits(seconds / minute % 60) + u':' + twoDigits(seconds % minute);
    return seconds < hour ? tail : QLocale().toString(seconds / hour) + u':' + tail;
}

QString shortTime(qint64 seconds)
{
    seconds = qMax<qint64>(0, seconds);
    return QLocale().toString(seconds / minute) + u':' + twoDigits(seconds % minute);
}

QString lengthText(qint64 seconds)
{
    if (seconds < minute)
        //: a length of time
        return CaseTime::tr("under 1 min");
    if (seconds < hour)
        return CaseTime::tr("%1 min").arg(QLocale().toString(seconds / minute));
    if (seconds < 2 * day)
        //: hours and minutes: "2 h 54"
        return CaseTime::tr("%1 h %2").arg(QLocale().toString(seconds / hour), twoDigits(seconds / minute % 60));
    return CaseTime::tr("%n day(s)", nullptr, static_cast<int>(seconds / day));
}

QString untilText(const QDateTime& due, const QDateTime& now)
{
    const qint64 left = now.secsTo(due);
    //: %1 is a length of time: "12 min late"
    return left < 0 ? CaseTime::tr("%1 late").arg(lengthText(-left)) : lengthText(left);
}

QString momentText(const QDateTime& at, const QDateTime& now)
{
    const QDateTime local = at.toLocalTime();
    const qint64 away = now.toLocalTime().date().daysTo(local.date());
    if (away == 0)
        return QLocale().toString(local.time(), u"HH:mm"_s);
    return QLocale().toString(local, qAbs(away) < 7 ? u"ddd HH:mm"_s : u"ddd d MMM, HH:mm"_s);
}
}
