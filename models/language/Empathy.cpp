#include "models/language/Empathy.h"
#include "models/language/KeyPhrases.h"
#include "models/language/Person.h"
#include "models/language/Sentences.h"
#include "models/language/Templates.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
constexpr qsizetype longestClause = 90; // one breath
constexpr qsizetype longestTogether = 130;
constexpr qsizetype longestFirst = 120;
constexpr qsizetype mostRead = 20'000;
constexpr int wordsAMinute = 150;

// How a feeling is named: as the opening of a sentence, as a finding ("That’s frustrating"), and the word to look for.
struct Feeling {
    Mood mood;
    QString opening;
    QString finding;
    QString word;
};

// The feeling that wants to be heard first stands first; calm needs no naming.
const std::array<Feeling, 5>& feelings(Tongue tongue)
{
    static const std::array<Feeling, 5> english {
        Feeling {Mood::Angry, u"You’re angry."_s, u"No wonder you’re angry"_s, u"angry"_s},
        Feeling {Mood::LetDown, u"You feel let down."_s, u"No wonder you feel let down"_s, u"let down|let you down"_s},
        Feeling {Mood::Worried, u"You’re worried."_s, u"That’s worrying"_s, u"worr(y|ied|ying)"_s},
        Feeling {Mood::Frustrated, u"You’re frustrated."_s, u"That’s frustrating"_s, u"frustrat\\w+"_s},
        Feeling {Mood::Flat, u"You sound tired of it all."_s, u"That wears anyone out"_s, u"tired|wears?"_s}};
    static const std::array<Feeling, 5> german {Feeling {Mood::Angry, u"Sie sind verärgert."_s,
                                                    u"Kein Wunder, dass Sie verärgert sind"_s, u"(ver)?ärger\\w*"_s},
        Feeling {Mood::LetDown, u"Sie fühlen sich im Stich gelassen."_s,
            u"Kein Wunder, dass Sie sich im Stich gelassen fühlen"_s, u"im stich"_s},
        Feeling {Mood::Worried, u"Sie machen sich Sorgen."_s, u"Das macht Sorgen"_s, u"sorgen?"_s},
        Feeling {Mood::Frustrated, u"Sie sind frustriert."_s, u"Das ist frustrierend"_s, u"frustr\\w+"_s},
        Feeling {Mood::Flat, u"Sie klingen müde von alldem."_s, u"Das macht müde"_s, u"müde"_s}};
    return tongue == Tongue::German ? german : english;
}

QList<Feeling> felt(const QList<Mood>& moods, Tongue tongue)
{
    QList<Feeling> found;
    for (const Feeling& each : feelings(tongue)) {
        if (moods.contains(each.mood))
            found.append(each);
    }
    return found;
}

// The loss alone, said shortly, without claiming anything that was not noted.
QString lossAlone(Loss loss, Tongue tongue)
{
    const bool german = tongue == Tongue::German;
    switch (loss) {
    case Loss::Time:
        return german ? u"Sie haben uns Ihre Zeit gegeben, und wir haben sie vergeudet."_s
                      : u"You gave us your time, and we wasted it."_s;
    case Loss::Money:
        return german ? u"Das hat Sie Geld gekostet, und das hätte es nicht dürfen."_s
                      : u"It cost you money, and it should not have."_s;
    case Loss::Trust:
        return german ? u"Sie haben sich auf uns verlassen, und wir waren nicht da."_s
                      : u"You trusted us, and we weren’t there."_s;
    case Loss::Face:
        return german ? u"Sie mussten sich klein fühlen, und das liegt an uns."_s
                      : u"You were made to feel small, and that is on us."_s;
    case Loss::PeaceOfMind:
        return german ? u"Es hat Ihnen keine Ruhe gelassen."_s : u"It has given you no peace."_s;
    }
    return {};
}

// One thing they told us, as a clause about "you", and the loss it stands for.
struct Clause {
    QString text {};
    QString phrase {};
    std::optional<Loss> loss {};
};

