// CaseTime: times as the recovery page says them. Takes UTC, shows local time; lengths are seconds. Translated when asked.
#pragma once
#include <QDateTime>
#include <QString>

namespace amends {
// "06:42", "1:02:09": a running clock.
[[nodiscard]] QString runningTime(qint64 seconds);
// "0:47": a hold, short by nature.
[[nodiscard]] QString shortTime(qint64 seconds);
// How far `due` is from `now`: "24 min", "2 h 54", "3 days", and once past "12 min late".
[[nodiscard]] QString untilText(const QDateTime& due, const QDateTime& now);
// How long something took: "7 min", "2 h 10", "3 days".
[[nodiscard]] QString lengthText(qint64 seconds);
// "17:02" today, "Fri 09:00" within a week, "Mon 17 Nov, 09:00" further away.
[[nodiscard]] QString momentText(const QDateTime& at, const QDateTime& now);
}
