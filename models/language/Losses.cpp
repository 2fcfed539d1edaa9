#include "models/language/Empathy.h"
#include "models/language/KeyPhrases.h"
#include "models/language/Sentences.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
constexpr qsizetype longestNote = 80;

struct Cue {
    Loss loss;
    QRegularExpression words;
};

QRegularExpression cue(const QString& words)
{
    return QRegularExpression(u"(?<![\\w])(?:"_s + words + u")"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

// What tells of each loss, English and German together: what a customer types need not be in the case's language.
const std::array<Cue, 5>& cues()
{
    static const std::array<Cue, 5> all {
        Cue {Loss::Time,
            cue(u"hours?\\b|(whole|all|half a?|entire|full) day\\b|days? off\\b|took .{1,30} off\\b|"
                u"time off\\b|wait(ed|ing|s)?\\b|minutes\\b|weeks?\\b|\\d+ days\\b|on hold\\b|queued?\\b|"
                u"wast(ed|ing)\\b|stayed (at )?home\\b|my (morning|afternoon|evening|weekend)\\b|stunden?\\b|"
                u"ganzen? (tag|vormittag|nachmittag)\\b|frei ?genommen\\b|urlaubstage?\\b|gewartet\\b|"
                u"warte(te|n)?\\b|wochen?\\b|minuten\\b|\\d+ tage\\b|warteschleife\\b|"
                u"zeit (verloren|verschwendet)\\b"_s)},
        Cue {Loss::Money,
            cue(u"money\\b|paid\\b|pay(ing)?\\b|(over)?charged?\\b|fees?\\b|costs?\\b|bill(ed)?\\b|"
                u"invoices?\\b|overdra(wn|ft)\\b|interest\\b|wages\\b|pounds\\b|dollars\\b|euros?\\b|"
                u"[£$€]\\s?\\d|\\d+[.,]\\d\\d|geld\\b|(be|ge)zahlt\\b|abgebucht\\b|kostete?\\b|gebühr(en)?\\b|"
                u"rechnung\\b|überzogen\\b|zinsen\\b|mahnung\\b|lohn\\b"_s)},
        Cue {Loss::Trust,
            cue(u"trust(ed|ing)?\\b|promised?\\b|you said\\b|(second|third|fourth) time\\b|happened twice\\b|"
                u"lied\\b|lying\\b|let me down\\b|let down\\b|"
                u"(nobody|no one|noone)( even)? (came|rang|called|answered|replied|turned up|showed|told|bothered)\\b|"
                u"never (came|rang|called|answered|replied|arrived|turned up)\\b|ignored?\\b|relied\\b|"
                u"customer for .{2,12} years\\b|disappointed in you\\b|vertrau\\w*|versprochen\\b|"
                u"(zweite|dritte)s? mal\\b|schon wieder\\b|gelogen\\b|"
                u"(niemand|keiner)( ist| hat)? .{0,20}(kam|gekommen|angerufen|geantwortet|gemeldet|da)\\b|"
                u"ignoriert\\b|im stich\\b|verlassen\\b|enttäuscht von\\b"_s)},
        Cue {Loss::Face,
            cue(u"embarrass\\w*|humiliat\\w*|ashamed\\b|in front of\\b|"
                u"my (boss|guests|clients?|customers|colleagues|neighbours?|neighbors?|friends)\\b|"
                u"looked? (like )?(an? )?(fool|idiot|stupid|silly)\\b|laughed at\\b|rude\\b|hung up\\b|"
                u"shouted at\\b|taken? seriously\\b|peinlich\\b|blamiert\\b|geschämt\\b|ausgelacht\\b|"
                u"vor (meine[mnr]|allen|unseren)\\b|"
                u"meine[mnr]? (chefin|chef|gästen?|kunden|kollegen|nachbarn|freunden?)\\b|unfreundlich\\b|"
                u"angeschrien\\b|ernst genommen\\b|aufgelegt\\b"_s)},
        Cue {Loss::PeaceOfMind,
            cue(u"worr(y|ied|ying)\\b|slee?pt?\\b|sleepless\\b|stress\\w*|anxious\\b|scared\\b|afraid\\b|"
                u"frightened\\b|(sick and )?tired of\\b|exhaust\\w*|chas(e|ed|ing)\\b|"
                u"explain(ing)? (it|everything|this)?\\b|every time\\b|fed up\\b|cried\\b|crying\\b|nerves\\b|"
                u"upset\\b|sorgen?\\b|schlafen\\b|angst\\b|erschöpft\\b|müde\\b|hinterher\\w*|immer wieder\\b|"
                u"jedes mal\\b|nerven\\b|geweint\\b|satt\\b|unruhig\\b"_s)}};
    return all;
}

// The phrase that tells of this loss; else one from the same sentence that stands for no other loss yet.
QString fittingPhrase(
    const QString& sentence, const QStringList& phrases, const QRegularExpression& words, const QList<LossNote>& before)
{
    const auto isTaken = [&before](const QString& phrase) {
        return std::any_of(before.begin(), before.end(), [&](const LossNote& note) { return note.phrase == phrase; });
    };
    QString here;
    for (const QString& phrase : phrases) {
        if (words.match(phrase).hasMatch())
            return phrase;
        if (here.isEmpty() && !isTaken(phrase) && !usedOf({phrase}, sentence).isEmpty())
            here = phrase;
    }
    return here;
}
}

QList<LossNote> lossesIn(const QString& words, const QStringList& phrases)
{
    QStringList sentences = sentencesOf(words, Tongue::English);
    for (const QString& phrase : phrases) {
        if (usedOf({phrase}, words).isEmpty())
            sentences.append(phrase);
    }
    QList<LossNote> losses;
    for (const Cue& each : cues()) {
        for (const QString& sentence : std::as_const(sentences)) {
            if (!each.words.match(sentence.left(1000)).hasMatch())
                continue;
            losses.append(
                {each.loss, cutAtWord(sentence, longestNote), fittingPhrase(sentence, phrases, each.words, losses)});
            break;
        }
    }
    return losses;
}

QList<Loss> lossesNotSaid(const QList<LossNote>& losses)
{
    QList<Loss> open;
    for (const auto& [loss, word] : Keys<Loss>::all) {
        const auto isIt = [which = loss](const LossNote& note) { return note.loss == which; };
        if (std::none_of(losses.begin(), losses.end(), isIt))
            open.append(loss);
    }
    return open;
}
}