// German nouns and "Sie" keep their capital inside a sentence; these words had it from the beginning of theirs only.
QString loweredStart(const QString& clause, Tongue tongue)
{
    static const QSet<QString> small {u"Niemand"_s, u"Keiner"_s, u"Es"_s, u"Das"_s, u"Die"_s, u"Der"_s, u"Er"_s,
        u"Dann"_s, u"Jetzt"_s, u"Nun"_s, u"Man"_s, u"Alle"_s, u"Nichts"_s, u"Ein"_s, u"Eine"_s, u"Wir"_s, u"Nie"_s,
        u"Dabei"_s, u"Seit"_s, u"Trotzdem"_s, u"Mein"_s, u"Unser"_s};
    return tongue == Tongue::English || small.contains(clause.section(u' ', 0, 0)) ? uncapitalised(clause) : clause;
}

// The phrase as a clause; where its grammar is not sure, the whole sentence it stands in. Empty when neither will do.
QString clauseFor(const QString& phrase, const QString& words, const QStringList& sentences, Tongue tongue)
{
    if (tongue == Tongue::English) {
        const QString clause = phraseAsClause(phrase, words, tagOf(tongue));
        if (!clause.startsWith(u'\u201c'))
            return clause;
    }
    for (const QString& sentence : sentences) {
        if (sentence.size() > longestClause || isQuestion(sentence) || usedOf({phrase}, sentence).isEmpty())
            continue;
        QString told = toSecondPerson(sentence, tongue);
        while (!told.isEmpty() && (told.back().isPunct() || told.back().isSpace()))
            told.chop(1);
        return loweredStart(told, tongue);
    }
    return {};
}

QList<Clause> clausesOf(const EmpathyNotes& notes, Tongue tongue)
{
    const QString words = notes.words.left(mostRead);
    const QStringList sentences = sentencesOf(words, tongue);
    QList<Clause> clauses;
    QList<Clause> wanted;
    for (const LossNote& note : notes.losses)
        wanted.append({{}, note.phrase, note.loss});
    for (const QString& phrase : notes.phrases)
        wanted.append({{}, phrase, std::nullopt});
    for (Clause& each : wanted) {
        each.text = clauseFor(each.phrase, words, sentences, tongue);
        const bool known = std::any_of(clauses.begin(), clauses.end(), [&](const Clause& other) {
            return other.text.contains(each.text, Qt::CaseInsensitive) || other.phrase == each.phrase;
        });
        if (!each.text.isEmpty() && each.text.size() <= longestClause && !known)
            clauses.append(each);
    }
    return clauses;
}

// "you took the day off, and nobody even rang"
QString joined(const QList<Clause>& clauses, Tongue tongue)
{
    QStringList texts;
    for (const Clause& each : clauses)
        texts.append(texts.isEmpty() || tongue == Tongue::English ? each.text : u"und "_s + each.text);
    return texts.join(tongue == Tongue::English ? u", and "_s : u", "_s);
}

// The first two clauses, or the first alone when both are more than one can say in a breath.
QList<Clause> spoken(const QList<Clause>& clauses)
{
    const bool both = clauses.size() > 1 && clauses[0].text.size() + clauses[1].text.size() <= longestTogether;
    return clauses.mid(0, both ? 2 : 1);
}

EmpathyDraft told(
    const QString& sentence, EmpathyReason reason, const QList<Clause>& clauses, std::optional<Mood> mood = {})
{
    EmpathyDraft draft {sentence, reason, mood, {}};
    for (const Clause& each : clauses) {
        if (each.loss && !draft.losses.contains(*each.loss))
            draft.losses.append(*each.loss);
    }
    return draft;
}

QString firstSentence(const EmpathyNotes& notes, Tongue tongue)
{
    for (const QString& sentence : sentencesOf(notes.words, tongue)) {
        if (sentence.size() <= longestFirst && !isQuestion(sentence))
            return capitalised(toSecondPerson(sentence, tongue));
    }
    return {};
}

EmpathyDraft shortest(const EmpathyNotes& notes, Tongue tongue)
{
    const Loss loss = notes.losses.isEmpty() ? Loss::Trust : notes.losses.first().loss;
    return {lossAlone(loss, tongue), EmpathyReason::Shortest, {}, {loss}};
}

