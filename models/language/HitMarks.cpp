#include "models/language/HitMarks.h"

#include "models/language/Fold.h"
#include "models/language/TypedNumber.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qsizetype longestTyped = 200; // as far as search reads what is typed
constexpr int mostWords = 8;
constexpr qsizetype longestShown = 4000;

bool isWordStart(const QString& text, qsizetype at)
{
    return at == 0 || text.at(at - 1) == u' ';
}

// The range of the original behind `length` folded characters from `at`.
TextRange behind(const FoldedText& shown, qsizetype at, qsizetype length)
{
    const qsizetype start = shown.start.at(at);
    return {start, shown.end.at(at + length - 1) - start};
}

// Where `word` begins a word; nowhere: where it stands within one, unless it is a single letter.
QList<TextRange> places(const QString& word, const FoldedText& shown)
{
    QList<TextRange> begins;
    QList<TextRange> within;
    for (qsizetype at = shown.text.indexOf(word); at >= 0; at = shown.text.indexOf(word, at + word.size()))
        (isWordStart(shown.text, at) ? begins : within).append(behind(shown, at, word.size()));
    if (!begins.isEmpty())
        return begins;
    return word.size() > 1 ? within : QList<TextRange> {};
}

// "obrien" in "O'Brien": as if nothing stood between the letters. From the beginning of a word only.
QList<TextRange> placesAcrossGaps(const QString& word, const FoldedText& shown)
{
    for (qsizetype at = 0; word.size() > 2 && at < shown.text.size(); ++at) {
        if (!isWordStart(shown.text, at) || shown.text.at(at) == u' ')
            continue;
        qsizetype k = 0;
        qsizetype i = at;
        while (
            i < shown.text.size() && k < word.size() && (shown.text.at(i) == word.at(k) || shown.text.at(i) == u' ')) {
            k += shown.text.at(i) == word.at(k) ? 1 : 0;
            ++i;
        }
        if (k == word.size())
            return {behind(shown, at, i - at)};
    }
    return {};
}

// The letters that two words have in common and in order, as places in `b`.
QList<qsizetype> inCommon(const QString& a, const QString& b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<std::vector<int>> best(static_cast<std::size_t>(a.size()) + 1, std::vector<int>(width, 0));
    const auto at = [&](qsizetype i, qsizetype j) -> int& {
        return best[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
    };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) = a.at(i) == b.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    QList<qsizetype> common;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a.at(i) == b.at(j)) {
            common.append(j);
            ++i;
            ++j;
        } else {
            at(i + 1, j) >= at(i, j + 1) ? ++i : ++j;
        }
    }
    return common;
}

QList<TextRange> misspelt(const QString& word, const FoldedText& shown)
{
    const int may = mayDiffer(word.size());
    int nearest = may + 1;
    qsizetype from = 0;
    QString near;
    for (qsizetype at = 0; may > 0 && at < shown.text.size();) {
        const qsizetype space = shown.text.indexOf(u' ', at);
        const qsizetype end = space < 0 ? shown.text.size() : space;
        const QString other = shown.text.mid(at, end - at);
        if (const int far = distance(word, other, nearest); far < nearest) {
            nearest = far;
            near = other;
            from = at;
        }
        at = end + 1;
    }
    QList<TextRange> ranges;
    if (nearest <= may) {
        for (const qsizetype letter : inCommon(word, near))
            ranges.append(behind(shown, from + letter, 1));
    }
    return ranges;
}

// ---- phones ----

bool isInNumbers(QChar c)
{
    return c.isSpace() || u"()-./+\u2010\u2011\u2012\u2013\u2066\u2069"_s.contains(c);
}

struct DigitRun {
    QString digits {};
    QList<qsizetype> at {};
};

// Digits with nothing between them but what people put into phone numbers.
QList<DigitRun> digitRuns(const QString& text)
{
    QList<DigitRun> runs;
    bool goesOn = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isDigit()) {
            if (!goesOn)
                runs.append(DigitRun {});
            runs.last().digits += QChar(u'0' + c.digitValue());
            runs.last().at += i;
            goesOn = true;
        } else if (!isInNumbers(c)) {
            goesOn = false;
        }
    }
    return runs;
}

