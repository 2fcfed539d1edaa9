#include "models/desk/Actions.h"

#include "models/base/Text.h"
#include "models/desk/Told.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
using Bodies = QList<EventBody>;
using Maker = Bodies (*)(Told&, const RecoveryCase&);

Bodies listen(Told& told, const RecoveryCase& c)
{
    Bodies bodies;
    if (const QString words = told.text("words"_L1); !words.isEmpty() && !c.words.contains(words))
        bodies << WordsHeard {words};
    if (told.has("wants"_L1) || told.has("kinds"_L1))
        bodies << WantsNoted {told.text("wants"_L1), told.kinds<Want>("kinds"_L1)};
    if (told.has("moods"_L1) || told.has("strength"_L1))
        bodies << MoodNoted {
            told.kinds<Mood>("moods"_L1), told.number("strength"_L1, 0), told.flag("abusive"_L1, false)};
    for (const QJsonValue& phrase : told.json().value("phrases"_L1).toArray())
        bodies << PhraseKept {phrase.toString()};
    if (const QString text = told.text("readback"_L1); !text.isEmpty()) {
        if (told.flag("agreed"_L1, false))
            bodies << ReadBackAgreed {text};
        else
            bodies << ReadBackCorrected {text};
    }
    return bodies;
}

Bodies empathize(Told& told, const RecoveryCase&)
{
    Bodies bodies;
    QList<LossNote> losses;
    for (const QJsonValue& item : told.json().value("losses"_L1).toArray()) {
        const QJsonObject object = item.toObject();
        const QString kind = item.isObject() ? object.value("loss"_L1).toString() : item.toString();
        losses.append({told.word("losses"_L1, kind, Loss::Time), object.value("note"_L1).toString(),
            object.value("phrase"_L1).toString()});
    }
    if (!losses.isEmpty())
        bodies << LossNamed {losses};
    if (const QString sentence = told.text("sentence"_L1); !sentence.isEmpty())
        bodies << EmpathySaid {sentence, told.kind("delivered"_L1, Route::Said)};
    return bodies;
}

Bodies investigate(Told& told, const RecoveryCase& c)
{
    Bodies bodies;
    const QString expected = told.text("expected"_L1);
    const QString happened = told.text("happened"_L1);
    if (!expected.isEmpty() || !happened.isEmpty()) {
        QString source = told.text("source"_L1);
        if (source.isEmpty())
            source = u"the customer"_s;
        bodies << MomentNoted {
            MomentId::create(), c.openedAt, false, expected, source, happened, source, !happened.isEmpty()};
    }
    if (const QString cause = told.text("cause"_L1); !cause.isEmpty())
        bodies << CauseFound {cause};
    if (told.has("touchpoint"_L1) || told.has("felt"_L1))
        bodies << TouchpointsPlaced {told.text("touchpoint"_L1), told.text("felt"_L1)};
    if (told.has("severity"_L1))
        bodies << SeverityJudged {told.kind("severity"_L1, Severity::Minor), told.text("safety"_L1)};
    if (told.has("ours"_L1)) {
        if (told.json().value("ours"_L1).isBool())
            bodies << BlameJudged {told.flag("ours"_L1, true) ? Whose::Ours : Whose::NotOurs};
        else
            bodies << BlameJudged {told.kind("ours"_L1, Whose::Ours)};
    }
    return bodies;
}

Bodies apologize(Told& told, const RecoveryCase&)
{
    return {ApologyDelivered {told.text("text"_L1), told.text("template"_L1), told.kind("delivered"_L1, Route::Said)}};
}

Bodies compensate(Told& told, const RecoveryCase&)
{
    Bodies bodies;
    if (told.has("asked"_L1))
        bodies << RemedyAsked {told.text("asked"_L1), told.flag("rathernotsay"_L1, false)};
    const QJsonArray offers = told.json().value("offers"_L1).toArray();
    const bool accepted = told.flag("accepted"_L1, false);
    for (const QJsonValue& item : offers) {
        const QJsonObject o = item.toObject();
        OfferMade made {OfferId::create(), told.word("kind"_L1, o.value("kind"_L1).toString(), Remedy::Other),
            o.value("title"_L1).toString(), o.value("reason"_L1).toString(), told.money(o),
            told.word("payout"_L1, o.value("payout"_L1).toString(), Payout::None), o.value("askedfor"_L1).toBool()};
        bodies << made;
        if (accepted)
            bodies << OfferAccepted {made.id};
    }
    if (offers.isEmpty() && told.has("accepted"_L1) && !accepted)
        bodies << NothingWanted {};
    return bodies;
}

Bodies promise(Told& told, const RecoveryCase&)
{
    PromiseId id = PromiseId::fromString(told.text("promise"_L1));
    if (id.isNull())
        id = PromiseId::create();
    return {PromiseMade {
        id, told.text("what"_L1), told.text("who"_L1), told.time("by"_L1), told.kind("channel"_L1, Channel::Phone)}};
}