EmpathyDraft secondTime(const QList<Clause>& clauses, Tongue tongue)
{
    const QList<Clause> last
        = clauses.size() > 2 ? clauses.mid(2, 1) : clauses.mid(clauses.size() - 1, clauses.isEmpty() ? 0 : 1);
    const bool german = tongue == Tongue::German;
    if (last.isEmpty())
        return told(german ? u"Es ist zweimal passiert, und schon einmal war zu viel."_s
                           : u"It’s happened twice, and once was already too often."_s,
            EmpathyReason::ForTheSecondTime, {});
    const QString start = german ? u"Es ist zweimal passiert: "_s : u"It’s happened twice, and "_s;
    return told(start + last.first().text + u'.', EmpathyReason::ForTheSecondTime, last);
}
}

EmpathyNotes empathyNotesOf(const RecoveryCase& c, bool secondFailure)
{
    return {c.allWords(), c.phrases, c.moods, c.losses, secondFailure};
}

EmpathyDraft draftEmpathy(const EmpathyNotes& notes, const QString& language)
{
    const Tongue tongue = tongueOf(language);
    const QList<Feeling> moods = felt(notes.moods, tongue);
    const QList<Clause> clauses = clausesOf(notes, tongue);
    QStringList parts;
    if (!moods.isEmpty())
        parts.append(moods.first().opening);
    const std::optional<Mood> mood = moods.isEmpty() ? std::nullopt : std::optional<Mood>(moods.first().mood);
    if (!clauses.isEmpty()) {
        parts.append(capitalised(joined(spoken(clauses), tongue)) + u'.');
        return told(parts.join(u' '), EmpathyReason::Main, spoken(clauses), mood);
    }
    if (!notes.losses.isEmpty()) {
        parts.append(lossAlone(notes.losses.first().loss, tongue));
        return {parts.join(u' '), EmpathyReason::Main, mood, {notes.losses.first().loss}};
    }
    if (const QString first = firstSentence(notes, tongue); !first.isEmpty())
        parts.append(first.back().isPunct() ? first : first + u'.');
    return {parts.join(u' '), EmpathyReason::Main, mood, {}};
}

QList<EmpathyDraft> otherEmpathy(const EmpathyNotes& notes, const QString& language)
{
    const Tongue tongue = tongueOf(language);
    const bool german = tongue == Tongue::German;
    const QList<Feeling> moods = felt(notes.moods, tongue);
    const QList<Clause> clauses = clausesOf(notes, tongue);
    QList<EmpathyDraft> candidates {shortest(notes, tongue)};
    if (notes.secondFailure)
        candidates.append(secondTime(clauses, tongue));
    if (!moods.isEmpty()) {
        const Feeling& last = moods.size() > 1 ? moods[1] : moods[0];
        const QString rest = clauses.isEmpty() ? QString() : u": "_s + joined(spoken(clauses), tongue);
        candidates.append(told(last.finding + rest + u'.', EmpathyReason::NamesFeeling, spoken(clauses), last.mood));
    }
    candidates.append({german ? u"Danke, dass Sie mir so offen gesagt haben, wie das für Sie war."_s
                              : u"Thank you for telling me so plainly what it was like for you."_s,
        EmpathyReason::ThankYou, {}, {}});
    if (notes.losses.size() > 1)
        candidates.append(
            {lossAlone(notes.losses[1].loss, tongue), EmpathyReason::NamesLoss, {}, {notes.losses[1].loss}});
    const QString main = draftEmpathy(notes, language).sentence;
    candidates.removeIf([&](const EmpathyDraft& each) { return each.sentence == main; });
    return candidates.mid(0, 3);
}

QList<Mood> moodsNamedIn(const QString& sentence, const QString& language)
{
    QList<Mood> named;
    for (const Feeling& each : feelings(tongueOf(language))) {
        const QRegularExpression word(u"\\b(?:"_s + each.word + u")\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (word.match(sentence).hasMatch())
            named.append(each.mood);
    }
    return named;
}

int wordCount(const QString& text)
{
    const QList<Piece> pieces = piecesOf(text);
    return static_cast<int>(
        std::count_if(pieces.begin(), pieces.end(), [](const Piece& piece) { return piece.isWord; }));
}

int secondsToSay(const QString& text)
{
    return (wordCount(text) * 60 + wordsAMinute - 1) / wordsAMinute;
}
}
