#include "models/language/ReadBack.h"
#include "models/language/KeyPhrases.h"
#include "models/language/Person.h"
#include "models/language/Sentences.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <numeric>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
constexpr qsizetype mostSentences = 3;
constexpr qsizetype mostToldBack = 420;
constexpr qsizetype longestSentence = 240;
constexpr qsizetype longestWish = 180;

QString closing(Tongue tongue)
{
    return tongue == Tongue::German ? u"Habe ich das richtig verstanden?"_s : u"Have I got that right?"_s;
}

QString quoted(const QString& text, Tongue tongue)
{
    return tongue == Tongue::German ? u'\u201e' + text + u'\u201c' : u'\u201c' + text + u'\u201d';
}

QString withStop(QString text)
{
    while (!text.isEmpty()
        && (text.back() == u'.' || text.back() == u'!' || text.back() == u',' || text.back() == u';'
            || text.back().isSpace()))
        text.chop(1);
    if (text.isEmpty() || text.back() == u'\u2026' || text.back() == u'?')
        return text;
    return text + u'.';
}

QString asked(const QString& question)
{
    const QString plain = capitalised(withStop(question));
    return plain.endsWith(u'.') ? plain.chopped(1) + u'?' : plain;
}

// "I want it swapped" stands in the wish already, once one was noted.
bool isWish(const QString& sentence)
{
    static const QRegularExpression wish(
        u"^(?:and |so |but )?(?:i (?:just |only )?(?:want|need|would like|expect)|i['’]?d like|id like|ich (?:will|möchte|hätte gern|wünsche|erwarte))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return wish.match(sentence).hasMatch();
}

// A sentence of theirs, said back. A question is told as one.
QString saidBack(const QString& sentence, Tongue tongue)
{
    const QString cut = cutAtWord(sentence, longestSentence);
    if (isQuestion(cut))
        return (tongue == Tongue::German ? u"Sie haben gefragt: "_s : u"You asked: "_s) + quoted(asked(cut), tongue);
    return withStop(capitalised(toSecondPerson(cut, tongue)));
}

// What is worth saying back: their key phrases before all, then the beginning, then times and amounts.
int weight(const QString& sentence, qsizetype index, const QStringList& phrases)
{
    static const QRegularExpression digits(u"\\d"_s);
    int points = static_cast<int>(usedOf(phrases, sentence).size()) * 10;
    points += index == 0 ? 3 : 0;
    points += sentence.contains(digits) ? 2 : 0;
    return points - (sentence.size() < 12 ? 1 : 0);
}

QStringList worthSaying(const QStringList& sentences, const QStringList& phrases)
{
    QList<qsizetype> order(sentences.size());
    std::iota(order.begin(), order.end(), 0);
    QList<int> weights;
    for (qsizetype i = 0; i < sentences.size(); ++i)
        weights.append(weight(sentences[i], i, phrases));
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return weights[a] > weights[b]; });
    QList<qsizetype> taken;
    qsizetype length = 0;
    for (const qsizetype i : std::as_const(order)) {
        const qsizetype size = qMin(sentences[i].size(), longestSentence);
        if (taken.size() == mostSentences || (!taken.isEmpty() && length + size > mostToldBack))
            continue;
        taken.append(i);
        length += size;
    }
    std::sort(taken.begin(), taken.end());
    QStringList chosen;
    for (const qsizetype i : std::as_const(taken))
        chosen.append(sentences[i]);
    return chosen;
}

QString fromPhrasesAlone(const QStringList& phrases, Tongue tongue)
{
    QStringList said;
    for (const QString& phrase : phrases.mid(0, 3))
        said.append(quoted(cutAtWord(tidyPhrase(phrase), 120), tongue));
    if (said.isEmpty())
        return {};
    return (tongue == Tongue::German ? u"Sie haben mir gesagt: "_s : u"You told me: "_s) + said.join(u", "_s) + u'.';
}

QString kindWish(Want want, Tongue tongue)
{
    const bool german = tongue == Tongue::German;
    switch (want) {
    case Want::PutRight:
        return german ? u"Sie möchten, dass es in Ordnung kommt."_s : u"You’d like it put right."_s;
    case Want::Refund:
        return german ? u"Sie möchten Ihr Geld zurück."_s : u"You’d like your money back."_s;
    case Want::ToldWhy:
        return german ? u"Sie möchten wissen, was passiert ist."_s : u"You want to know what happened."_s;
    case Want::Heard:
        return german ? u"Und Sie möchten, dass Ihnen jemand zuhört."_s : u"And you want someone to hear you out."_s;
    }
    return {};
}

QString plainWish(const QString& wants)
{
    static const QRegularExpression noise(
        u"\\b(please|pls|plz|bitte)\\b[,.]?"_s, QRegularExpression::CaseInsensitiveOption);
    QString wish = wants.simplified();
    wish.remove(noise);
    wish = wish.simplified();
    while (!wish.isEmpty() && (wish.back() == u'.' || wish.back() == u'!' || wish.back() == u','))
        wish.chop(1);
    return cutAtWord(wish, longestWish);
}

