#include "widgets/recovery/AnswerClock.h"

#include "models/domain/Deadlines.h"
#include "widgets/recovery/CaseTime.h"
#include "widgets/common/KindText.h"

#include <QCoreApplication>

namespace amends {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(amends::AnswerClock)
};

QString firstContact(const RecoveryCase& c, const QString& when)
{
    switch (c.channel) {
    case Channel::Phone:
        return Words::tr("First call, %1").arg(when);
    case Channel::Counter:
        return Words::tr("At the counter, %1").arg(when);
    case Channel::Chat:
        return Words::tr("First chat, %1").arg(when);
    default:
        return Words::tr("First answer, %1").arg(when);
    }
}

QString owedText(const Deadline& due, const QDateTime& now)
{
    const QString when = momentText(due.due, now);
    switch (due.kind) {
    case DeadlineKind::Promise:
        //: %1 is a promise in its own words, %2 a time
        return Words::tr("Next: “%1” by %2.").arg(due.what, when);
    case DeadlineKind::NextContact:
        return Words::tr("Next: be in touch by %1.").arg(when);
    case DeadlineKind::CheckBack:
        return Words::tr("Next: check back by %1.").arg(when);
    case DeadlineKind::CauseOwner:
        return Words::tr("Next: the cause by %1.").arg(when);
    case DeadlineKind::FirstAnswerAim:
    case DeadlineKind::FirstAnswerLimit:
        return Words::tr("Answer by %1.").arg(when);
    }
    return {};
}

AnswerClock::Urgency urgencyOf(const Deadline& aim, const Deadline& limit, const QDateTime& now)
{
    if (now >= limit.due.addSecs(-3600))
        return AnswerClock::Red;
    const qint64 sixth = aim.from.secsTo(aim.due) / 6;
    return now >= aim.due.addSecs(-sixth) ? AnswerClock::Amber : AnswerClock::Calm;
}
}

AnswerClock answerClock(const RecoveryCase& c, const Company& company, const QDateTime& now)
{
    AnswerClock clock;
    const QList<Deadline> owed = deadlines(c, company.calendar, company.clocks);
    if (!owed.isEmpty())
        clock.next = owedText(owed.first(), now);
    const QDateTime answered = firstAnswerAt(c);
    if (answered.isValid()) {
        clock.label = firstContact(c, dayText(answered, now));
        clock.time = Words::tr("Answered");
        clock.spoken = Words::tr("Answered, %1").arg(momentText(answered, now));
        return clock;
    }
    Deadline aim = after(c.openedAt, company.clocks.aimMinutes, company.calendar);
    const Deadline limit = after(c.openedAt, company.clocks.limitMinutes, company.calendar);
    const Deadline& shown = now < aim.due ? aim : limit;
    clock.urgency = urgencyOf(aim, limit, now);
    clock.label = Words::tr("Answer by %1").arg(momentText(shown.due, now));
    clock.time = untilText(shown.due, now);
    //: %1 is a time, %2 how long until then or how late
    clock.spoken = Words::tr("Answer by %1: %2").arg(momentText(shown.due, now), clock.time);
    return clock;
}
}
