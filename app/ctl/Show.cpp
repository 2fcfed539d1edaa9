#include "app/ctl/Command.h"

#include "models/domain/Effort.h"
#include "models/domain/EventJson.h"
#include "models/domain/Steps.h"
#include "models/store/Backgrounds.h"
#include "models/store/Signs.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace amends::ctl {
namespace {
QString iso(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject moneyJson(const Money& money)
{
    return {{u"amount"_s, money.toDecimal()}, {u"currency"_s, money.currency}};
}

QString historyWord(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::OrderPlaced:
        return u"order placed"_s;
    case HistoryKind::OrderDelivered:
        return u"order delivered"_s;
    case HistoryKind::CaseOpened:
        return u"case opened"_s;
    case HistoryKind::WordsHeard:
        return u"words heard"_s;
    case HistoryKind::ApologyDelivered:
        return u"apology delivered"_s;
    case HistoryKind::OfferAccepted:
        return u"offer accepted"_s;
    case HistoryKind::PromiseMade:
        return u"promise made"_s;
    case HistoryKind::PromiseKept:
        return u"promise kept"_s;
    case HistoryKind::PromiseBroken:
        return u"promise broken"_s;
    case HistoryKind::CheckedBack:
        return u"checked back"_s;
    case HistoryKind::CaseClosed:
        return u"case closed"_s;
    case HistoryKind::CaseReopened:
        return u"case reopened"_s;
    case HistoryKind::Praised:
        return u"praised"_s;
    case HistoryKind::Feeling:
        return u"feeling"_s;
    case HistoryKind::Call:
        return u"call"_s;
    case HistoryKind::Note:
        break;
    }
    return u"note"_s;
}

QString deadlineWord(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::FirstAnswerAim:
        return u"first answer, aim"_s;
    case DeadlineKind::FirstAnswerLimit:
        return u"first answer, limit"_s;
    case DeadlineKind::Promise:
        return u"promise"_s;
    case DeadlineKind::NextContact:
        return u"next contact"_s;
    case DeadlineKind::CheckBack:
        return u"check-back"_s;
    case DeadlineKind::CauseOwner:
        return u"cause to be found"_s;
    }
    return {};
}

QJsonObject deadlineJson(const Deadline& d)
{
    QJsonArray reasons;
    if (!d.what.isEmpty())
        reasons.append(d.what);
    for (const Stretch& s : d.stretches) {
        const QString why = s.kind == StretchKind::Counted ? u"counted"_s
            : s.kind == StretchKind::Holiday               ? u"holiday"_s
                                                           : u"closed"_s;
        reasons.append(u"%1 to %2: %3, %4 min"_s.arg(iso(s.from), iso(s.to), why).arg(s.minutes));
    }
    return {{u"name"_s, deadlineWord(d.kind)}, {u"due"_s, iso(d.due)}, {u"reasons"_s, reasons}};
}

QJsonObject customerJson(const CustomerCard& card)
{
    const Customer& c = card.customer;
    QJsonArray facts;
    for (const CustomerFact& fact : card.facts)
        facts.append(QJsonObject {{u"text"_s, fact.text}, {u"source"_s, fact.source}, {u"at"_s, iso(fact.at)}});
    QJsonArray history;
    for (const HistoryItem& item : card.history)
        history.append(QJsonObject {{u"at"_s, iso(item.at)}, {u"kind"_s, historyWord(item.kind)},
            {u"case"_s, item.caseNumber}, {u"text"_s, item.text}});
    QJsonArray cases;
    for (const CaseRow& row : card.cases)
        cases.append(
            QJsonObject {{u"id"_s, row.id.toString()}, {u"number"_s, row.number}, {u"status"_s, key(row.status)}});
    return {{u"id"_s, c.id.toString()}, {u"number"_s, c.number}, {u"name"_s, c.name}, {u"say"_s, c.say},
        {u"phones"_s, QJsonArray::fromStringList(c.phones)}, {u"emails"_s, QJsonArray::fromStringList(c.emails)},
        {u"address"_s, c.address}, {u"city"_s, c.city}, {u"postcode"_s, c.postcode}, {u"country"_s, c.country},
        {u"company"_s, c.company}, {u"tier"_s, c.tier}, {u"since"_s, c.since.toString(Qt::ISODate)},
        {u"language"_s, c.language}, {u"reach"_s, c.reach}, {u"note"_s, c.note},
        {u"worth"_s, moneyJson(card.worth.lifetime)}, {u"year"_s, moneyJson(card.worth.year)}, {u"facts"_s, facts},
        {u"history"_s, history}, {u"cases"_s, cases}};
}