Bodies keep(Told& told, const RecoveryCase&)
{
    return {PromiseKept {PromiseId::fromString(told.text("promise"_L1)), told.text("note"_L1)}};
}

Bodies breakPromise(Told& told, const RecoveryCase&)
{
    return {PromiseBroken {PromiseId::fromString(told.text("promise"_L1)), told.text("why"_L1)}};
}

Bodies followUp(Told& told, const RecoveryCase&)
{
    return {CheckedBack {told.kind("outcome"_L1, Outcome::Recovered), told.number("csat"_L1, 0),
        told.number("nps"_L1, -1), told.text("words"_L1)}};
}

Bodies close(Told&, const RecoveryCase& c)
{
    return {CaseClosed {c.outcome.value_or(Outcome::Recovered)}};
}

Bodies reopen(Told& told, const RecoveryCase&)
{
    return {CaseReopened {told.text("words"_L1)}};
}

Bodies hold(Told& told, const RecoveryCase&)
{
    return told.text("state"_L1) == "end"_L1 ? Bodies {HoldEnded {}} : Bodies {HoldStarted {}};
}

Bodies call(Told& told, const RecoveryCase&)
{
    return told.text("state"_L1) == "end"_L1 ? Bodies {CallEnded {}} : Bodies {CallStarted {told.text("number"_L1)}};
}

// What is told a second time was not kept from being asked: it counts as effort for them.
Bodies tell(Told& told, const RecoveryCase& c)
{
    const QString fact = told.text("fact"_L1);
    for (const ToldFact& known : c.told) {
        if (known.text.compare(fact.trimmed(), Qt::CaseInsensitive) == 0)
            return {AskedAgain {told.text("question"_L1), known.text, known.source}};
    }
    return {FactTold {fact, told.text("source"_L1)}};
}

Bodies handOver(Told& told, const RecoveryCase&)
{
    return {CaseHandedOver {told.text("to"_L1), told.text("note"_L1)}};
}

Bodies accept(Told&, const RecoveryCase&)
{
    return {HandOverAccepted {}};
}

Maker makerOf(const QString& name)
{
    static const QHash<QString, Maker> makers {{u"listen"_s, listen}, {u"empathize"_s, empathize},
        {u"investigate"_s, investigate}, {u"apologize"_s, apologize}, {u"compensate"_s, compensate},
        {u"promise"_s, promise}, {u"keep"_s, keep}, {u"break"_s, breakPromise}, {u"followup"_s, followUp},
        {u"close"_s, close}, {u"reopen"_s, reopen}, {u"hold"_s, hold}, {u"call"_s, call}, {u"handover"_s, handOver},
        {u"accept"_s, accept}, {u"tell"_s, tell}};
    return makers.value(name, nullptr);
}

// The action's fields beside its name: {"action":"hold","case":...} or {"hold":{"case":...}}; both with "id" at the top.
QJsonObject flattened(const QJsonObject& json)
{
    if (json.contains("action"_L1))
        return json;
    QJsonObject flat = json;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it->isObject()
            || (!makerOf(it.key()) && it.key() != "open"_L1 && it.key() != "draft"_L1 && it.key() != "approve"_L1))
            continue;
        const QJsonObject inner = it->toObject();
        for (auto field = inner.begin(); field != inner.end(); ++field)
            flat.insert(field.key(), *field);
        flat.insert("action"_L1, it.key());
        flat.remove(it.key());
        break;
    }
    return flat;
}

class Act {
public:
    Act(Store& store, const Clock& clock, QString agent, const QJsonObject& json)
        : m_store(store), m_clock(clock), m_agent(std::move(agent)), m_told(flattened(json))
    {
        m_out.id = json.value("id"_L1).toString();
        if (const QString named = json.value("agent"_L1).toString(); !named.isEmpty())
            m_agent = named;
    }