// "Bring it on Saturday" is theirs to us; "it here on Saturday" is the thing itself; "to be told" continues "you’d like".
QString englishWish(const QString& wish)
{
    static const QRegularExpression ownSentence(
        u"^(i|i['’]?[md]|i['’]?ve|we|we['’]d)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression order(
        u"^(just )?(bring|send|fix|repair|refund|replace|call|ring|tell|explain|cancel|pay|deliver|collect|stop|give|"
        u"exchange|swap|take|put|make|let|return|find|check|apologi[sz]e|write|email|sort|do|get|come|reimburse)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString told = toSecondPerson(wish, Tongue::English);
    if (ownSentence.match(wish).hasMatch())
        return capitalised(told);
    const auto match = order.match(wish);
    if (match.hasMatch())
        return u"You’d like us to "_s
            + uncapitalised(toSecondPerson(wish.mid(match.capturedStart(2)), Tongue::English));
    return u"You’d like "_s + uncapitalised(told);
}

QString germanWish(const QString& wish)
{
    static const QRegularExpression ownSentence(u"\\b(ich|wir)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression thing(
        u"^(mein|unser|das geld|eine?n? |den |die |das )"_s, QRegularExpression::CaseInsensitiveOption);
    const QString told = toSecondPerson(wish, Tongue::German);
    if (ownSentence.match(wish).hasMatch())
        return capitalised(told);
    if (thing.match(wish).hasMatch() && !wish.contains(u','))
        return u"Sie möchten "_s + (told.startsWith(u"Ihr"_s) ? told : uncapitalised(told));
    static const QSet<QString> noOrder {u"morgen"_s, u"übermorgen"_s, u"wochen"_s, u"stunden"_s};
    static const QSet<QString> theirs {
        u"werden"_s, u"haben"_s, u"sein"_s, u"bekommen"_s, u"wissen"_s, u"hören"_s, u"erfahren"_s, u"verstehen"_s};
    const QString last = wish.section(u' ', -1);
    if (last.endsWith(u"en"_s) && last[0].isLower() && !noOrder.contains(last) && wish.contains(u' '))
        return (theirs.contains(last) ? u"Sie möchten "_s : u"Sie möchten, dass wir "_s) + uncapitalised(told);
    return u"Sie wünschen sich: "_s + told;
}

bool asksWhy(const QString& wants)
{
    static const QRegularExpression why(
        u"\\b(why|what happened|know|explain|explanation|warum|wieso|was passiert|wissen|erklär\\w*)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return why.match(wants).hasMatch();
}
}

QString wantsSentence(const QString& wants, const QList<Want>& kinds, const QString& language)
{
    const Tongue tongue = tongueOf(language);
    QStringList sentences;
    const QString wish = plainWish(wants);
    if (!wish.isEmpty() && !saysNothing(wish))
        sentences.append(withStop(tongue == Tongue::German ? germanWish(wish) : englishWish(wish)));
    for (const Want kind : kinds) {
        const bool alreadySaid = !sentences.isEmpty() && (kind == Want::ToldWhy ? asksWhy(wants) : kind != Want::Heard);
        if (!alreadySaid && sentences.size() < 2)
            sentences.append(kindWish(kind, tongue));
    }
    return sentences.join(u' ');
}

ListenNotes notesOf(const RecoveryCase& c)
{
    return {c.allWords(), c.phrases, c.wants, c.wantKinds, {}};
}

ReadBack draftReadBack(const ListenNotes& notes, const QString& language)
{
    const Tongue tongue = tongueOf(language);
    QStringList parts;
    QStringList sentences = sentencesOf(notes.words, tongue);
    if (!notes.wants.trimmed().isEmpty() && sentences.size() > 1)
        sentences.removeIf(isWish);
    for (const QString& sentence : worthSaying(sentences, notes.phrases))
        parts.append(saidBack(sentence, tongue));
    if (parts.isEmpty())
        parts.append(fromPhrasesAlone(notes.phrases, tongue));
    parts.append(wantsSentence(notes.wants, notes.wantKinds, language));
    parts.removeAll(QString());
    if (parts.isEmpty())
        return {};

    ReadBack draft;
    parts.append(closing(tongue));
    draft.text = parts.join(u' ');
    for (const QString& phrase : notes.phrases) {
        const QStringList forms {phrase, toSecondPerson(tidyPhrase(phrase), tongue)};
        if (!usedOf(forms, draft.text).isEmpty())
            draft.used.append(phrase);
    }
    return draft;
}

ReadBack draftReadBack(const RecoveryCase& c, const QString& language)
{
    return draftReadBack(notesOf(c), language);
}
}
