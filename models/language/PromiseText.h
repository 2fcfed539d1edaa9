// PromiseText: reads what an agent typed as a promise ("I’ll email the care plan in writing by Wednesday noon") into its parts.
// The text itself is never changed. English and German, mixed as people type. What is not said, or can be read two ways, is
// reported missing and never guessed: "next week" has no day, "at 5" no half of the day. Pure; `now` and `zone` say what "tomorrow" is.
#pragma once
#include "models/domain/Kinds.h"
#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace amends {
enum class PromisePart { What, Who, By, Channel };
struct PromiseParts {
    QString text {};                   // as typed
    QString verb {};                   // "email", as typed; may be empty
    QString what {};                   // "the care plan in writing"
    QString who {};                    // "Joel"; empty when it is the agent
    bool agent = false;                // "I’ll", "ich"; without any subject the agent is meant, too
    QDateTime by {};                   // UTC; invalid: not said, or not surely
    bool dayOnly = false;              // a day without a time: `by` is the end of that day at 18:00
    bool byIsPast = false;             // said, but before now: reported missing as well
    std::optional<Channel> channel {}; // by email, by phone, ...
    QList<PromisePart> missing {};     // What, By and Channel, in this order; a reader needs no more to act
    bool operator==(const PromiseParts&) const = default;
};

[[nodiscard]] PromiseParts readPromise(const QString& text, const QDateTime& now, const QTimeZone& zone);
}
