#include "models/store/sql/SqlCases.h"

#include "models/domain/Erased.h"
#include "models/domain/EventJson.h"
#include "models/store/sql/CaseSides.h"
#include "models/store/sql/HashChain.h"
#include "models/store/sql/SqlSigns.h"
#include "models/store/sql/Verify.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
Result<CaseEvent> eventRow(const Cursor& q)
{
    auto body = bodyFromJson(q.text(4), QJsonDocument::fromJson(q.text(5).toUtf8()).object());
    if (!body)
        return Error {ErrorKind::Corrupt, u"case_event body"_s};
    return CaseEvent {EventId::fromUuid(q.uuid(0)), q.number(1), q.time(2), q.text(3), std::move(*body)};
}

// A byte order mark in front of a text does not come back: readers of UTF-8 take it off. What is folded and summed now must be what
// is read later.
struct Unmarked {
    template <class T>
    void operator()(const char* /*name*/, T& value)
    {
        if constexpr (std::is_same_v<T, QString>) {
            while (value.startsWith(QChar(QChar::ByteOrderMark)))
                value.remove(0, 1);
        } else if constexpr (std::is_same_v<T, QList<LossNote>>) {
            for (LossNote& note : value)
                note.fields(*this);
        }
    }
};

CaseEvent unmarked(CaseEvent event)
{
    Unmarked marks;
    std::visit([&marks](auto& body) { body.fields(marks); }, event.body);
    return event;
}
}

Result<QList<CaseEvent>> SqlCases::events(CaseId id)
{
    auto rows = m_db.read(
        "SELECT id, seq, at, agent, kind, body FROM case_event WHERE case_id = ? ORDER BY seq", {id.toString()});
    if (!rows)
        return rows.error();
    QList<CaseEvent> all;
    while (rows->next()) {
        auto event = eventRow(*rows);
        if (!event)
            return event.error();
        all.append(std::move(*event));
    }
    AMENDS_TRY(rows->ended());
    return all;
}

Result<RecoveryCase> SqlCases::find(CaseId id)
{
    auto all = events(id);
    if (!all)
        return all.error();
    if (all->isEmpty())
        return {ErrorKind::NotFound, u"case"_s};
    return fold(id, *all);
}

Result<RecoveryCase> SqlCases::findByNumber(const QString& number)
{
    auto id = m_db.one("SELECT id FROM recovery_case WHERE number = ?", {text(number.trimmed().toUpper())});
    return id ? find(CaseId::fromString(id->toString())) : Result<RecoveryCase>(id.error());
}

Result<CaseId> SqlCases::caseOfPromise(PromiseId id)
{
    auto found = m_db.one("SELECT case_id FROM promise WHERE id = ?", {text(id.toString())});
    return found ? Result<CaseId>(CaseId::fromString(found->toString())) : found.error();
}

Result<CaseId> SqlCases::caseOfEvent(EventId id)
{
    auto found = m_db.one("SELECT case_id FROM case_event WHERE id = ?", {text(id.toString())});
    return found ? Result<CaseId>(CaseId::fromString(found->toString())) : found.error();
}

Result<void> SqlCases::eachEvent(const std::function<bool(CaseId, const CaseEvent&)>& visit)
{
    // Case by case, so that neither all events nor an open cursor is held while the caller works.
    auto query = m_db.run("SELECT id FROM recovery_case ORDER BY num");
    if (!query)
        return query.error();
    QStringList ids;
    while ((*query)->next())
        ids.append((*query)->value(0).toString());
    for (const QString& named : std::as_const(ids)) {
        const CaseId id = CaseId::fromString(named);
        auto all = events(id);
        if (!all)
            return all.error();
        for (const CaseEvent& event : *all) {
            if (!visit(id, event))
                return {};
        }
    }
    return {};
}

Result<QList<CaseEvent>> SqlCases::fresh(const QList<CaseEvent>& events)
{
    QList<CaseEvent> fresh;
    for (const CaseEvent& event : events) {
        auto known = caseOfEvent(event.id);
        if (!known && known.error().kind != ErrorKind::NotFound)
            return known.error();
        if (!known)
            fresh.append(unmarked(event));
    }
    return fresh;
}

Result<void> SqlCases::append(RecoveryCase& c, QString& lastHash, CaseEvent event)
{
    event.seq = c.seq + 1;
    const ChainEntry entry = chained(c.id, event, lastHash);
    AMENDS_TRY(
        m_db.put("INSERT INTO case_event (id, case_id, seq, at, agent, kind, body, salt, body_digest, prev_hash, hash)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {event.id.toString(), c.id.toString(), event.seq, ms(event.at).toLongLong(), event.agent,
                kindOf(event.body), entry.body, entry.salt, entry.digest, entry.previous, entry.hash}));
    apply(c, event);
    lastHash = entry.hash;
    return writeSides(m_db, c, event);
}

