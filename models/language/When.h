// When: finds a day and a time in typed English or German ("by Wednesday noon", "bis morgen 17:30", "in 2 hours", "26 Nov").
// Finds at most one moment. A weekday is the next one to come; two different days, or a time that could be morning or evening,
// leave it unsure. Pure; `now` in any zone, the answer in UTC.
#pragma once
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace amends {
struct WhenFound {
    QDateTime at {};      // UTC; invalid: nothing found, or not sure
    bool dayOnly = false; // no time was said: 18:00 of that day
    bool unsure = false;  // something was said that can be read in more than one way
    QString rest {};      // the text without it, and without the "by" or "bis" before it
};
[[nodiscard]] WhenFound findWhen(const QString& text, const QDateTime& now, const QTimeZone& zone);
}
