// Dates: reads the dates people put into files. 14.03.2017, 3/14/17, 2017-03-14, 22-Apr-15, "Jul 5, 2024 3:53 PM", ISO with zone.
// Which of day and month comes first cannot be told from one cell; DateOrderGuess looks at a whole column. Year first is always
// understood. Two digits of a year: 70..99 are 1970..1999. A day that does not exist is told apart from what is no date. Any thread.
#pragma once
#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace amends {
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

class DateOrderGuess {
public:
    void feed(const QString& text);
    // What the column says; when it says nothing, the habit of `region` (ISO 3166 alpha-2).
    [[nodiscard]] DateOrder order(const QString& region) const;

private:
    qint64 m_dayFirst = 0; // rows that can only be read so
    qint64 m_monthFirst = 0;
    qint64 m_yearFirst = 0;
    qint64 m_dotted = 0; // 1.2.2024: nobody writes the month first with dots
};

enum class DateProblem { None, Empty, NotADate, NoSuchDay };
struct DateReading {
    QDate date {};
    QTime time {};                       // invalid: none was given
    std::optional<int> offsetSeconds {}; // from UTC, if given
    DateProblem problem = DateProblem::None;
    int day = 0; // with NoSuchDay: what was asked for
    int month = 0;
    // UTC; without a time that of `missing`, without an offset in `zone`. Invalid with a problem.
    [[nodiscard]] QDateTime utc(const QTimeZone& zone, QTime missing) const;
};
// "", "-", "n/a", "0000-00-00" are Empty.
[[nodiscard]] DateReading readDate(const QString& text, DateOrder order);
}
