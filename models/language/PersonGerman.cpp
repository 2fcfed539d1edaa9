#include "models/language/PersonGerman.h"
#include "models/language/Person.h"
#include <QHash>
#include <QSet>
#include <algorithm>
#include <numeric>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
// First-person forms that do not simply take -n, with what "Sie" takes.
const QHash<QString, QString>& irregular()
{
    static const QHash<QString, QString> map {{u"bin"_s, u"sind"_s}, {u"war"_s, u"waren"_s}, {u"hab"_s, u"haben"_s},
        {u"will"_s, u"wollen"_s}, {u"kann"_s, u"können"_s}, {u"muss"_s, u"müssen"_s}, {u"muß"_s, u"müssen"_s},
        {u"darf"_s, u"dürfen"_s}, {u"soll"_s, u"sollen"_s}, {u"weiß"_s, u"wissen"_s}, {u"weiss"_s, u"wissen"_s},
        {u"mag"_s, u"mögen"_s}, {u"rief"_s, u"riefen"_s}, {u"stand"_s, u"standen"_s}, {u"kam"_s, u"kamen"_s},
        {u"ging"_s, u"gingen"_s}, {u"nahm"_s, u"nahmen"_s}, {u"bekam"_s, u"bekamen"_s}, {u"fand"_s, u"fanden"_s},
        {u"sah"_s, u"sahen"_s}, {u"blieb"_s, u"blieben"_s}, {u"saß"_s, u"saßen"_s}, {u"bat"_s, u"baten"_s},
        {u"schrieb"_s, u"schrieben"_s}, {u"ließ"_s, u"ließen"_s}, {u"fuhr"_s, u"fuhren"_s}, {u"gab"_s, u"gaben"_s},
        {u"hielt"_s, u"hielten"_s}, {u"verlor"_s, u"verloren"_s}, {u"lag"_s, u"lagen"_s}, {u"sprach"_s, u"sprachen"_s},
        {u"habt"_s, u"haben"_s}, {u"seid"_s, u"sind"_s}, {u"wart"_s, u"waren"_s}, {u"hattet"_s, u"hatten"_s},
        {u"könnt"_s, u"können"_s}, {u"wolltet"_s, u"wollten"_s}, {u"solltet"_s, u"sollten"_s},
        {u"müsst"_s, u"müssen"_s}, {u"werdet"_s, u"werden"_s}};
    return map;
}

const QHash<QString, QString>& owners()
{
    static const QHash<QString, QString> map {{u"mein"_s, u"Ihr"_s}, {u"unser"_s, u"Ihr"_s}, {u"euer"_s, u"unser"_s},
        {u"eur"_s, u"unser"_s}, {u"dein"_s, u"unser"_s}, {u"ihr"_s, u"unser"_s}};
    return map;
}

// End in -e like a verb, and are none.
const QSet<QString> noVerbs {u"eine"_s, u"keine"_s, u"meine"_s, u"diese"_s, u"jede"_s, u"alle"_s, u"viele"_s,
    u"heute"_s, u"gerne"_s, u"ohne"_s, u"die"_s, u"sie"_s, u"wie"_s, u"nie"_s, u"ganze"_s, u"lange"_s, u"beide"_s,
    u"andere"_s, u"welche"_s, u"unsere"_s, u"ihre"_s, u"bitte"_s, u"danke"_s, u"neue"_s, u"halbe"_s, u"erste"_s,
    u"zweite"_s, u"dritte"_s, u"nahe"_s, u"beinahe"_s, u"ende"_s};
const QSet<QString> dativeAfter {u"mit"_s, u"von"_s, u"bei"_s, u"zu"_s, u"nach"_s, u"gegenüber"_s};
const QSet<QString> dativeVerbs {u"gesagt"_s, u"sagte"_s, u"gegeben"_s, u"geholfen"_s, u"versprochen"_s,
    u"mitgeteilt"_s, u"geschrieben"_s, u"geschickt"_s, u"geliefert"_s, u"gebracht"_s, u"geantwortet"_s, u"erzählt"_s,
    u"erklärt"_s, u"hilft"_s, u"gibt"_s};
const QSet<QString> joiners {u"und"_s, u"aber"_s, u"oder"_s};
const QSet<QString> subordinates {u"weil"_s, u"dass"_s, u"daß"_s, u"wenn"_s, u"als"_s, u"ob"_s, u"obwohl"_s,
    u"nachdem"_s, u"bevor"_s, u"bis"_s, u"damit"_s, u"seit"_s, u"da"_s, u"warum"_s, u"wo"_s, u"was"_s, u"wie"_s,
    u"die"_s, u"das"_s, u"den"_s};