TextRange behind(const DigitRun& run, qsizetype at, qsizetype length)
{
    return {run.at.at(at), run.at.at(at + length - 1) + 1 - run.at.at(at)};
}

// +44113 typed, 0113 shown.
qsizetype lengthAtHome(const TypedNumber& typed, const DigitRun& run)
{
    for (int country = 1; typed.isAbroad && country <= 3 && run.digits.startsWith(u'0'); ++country) {
        const QString national = u'0' + typed.digits.mid(country);
        if (national.size() > 3 && run.digits.startsWith(national))
            return national.size();
    }
    return 0;
}

QList<TextRange> phonePlaces(const TypedNumber& typed, const QString& shown)
{
    QList<TextRange> ranges;
    if (typed.digits.size() < 3)
        return ranges;
    const QList<DigitRun> runs = digitRuns(shown);
    const QString bare = typed.digits.startsWith(u'0') ? typed.digits.mid(1) : typed.digits;
    for (const DigitRun& run : runs) {
        if (const qsizetype at = run.digits.indexOf(typed.digits); at >= 0)
            ranges.append(behind(run, at, typed.digits.size()));
        else if (const qsizetype later = run.digits.indexOf(bare); later >= 0 && bare.size() > 2)
            ranges.append(behind(run, later, bare.size()));
        else if (const qsizetype home = lengthAtHome(typed, run); home > 0)
            ranges.append(behind(run, 0, home));
        else if (!ranges.isEmpty() && !typed.extension.isEmpty() && run.digits.startsWith(typed.extension))
            ranges.append(behind(run, 0, typed.extension.size()));
    }
    return ranges;
}

// In order and joined where they touch.
QList<TextRange> tidy(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TextRange& a, const TextRange& b) { return a.start < b.start; });
    QList<TextRange> out;
    for (const TextRange& one : std::as_const(ranges)) {
        if (!out.isEmpty() && one.start <= out.last().start + out.last().length)
            out.last().length = std::max(out.last().length, one.start + one.length - out.last().start);
        else
            out.append(one);
    }
    return out;
}
}

QList<TextRange> hitMarks(const QString& typed, const QString& shown, Forgive forgive)
{
    const QString asked = typed.left(longestTyped);
    if (asked.isEmpty() || shown.isEmpty())
        return {};
    const QString room = shown.left(longestShown);
    if (const auto phones = phonePlaces(typedNumber(asked), room); !phones.isEmpty())
        return tidy(phones);
    const QString whole = folded(asked);
    if (whole.isEmpty())
        return {};
    const FoldedText text = foldedWithPlaces(room);
    QList<TextRange> ranges;
    // All of it in one piece, punctuation between included, reads best: an address, a number, a phrase.
    if (whole.contains(u' '))
        ranges = places(whole, text);
    const QStringList words
        = ranges.isEmpty() ? whole.split(u' ', Qt::SkipEmptyParts).mid(0, mostWords) : QStringList {};
    for (const QString& word : words) {
        QList<TextRange> found = places(word, text);
        if (found.isEmpty())
            found = placesAcrossGaps(word, text);
        if (found.isEmpty() && forgive == Forgive::Misspelling)
            found = misspelt(word, text);
        ranges += found;
    }
    return tidy(ranges);
}

QString excerptAround(const QString& text, const QList<TextRange>& marks, qsizetype most)
{
    const QString line = QString(text).replace(u'\n', u' ').replace(u'\t', u' ');
    if (line.size() <= most)
        return line;
    const qsizetype first = marks.isEmpty() ? 0 : marks.first().start;
    qsizetype from = first < most * 2 / 3 ? 0 : std::min(first - most / 3, line.size() - most);
    if (from > 0) {
        const qsizetype space = line.indexOf(u' ', from);
        from = space >= 0 && space < first ? space + 1 : from;
        if (line.at(from).isLowSurrogate())
            --from;
    }
    qsizetype end = std::min(line.size(), from + most);
    if (end < line.size()) {
        const qsizetype space = line.lastIndexOf(u' ', end);
        const qsizetype needed = marks.isEmpty() ? from : first + marks.first().length;
        end = space > from && space >= needed ? space : end;
        if (line.at(end).isLowSurrogate())
            --end;
    }
    return (from > 0 ? u"…"_s : QString()) + line.mid(from, end - from) + (end < line.size() ? u"…"_s : QString());
}
}
