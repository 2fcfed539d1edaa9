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
            cue(u"hours?\\b|(whole|all|half a?|entire|full) day\\b|days? off\\b|took .{1,30} off\\b|time "
                u"off\\b|wait(ed|ing|s)?\\b|minutes\\b|weeks?\\b|"
                "\\d+ days\\b|on hold\\b|queued?\\b|wast(ed|ing)\\b|stayed (at )?home\\b|my "
                "(morning|afternoon|evening|weekend)\\b|stunden?\\b|"
                "ganzen? (tag|vormittag|nachmittag)\\b|frei "
                "?genommen\\b|urlaubstage?\\b|gewartet\\b|warte(te|n)?\\b|wochen?\\b|minuten\\b|\\d+ tage\\b|"
                "warteschleife\\b|zeit (verloren|verschwendet)\\b"_s)},
        Cue {Loss::Money,
            cue(u"money\\b|paid\\b|pay(ing)?\\b|(over)?charged?\\b|fees?\\b|costs?\\b|bill(ed)?\\b|invoices?\\b|"
                u"overdra(wn|ft)\\b|interest\\b|wages\\b|"
                "pounds\\b|dollars\\b|euros?\\b|[£$€]\\s?\\d|\\d+[.,]\\d\\d\\b|geld\\b|(be|ge)zahlt\\b|abgebucht\\b|"
                "kostete?\\b|gebühr(en)?\\b|rechnung\\b|"
                "überzogen\\b|zinsen\\b|mahnung\\b|lohn\\b"_s)},
        Cue {Loss::Trust,
            cue(u"trust(ed|ing)?\\b|promised?\\b|you said\\b|(second|third|fourth) "
                u"time\\b|twice\\b|lied\\b|lying\\b|let me down\\b|let down\\b|"
                "(nobody|no one|noone)( even)? (came|rang|called|answered|replied|turned "
                "up|showed|told|bothered)\\b|never (came|rang|called|answered|"
                "replied|arrived|turned up)\\b|ignored?\\b|relied\\b|vertrau\\w*|versprochen\\b|(zweite|dritte)s? "
                "mal\\b|schon wieder\\b|gelogen\\b|"
                "(niemand|keiner)( ist| hat)? .{0,20}(kam|gekommen|angerufen|geantwortet|gemeldet|da)\\b|ignoriert\\b|im stich\\b|verlassen\\b"_s)},
        Cue {Loss::Face,
            cue(u"embarrass\\w*|humiliat\\w*|ashamed\\b|in front of\\b|my "
                u"(boss|guests|clients?|customers|colleagues|neighbours?|neighbors?|friends)\\b|"
                "looked? (like )?(an? )?(fool|idiot|stupid|silly)\\b|laughed "
                "at\\b|peinlich\\b|blamiert\\b|geschämt\\b|ausgelacht\\b|vor (meine[mnr]|allen|"
                "unseren)\\b|meine[mnr]? (chefin|chef|gästen?|kunden|kollegen|nachbarn|freunden?)\\b"_s)},
        Cue {Loss::PeaceOfMind,
            cue(u"worr(y|ied|ying)\\b|slee?pt?\\b|sleepless\\b|stress\\w*|anxious\\b|scared\\b|afraid\\b|frightened\\b|"
                u"(sick and )?tired of\\b|exhaust\\w*|"
                "chas(e|ed|ing)\\b|explain(ing)? (it|everything|this)?\\b|every time\\b|fed "
                "up\\b|cried\\b|crying\\b|nerves\\b|upset\\b|sorgen?\\b|schlafen\\b|"
                "angst\\b|erschöpft\\b|müde\\b|hinterher\\w*|immer wieder\\b|jedes mal\\b|nerven\\b|geweint\\b|satt\\b|unruhig\\b"_s)}};
    return all;
}

QString fittingPhrase(const QString& sentence, const QStringList& phrases, const QRegularExpression& words)
{
    QString here;
    for (const QString& phrase : phrases) {
        if (words.match(phrase).hasMatch())
            return phrase;
        if (here.isEmpty() && !usedOf({phrase}, sentence).isEmpty())
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
            losses.append({each.loss, cutAtWord(sentence, longestNote), fittingPhrase(sentence, phrases, each.words)});
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
