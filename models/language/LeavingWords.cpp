#include "models/language/LeavingWords.h"

#include "models/language/Fold.h"
#include "models/language/KeyPhrases.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qsizetype mostShown = 80;
constexpr int mostBetween = 3; // words where a pattern has a gap

struct Word {
    QString key {}; // no accents, no case, no apostrophe
    qsizetype start = 0;
    qsizetype end = 0;
    int sentence = 0;
};

// A pattern is words in a row; * stands for up to three others.
const QList<QStringList>& patterns()
{
    static const QList<QStringList> all = [] {
        QList<QStringList> lists;
        for (const char* line :
            {// English
                "never again", "never order * again", "never buy * again", "never shop * again", "never use * again",
                "never come * again", "never trust * again", "never return", "i will never * again",
                "we will never * again", "ill never * again", "i wont * again", "we wont * again", "i will not * again",
                "we will not * again", "cancel", "cancelling", "canceling", "cancellation", "this is the last time",
                "this was the last time", "that is the last time", "thats the last time", "that was the last time",
                "my last order", "our last order", "last order with you", "i wont be back", "we wont be back",
                "i will not be back", "i wont come back", "i will not come back", "im not coming back",
                "i am not coming back", "go elsewhere", "going elsewhere", "shop elsewhere", "buy elsewhere",
                "order elsewhere", "business elsewhere", "look elsewhere", "go to * competitor", "go to * competition",
                "switch to another", "switching to another", "switch supplier", "switch provider", "close * account",
                "closing * account", "delete * account", "done with you", "finished with you", "lost a customer",
                "losing a customer", "lost me as", "losing me as", "stop buying", "stop ordering",
                // German
                "nie wieder", "niemals wieder", "nie mehr * bestellen", "nie mehr * kaufen", "bestelle * nie mehr",
                "kaufe * nie mehr", "nicht mehr * bestellen", "nicht mehr * kaufen", "nicht mehr * einkaufen",
                "bestelle * nicht mehr", "kaufe * nicht mehr", "bestellen * nicht mehr", "kaufen * nicht mehr",
                "kundigen", "kundige", "kundigung", "stornieren", "storniere", "das letzte mal", "zum letzten mal",
                "meine letzte bestellung", "unsere letzte bestellung", "zur konkurrenz", "woanders kaufen",
                "woanders bestellen", "woanders einkaufen", "anderswo kaufen", "anderswo bestellen",
                "anbieter wechseln", "wechsle * anbieter", "konto loschen", "konto * loschen", "konto schliessen",
                "kunde verloren", "kunden verloren", "kundin verloren", "kunden verlieren", "kundin verlieren",
                "sie mich los", "sie mich verloren"})
            lists.append(QString::fromLatin1(line).split(u' '));
        return lists;
    }();
    return all;
}

// Right before one of these words it is not the customer who leaves.
bool isDenied(const QList<Word>& words, qsizetype at)
{
    static const QSet<QString> before {u"not"_s, u"dont"_s, u"didnt"_s, u"doesnt"_s, u"wont"_s, u"cant"_s, u"cannot"_s,
        u"never"_s, u"without"_s, u"you"_s, u"they"_s, u"he"_s, u"she"_s, u"nicht"_s, u"nie"_s, u"ohne"_s, u"sie"_s,
        u"ihr"_s, u"er"_s};
    static const QSet<QString> after {u"sie"_s, u"ihr"_s, u"er"_s, u"nicht"_s};
    const Word& word = words.at(at);
    static const QSet<QString> single {u"cancel"_s, u"cancelling"_s, u"canceling"_s, u"cancellation"_s, u"kundigen"_s,
        u"kundige"_s, u"kundigung"_s, u"stornieren"_s, u"storniere"_s, u"switch"_s, u"switching"_s, u"leave"_s,
        u"leaving"_s, u"stop"_s, u"go"_s, u"going"_s};
    if (!single.contains(word.key))
        return false;
    // "I do not want to cancel": a denial may stand a few words before.
    for (qsizetype i = at - 1; i >= 0 && i >= at - 4 && words.at(i).sentence == word.sentence; --i) {
        const QString& key = words.at(i).key;
        if (key == "i"_L1 || key == "we"_L1 || key == "ich"_L1 || key == "wir"_L1)
            return false;
        if (before.contains(key))
            return true;
    }
    const qsizetype next = at + 1;
    return next < words.size() && words.at(next).sentence == word.sentence && after.contains(words.at(next).key)
        && word.key.startsWith("kundige"_L1);
}

QList<Word> wordsOf(const QString& text)
{
    QList<Word> words;
    int sentence = 0;
    for (qsizetype i = 0; i < text.size();) {
        const auto isPart = [&text](qsizetype at) {
            const QChar c = text.at(at);
            return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\'' || c == u'\u2019';
        };
        if (!isPart(i)) {
            const QChar c = text.at(i);
            sentence += c == u'.' || c == u'!' || c == u'?' || c == u';' || c == u':' || c == u'\n' ? 1 : 0;
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && isPart(i))
            ++i;
        if (QString key = folded(text.mid(start, i - start)).remove(u' '); !key.isEmpty())
            words.append({key, start, i, sentence});
    }
    return words;
}

// Where the pattern ends when it begins at this word; -1: it does not stand here.
qsizetype endOf(const QStringList& pattern, const QList<Word>& words, qsizetype from)
{
    qsizetype at = from;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        qsizetype gap = 0;
        if (pattern.at(i) == u"*"_s) {
            ++i;
            gap = mostBetween;
        }
        while (at < words.size() && words.at(at).key != pattern.at(i) && gap-- > 0)
            ++at;
        if (at >= words.size() || words.at(at).key != pattern.at(i) || words.at(at).sentence != words.at(from).sentence)
            return -1;
        ++at;
    }
    return at - 1;
}
}

QString leavingPhrase(const QString& text)
{
    static const QSet<QString> firsts = [] {
        QSet<QString> all;
        for (const QStringList& pattern : patterns())
            all.insert(pattern.constFirst());
        return all;
    }();
    const QList<Word> words = wordsOf(text);
    for (qsizetype from = 0; from < words.size(); ++from) {
        if (!firsts.contains(words.at(from).key) || isDenied(words, from))
            continue;
        for (const QStringList& pattern : patterns()) {
            const qsizetype last = endOf(pattern, words, from);
            if (last < 0)
                continue;
            const qsizetype start = words.at(from).start;
            return cutAtWord(text.mid(start, words.at(last).end - start).simplified(), mostShown);
        }
    }
    return {};
}
}