// Never a bare score: how much, why, and what each reason weighs.
QJsonObject effortJson(const RecoveryCase& c)
{
    const Effort effort = effortOf(c);
    QJsonArray reasons;
    for (const EffortReason& reason : effort.reasons) {
        const QString kind = reason.kind == EffortKind::Contacts ? u"contacts"_s
            : reason.kind == EffortKind::AskedAgain              ? u"said again"_s
            : reason.kind == EffortKind::Transfers               ? u"passed on"_s
            : reason.kind == EffortKind::Holds                   ? u"holds"_s
                                                                 : u"longest hold, seconds"_s;
        reasons.append(QJsonObject {{u"kind"_s, kind}, {u"n"_s, reason.n}, {u"points"_s, reason.points}});
    }
    const QString level = effort.level == EffortLevel::Much ? u"much"_s
        : effort.level == EffortLevel::Some                 ? u"some"_s
                                                            : u"little"_s;
    return {{u"level"_s, level}, {u"points"_s, effort.points}, {u"reasons"_s, reasons}, {u"minutes"_s, effort.minutes}};
}

QJsonObject caseJson(const RecoveryCase& c, const QList<CaseEvent>& events, const Company& company)
{
    QJsonObject steps;
    for (const Step step : allSteps)
        steps.insert(key(step), key(stateOf(c, step)));
    QJsonArray due;
    for (const Deadline& d : deadlines(c, company.calendar, company.clocks))
        due.append(deadlineJson(d));
    QJsonArray offers;
    for (const Offer& o : c.offers)
        offers.append(QJsonObject {{u"id"_s, o.made.id.toString()}, {u"kind"_s, key(o.made.remedy)},
            {u"title"_s, o.made.title}, {u"amount"_s, o.made.cost.toDecimal()}, {u"currency"_s, o.made.cost.currency},
            {u"payout"_s, key(o.made.payout)}, {u"state"_s, key(o.state)}});
    QJsonArray promises;
    for (const Promise& p : c.promises)
        promises.append(QJsonObject {{u"id"_s, p.id.toString()}, {u"what"_s, p.what}, {u"who"_s, p.who},
            {u"by"_s, iso(p.by)}, {u"state"_s, key(p.state)}});
    QJsonArray log;
    for (const CaseEvent& e : events)
        log.append(QJsonObject {{u"id"_s, e.id.toString()}, {u"seq"_s, e.seq}, {u"kind"_s, kindOf(e.body)},
            {u"at"_s, iso(e.at)}, {u"agent"_s, e.agent}});
    return {{u"id"_s, c.id.toString()}, {u"number"_s, c.number}, {u"customer"_s, c.customer.toString()},
        {u"channel"_s, key(c.channel)}, {u"status"_s, key(c.status)}, {u"steps"_s, steps}, {u"words"_s, c.allWords()},
        {u"wants"_s, c.wants}, {u"readback"_s, c.readBack}, {u"cause"_s, c.cause},
        {u"outcome"_s, c.outcome ? key(*c.outcome) : QString()}, {u"deadlines"_s, due}, {u"offers"_s, offers},
        {u"promises"_s, promises}, {u"effort"_s, effortJson(c)}, {u"events"_s, log}};
}

// Words for people: the same content, a line a thing.
void sayPlain(const QJsonObject& object, int depth = 0)
{
    const QString indent(depth * 2, u' ');
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject()) {
            say(indent + it.key() + u':');
            sayPlain(it->toObject(), depth + 1);
        } else if (it->isArray()) {
            say(indent + it.key() + u':');
            for (const QJsonValue& item : it->toArray()) {
                if (!item.isObject()) {
                    say(indent + u"  - "_s + item.toString());
                    continue;
                }
                QStringList parts;
                const QJsonObject one = item.toObject();
                for (auto part = one.begin(); part != one.end(); ++part) {
                    const QString text = part->isArray() ? QString() : part->toVariant().toString();
                    if (!text.isEmpty())
                        parts.append(part.key() + u' ' + text);
                }
                say(indent + u"  - "_s + parts.join(u", "_s));
            }
        } else if (const QString text = it->toVariant().toString(); !text.isEmpty()) {
            say(indent + it.key() + u": "_s + text);
        }
    }
}

QString asked(const std::optional<bool>& answer)
{
    return answer ? (*answer ? u"yes"_s : u"no"_s) : QString();
}