// Is it a finite verb in the first person, as far as its form tells?
bool looksFirstPerson(const QString& low)
{
    if (irregular().contains(low))
        return true;
    return low.size() > 3 && low.endsWith(u'e') && !noVerbs.contains(low);
}

QString withSie(const QString& word)
{
    const QString low = word.toLower();
    const auto found = irregular().constFind(low);
    const QString changed = found != irregular().cend() ? *found : low + u'n';
    return word[0].isUpper() ? capitalised(changed) : changed;
}

// After "und" only words that can hardly be anything else: "und kleine Kinder" has no verb there.
bool isSurelyFirstPerson(const QString& low)
{
    static const QSet<QString> sure {u"habe"_s, u"hatte"_s, u"werde"_s, u"wurde"_s, u"wollte"_s, u"konnte"_s,
        u"musste"_s, u"sollte"_s, u"wartete"_s, u"warte"_s, u"möchte"_s, u"würde"_s, u"hätte"_s, u"dachte"_s,
        u"brauche"_s, u"finde"_s};
    return irregular().contains(low) || sure.contains(low);
}

// One clause: what stands between two stops. Positions are those of its words.
class Clause {
public:
    Clause(QList<Piece>& pieces, QList<qsizetype> words, bool startsSentence)
        : m_pieces(pieces), m_words(std::move(words)), m_startsSentence(startsSentence)
    {
        for (const qsizetype at : std::as_const(m_words))
            m_low.append(m_pieces[at].text.toLower());
    }
    void change(bool& subjectIsI)
    {
        const qsizetype ich = m_low.indexOf(u"ich"_s);
        const qsizetype ihr = m_low.indexOf(u"ihr"_s);
        if (ich >= 0)
            changeVerbOf(ich);
        else if (isElided(subjectIsI) && isSurelyFirstPerson(m_low[1]))
            put(1, withSie(textAt(1)));
        const bool ihrIsWe = ich < 0 && ihr >= 0 && changeIhr(ihr);
        for (qsizetype i = 0; i < m_low.size(); ++i)
            changePronoun(i, ich >= 0 || isElided(subjectIsI), ihrIsWe);
        subjectIsI = ich >= 0 || (subjectIsI && joiners.contains(m_low.value(0)));
    }

private:
    const QString& textAt(qsizetype i) const { return m_pieces[m_words[i]].text; }
    // "... und war sauer", "... und mir freigenommen": "ich" is still meant.
    bool isElided(bool subjectIsI) const
    {
        if (!subjectIsI || m_low.size() < 2 || !joiners.contains(m_low[0]))
            return false;
        return isSurelyFirstPerson(m_low[1]) || m_low[1] == "mich"_L1 || m_low[1] == "mir"_L1;
    }
    void put(qsizetype i, const QString& text)
    {
        const bool first = m_startsSentence && i == 0 && textAt(i)[0].isUpper();
        m_pieces[m_words[i]].text = first ? capitalised(text) : text;
        m_done.insert(i);
    }
    bool isVerb(qsizetype i) const
    {
        // A capital inside a sentence is a noun ("Ich, Woche").
        const bool noun = textAt(i)[0].isUpper() && !(m_startsSentence && i == 0);
        return !noun && looksFirstPerson(m_low[i]);
    }
    void changeVerbOf(qsizetype ich)
    {
        const bool behind = ich > 0 && subordinates.contains(m_low[ich - 1]);
        const qsizetype last = m_low.size() - 1;
        qsizetype verb = -1;
        if (behind && last > ich && isVerb(last))
            verb = last;
        else if (ich > 0 && isVerb(ich - 1))
            verb = ich - 1;
        else if (ich < last && isVerb(ich + 1))
            verb = ich + 1;
        else if (last > ich && isVerb(last))
            verb = last;
        if (verb >= 0)
            put(verb, withSie(textAt(verb)));
        put(ich, u"Sie"_s);
    }
    // "ihr habt" is us; "ihr" may also be hers, then nothing changes.
    bool changeIhr(qsizetype ihr)
    {
        for (const qsizetype near : {ihr + 1, ihr - 1, m_low.size() - 1}) {
            if (near < 0 || near >= m_low.size() || near == ihr || !m_low[near].endsWith(u't')
                || !irregular().contains(m_low[near]))
                continue;
            put(near, withSie(textAt(near)));
            put(ihr, u"wir"_s);
            return true;
        }
        return false;
    }
    void changePronoun(qsizetype i, bool subjectIsI, bool ihrIsWe)
    {
        if (m_done.contains(i))
            return;
        const QString low = m_low[i];
        const bool capital = textAt(i)[0].isUpper();
        if (low == "mich"_L1 || low == "mir"_L1) {
            const bool afterPlace = i > 0 && dativeAfter.contains(m_low[i - 1]);
            put(i, subjectIsI && !afterPlace ? u"sich"_s : low == "mich"_L1 ? u"Sie"_s : u"Ihnen"_s);
        } else if (low == "wir"_L1) {
            put(i, u"Sie"_s);
        } else if (low == "uns"_L1) {
            put(i, isDative(i) ? u"Ihnen"_s : u"Sie"_s);
        } else if (low == "sie"_L1 && capital && !isSheOrThey(i)) {
            put(i, isObject(i) ? u"uns"_s : u"wir"_s);
        } else if ((low == "ihnen"_L1 && capital) || low == "euch"_L1) {
            put(i, u"uns"_s);
        } else if (!(low == "ihr"_L1 && ihrIsWe)) {
            changeOwner(i, low, capital);
        }
    }
    // mein(e, en, em, er, es), unser..., euer/eure..., and a capital Ihr...
    void changeOwner(qsizetype i, const QString& low, bool capital)
    {
        static const QSet<QString> endings {QString(), u"e"_s, u"en"_s, u"em"_s, u"er"_s, u"es"_s};
        for (auto owner = owners().cbegin(); owner != owners().cend(); ++owner) {
            if (!low.startsWith(owner.key()) || !endings.contains(low.mid(owner.key().size())))
                continue;
            if (owner.key() == "ihr"_L1 && !capital)
                return; // hers or theirs
            put(i, owner.value() + low.mid(owner.key().size()));
            return;
        }
    }
    bool isDative(qsizetype i) const
    {
        if (i > 0 && dativeAfter.contains(m_low[i - 1]))
            return true;
        return std::any_of(m_low.begin(), m_low.end(), [](const QString& word) { return dativeVerbs.contains(word); });
    }
    // At the start of a sentence the capital tells nothing; a singular verb does.
    bool isSheOrThey(qsizetype i) const
    {
        const QString verb = m_low.value(i + 1);
        return m_startsSentence && i == 0 && !verb.endsWith(u'n') && verb != "sind"_L1;
    }
    // "Sie" beside our own "ich" or behind a preposition is whom it is done to.
    bool isObject(qsizetype i) const
    {
        static const QSet<QString> before {u"an"_s, u"auf"_s, u"für"_s, u"über"_s, u"gegen"_s, u"ohne"_s};
        return m_low.contains(u"ich"_s) || m_low.contains(u"wir"_s) || (i > 0 && before.contains(m_low[i - 1]));
    }

