#include "models/language/Sentences.h"
#include "models/language/KeyPhrases.h"
#include "models/language/Person.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
constexpr qsizetype mostRead = 20'000; // characters looked at; a read-back needs no more
constexpr qsizetype mostSentences = 60;
constexpr qsizetype longestWhole = 180;
constexpr qsizetype summaryLength = 80;

const QSet<QString> fillers {u"hi"_s, u"hello"_s, u"hey"_s, u"dear"_s, u"sir"_s, u"madam"_s, u"or"_s, u"thanks"_s,
    u"thank"_s, u"you"_s, u"regards"_s, u"kind"_s, u"best"_s, u"yes"_s, u"no"_s, u"ok"_s, u"okay"_s, u"well"_s, u"so"_s,
    u"um"_s, u"uh"_s, u"erm"_s, u"good"_s, u"morning"_s, u"afternoon"_s, u"evening"_s, u"team"_s, u"there"_s, u"to"_s,
    u"whom"_s, u"it"_s, u"may"_s, u"concern"_s, u"hallo"_s, u"guten"_s, u"tag"_s, u"morgen"_s, u"abend"_s, u"moin"_s,
    u"servus"_s, u"sehr"_s, u"geehrte"_s, u"geehrter"_s, u"damen"_s, u"herren"_s, u"und"_s, u"danke"_s, u"ja"_s,
    u"nein"_s, u"also"_s, u"äh"_s, u"ähm"_s, u"mit"_s, u"freundlichen"_s, u"grüßen"_s, u"liebes"_s, u"liebe"_s,
    u"grüß"_s, u"gott"_s, u"please"_s, u"bitte"_s};
// A text that stops at one of these was still being typed.
const QSet<QString> openEnds {u"want"_s, u"just"_s, u"and"_s, u"but"_s, u"the"_s, u"to"_s, u"a"_s, u"an"_s,
    u"because"_s, u"i"_s, u"that"_s, u"of"_s, u"is"_s, u"was"_s, u"my"_s, u"your"_s, u"for"_s, u"with"_s, u"i'm"_s,
    u"or"_s, u"if"_s, u"when"_s, u"und"_s, u"aber"_s, u"ich"_s, u"will"_s, u"möchte"_s, u"nur"_s, u"der"_s, u"die"_s,
    u"das"_s, u"ein"_s, u"eine"_s, u"weil"_s, u"dass"_s, u"mein"_s, u"meine"_s, u"mit"_s, u"für"_s, u"oder"_s,
    u"habe"_s};

QStringList wordsIn(const QString& text)
{
    QStringList words;
    for (const Piece& piece : piecesOf(text)) {
        if (piece.isWord)
            words.append(piece.text.toLower().replace(u'\u2019', u'\''));
    }
    return words;
}

bool isStop(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026' || c == u'\n';
}

// A shouted sentence is said back in a normal voice.
QString lowered(const QString& sentence)
{
    const auto letters = std::count_if(sentence.begin(), sentence.end(), [](QChar c) { return c.isLetter(); });
    const auto capitals = std::count_if(sentence.begin(), sentence.end(), [](QChar c) { return c.isUpper(); });
    return letters > 8 && capitals * 10 > letters * 7 ? capitalised(sentence.toLower()) : sentence;
}

// Cuts a sentence that never ends before a joining word, once enough has been said.
QStringList cutRunOn(const QString& sentence)
{
    if (sentence.size() <= longestWhole)
        return {sentence};
    static const QSet<QString> joints {
        u"and"_s, u"but"_s, u"then"_s, u"so"_s, u"und"_s, u"aber"_s, u"dann"_s, u"because"_s, u"weil"_s};
    QStringList parts {QString()};
    for (const Piece& piece : piecesOf(sentence)) {
        if (piece.isWord && parts.last().size() > 60 && joints.contains(piece.text.toLower())) {
            parts.append(QString());
            continue; // the joint itself goes
        }
        parts.last() += piece.text;
    }
    for (QString& part : parts) {
        part = part.trimmed();
        while (part.endsWith(u','))
            part.chop(1);
    }
    parts.removeAll(QString());
    return parts;
}

// "Hi there, my sofa ..." begins at "my".
QString withoutGreeting(const QString& sentence)
{
    const qsizetype comma = sentence.indexOf(u',');
    if (comma < 0 || comma > 40 || !saysNothing(sentence.left(comma)))
        return sentence;
    return sentence.mid(comma + 1).trimmed();
}

void append(QStringList& sentences, const QString& raw)
{
    const QString sentence = withoutGreeting(lowered(raw.simplified()));
    if (sentence.isEmpty() || saysNothing(sentence))
        return;
    for (const QString& part : cutRunOn(sentence)) {
        if (!saysNothing(part) && sentences.size() < mostSentences)
            sentences.append(part);
    }
}
}

bool isQuestion(const QString& sentence)
{
    static const QRegularExpression asks(
        u"^(?:and |but |so |und |aber )?(?:why|how (?:can|could|long|come)|where (?:is|are)|when (?:will|is|are)|what "
        u"(?:is|are) you|is any|can any|"
        "warum|wieso|weshalb|wann|wo (?:ist|sind|bleibt)|wie (?:kann|lange)|was soll)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sentence.trimmed().endsWith(u'?') || asks.match(sentence).hasMatch();
}

bool saysNothing(const QString& sentence)
{
    const QStringList words = wordsIn(sentence);
    return std::all_of(words.begin(), words.end(), [](const QString& word) { return fillers.contains(word); });
}

QStringList sentencesOf(const QString& text, Tongue tongue)
{
    Q_UNUSED(tongue)
    const QString read = text.left(mostRead);
    QStringList sentences;
    qsizetype start = 0;
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (!isStop(read[i]))
            continue;
        // A point inside a number or a name of a site ends nothing.
        const bool inside = read[i] == u'.' && i + 1 < read.size() && !read[i + 1].isSpace() && !isStop(read[i + 1]);
        if (inside)
            continue;
        while (i + 1 < read.size() && isStop(read[i + 1]) && read[i + 1] != u'\n')
            ++i;
        append(sentences, read.mid(start, i + 1 - start));
        start = i + 1;
    }
    const QString rest = read.mid(start);
    const QStringList words = wordsIn(rest);
    if (sentences.isEmpty() || words.isEmpty() || !openEnds.contains(words.last()))
        append(sentences, rest);
    return sentences;
}

QString summaryOf(const QString& words)
{
    const QStringList sentences = sentencesOf(words.left(2000), Tongue::English);
    QString line = sentences.join(u' ').simplified();
    if (line.isEmpty())
        line = words.left(400).simplified();
    return cutAtWord(line, summaryLength);
}
}
