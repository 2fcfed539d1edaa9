#include "models/language/When.h"
#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
constexpr qsizetype mostRead = 2'000;
constexpr int dayEndsAt = 18;
constexpr QChar taken(0x1);

// The small words that lead to a day or a time and go with it.
const QString lead = u"(?:(?:by|on|at|before|until|till|no later "
                     u"than|latest|around|from|between|the|bis|am|um|vor|ab|zum|gegen|spätestens|zwischen|"
                     "dem|den|der)\\s+)*"_s;

QRegularExpression rule(const QString& pattern)
{
    return QRegularExpression(u"(?<![\\w.,:/])"_s + lead + u"(?:"_s + pattern + u")(?![\\w])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QString numberWords
    = u"\\d{1,3}|an?|one|two|three|four|five|six|seven|half an|eine[rnm]?|ein|zwei|drei|vier|fünf|sechs|sieben|einer halben"_s;

int numberOf(const QString& word)
{
    static const QHash<QString, int> words {{u"a"_s, 1}, {u"an"_s, 1}, {u"one"_s, 1}, {u"two"_s, 2}, {u"three"_s, 3},
        {u"four"_s, 4}, {u"five"_s, 5}, {u"six"_s, 6}, {u"seven"_s, 7}, {u"ein"_s, 1}, {u"eine"_s, 1}, {u"einer"_s, 1},
        {u"einem"_s, 1}, {u"einen"_s, 1}, {u"zwei"_s, 2}, {u"drei"_s, 3}, {u"vier"_s, 4}, {u"fünf"_s, 5},
        {u"sechs"_s, 6}, {u"sieben"_s, 7}};
    return words.value(word.toLower(), word.toInt());
}

// 1 for January; by the first three letters, in both languages.
int monthOf(const QString& word)
{
    static const QHash<QString, int> months {{u"jan"_s, 1}, {u"jän"_s, 1}, {u"feb"_s, 2}, {u"mar"_s, 3}, {u"mär"_s, 3},
        {u"mrz"_s, 3}, {u"apr"_s, 4}, {u"may"_s, 5}, {u"mai"_s, 5}, {u"jun"_s, 6}, {u"jul"_s, 7}, {u"aug"_s, 8},
        {u"sep"_s, 9}, {u"oct"_s, 10}, {u"okt"_s, 10}, {u"nov"_s, 11}, {u"dec"_s, 12}, {u"dez"_s, 12}};
    return months.value(word.toLower().left(3));
}

// 1 for Monday; by the first two letters where they tell, in both languages.
int weekdayOf(const QString& word)
{
    static const QHash<QString, int> days {{u"mo"_s, 1}, {u"tu"_s, 2}, {u"di"_s, 2}, {u"we"_s, 3}, {u"mi"_s, 3},
        {u"th"_s, 4}, {u"do"_s, 4}, {u"fr"_s, 5}, {u"sa"_s, 6}, {u"su"_s, 7}, {u"so"_s, 7}};
    return days.value(word.toLower().left(2));
}

class WhenReader {
public:
    WhenReader(const QString& text, const QDateTime& now, const QTimeZone& zone)
        : m_text(text.left(mostRead)),
          m_work(m_text),
          m_zone(zone.isValid() ? zone : QTimeZone::utc()),
          m_now(now.toTimeZone(m_zone))
    {
    }
    WhenFound run()
    {
        readSpan();
        readVagueWeeks();
        readDates();
        readNearDays();
        readWeekdays();
        readTimes();
        return answer();
    }

private:
    // Calls `use` for each match and takes it out of the text, so that no later rule reads it again.
    template <class Use>
    void each(const QRegularExpression& rule, Use use)
    {
        for (auto match = rule.match(m_work); match.hasMatch(); match = rule.match(m_work, match.capturedStart() + 1)) {
            if (!use(match))
                continue;
            for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
                m_work[i] = taken;
        }
    }
    void setDay(const QDate& day)
    {
        m_unsure = m_unsure || !day.isValid() || (m_day && *m_day != day);
        m_day = day;
    }
    void setTime(const QTime& time)
    {
        m_unsure = m_unsure || !time.isValid() || (m_time && *m_time != time);
        m_time = time;
    }

    void readSpan()
    {
        static const QRegularExpression span = rule(u"(?:in|within|innerhalb(?: von)?|binnen)\\s+(?<n>"_s + numberWords
            + u")\\s*(?<unit>min(?:ute)?[ns]?|hours?|hrs?|h|days?|weeks?|stunden?|tage?n?|wochen?)(?:'|’)?"_s);
        each(span, [this](const QRegularExpressionMatch& m) {
            const QString unit = m.captured(u"unit"_s).toLower();
            const QString number = m.captured(u"n"_s).toLower();
            const bool half = number.startsWith("half"_L1) || number.endsWith("halben"_L1);
            const int n = numberOf(number);
            if (unit.startsWith(u'h') || unit.startsWith("st"_L1))
                m_moment = m_now.addSecs(half ? 1800 : n * 3600);
            else if (unit.startsWith("mi"_L1))
                m_moment = m_now.addSecs(n * 60);
            else if (half)
                return false;
            else
                setDay(m_now.date().addDays(unit.startsWith(u'w') ? n * 7 : n));
            return true;
        });
    }
    void readVagueWeeks()
    {
        static const QRegularExpression weeks
            = rule(u"(?:next|this|end of(?: the| this| next)?|early next|later this|nächster?n?|diese[rs]?|ende(?: "
                   u"der| dieser| "
                   "nächster)?|anfang nächster)\\s+(?:week(?:end)?|month|woche|wochenende|monats?)"_s);
        each(weeks, [this](const QRegularExpressionMatch&) { return m_unsure = true; });
        static const QRegularExpression soon
            = rule(u"soon|asap|as soon as possible|shortly|so bald wie möglich|bald|demnächst|later|später"_s);
        each(soon, [this](const QRegularExpressionMatch&) {
            m_vague = true;
            return false; // stays part of what is promised
        });
    }
    QDate coming(int month, int day) const
    {
        const QDate thisYear(m_now.date().year(), month, day);
        return thisYear.isValid() && thisYear < m_now.date() ? QDate(m_now.date().year() + 1, month, day) : thisYear;
    }
    void readDates()
    {
        static const QString month
            = u"(?<month>jan(?:uary|uar)?|jänner|feb(?:ruary|ruar)?|mar(?:ch)?|märz|mrz|apr(?:il)?|may|mai|june?|juni|"
              u"july?|juli|"
              "aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?)"_s;
        static const QString ending = u"\\.?(?:,?\\s+(?<year>20\\d\\d))?"_s;
        static const QRegularExpression iso = rule(u"(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)"_s);
        static const QRegularExpression dayFirst
            = rule(u"(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s+of)?\\s*"_s + month + ending);
        static const QRegularExpression monthFirst
            = rule(month + u"\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![:.]\\d)(?:,?\\s+(?<year>20\\d\\d))?"_s);
        static const QRegularExpression points
            = rule(u"(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>20\\d\\d|\\d\\d(?!:))?"_s);
        static const QRegularExpression slashes
            = rule(u"(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:/(?<year>20\\d\\d|\\d\\d))?"_s);
        const auto read = [this](const QRegularExpressionMatch& m) {
            const QString word = m.captured(u"month"_s);
            const int day = m.captured(u"day"_s).toInt();
            const int number = word[0].isDigit() ? word.toInt() : monthOf(word);
            const QString year = m.captured(u"year"_s);
            if (!year.isEmpty())
                setDay(QDate(year.size() == 2 ? 2000 + year.toInt() : year.toInt(), number, day));
            else
                setDay(coming(number, day));
            return true;
        };
        for (const QRegularExpression& form : {iso, dayFirst, monthFirst, points})
            each(form, read);
        each(slashes, [this](const QRegularExpressionMatch& m) {
            const int first = m.captured(u"day"_s).toInt();
            const int second = m.captured(u"month"_s).toInt();
            const QString year = m.captured(u"year"_s);
            const int y = year.isEmpty() ? 0 : year.size() == 2 ? 2000 + year.toInt() : year.toInt();
            if (first <= 12 && second <= 12 && first != second) // which is the month?
                return m_unsure = true;
            const int monthNumber = second > 12 ? first : second;
            const int day = second > 12 ? second : first;
            setDay(y == 0 ? coming(monthNumber, day) : QDate(y, monthNumber, day));
            return true;
        });
    }
    void readNearDays()
    {
        static const QRegularExpression after = rule(u"day after tomorrow|übermorgen"_s);
        static const QRegularExpression tomorrow = rule(u"tomorrow|tmrw|(?<!am )(?<!guten )morgen"_s);
        static const QRegularExpression today = rule(u"today|heute|(?<vague>tonight)"_s);
        each(after, [this](const QRegularExpressionMatch&) { return setDay(m_now.date().addDays(2)), true; });
        each(tomorrow, [this](const QRegularExpressionMatch&) { return setDay(m_now.date().addDays(1)), true; });
        each(today, [this](const QRegularExpressionMatch& m) {
            m_vague = m_vague || !m.captured(u"vague"_s).isEmpty();
            return setDay(m_now.date()), true;
        });
    }
    void readWeekdays()
    {
        static const QString which = u"(?<which>(?:next|this|coming|nächste[nr]?|diese[nr]?|kommende[nr]?)\\s+)?"_s;
        static const QRegularExpression whole = rule(which
            + u"(?<day>mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|montags?|"
              "dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?)"_s);
        // Short names are words, too ("sun", "so"): only where something leads to them.
        static const QRegularExpression shortName(
            u"\\b(?:by|on|before|until|till|bis|am|vor|next|this|nächsten|kommenden)\\s+(?<day>mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|mo|di|mi|do|fr|sa|so)\\b\\.?"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const auto read = [this](const QRegularExpressionMatch& m) {
            const QString whichOne = m.captured(0).toLower();
            const int wanted = m.captured(u"day"_s).startsWith("sonna"_L1, Qt::CaseInsensitive)
                ? 6
                : weekdayOf(m.captured(u"day"_s));
            const int today = m_now.date().dayOfWeek();
            const bool next = whichOne.contains("next "_L1) || whichOne.contains(u"nächste"_s);
            // On a Wednesday "Wednesday" may be today or in a week; early in a week "next Friday" may be either one.
            if (wanted == today || (next && wanted > today))
                return m_unsure = true;
            setDay(m_now.date().addDays((wanted - today + 7) % 7));
            return true;
        };
        each(whole, read);
        each(shortName, read);
    }

    // A time as typed; invalid when it may be morning or evening.
    static QTime timeOf(const QString& hourText, const QString& minutes, const QString& half)
    {
        int hour = hourText.toInt();
        const QString part = half.toLower().remove(u'.').remove(u' ');
        const bool after = part == "pm"_L1 || part.contains("afternoon"_L1) || part.contains("evening"_L1)
            || part.startsWith("nachm"_L1) || part.startsWith("abend"_L1);
        const bool before = part == "am"_L1 || part.contains("morning"_L1) || part.startsWith("morgen"_L1)
            || part.startsWith("vorm"_L1) || part.startsWith(u"früh"_s);
        if (after || before) {
            if (hour < 1 || (hour > 12 && before) || hour > 23)
                return {};
            if (hour <= 12)
                hour = hour % 12 + (after ? 12 : 0);
        } else if (hour >= 1 && hour <= 12 && minutes.isEmpty() && part != "uhr"_L1 && part != "h"_L1) {
            return {}; // "at 5"
        } else if (hour >= 1 && hour <= 7 && !hourText.startsWith(u'0')) {
            return {}; // "5:30", "5 Uhr"
        }
        return QTime(hour, minutes.toInt());
    }
    void readTimes()
    {
        static const QString half
            = u"(?<half>[ap]\\.?m\\b\\.?|uhr(?: (?:nachmittags|abends|morgens|vormittags|früh))?|h\\b|in the "
              u"(?:morning|afternoon|evening)|nachmittags|abends|"
              "morgens|vormittags)"_s;
        // Of a window its end is what was promised.
        static const QRegularExpression window(
            u"\\b\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:[ap]m|uhr)?\\s*(?:to|-|–|bis|and|und)\\s*(?=\\d{1,2}(?:[:.]\\d\\d|\\s*(?:[ap]m|uhr)))"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression clock = rule(u"(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?:\\s*"_s + half + u")?"_s);
        static const QRegularExpression pointed = rule(u"(?<hour>\\d{1,2})\\.(?<minute>\\d\\d)\\s*"_s + half);
        static const QRegularExpression hourOnly = rule(u"(?<hour>\\d{1,2})\\s*"_s + half);
        static const QRegularExpression bare(
            u"\\b(?:at|by|um|bis|before|gegen)\\s+(?<hour>\\d{1,2})(?:\\.(?<minute>\\d\\d))?(?=\\s*$|\\s*[,;.](?:\\s|$)|\\s+(?:on|am|\\x01))"_s,
            QRegularExpression::CaseInsensitiveOption);
        each(window, [](const QRegularExpressionMatch&) { return true; });
        const auto read = [this](const QRegularExpressionMatch& m) {
            QString part = m.captured(u"half"_s).toLower();
            if (part.startsWith("uhr "_L1))
                part = part.mid(4);
            setTime(timeOf(m.captured(u"hour"_s), m.captured(u"minute"_s), part));
            return true;
        };
        for (const QRegularExpression& form : {clock, pointed, hourOnly})
            each(form, read);
        readNamedTimes();
        each(bare, read);
    }
    void readNamedTimes()
    {
        static const QRegularExpression noon = rule(u"12 noon|noon|midday|mittags?"_s);
        static const QRegularExpression end = rule(
            u"end of (?:the |that )?(?:working )?day|eod|close of business|cob|feierabend|tagesende|ende des tages"_s);
        static const QRegularExpression midnight = rule(u"midnight|mitternacht"_s);
        static const QRegularExpression part
            = rule(u"(?:in the |am )?(?:morning|afternoon|evening|vormittag|nachmittag|abend|morgen|früh)"_s);
        each(noon, [this](const QRegularExpressionMatch&) { return setTime(QTime(12, 0)), true; });
        each(end, [this](const QRegularExpressionMatch&) { return m_dayEnd = true; });
        each(midnight, [this](const QRegularExpressionMatch&) { return m_unsure = true; });
        each(part, [this](const QRegularExpressionMatch&) { return m_vague = true; });
    }

    QDateTime at(const QDate& day, const QTime& time) const
    {
        QDateTime there(day, time, m_zone);
        if (!there.isValid()) // the hour that the clocks leave out: the first one after it
            there = QDateTime(day, time.addSecs(3600), m_zone);
        return there.toUTC();
    }
    WhenFound answer()
    {
        WhenFound found;
        found.rest = rest();
        const bool anything = m_day || m_time || m_dayEnd;
        found.unsure = m_unsure || (m_vague && !m_time && !m_moment && (m_day || !anything)) || (m_moment && anything);
        if (found.unsure)
            return found;
        if (m_moment) {
            found.at = m_moment->toUTC();
        } else if (anything) {
            found.dayOnly = !m_time;
            found.at = at(m_day.value_or(m_now.date()), m_time.value_or(QTime(dayEndsAt, 0)));
        }
        return found;
    }
    QString rest() const
    {
        QString left;
        for (qsizetype i = 0; i < m_text.size(); ++i)
            left += m_work[i] == taken ? QChar(u' ') : m_text[i];
        left = left.simplified();
        while (!left.isEmpty()
            && (left.back() == u'.' || left.back() == u',' || left.back() == u';' || left.back() == u' '))
            left.chop(1);
        return left;
    }

    QString m_text;
    QString m_work; // as m_text, with what was understood marked as taken
    QTimeZone m_zone;
    QDateTime m_now;
    std::optional<QDate> m_day {};
    std::optional<QTime> m_time {};
    std::optional<QDateTime> m_moment {}; // "in 2 hours"
    bool m_dayEnd = false;
    bool m_unsure = false;
    bool m_vague = false; // a part of the day, or "soon"
};
}

WhenFound findWhen(const QString& text, const QDateTime& now, const QTimeZone& zone)
{
    return WhenReader(text, now, zone).run();
}
}
