#include "models/language/OfferText.h"
#include "models/language/Person.h"
#include <algorithm>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
// With an amount and without one; %1 is the amount or the title.
struct Wording {
    Remedy remedy;
    const char16_t* english;
    const char16_t* german;
};

// Money that moves: said with its amount.
constexpr Wording moneyWordings[] {
    {Remedy::Refund, u"Your %1 is going back", u"Ihre %1 gehen zurück"},
    {Remedy::Credit, u"You have a credit of %1 with us", u"Sie haben ein Guthaben von %1 bei uns"},
    {Remedy::Discount, u"You have %1 off your next order", u"Sie zahlen bei der nächsten Bestellung %1 weniger"},
    {Remedy::Charity, u"We’re giving %1 to a cause you name", u"Wir geben %1 an einen Zweck, den Sie nennen"},
};
// All else is said by its title, which the agent wrote.
constexpr Wording plainWordings[] {
    {Remedy::Refund, u"Your money is going back: %1", u"Ihr Geld geht zurück: %1"},
    {Remedy::Replacement, u"A new one is coming to you: %1", u"Ein neues Exemplar kommt zu Ihnen: %1"},
    {Remedy::Repair, u"We’re repairing it: %1", u"Wir reparieren es: %1"},
    {Remedy::DoAgain, u"We’re doing it again, properly: %1", u"Wir machen es noch einmal, und richtig: %1"},
    {Remedy::FreeReturn, u"Sending it back costs you nothing: %1", u"Die Rücksendung kostet Sie nichts: %1"},
    {Remedy::Upgrade, u"You get the better one for the same price: %1",
        u"Sie bekommen das Bessere zum selben Preis: %1"},
    {Remedy::FindItem, u"I’ll find it for you: %1", u"Ich finde es für Sie: %1"},
    {Remedy::ManagerCall, u"Our manager will speak with you: %1", u"Unsere Leitung spricht mit Ihnen: %1"},
    {Remedy::ActOnSource, u"We’re dealing with what caused it: %1", u"Wir kümmern uns um die Ursache: %1"},
    {Remedy::TimeAndAttention, u"I’m taking the time for it: %1", u"Ich nehme mir die Zeit dafür: %1"},
    {Remedy::Gift, u"Something from us: %1", u"Etwas von uns: %1"},
};

template <size_t N>
QString wordingOf(const Wording (&wordings)[N], Remedy remedy, bool german)
{
    for (const Wording& wording : wordings) {
        if (wording.remedy == remedy)
            return QString::fromUtf16(german ? wording.german : wording.english);
    }
    return {};
}

QString payoutWords(Payout payout, bool german)
{
    switch (payout) {
    case Payout::None:
        return {};
    case Payout::OriginalCard:
        return german ? u" auf Ihre Karte"_s : u" to your card"_s;
    case Payout::Bank:
        return german ? u" auf Ihr Konto"_s : u" to your bank account"_s;
    case Payout::Wallet:
        return german ? u" in Ihre mobile Geldbörse"_s : u" to your mobile wallet"_s;
    case Payout::StoreCredit:
        return german ? u" als Guthaben"_s : u" as store credit"_s;
    case Payout::GiftCard:
        return german ? u" als Gutschein"_s : u" on a gift card"_s;
    case Payout::Cash:
        return german ? u" in bar"_s : u" in cash"_s;
    }
    return {};
}

QString plainTitle(const QString& title)
{
    QString plain = title.simplified();
    while (!plain.isEmpty() && (plain.back() == u'.' || plain.back() == u'!' || plain.back() == u','))
        plain.chop(1);
    return plain;
}

// One sentence without its stop; empty when there is no money in it. Values go in by one replacement, so "%1" in them stays.
QString moneySentence(const OfferToSay& offer, bool german)
{
    const QString wording = offer.amount.isEmpty() ? QString() : wordingOf(moneyWordings, offer.remedy, german);
    if (wording.isEmpty())
        return {};
    return wording.arg(offer.amount) + (offer.remedy == Remedy::Refund ? payoutWords(offer.payout, german) : QString());
}

QString sentenceOf(const OfferToSay& offer, bool german)
{
    const QString title = plainTitle(offer.title);
    const QString money = moneySentence(offer, german);
    if (!money.isEmpty() || title.isEmpty())
        return money;
    const QString wording = wordingOf(plainWordings, offer.remedy, german);
    return wording.isEmpty() ? capitalised(title) : wording.arg(title);
}

// The first thing more than they asked for, named for itself.
QString extraOf(const OfferToSay& offer, bool german)
{
    const QString money = moneySentence(offer, german);
    const QString thing = money.isEmpty() ? plainTitle(offer.title) : money;
    return german ? u"Und von uns dazu: "_s + thing : u"And from us on top: "_s + uncapitalised(thing);
}
}

QString offerText(const QList<OfferToSay>& offers, const QString& language)
{
    const bool german = tongueOf(language) == Tongue::German;
    QList<OfferToSay> ordered = offers;
    std::stable_sort(ordered.begin(), ordered.end(),
        [](const OfferToSay& a, const OfferToSay& b) { return a.askedFor && !b.askedFor; });
    QStringList sentences;
    bool extraSaid = false;
    for (const OfferToSay& offer : std::as_const(ordered)) {
        QString sentence = sentenceOf(offer, german);
        if (sentence.isEmpty())
            continue;
        if (!offer.askedFor && !extraSaid && !sentences.isEmpty()) {
            extraSaid = true;
            sentence = extraOf(offer, german);
        }
        sentences.append(sentence + u'.');
    }
    if (sentences.isEmpty())
        return {};
    sentences.append(german ? u"Wäre es damit in Ordnung?"_s : u"Would that make it right?"_s);
    return sentences.join(u' ');
}
}
