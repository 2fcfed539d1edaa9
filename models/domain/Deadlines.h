// Deadlines: what is owed in a case and by when, each with the stretches of time that make it. Never stored: pure functions of
// (case, calendar, policy). Aim 4 h and limit 24 h for the first answer: S2-15; check-back after 7 days: S3-20; next contact: S3-14.
#pragma once
#include "models/domain/RecoveryCase.h"
#include <QTime>
#include <QTimeZone>

namespace amends {
// When the company is open. With no hours at all every minute counts.
struct Calendar {
    QTimeZone zone {QTimeZone::utc()};
    struct Hours {
        QTime from {};
        QTime to {};
        bool operator==(const Hours&) const = default;
    };
    std::array<Hours, 7> week {}; // Monday first; invalid from: closed
    QList<QDate> holidays {};
    bool openHoursOnly = false; // false: the clock runs day and night
    bool operator==(const Calendar&) const = default;
};

struct ClockPolicy {
    int aimMinutes = 4 * 60;
    int limitMinutes = 24 * 60;
    int checkBackDays = 7;
    bool operator==(const ClockPolicy&) const = default;
};

enum class DeadlineKind { FirstAnswerAim, FirstAnswerLimit, Promise, NextContact, CheckBack, CauseOwner };
enum class StretchKind { Counted, Closed, Holiday };
struct Stretch {
    QDateTime from {};
    QDateTime to {};
    StretchKind kind = StretchKind::Counted;
    int minutes = 0; // counted ones
    bool operator==(const Stretch&) const = default;
};
struct Deadline {
    DeadlineKind kind = DeadlineKind::FirstAnswerAim;
    QDateTime due {};  // UTC
    QDateTime from {}; // when its clock started
    int ruleMinutes = 0;
    QString what {}; // a promise's own words
    PromiseId promise {};
    QList<Stretch> stretches {}; // counted minutes add up to ruleMinutes
    bool operator==(const Deadline&) const = default;
};

// When the first answer was given; invalid: not yet. On the phone, at the counter and in a chat, being there is the answer.
[[nodiscard]] QDateTime firstAnswerAt(const RecoveryCase& c);
// All that is still owed, soonest first. A closed case owes its open promises only.
[[nodiscard]] QList<Deadline> deadlines(const RecoveryCase& c, const Calendar& calendar, const ClockPolicy& policy);
// The soonest, if any.
[[nodiscard]] std::optional<Deadline> nextDue(
    const RecoveryCase& c, const Calendar& calendar, const ClockPolicy& policy);
// `minutes` of open time after `from`, with every stretch on the way.
[[nodiscard]] Deadline after(const QDateTime& from, int minutes, const Calendar& calendar);
}
