#include "widgets/recovery/AskedBefore.h"

#include <QRegularExpression>
#include <QSet>
#include <array>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
// What is asked for, as a question names it, and what an answer to it looks like.
struct Asked {
    QRegularExpression question;
    QRegularExpression answer;
};

const std::array<Asked, 4>& kinds()
{
    constexpr auto folded = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const std::array<Asked, 4> all {
        Asked {QRegularExpression(u"\\b(address|live|street|adresse|wohnen|stra(ß|ss)e)\\b"_s, folded),
            QRegularExpression(
                u"^\\s*\\d+\\w?\\s+\\p{L}{2,}|\\b(road|street|avenue|lane)\\b|\\p{L}{3,}(stra(ß|ss)e|weg|platz)\\s+\\d"_s,
                folded)},
        Asked {QRegularExpression(u"\\be-?mail\\b"_s, folded), QRegularExpression(u"\\S+@\\S+\\.\\S+"_s, folded)},
        Asked {QRegularExpression(u"\\b(phone|telephone|call you|telefon\\w*|nummer)\\b"_s, folded),
            QRegularExpression(u"(\\+|\\b0)[\\d ()/-]{7,}"_s, folded)},
        Asked {QRegularExpression(u"\\b(order|bestell\\w*)\\b.*\\b(number|nummer)\\b|\\border number\\b"_s, folded),
            QRegularExpression(u"\\b(order|bestellung)\\b.*\\d{3,}"_s, folded)},
    };
    return all;
}

// Words of four letters and more, and numbers: what a sentence is about.
QSet<QString> meaning(const QString& text)
{
    static const QSet<QString> common {u"what"_s, u"when"_s, u"where"_s, u"which"_s, u"your"_s, u"they"_s, u"them"_s,
        u"their"_s, u"have"_s, u"does"_s, u"with"_s, u"from"_s, u"this"_s, u"that"_s, u"there"_s, u"would"_s,
        u"could"_s, u"should"_s, u"been"_s, u"were"_s, u"will"_s, u"about"_s, u"order"_s, u"wann"_s, u"welche"_s,
        u"haben"_s, u"wurde"_s, u"wird"_s, u"eine"_s, u"einen"_s, u"noch"_s, u"ihre"_s, u"bestellung"_s};
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> words;
    for (auto match = word.globalMatch(text.toCaseFolded()); match.hasNext();) {
        const QString found = match.next().captured();
        const bool number = found.front().isDigit() && found.size() > 1;
        if ((found.size() > 3 || number) && !common.contains(found))
            words.insert(found);
    }
    return words;
}
}

std::optional<ToldFact> alreadyTold(const QString& question, const QList<ToldFact>& facts)
{
    for (const Asked& kind : kinds()) {
        if (!kind.question.match(question).hasMatch())
            continue;
        for (const ToldFact& fact : facts) {
            if (kind.answer.match(fact.text).hasMatch())
                return fact;
        }
    }
    const QSet<QString> asked = meaning(question);
    for (const ToldFact& fact : facts) {
        const QSet<QString> told = meaning(fact.text);
        const auto both = (asked & told).size();
        // Two shared words, or the whole of a short fact: "Saturday before noon" is asked again by "Is Saturday noon good?".
        if (both >= 2 || (both == 1 && told.size() == 1 && asked.size() <= 3))
            return fact;
    }
    return {};
}
}