Result<RecoveryCase> SqlCases::record(CaseId id, qint64 expected, const QList<CaseEvent>& events)
{
    if (events.isEmpty())
        return find(id);
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    auto added = fresh(events);
    if (!added)
        return added.error();
    if (added->isEmpty())
        return find(id);
    auto seq = m_db.one("SELECT seq FROM recovery_case WHERE id = ?", {id.toString()});
    if (!seq && seq.error().kind != ErrorKind::NotFound)
        return seq.error();
    const qint64 stored = seq ? seq->toLongLong() : 0;
    if (stored != expected)
        return {stored == 0 ? ErrorKind::NotFound : ErrorKind::Conflict, u"case seq"_s};
    RecoveryCase before;
    before.id = id;
    QString lastHash;
    if (stored > 0 && m_last.id == id && m_last.seq == stored) {
        before = m_last;
        lastHash = m_lastHash;
    } else if (stored > 0) {
        auto found = find(id);
        auto hash = m_db.one("SELECT hash FROM case_event WHERE case_id = ? AND seq = ?", {id.toString(), stored});
        if (!found || !hash)
            return {ErrorKind::Corrupt, u"case_event"_s};
        before = *found;
        lastHash = hash->toString();
    } else if (!std::holds_alternative<CaseOpened>(added->constFirst().body)) {
        return {ErrorKind::NotFound, u"case"_s};
    }
    if (before.erased)
        return {ErrorKind::Denied, u"erased case"_s};
    m_last = {};
    RecoveryCase after = before;
    // The row first: events, promises and history refer to it. Of a new case it is written once, as it will be.
    if (stored == 0) {
        CaseEvent first = added->constFirst();
        auto& opened = std::get<CaseOpened>(first.body);
        auto next = m_db.one("UPDATE counter SET value = value + 1 WHERE name = 'case' RETURNING value");
        if (!next)
            return next.error();
        opened.number = u"AM-"_s + next->toString();
        (*added)[0] = first;
        RecoveryCase whole = before;
        for (CaseEvent event : std::as_const(*added)) {
            event.seq = whole.seq + 1;
            apply(whole, event);
        }
        AMENDS_TRY(writeCaseRow(m_db, whole, 0, m_rules));
    }
    for (const CaseEvent& event : std::as_const(*added))
        AMENDS_TRY(append(after, lastHash, event));
    if (stored > 0)
        AMENDS_TRY(writeCaseRow(m_db, after, expected, m_rules));
    AMENDS_TRY(writeCaseText(m_db, after, stored == 0));
    AMENDS_TRY(adjustRollups(m_db, before, after));
    if (stored == 0)
        AMENDS_TRY(m_db.exec("UPDATE customer SET touched_at = ? WHERE id = ? AND touched_at < ?",
            {ms(after.openedAt), after.customer.toString(), ms(after.openedAt)}));
    if (restOn(*added))
        AMENDS_TRY(markForSigns(m_db, after.customer));
    AMENDS_TRY(tx.commit());
    m_last = after;
    m_lastHash = lastHash;
    return after;
}

Result<RecoveryCase> SqlCases::withLastHash(CaseId id, QString& hash)
{
    auto c = find(id);
    if (!c)
        return c;
    auto last = m_db.one("SELECT hash FROM case_event WHERE case_id = ? AND seq = ?", {id.toString(), c->seq});
    if (!last)
        return Error {ErrorKind::Corrupt, u"case_event"_s};
    hash = last->toString();
    return c;
}

Result<int> SqlCases::eraseWords(CaseId id, const QString& request, const QString& agent)
{
    m_last = {}; // it knows the words
    QString hash;
    auto before = withLastHash(id, hash);
    auto all = events(id);
    if (!before || !all)
        return before ? all.error() : before.error();
    Remains remains;
    RecoveryCase after;
    after.id = id;
    for (CaseEvent& event : *all) {
        event.body = withoutWords(std::move(event.body));
        const QByteArray body = jsonText(event.body);
        remains.add(event.seq, body);
        AMENDS_TRY(m_db.exec(
            "UPDATE case_event SET body = ?, salt = '' WHERE id = ?", {QString::fromUtf8(body), event.id.toString()}));
        apply(after, event);
    }
    AMENDS_TRY(append(after, hash, happened(WordsErased {request, remains.digest()}, m_clock.now(), agent)));
    AMENDS_TRY(writeCaseRow(m_db, after, before->seq, m_rules));
    AMENDS_TRY(writeCaseText(m_db, after, false));
    AMENDS_TRY(adjustRollups(m_db, *before, after));
    return static_cast<int>(all->size());
}

Result<void> SqlCases::moveTo(CaseId id, CustomerId customer, const QString& agent)
{
    m_last = {};
    QString hash;
    auto c = withLastHash(id, hash);
    if (!c)
        return c.error();
    const qint64 expected = c->seq;
    AMENDS_TRY(append(*c, hash, happened(CaseMoved {customer}, m_clock.now(), agent)));
    AMENDS_TRY(writeCaseRow(m_db, *c, expected, m_rules));
    for (const char* sql : {"UPDATE recovery_case SET customer_id = ? WHERE id = ?",
             "UPDATE history_item SET customer_id = ? WHERE case_id = ?",
             "UPDATE customer_fact SET customer_id = ? WHERE case_id = ?"})
        AMENDS_TRY(m_db.exec(sql, {customer.toString(), id.toString()}));
    return {};
}

Result<void> SqlCases::recomputeAllDue()
{
    auto query = m_db.run("SELECT id FROM recovery_case WHERE is_open = 1 OR next_due < 9223372036854775807");
    if (!query)
        return query.error();
    QStringList ids;
    while ((*query)->next())
        ids.append((*query)->value(0).toString());
    for (const QString& id : std::as_const(ids)) {
        auto c = find(CaseId::fromString(id));
        if (!c)
            return c.error();
        AMENDS_TRY(recomputeDue(m_db, *c, m_rules));
    }
    return {};
}
}
