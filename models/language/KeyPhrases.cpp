#include "models/language/KeyPhrases.h"
#include <QSet>
#include <algorithm>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
constexpr qsizetype longestPhrase = 200;
constexpr qsizetype shortestWord = 4;

// Words that carry nothing by themselves, English and German; casefolded.
bool isFiller(const QString& word)
{
    static const QSet<QString> fillers = [] {
        const QStringList words
            = u"a an the i me my we us our you your he him his she her it its they them their this that these those "
              u"there here "
              "is are was were am be been being do does did done has have had having will would can could shall should "
              "may "
              "might must and or but so if then than as at by for from in into of off on onto out over to up with "
              "about what "
              "which who when where how why just very also some any well yeah okay "
              "der die das den dem des ein eine einen einem einer eines ich mich mir mein meine wir uns unser du dich "
              "dir er "
              "ihn ihm sein seine sie ihr ihre es man dies diese dieser dieses hier dort ist sind war waren bin bist "
              "wird "
              "werden wurde hat habe haben hatte hatten kann könnte und oder aber denn dann als am an auf aus bei für "
              "im in "
              "mit nach um von vom vor zu zum zur über was wer wie wo wann wenn dass doch auch nur noch sehr schon mal"_s
                  .split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return fillers.contains(word);
}

// Where one character is a syllable or a word, two of them say as much as four letters.
bool isWrittenWithoutSpaces(const QString& word)
{
    const uint first = word.isEmpty() ? 0 : word.toUcs4().first();
    const QChar::Script script = QChar::script(first);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul || script == QChar::Script_Thai;
}

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

bool isTelling(const QString& phrase)
{
    int words = 0;
    bool anySays = false;
    qsizetype longest = 0;
    const QStringList parts = folded(tidyPhrase(phrase)).text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString word = tidyPhrase(part);
        if (word.isEmpty())
            continue;
        ++words;
        if (isFiller(word))
            continue;
        anySays = true;
        longest = std::max(longest, isWrittenWithoutSpaces(word) ? word.size() * 2 : word.size());
    }
    return anySays && (words > 1 || longest >= shortestWord);
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
