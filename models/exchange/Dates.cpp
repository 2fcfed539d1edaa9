#include "models/exchange/Dates.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <array>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
// Three numbers with the same kind of separator; what follows may be a time.
const QRegularExpression& threeNumbers()
{
    static const QRegularExpression shape(
        u"^(\\d{1,4})\\s*([-/. ])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,4})(?!\\d|[-/.]\\d)"_s);
    return shape;
}

const QRegularExpression& clockTime()
{
    static const QRegularExpression shape(
        u"(?:^|[T\\s,])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp])?\\.?(?:[Mm]\\.?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?"_s);
    return shape;
}

int monthOf(const QString& word)
{
    // By their beginnings, folded, without accents: English, German, French, Spanish.
    static const QHash<QString, int> months = [] {
        constexpr std::array<const char*, 12> names {"jan ene janv januar jan", "feb fev fevr",
            "mar maer mrz mars mar marz", "apr avr abr avri", "may mai mayo", "jun juin", "jul juil",
            "aug aou aout ago", "sep sept", "oct okt", "nov", "dec dez dic"};
        QHash<QString, int> all;
        for (std::size_t i = 0; i < names.size(); ++i) {
            for (const QString& name : QString::fromLatin1(names.at(i)).split(u' '))
                all.insert(name, static_cast<int>(i) + 1);
        }
        return all;
    }();
    QString bare;
    for (const QChar c : word.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetter())
            bare.append(c);
    }
    for (const int length : {4, 3}) {
        if (const int month = months.value(bare.left(length)))
            return month;
    }
    return 0;
}

int fullYear(int year, qsizetype digits)
{
    return digits > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

void setDay(DateReading& reading, int year, int month, int day)
{
    if (QDate::isValid(year, month, day)) {
        reading.date = QDate(year, month, day);
        return;
    }
    const bool plausible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    reading.problem = plausible ? DateProblem::NoSuchDay : DateProblem::NotADate;
    reading.day = day;
    reading.month = month;
}

void setTime(DateReading& reading, const QString& text)
{
    const auto match = clockTime().match(text);
    if (!match.hasMatch())
        return;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4).toLower();
    if (!half.isEmpty() && hour <= 12)
        hour = hour % 12 + (half == u"p" ? 12 : 0);
    reading.time = QTime(hour, match.captured(2).toInt(), match.captured(3).toInt());
    const QString zone = match.captured(5);
    if (zone.isEmpty())
        return;
    if (!zone.front().isLetter()) {
        const int seconds = zone.mid(1, 2).toInt() * 3600 + zone.right(2).toInt() * 60;
        reading.offsetSeconds = zone.front() == u'-' ? -seconds : seconds;
    } else {
        reading.offsetSeconds = 0;
    }
}

bool readNumbers(const QString& text, DateOrder order, DateReading& reading)
{
    const auto match = threeNumbers().match(text);
    if (!match.hasMatch())
        return false;
    const int a = match.captured(1).toInt();
    const int b = match.captured(3).toInt();
    const int c = match.captured(4).toInt();
    const qsizetype lastDigits = match.capturedLength(4);
    if (match.capturedLength(1) > 2 || (order == DateOrder::YearMonthDay && lastDigits <= 2)) {
        setDay(reading, fullYear(a, match.capturedLength(1)), b, c);
    } else {
        // The column's order, unless only the other one makes a date of this cell.
        bool monthFirst = order == DateOrder::MonthDayYear;
        if ((monthFirst ? a : b) > 12 && (monthFirst ? b : a) <= 12)
            monthFirst = !monthFirst;
        setDay(reading, fullYear(c, lastDigits), monthFirst ? a : b, monthFirst ? b : a);
    }
    setTime(reading, text.mid(match.capturedEnd(0)));
    return true;
}

bool readMonthName(const QString& text, DateReading& reading)
{
    static const QRegularExpression part(u"(\\d+)|(\\p{L}[\\p{L}\\p{M}]*)"_s);
    const auto clock = clockTime().match(text);
    const QString days = clock.hasMatch() ? text.left(clock.capturedStart(0)) : text;
    int month = 0;
    QStringList numbers;
    for (auto it = part.globalMatch(days); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedLength(1) > 0)
            numbers.append(match.captured(1));
        else if (const int named = monthOf(match.captured(2)); named != 0 && month == 0)
            month = named;
    }
    if (month == 0 || numbers.size() != 2)
        return false;
    const bool yearFirst = numbers.first().size() > 2;
    const QString& year = yearFirst ? numbers.first() : numbers.last();
    setDay(reading, fullYear(year.toInt(), year.size()), month, (yearFirst ? numbers.last() : numbers.first()).toInt());
    setTime(reading, text);
    return true;
}
}

void DateOrderGuess::feed(const QString& text)
{
    const auto match = threeNumbers().match(text.trimmed());
    if (!match.hasMatch())
        return;
    const int a = match.captured(1).toInt();
    const int b = match.captured(3).toInt();
    if (match.capturedLength(1) > 2)
        ++m_yearFirst;
    else if (a > 12 && a <= 31 && b <= 12)
        ++m_dayFirst;
    else if (b > 12 && b <= 31 && a <= 12)
        ++m_monthFirst;
    else if (match.captured(2) == u".")
        ++m_dotted;
}

DateOrder DateOrderGuess::order(const QString& region) const
{
    if (m_dayFirst != m_monthFirst)
        return m_dayFirst > m_monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    if (m_dotted > 0)
        return DateOrder::DayMonthYear;
    if (m_yearFirst > 0)
        return DateOrder::YearMonthDay;
    static const QStringList monthFirst {u"US"_s, u"PH"_s, u"PR"_s, u"GU"_s};
    return monthFirst.contains(region) ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

DateReading readDate(const QString& text, DateOrder order)
{
    DateReading reading;
    const QString trimmed = text.trimmed();
    static const QStringList nothing {u"-"_s, u"--"_s, u"n/a"_s, u"na"_s, u"null"_s, u"none"_s, u"unknown"_s};
    if (trimmed.isEmpty() || nothing.contains(trimmed.toLower()) || trimmed.startsWith(u"0000-00-00")
        || trimmed.startsWith(u"00.00.00")) {
        reading.problem = DateProblem::Empty;
        return reading;
    }
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})(?!\\d)"_s);
    if (const auto match = compact.match(trimmed); match.hasMatch()) {
        setDay(reading, match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return reading;
    }
    if (!readNumbers(trimmed, order, reading) && !readMonthName(trimmed, reading))
        reading.problem = DateProblem::NotADate;
    return reading;
}

QDateTime DateReading::utc(const QTimeZone& zone, QTime missing) const
{
    if (problem != DateProblem::None)
        return {};
    const QTime at = time.isValid() ? time : missing;
    if (offsetSeconds)
        return QDateTime(date, at, QTimeZone(*offsetSeconds)).toUTC();
    const QDateTime local(date, at, zone);
    return local.isValid() ? local.toUTC()
                           : QDateTime(date, at.addSecs(3600), zone).toUTC(); // the hour that clocks skip in spring
}
}
