#include "models/language/KeyPhrases.h"
#include "models/language/Lines.h"
#include "models/language/Person.h"
#include "models/language/Templates.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
constexpr qsizetype longestProduct = 60;

bool mentions(const RecoveryCase& c, const QString& number)
{
    if (number.size() < 3)
        return false;
    if (!usedOf({number}, c.allWords()).isEmpty())
        return true;
    return std::any_of(
        c.told.begin(), c.told.end(), [&](const ToldFact& fact) { return !usedOf({number}, fact.text).isEmpty(); });
}

// "2 x Dishwasher DW-60, Hose" -> "dishwasher DW-60": the first thing, without its count.
QString productOf(const Order& order, Tongue tongue)
{
    static const QRegularExpression count(u"^\\s*\\d+\\s*[x×*]\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression stop(u"[;\\n\\r|]|,\\s"_s);
    QString first = order.items.trimmed();
    if (const qsizetype end = first.indexOf(stop); end >= 0)
        first = first.left(end);
    first.remove(count);
    first = cutAtWord(first.simplified(), longestProduct);
    return tongue == Tongue::English ? uncapitalised(first) : first;
}

QString joinedTitles(const QStringList& titles, Tongue tongue)
{
    if (titles.size() < 2)
        return titles.value(0);
    const QString joint = tongue == Tongue::German ? u" und "_s : u" and "_s;
    return titles.mid(0, titles.size() - 1).join(u", "_s) + joint + titles.last();
}

QString whatWeDo(const RecoveryCase& c, Tongue tongue)
{
    QStringList titles;
    for (const Offer& offer : c.offers) {
        if (offer.state == OfferState::Accepted && !offer.made.title.trimmed().isEmpty())
            titles.append(offer.made.title.simplified());
    }
    return joinedTitles(titles, tongue);
}

// German names a day in a case of its own: "am Montag, dem 17. November", "bis Samstag, den 22. November".
QString dayText(const QDate& day, const QString& language, const QString& germanArticle)
{
    if (tongueOf(language) == Tongue::German)
        return localeOf(language).toString(day, u"dddd, '"_s + germanArticle + u"' d. MMMM"_s);
    return localeOf(language).toString(day, u"dddd d MMMM"_s);
}

// The day it went wrong: the last miss that they felt, else the day the order was due and did not come.
QString dayOf(const RecoveryCase& c, const Order* order, const QTimeZone& zone, const QString& language)
{
    if (order != nullptr && order->dueAt.isValid() && order->dueAt < c.openedAt
        && (!order->deliveredAt.isValid() || order->deliveredAt > order->dueAt))
        return dayText(order->dueAt.toTimeZone(zone).date(), language, u"dem"_s);
    for (auto moment = c.moments.crbegin(); moment != c.moments.crend(); ++moment) {
        if (moment->missed && moment->on.isValid())
            return dayText(moment->on.toTimeZone(zone).date(), language, u"dem"_s);
    }
    return {};
}

QString soonestPromise(const RecoveryCase& c, const QTimeZone& zone, const QString& language)
{
    QDateTime soonest;
    for (const Promise& promise : c.promises) {
        if (promise.state == PromiseState::Open && promise.by.isValid() && (!soonest.isValid() || promise.by < soonest))
            soonest = promise.by;
    }
    if (!soonest.isValid())
        return {};
    const QDateTime there = soonest.toTimeZone(zone);
    const QString time = there.time().toString(u"HH:mm"_s);
    const QString day = dayText(there.date(), language, u"den"_s);
    return tongueOf(language) == Tongue::German ? day + u", "_s + time + u" Uhr"_s : time + u" on "_s + day;
}

QString wordBefore(const QString& phrase, const QString& words)
{
    const QList<PhraseAt> found = occurrencesOf({phrase}, words);
    if (found.isEmpty())
        return {};
    const QList<Piece> pieces = piecesOf(words.left(found.first().start));
    // Only a space may stand between: after a stop the phrase begins a sentence of its own.
    if (pieces.size() < 2 || pieces.last().isWord || !pieces.last().text.trimmed().isEmpty())
        return {};
    return pieces[pieces.size() - 2].text.toLower().replace(u'\u2019', u'\'');
}

// "my account is overdrawn" is one; "my only day off" is not, and neither is what follows a verb ("is nobody doing anything").
bool isOwnClause(const QString& phrase, const QString& before)
{
    static const QSet<QString> pronouns {u"i"_s, u"i'm"_s, u"i've"_s, u"i'd"_s, u"i'll"_s, u"im"_s, u"ive"_s, u"we"_s,
        u"we're"_s, u"we've"_s, u"it's"_s, u"he"_s, u"she"_s, u"they"_s};
    static const QSet<QString> subjects {u"you"_s, u"nobody"_s, u"it"_s, u"my"_s, u"our"_s, u"the"_s, u"there"_s,
        u"your"_s, u"everyone"_s, u"someone"_s, u"nothing"_s, u"this"_s, u"that"_s};
    static const QSet<QString> joiners {QString(), u"and"_s, u"but"_s, u"so"_s, u"because"_s, u"that"_s, u"then"_s,
        u"when"_s, u"as"_s, u"now"_s, u"today"_s, u"yesterday"_s, u"while"_s, u"since"_s, u"still"_s};
    static const QRegularExpression verb(
        u"\\b(is|was|are|were|has|had|did|does|do|will|would|can|could|came|went|got|said|told|rang|broke|left|took|"
        u"made|gave|"
        "kept|keeps|works|felt|knew|knows|fell|lost|cost|stopped|\\w+ed|\\w+n't|\\w+n’t)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString first = phrase.section(u' ', 0, 0).toLower().replace(u'\u2019', u'\'');
    if (!phrase.contains(u' ') || !joiners.contains(before))
        return false;
    return pronouns.contains(first) || (subjects.contains(first) && verb.match(phrase).hasMatch());
}
}

const Order* orderOf(const RecoveryCase& c, const QList<Order>& orders)
{
    const auto named
        = std::find_if(orders.begin(), orders.end(), [&](const Order& order) { return mentions(c, order.number); });
    if (named != orders.end())
        return &*named;
    return orders.size() == 1 ? &orders.first() : nullptr;
}

QString phraseAsClause(const QString& phrase, const QString& words, const QString& language)
{
    const QString tidy = tidyPhrase(phrase);
    if (tidy.isEmpty())
        return {};
    if (tongueOf(language) == Tongue::German)
        return u'\u201e' + tidy + u'\u201c';
    static const QHash<QString, QString> subjects {{u"i"_s, u"you "_s}, {u"i'm"_s, u"you’re "_s},
        {u"im"_s, u"you’re "_s}, {u"i've"_s, u"you’ve "_s}, {u"ive"_s, u"you’ve "_s}, {u"i'd"_s, u"you’d "_s},
        {u"we"_s, u"you "_s}, {u"we're"_s, u"you’re "_s}, {u"we've"_s, u"you’ve "_s}};
    const QString said = toSecondPerson(tidy, Tongue::English);
    const QString before = wordBefore(tidy, words);
    if (const auto subject = subjects.constFind(before); subject != subjects.cend())
        return *subject + uncapitalised(said);
    if (isOwnClause(tidy, before))
        return uncapitalised(said);
    return u'\u201c' + tidy + u'\u201d';
}

QString addressName(const QString& name, const QString& language)
{
    static const QSet<QString> titles {
        u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"mx"_s, u"dr"_s, u"prof"_s, u"sir"_s, u"herr"_s, u"frau"_s, u"rev"_s};
    const QString whole = name.simplified();
    const QString first = whole.section(u' ', 0, 0);
    const QString plain = QString(first).remove(u'.').toLower();
    const bool listed = first.endsWith(u','); // "Okafor, Maya"
    if (tongueOf(language) == Tongue::German || titles.contains(plain) || listed || plain.size() < 2)
        return whole;
    return first;
}

TemplateValues valuesFor(const RecoveryCase& c, const Customer& customer, const QList<Order>& orders,
    const Company& company, const QString& causeLabel, const QString& language, const QString& agentName,
    const QDate& earlierFailure)
{
    const Tongue tongue = tongueOf(language);
    const QTimeZone zone = company.calendar.zone.isValid() ? company.calendar.zone : QTimeZone::utc();
    const Order* order = orderOf(c, orders);
    TemplateValues values;
    const auto put = [&values](const QString& name, const QString& text, ValueKind kind = ValueKind::FromCase) {
        values.insert(name, {text, kind});
    };
    put(u"name"_s, addressName(customer.name, language));
    put(u"day"_s, dayOf(c, order, zone, language));
    put(u"product"_s, order != nullptr ? productOf(*order, tongue) : QString());
    put(u"order"_s, order != nullptr ? order->number : QString());
    put(u"cause"_s, causeLabel.simplified());
    put(u"cause_sentence"_s, causeSentence(c.cause, language));
    for (qsizetype i = 0; i < 3; ++i)
        put(u"phrase%1"_s.arg(i + 1), phraseAsClause(c.phrases.value(i), c.allWords(), language),
            ValueKind::FromPhrase);
    put(u"what_we_do"_s, whatWeDo(c, tongue));
    put(u"what_we_changed"_s, {}); // only the person who writes knows
    put(u"promise_by"_s, soonestPromise(c, zone, language));
    put(u"first_failure"_s,
        earlierFailure.isValid() ? localeOf(language).toString(earlierFailure, u"MMMM"_s) : QString());
    put(u"agent"_s, agentName.isEmpty() ? company.agentName : agentName);
    put(u"company"_s, company.name);
    return values;
}
}
