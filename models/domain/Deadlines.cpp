#include "models/domain/Deadlines.h"

#include <algorithm>

namespace amends {
namespace {
bool isLive(Channel channel)
{
    return channel == Channel::Phone || channel == Channel::Counter || channel == Channel::Chat;
}

Deadline plain(DeadlineKind kind, const QDateTime& due, const QDateTime& from)
{
    Deadline d;
    d.kind = kind;
    d.due = due;
    d.from = from;
    return d;
}

// The next moment, after `at`, where the calendar changes between open and closed, and what holds until then.
struct Span {
    QDateTime until {};
    StretchKind kind = StretchKind::Counted;
};
Span spanAt(const QDateTime& at, const Calendar& calendar)
{
    const QDateTime local = at.toTimeZone(calendar.zone);
    const QDate day = local.date();
    const QDateTime midnight = QDate(day).addDays(1).startOfDay(calendar.zone).toUTC();
    if (calendar.holidays.contains(day))
        return {midnight, StretchKind::Holiday};
    const auto& hours = calendar.week.at(static_cast<std::size_t>(day.dayOfWeek() - 1));
    if (!hours.from.isValid() || !hours.to.isValid() || hours.from >= hours.to)
        return {midnight, StretchKind::Closed};
    const QDateTime open = QDateTime(day, hours.from, calendar.zone).toUTC();
    const QDateTime close = QDateTime(day, hours.to, calendar.zone).toUTC();
    if (at < open)
        return {open, StretchKind::Closed};
    if (at < close)
        return {close, StretchKind::Counted};
    return {midnight, StretchKind::Closed};
}
}

Deadline after(const QDateTime& from, int minutes, const Calendar& calendar)
{
    Deadline d;
    d.from = from;
    d.ruleMinutes = minutes;
    if (!calendar.openHoursOnly) {
        d.due = from.addSecs(qint64(minutes) * 60);
        d.stretches = {{from, d.due, StretchKind::Counted, minutes}};
        return d;
    }
    QDateTime at = from;
    qint64 left = qint64(minutes) * 60;
    for (int guard = 0; left > 0 && guard < 4000; ++guard) {
        const Span span = spanAt(at, calendar);
        QDateTime until = span.until;
        if (span.kind == StretchKind::Counted) {
            until = std::min(until, at.addSecs(left));
            left -= at.secsTo(until);
        }
        const int counted = span.kind == StretchKind::Counted ? static_cast<int>(at.secsTo(until) / 60) : 0;
        if (!d.stretches.isEmpty() && d.stretches.last().kind == span.kind && span.kind != StretchKind::Counted)
            d.stretches.last().to = until;
        else
            d.stretches.append({at, until, span.kind, counted});
        at = until;
    }
    d.due = at;
    return d;
}

QDateTime firstAnswerAt(const RecoveryCase& c)
{
    return isLive(c.channel) ? c.openedAt : c.toldAt();
}

QList<Deadline> deadlines(const RecoveryCase& c, const Calendar& calendar, const ClockPolicy& policy)
{
    QList<Deadline> owed;
    if (c.erased)
        return owed;
    for (const Promise& p : c.promises) {
        if (p.state != PromiseState::Open || !p.by.isValid())
            continue;
        Deadline d = plain(DeadlineKind::Promise, p.by, c.openedAt);
        d.what = p.what;
        d.promise = p.id;
        owed.append(d);
    }
    if (c.status != CaseStatus::Closed) {
        if (!firstAnswerAt(c).isValid()) {
            Deadline aim = after(c.openedAt, policy.aimMinutes, calendar);
            aim.kind = DeadlineKind::FirstAnswerAim;
            Deadline limit = after(c.openedAt, policy.limitMinutes, calendar);
            limit.kind = DeadlineKind::FirstAnswerLimit;
            owed << aim << limit;
        }
        if (c.nextContact.isValid())
            owed.append(plain(DeadlineKind::NextContact, c.nextContact, c.lastAt));
        if (c.checkBackBy.isValid() && !c.checkedBackAt.isValid())
            owed.append(plain(DeadlineKind::CheckBack, c.checkBackBy, c.lastAt));
        if (c.causeBy.isValid() && c.cause.isEmpty())
            owed.append(plain(DeadlineKind::CauseOwner, c.causeBy, c.lastAt));
    }
    std::stable_sort(owed.begin(), owed.end(), [](const Deadline& a, const Deadline& b) { return a.due < b.due; });
    return owed;
}

std::optional<Deadline> nextDue(const RecoveryCase& c, const Calendar& calendar, const ClockPolicy& policy)
{
    const QList<Deadline> all = deadlines(c, calendar, policy);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}
}