void addBackground(QJsonObject& json, const Background& known)
{
    const CustomerProfile& p = known.profile;
    QJsonObject labels;
    for (auto it = p.labels.cbegin(); it != p.labels.cend(); ++it)
        labels.insert(it.key(), it.value());
    json.insert(u"profile"_s,
        QJsonObject {{u"kind"_s, p.isCompany ? u"company"_s : u"person"_s}, {u"role"_s, p.role},
            {u"channel"_s, p.channel ? key(*p.channel) : QString()}, {u"hours"_s, p.hours}, {u"never"_s, p.never},
            {u"mayEmail"_s, asked(p.mayEmail)}, {u"mayPost"_s, asked(p.mayPost)}, {u"labels"_s, labels}});
    QJsonArray links;
    for (const CustomerLink& link : known.links)
        links.append(
            QJsonObject {{u"customer"_s, link.other.toString()}, {u"name"_s, link.name}, {u"kind"_s, key(link.kind)}});
    json.insert(u"links"_s, links);
    QJsonArray alerts;
    for (const AlertLine& line : known.alerts)
        alerts.append(QJsonObject {{u"text"_s, line.text}, {u"until"_s, iso(line.until)}, {u"agent"_s, line.agent}});
    json.insert(u"alerts"_s, alerts);
}

QString signName(Sign sign)
{
    switch (sign) {
    case Sign::TwoFailures:
        return u"failures"_s;
    case Sign::PromiseBroken:
        return u"promise"_s;
    case Sign::FewerOrders:
        return u"fewer"_s;
    case Sign::LowScore:
        return u"score"_s;
    case Sign::LeavingWords:
        return u"words"_s;
    case Sign::Unanswered:
        return u"unanswered"_s;
    case Sign::Quiet:
        return u"quiet"_s;
    case Sign::OpenCase:
        return u"open"_s;
    }
    return {};
}

// Never a risk without what it rests on.
void addSigns(QJsonObject& json, const CustomerSigns& signs)
{
    json.insert(u"risk"_s, signs.risk == Risk::High ? u"high"_s : signs.risk == Risk::Some ? u"some"_s : u"none"_s);
    QJsonArray reasons;
    for (const SignFound& one : signs.found)
        reasons.append(QJsonObject {{u"sign"_s, signName(one.sign)}, {u"figure"_s, one.figure}, {u"of"_s, one.usual},
            {u"words"_s, one.words}, {u"at"_s, iso(one.at)}, {u"case"_s, one.caseId.toString()}});
    json.insert(u"signs"_s, reasons);
}

Result<QJsonObject> customer(Store& store, const QString& named)
{
    auto who = customerNamed(store, named);
    if (!who)
        return who.error();
    auto card = store.customers().card(who->id);
    auto known = store.backgrounds().of(who->id);
    auto signs = store.signs().of(who->id);
    if (!card || !known || !signs)
        return !card ? card.error() : !known ? known.error() : signs.error();
    QJsonObject json = customerJson(*card);
    addBackground(json, *known);
    addSigns(json, *signs);
    return json;
}

Result<QJsonObject> recoveryCase(Store& store, const QString& named)
{
    const CaseId id = CaseId::fromString(named);
    auto c = id.isNull() ? store.cases().findByNumber(named) : store.cases().find(id);
    if (!c)
        return c.error();
    auto events = store.cases().events(c->id);
    auto company = store.settings().company();
    if (!events || !company)
        return Error {ErrorKind::Internal, u"show case"_s};
    return caseJson(*c, *events, *company);
}
}

int runShow(Context& context, const QStringList& args)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"what"_s, u"customer or case"_s);
    parser.addPositionalArgument(u"id"_s, u"An id; a customer's number; a case's AM- number."_s);
    if (const auto left = parse(parser, commandNamed("show"), args, 2, 2))
        return *left;
    const QStringList given = parser.positionalArguments();
    if (given.at(0) != "customer"_L1 && given.at(0) != "case"_L1) {
        complain(u"Show a \"customer\" or a \"case\"."_s);
        return Usage;
    }
    auto store = openOrSay(context, Missing::Refuse);
    if (!store)
        return StoreGone;
    auto shown = given.at(0) == "customer"_L1 ? customer(*store, given.at(1)) : recoveryCase(*store, given.at(1));
    if (!shown && shown.error().kind == ErrorKind::NotFound) {
        complain(u"There is no such %1."_s.arg(given.at(0)));
        return Refused;
    }
    if (!shown)
        return leave(shown.error());
    if (context.json)
        sayJson(*shown);
    else
        sayPlain(*shown);
    return Done;
}
}
