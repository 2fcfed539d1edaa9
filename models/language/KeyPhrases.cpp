#include "models/language/KeyPhrases.h"
#include <algorithm>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
constexpr qsizetype longestPhrase = 200;

bool isEdge(QChar c)
{
    return c.isSpace() || c.isPunct() || c.isNull();
}

// The text for comparing, and for each of its characters where it came from.
struct Folded {
    QString text {};
    QList<qsizetype> at {};
};

Folded folded(const QString& text)
{
    Folded out;
    out.text.reserve(text.size());
    out.at.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (c.isSpace()) {
            if (out.text.endsWith(u' '))
                continue;
            c = u' ';
        } else if (c == u'\u2019' || c == u'\u2018') {
            c = u'\'';
        }
        out.text += c.toCaseFolded(); // one character for one, unlike QString::toCaseFolded
        out.at += i;
    }
    out.at += text.size();
    return out;
}

bool isWordAt(const QString& text, qsizetype i)
{
    return i >= 0 && i < text.size() && text[i].isLetterOrNumber();
}

void find(const QString& phrase, int index, const Folded& text, QList<PhraseAt>& found)
{
    const QString wanted = folded(tidyPhrase(phrase)).text;
    if (wanted.isEmpty())
        return;
    for (qsizetype i = text.text.indexOf(wanted); i >= 0; i = text.text.indexOf(wanted, i + 1)) {
        const qsizetype end = i + wanted.size();
        if (isWordAt(text.text, i - 1) && isWordAt(text.text, i))
            continue;
        if (isWordAt(text.text, end) && isWordAt(text.text, end - 1))
            continue;
        const qsizetype start = text.at[i];
        found.append({start, text.at[end - 1] + 1 - start, index});
    }
}
}

QString cutAtWord(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    if (most < 1)
        return {};
    qsizetype end = most - 1; // room for the ellipsis
    qsizetype space = end;
    while (space > 0 && !text[space].isSpace())
        --space;
    if (space > most / 2)
        end = space;
    if (end > 0 && text[end - 1].isHighSurrogate())
        --end;
    while (end > 0 && (text[end - 1].isSpace() || text[end - 1] == u','))
        --end;
    return text.left(end) + u'\u2026';
}

QString tidyPhrase(const QString& text)
{
    QString line = text.simplified();
    qsizetype start = 0;
    qsizetype end = line.size();
    // A bracket or a percent sign inside stays; what merely wraps the phrase goes.
    while (start < end && isEdge(line[start]) && line[start] != u'(' && line[start] != u'#')
        ++start;
    while (end > start && isEdge(line[end - 1]) && line[end - 1] != u')' && line[end - 1] != u'%')
        --end;
    line = line.mid(start, end - start);
    if (line.size() <= longestPhrase)
        return line;
    line = cutAtWord(line, longestPhrase);
    return line.endsWith(u'\u2026') ? line.chopped(1) : line;
}

QList<PhraseAt> occurrencesOf(const QStringList& phrases, const QString& text)
{
    const Folded whole = folded(text);
    QList<PhraseAt> found;
    for (int i = 0; i < phrases.size(); ++i)
        find(phrases[i], i, whole, found);
    std::stable_sort(
        found.begin(), found.end(), [](const PhraseAt& a, const PhraseAt& b) { return a.length > b.length; });
    QList<PhraseAt> kept;
    for (const PhraseAt& one : std::as_const(found)) {
        const bool overlaps = std::any_of(kept.begin(), kept.end(), [&](const PhraseAt& other) {
            return one.start < other.start + other.length && other.start < one.start + one.length;
        });
        if (!overlaps)
            kept.append(one);
    }
    std::sort(kept.begin(), kept.end(), [](const PhraseAt& a, const PhraseAt& b) { return a.start < b.start; });
    return kept;
}

QStringList usedOf(const QStringList& phrases, const QString& text)
{
    const Folded whole = folded(text);
    QStringList used;
    for (const QString& phrase : phrases) {
        QList<PhraseAt> found;
        find(phrase, 0, whole, found);
        if (!found.isEmpty())
            used.append(phrase);
    }
    return used;
}
}