    QList<Piece>& m_pieces;
    QList<qsizetype> m_words;
    QStringList m_low {};
    QSet<qsizetype> m_done {};
    bool m_startsSentence = false;
};

// Does what stands between two words end the clause, or the sentence? Quotes are reported apart.
struct Stop {
    bool clause = false;
    bool sentence = false;
};
Stop stopOf(const QString& between, bool& quoted)
{
    Stop stop;
    for (const QChar c : between) {
        if (c == u'\u201e' || c == u'\u00bb')
            quoted = true;
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u'\u201c' || c == u'\u201d' || c == u'\u00ab' || c == u'\n')
            quoted = false;
        stop.sentence = stop.sentence || c == u'.' || c == u'!' || c == u'?' || c == u'\n';
        stop.clause
            = stop.clause || stop.sentence || c == u',' || c == u';' || c == u':' || c == u'"' || c == u'\u201e';
    }
    return stop;
}
}

QString germanSecondPerson(const QString& text)
{
    QList<Piece> pieces = piecesOf(text);
    QList<qsizetype> words;
    bool quoted = false;
    bool startsSentence = true;
    bool subjectIsI = false;
    const auto close = [&](bool sentenceEnds) {
        if (!words.isEmpty()) {
            Clause(pieces, words, startsSentence).change(subjectIsI);
            startsSentence = false;
        }
        words.clear();
        if (sentenceEnds) {
            subjectIsI = false;
            startsSentence = true;
        }
    };
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!pieces[i].isWord) {
            const Stop stop = stopOf(pieces[i].text, quoted);
            if (stop.clause)
                close(stop.sentence);
            continue;
        }
        if (quoted)
            continue;
        if (joiners.contains(pieces[i].text.toLower()) && !words.isEmpty())
            close(false);
        words.append(i);
    }
    close(false);
    return std::accumulate(
        pieces.begin(), pieces.end(), QString(), [](QString all, const Piece& piece) { return all += piece.text; });
}
}
