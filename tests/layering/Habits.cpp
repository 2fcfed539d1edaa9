#include "tests/layering/Habits.h"

#include <QRegularExpression>

#include <algorithm>

namespace amends::tests {
using namespace Qt::StringLiterals;

namespace {

bool beginsWithOneOf(const QString& path, const QStringList& beginnings)
{
    return std::ranges::any_of(beginnings, [&](const QString& b) { return path.startsWith(b); });
}

bool isSource(const QString& path)
{
    return beginsWithOneOf(path, {u"app/"_s, u"models/"_s, u"widgets/"_s});
}

// The file as one string of code, and where each line begins in it.
struct Text {
    QString code {};
    QList<qsizetype> starts {};

    explicit Text(const SourceFile& file)
    {
        for (const QString& line : file.lines) {
            starts.append(code.size());
            code += codeOf(line, true) + u'\n';
        }
    }
    qsizetype lineAt(qsizetype position) const
    {
        return std::distance(starts.begin(), std::ranges::upper_bound(starts, position));
    }
};

} // namespace

const QList<Habit>& habits()
{
    static const QStringList source {u"app/"_s, u"models/"_s, u"widgets/"_s};
    static const QStringList everything = source + QStringList {u"tests/"_s};
    static const QString self = u"tests/layering/"_s;
    static const QList<Habit> list {
        {u"style sheet in a page"_s, uR"(\bsetStyleSheet\s*\()"_s, source, {u"widgets/style/"_s},
            u"set a property and let resources/style/amends.qss.in answer to it"_s},
        {u"the wall clock"_s, uR"(\bcurrent(DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch|Date|Time)\s*\()"_s,
            source, {u"models/base/Clock"_s, u"models/base/SystemClock"_s}, u"ask the Clock& that was handed in"_s},
        {u"a blind wait"_s, uR"(\b(qWait|qSleep)\s*\()"_s, everything, {self}, u"wait for what you mean with QTRY_*"_s},
        {u"a nested event loop"_s, uR"(\bprocessEvents\s*\()"_s, source, {u"app/desktop/"_s},
            u"let the event loop run; the store answers by QFuture"_s},
        {u"an unfinished thought"_s, uR"(\b(TODO|FIXME|XXX)\b)"_s, everything, {self}, u"open an issue"_s, true},
        {u"a database's own words"_s, uR"(lastError\(\)\s*\.\s*(text|databaseText|driverText)\s*\()"_s, source, {},
            u"map nativeErrorCode(): the text carries a customer's data"_s},
        {u"rich text asked for"_s, uR"(\bQt::(RichText|AutoText|MarkdownText)\b)"_s, source, {},
            u"show text as Qt::PlainText"_s},
        {u"a label that guesses"_s, uR"(\bnew QLabel\b|^\s*QLabel\s+\w+\s*[;({])"_s, {u"app/"_s, u"widgets/"_s},
            {u"widgets/common/PlainLabel"_s}, u"a QLabel guesses rich text: use PlainLabel"_s},
        {u"a tool tip that guesses"_s,
            uR"(\bsetToolTip\s*\((?!.*\bplainTip\()(?!\s*(tr\((?!.*\.arg\()|QString\(\)|\{\}|$)))"_s,
            {u"app/"_s, u"widgets/"_s}, {}, u"a tool tip guesses rich text: give it plainTip(words)"_s},
        {u"a tool tip made by hand"_s, uR"(\bQToolTip::showText\s*\()"_s, source, {u"widgets/common/"_s},
            u"a tool tip guesses rich text: go through widgets/common"_s},
        {u"a message box made by hand"_s, uR"(\bQMessageBox\b)"_s, source, {u"widgets/common/"_s},
            u"ask through Prompts, which shows plain text and can be answered by a test"_s},
        {u"select everything"_s, uR"(\bSELECT \*)"_s, source, {}, u"name the columns"_s, true},
    };
    return list;
}

QList<Finding> badHabits(const QList<SourceFile>& files)
{
    QList<Finding> findings;
    for (const Habit& habit : habits()) {
        const QRegularExpression pattern(habit.pattern);
        for (const SourceFile& file : files) {
            if (!beginsWithOneOf(file.path, habit.where) || beginsWithOneOf(file.path, habit.except))
                continue;
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                const bool comments = habit.seesStrings; // an unfinished thought mostly stands in a comment
                const QString code = comments ? file.lines.at(i) : codeOf(file.lines.at(i), false);
                if (pattern.match(code).hasMatch())
                    findings.append({file.path, i + 1, habit.name + u"; "_s + habit.instead});
            }
        }
    }
    return findings;
}

QList<Finding> gluedSql(const QList<SourceFile>& files)
{
    static const QString verb
        = uR"(\s*(SELECT|INSERT INTO|INSERT OR|UPDATE|DELETE FROM|CREATE|ALTER|DROP|PRAGMA|WITH|VACUUM|ATTACH|COPY|SET|BEGIN|COMMIT|ROLLBACK|NOTIFY|LISTEN)\b )"_s
              .trimmed();
    static const QString end = uR"((?:_s)?\s*\)?\s*(?:\+|\.arg\s*\())"_s;
    static const QRegularExpression plain(
        u"(?:u|u8)?\""_s + verb + uR"([^"\\]*(?:\\.[^"\\]*)*"(?:\s*u?"[^"]*")*)"_s + end);
    static const QRegularExpression raw(uR"rx((?:u|u8)?R"([A-Za-z]*)\()rx"_s + verb + uR"rx([\s\S]*?\)\1")rx"_s + end);
    static const QRegularExpression tail(uR"(\+\s*u?"\s*(WHERE|AND|VALUES|FROM|ORDER BY|LIMIT|SET|RETURNING)\b)"_s);
    QList<Finding> findings;
    for (const SourceFile& file : files) {
        if (!isSource(file.path))
            continue;
        const Text text(file);
        for (const QRegularExpression* pattern : {&plain, &raw, &tail}) {
            for (auto it = pattern->globalMatch(text.code); it.hasNext();)
                findings.append(
                    {file.path, text.lineAt(it.next().capturedStart()), u"SQL is glued together; bind the value"_s});
        }
    }
    return findings;
}

} // namespace amends::tests