    ActionOutcome run()
    {
        m_id = EventId::fromString(m_out.id);
        if (m_id.isNull())
            return refuse(u"invalid"_s, u"The action needs an \"id\" that is a UUID."_s);
        const QString name = m_told.text("action"_L1);
        if (name == "draft"_L1)
            return draft();
        if (auto known = m_store.cases().caseOfEvent(m_id)) { // sent before: acknowledged again
            m_out.caseId = *known;
            return ok();
        } else if (known.error().kind != ErrorKind::NotFound) {
            return fail(known.error());
        }
        if (name == "open"_L1)
            return open();
        if (name == "approve"_L1)
            return refuse(u"denied"_s, u"Nobody can approve on a desk without sign-in."_s, ErrorKind::Denied);
        const Maker make = makerOf(name);
        if (!make)
            return refuse(u"unknown-action"_s, u"There is no such action."_s);
        auto c = theCase(name);
        if (!c)
            return c.error().kind == ErrorKind::NotFound ? refuse(u"unknown-case"_s, u"There is no such case."_s)
                                                         : fail(c.error());
        return record(*c, make(m_told, *c));
    }

private:
    ActionOutcome ok()
    {
        m_out.done = true;
        return m_out;
    }
    ActionOutcome refuse(const QString& kind, const QString& words, ErrorKind error = ErrorKind::Invalid)
    {
        m_out.kind = kind;
        m_out.words = words;
        m_out.error = error;
        return m_out;
    }
    ActionOutcome fail(const Error& error)
    {
        switch (error.kind) {
        case ErrorKind::Conflict:
            return refuse(u"conflict"_s, u"Somebody else changed the case first. Read it again."_s, error.kind);
        case ErrorKind::NotFound:
            return refuse(u"not-found"_s, u"It is not in the store."_s);
        case ErrorKind::Duplicate:
            return refuse(u"duplicate"_s, u"It is in the store already."_s);
        case ErrorKind::Invalid:
            return refuse(u"invalid"_s, u"The store did not take a value."_s);
        default:
            return refuse(u"store"_s, u"The store did not answer."_s, error.kind);
        }
    }
    Result<RecoveryCase> theCase(const QString& name)
    {
        if (name == "keep"_L1 || name == "break"_L1) {
            auto id = m_store.cases().caseOfPromise(PromiseId::fromString(m_told.text("promise"_L1)));
            return id ? m_store.cases().find(*id) : Result<RecoveryCase>(id.error());
        }
        const QString named = m_told.text("case"_L1);
        const CaseId id = CaseId::fromString(named);
        return id.isNull() ? m_store.cases().findByNumber(named) : m_store.cases().find(id);
    }
    ActionOutcome open()
    {
        const QString who = m_told.text("customer"_L1);
        CustomerId customer = CustomerId::fromString(who);
        if (customer.isNull()) {
            auto found = m_store.customers().byNumber(who);
            if (found)
                customer = found->id;
        } else if (auto found = m_store.customers().find(customer); !found) {
            customer = {};
        }
        if (customer.isNull())
            return refuse(u"unknown-customer"_s, u"There is no such customer. Import or add them first."_s);
        RecoveryCase fresh;
        fresh.id = CaseId::fromString(m_told.text("case"_L1));
        if (fresh.id.isNull())
            fresh.id = CaseId::fromUuid(m_id.uuid());
        return record(
            fresh, {CaseOpened {{}, customer, m_told.kind("channel"_L1, Channel::Phone), m_told.text("words"_L1)}});
    }
    ActionOutcome draft()
    {
        Draft draft {{}, m_told.text("field"_L1), m_told.text("text"_L1), -1, m_clock.now(), 0};
        auto c = theCase(u"draft"_s);
        if (!c)
            return refuse(u"unknown-case"_s, u"There is no such case."_s);
        draft.caseId = c->id;
        if (m_told.stopped())
            return refuse(m_told.stopped()->kind, m_told.stopped()->words);
        if (draft.text.size() > maxWords || !canBeKept(draft.text))
            return refuse(refusalKey(Refusal::TextTooLong), refusalWords(Refusal::TextTooLong));
        auto saved = m_store.drafts().save(draft);
        return saved ? ok() : fail(saved.error());
    }
    ActionOutcome record(RecoveryCase c, const Bodies& bodies)
    {
        if (m_told.stopped())
            return refuse(m_told.stopped()->kind, m_told.stopped()->words);
        if (bodies.isEmpty())
            return refuse(u"invalid"_s, u"The action says nothing. Name at least one field."_s);
        const qint64 expected = m_told.has("expect"_L1) ? m_told.number("expect"_L1, 0) : c.seq;
        m_out.caseId = c.id;
        QList<CaseEvent> events;
        const QDateTime at = m_clock.now();
        for (const EventBody& body : bodies) {
            if (const auto refusal = refusalOf(c, body))
                return refuse(refusalKey(*refusal), refusalWords(*refusal));
            const EventId id = events.isEmpty()
                ? m_id
                : EventId::fromUuid(QUuid::createUuidV5(m_id.uuid(), QString::number(events.size())));
            CaseEvent event {id, c.seq + 1, at, m_agent, body};
            apply(c, event);
            events.append(event);
        }
        auto recorded = m_store.cases().record(c.id, expected, events);
        return recorded ? ok() : fail(recorded.error());
    }

    Store& m_store;
    const Clock& m_clock;
    QString m_agent;
    Told m_told;
    EventId m_id {};
    ActionOutcome m_out {};
};
}

ActionOutcome act(Store& store, const Clock& clock, const QString& agent, const QJsonObject& action)
{
    return Act(store, clock, agent, action).run();
}
}
