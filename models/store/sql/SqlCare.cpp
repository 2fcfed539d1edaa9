#include "models/store/sql/SqlCare.h"

#include "models/domain/Erased.h"
#include "models/store/CustomerJson.h"
#include "models/store/sql/Belongings.h"
#include "models/store/sql/Proof.h"
#include "models/store/sql/Verify.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
#define REQUEST_COLUMNS "id, kind, customer_id, customer_number, asked_at, due_at, agent, reason, done_at, done_by"

QString json(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

Result<QList<Draft>> draftRows(Db& db, const char* sql, const QVariantList& values)
{
    auto rows = db.read(sql, values);
    if (!rows)
        return rows.error();
    QList<Draft> all;
    while (rows->next())
        all.append(
            {CaseId::fromString(rows->text(0)), rows->text(1), rows->text(2), -1, rows->time(3), rows->number(4)});
    AMENDS_TRY(rows->ended());
    return all;
}

// Theirs, and of those who were made one with them.
Result<QStringList> idsOf(Db& db, CustomerId id)
{
    QStringList ids {id.toString()};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        auto rows = db.read("SELECT other FROM customer_merge WHERE kept = ? AND undone_at = 0", {ids.at(i)});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            if (!ids.contains(rows->text(0)))
                ids.append(rows->text(0));
        }
        AMENDS_TRY(rows->ended());
    }
    return ids;
}

// What was written for them before there was a case, every version.
Result<QList<Draft>> keptWordsOf(Db& db, CustomerId id)
{
    auto ids = idsOf(db, id);
    if (!ids)
        return ids.error();
    QList<Draft> all;
    for (const QString& one : std::as_const(*ids)) {
        auto some = draftRows(db,
            "SELECT case_id, field, text, at, version FROM draft_version WHERE case_id = '' AND field LIKE ? ORDER BY "
            "field, version",
            {u'%' + one});
        if (!some)
            return some;
        all += *some;
    }
    return all;
}

bool sharesWords(const QString& text, const QList<Draft>& own)
{
    return std::any_of(own.cbegin(), own.cend(), [words = text.trimmed()](const Draft& draft) {
        const QString mine = draft.text.trimmed();
        return !mine.isEmpty() && !words.isEmpty() && (mine.contains(words) || words.contains(mine));
    });
}

// Who it is may be said after their words are written, and be put right: then versions of the same words stand with nobody, or with
// whoever was named first. What is done there belongs to nobody any more; what still waits there goes if these very words do.
Result<void> emptyStrayWords(Db& db, const QList<Draft>& own)
{
    for (const char* sql : {"DELETE FROM draft_version WHERE case_id = '' AND field LIKE 'new.words%' AND field NOT IN "
                            "(SELECT field FROM draft WHERE case_id = '' AND is_done = 0)",
             "DELETE FROM draft WHERE case_id = '' AND field LIKE 'new.words%' AND is_done = 1"})
        AMENDS_TRY(db.exec(sql));
    auto waiting = draftRows(
        db, "SELECT case_id, field, text, at, version FROM draft WHERE case_id = '' AND field LIKE 'new.words%'", {});
    auto versions = draftRows(db,
        "SELECT case_id, field, text, at, version FROM draft_version WHERE case_id = '' AND field LIKE 'new.words%'",
        {});
    if (!waiting || !versions)
        return waiting ? versions.error() : waiting.error();
    for (const Draft& draft : std::as_const(*waiting)) {
        const bool theirs = std::any_of(own.cbegin(), own.cend(), [&draft](const Draft& mine) {
            return !mine.text.trimmed().isEmpty() && mine.text.trimmed() == draft.text.trimmed();
        });
        if (theirs)
            AMENDS_TRY(db.exec("DELETE FROM draft WHERE case_id = '' AND field = ?", {draft.field}));
    }
    for (const Draft& draft : std::as_const(*versions)) {
        if (sharesWords(draft.text, own))
            AMENDS_TRY(db.exec("DELETE FROM draft_version WHERE case_id = '' AND field = ? AND version = ?",
                {draft.field, draft.version}));
    }
    return {};
}
}

Result<QList<PersonCase>> SqlCare::casesOf(CustomerId id)
{
    auto rows = amends::casesOf(m_db, id, std::numeric_limits<int>::max());
    if (!rows)
        return rows.error();
    QList<PersonCase> all;
    for (const CaseRow& row : std::as_const(*rows)) {
        auto events = m_cases.events(row.id);
        auto drafts = draftRows(m_db,
            "SELECT case_id, field, text, at, version FROM draft_version WHERE case_id = ? ORDER BY field, version",
            {row.id.toString()});
        if (!events || !drafts)
            return events ? drafts.error() : events.error();
        all.append({row, *events, *drafts});
    }
    return all;
}

// As they were before somebody imported over them or made two of them one.
Result<QList<Customer>> SqlCare::earlierOf(CustomerId id)
{
    auto rows
        = m_db.read("SELECT before FROM import_change WHERE id = ? UNION ALL SELECT kept_before FROM customer_merge "
                    "WHERE kept = ? AND erased = 0 UNION ALL SELECT other_before FROM customer_merge WHERE (kept "
                    "= ? OR other = ?) AND erased = 0",
            QVariantList(4, id.toString()));
    if (!rows)
        return rows.error();
    QList<Customer> all;
    while (rows->next()) {
        Customer before;
        before.id = id;
        readCustomer(before, rows->text(0));
        all.append(before);
    }
    AMENDS_TRY(rows->ended());
    return all;
}

Result<PersonRecord> SqlCare::everything(CustomerId id)
{
    PersonRecord person;
    if (auto who = m_customers.find(id); who)
        id = who->id;                               // the one they were merged into, perhaps
    const int no = std::numeric_limits<int>::max(); // limit
    auto card = m_customers.card(id, no);
    if (!card)
        return card.error();
    person.customer = card->customer;
    person.history = card->history;
    auto orders = m_customers.orders(id, no);
    auto facts = m_customers.facts(id, no);
    auto cases = casesOf(id);
    auto earlier = earlierOf(id);
    auto drafts = keptWordsOf(m_db, id);
    auto asked = requestRows(
        "SELECT " REQUEST_COLUMNS " FROM care_request WHERE customer_id = ? ORDER BY asked_at", {id.toString()});
    auto belongings = belongingsOf(m_db, person.customer.id);
    if (!orders || !facts || !cases || !earlier || !drafts || !asked || !belongings)
        return {ErrorKind::Internal, u"everything of a person"_s};
    person.orders = *orders;
    person.facts = *facts;
    person.cases = *cases;
    person.earlier = *earlier;
    person.drafts = *drafts;
    person.requests = *asked;
    person.belongings = *belongings;
    return person;
}

Result<QList<CareRequest>> SqlCare::requestRows(const char* sql, const QVariantList& values)
{
    auto rows = m_db.read(sql, values);
    if (!rows)
        return rows.error();
    QList<CareRequest> all;
    while (rows->next())
        all.append({RequestId::fromUuid(rows->uuid(0)), static_cast<CareKind>(rows->integer(1)),
            CustomerId::fromUuid(rows->uuid(2)), rows->text(3), rows->time(4), rows->time(5), rows->text(6),
            rows->text(7), rows->time(8), rows->text(9)});
    AMENDS_TRY(rows->ended());
    return all;
}

Result<QList<CareRequest>> SqlCare::requests(bool all)
{
    auto open = requestRows("SELECT " REQUEST_COLUMNS " FROM care_request WHERE done_at = 0 ORDER BY due_at, id");
    if (!open || !all)
        return open;
    auto done = requestRows(
        "SELECT " REQUEST_COLUMNS " FROM care_request WHERE done_at > 0 ORDER BY done_at DESC, id LIMIT 500");
    return done ? Result<QList<CareRequest>>(*open + *done) : done;
}

Result<CareRequest> SqlCare::openRequest(CareKind kind, CustomerId id)
{
    auto open
        = requestRows("SELECT " REQUEST_COLUMNS " FROM care_request WHERE customer_id = ? AND kind = ? AND done_at = 0",
            {id.toString(), static_cast<int>(kind)});
    if (!open)
        return open.error();
    return open->isEmpty() ? Result<CareRequest>(ErrorKind::NotFound, u"request"_s) : open->constFirst();
}

Result<void> SqlCare::writeRequest(const CareRequest& r, bool isNew)
{
    if (isNew)
        AMENDS_TRY(
            m_db.exec("INSERT INTO care_request (id, kind, customer_id, customer_number, asked_at, due_at, agent, "
                      "reason, done_at, done_by, proved_at, counts, proof) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, '', "
                      "0, '', '')",
                {r.id.toString(), static_cast<int>(r.kind), r.customer.toString(), text(r.number), ms(r.askedAt),
                    ms(r.dueAt), text(r.agent), text(r.reason)}));
    return m_db.exec("UPDATE care_request SET done_at = ?, done_by = ?, reason = ? WHERE id = ?",
        {ms(r.doneAt), text(r.doneBy), text(r.reason), r.id.toString()});
}

Result<CareRequest> SqlCare::ask(
    CareKind kind, CustomerId id, const QDateTime& at, const QString& agent, const QString& reason)
{
    auto person = everything(id);
    if (!person)
        return person.error();
    if (Traces(*person).isNamedIn(reason))
        return {ErrorKind::Invalid, u"reason names the person"_s};
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    if (auto open = openRequest(kind, id); open || open.error().kind != ErrorKind::NotFound) {
        AMENDS_TRY(tx.commit()); // it may be another's, which a rollback would end
        return open;
    }
    const QDateTime asked = at.isValid() ? at.toUTC() : m_clock.now();
    const CareRequest request {
        RequestId::create(), kind, id, person->customer.number, asked, careDue(asked), agent, reason, {}, {}};
    AMENDS_TRY(writeRequest(request, true));
    AMENDS_TRY(tx.commit());
    return request;
}

Result<CareRequest> SqlCare::given(CustomerId id, const QDateTime& askedAt, const QString& agent)
{
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    auto request = ask(CareKind::Access, id, askedAt, agent, {});
    if (!request)
        return request;
    request->doneAt = m_clock.now();
    request->doneBy = agent;
    AMENDS_TRY(writeRequest(*request, false));
    AMENDS_TRY(tx.commit());
    return request;
}

Result<void> SqlCare::emptyCustomer(const Customer& customer)
{
    auto num = m_customers.numOf(customer.id);
    if (!num)
        return num.error();
    AMENDS_TRY(m_customers.unindex(*num));
    Customer left; // counted, by tier; no more
    left.id = customer.id;
    left.name = erasedMark;
    left.tier = customer.tier;
    left.revision = customer.revision + 1;
    return m_customers.write(*num, left, 0, 0, false);
}

Result<void> SqlCare::emptyRest(const PersonRecord& person)
{
    const QString id = person.customer.id.toString();
    AMENDS_TRY(m_db.exec("DELETE FROM history_item WHERE customer_id = ?", {id}));
    AMENDS_TRY(m_db.exec("DELETE FROM customer_fact WHERE customer_id = ?", {id}));
    AMENDS_TRY(m_db.exec("UPDATE customer_order SET number = '', items = '', status = '' WHERE customer_id = ?", {id}));
    AMENDS_TRY(m_db.exec("DELETE FROM import_change WHERE id = ?", {id}));
    AMENDS_TRY(eraseBelongings(m_db, person.customer.id));
    AMENDS_TRY(
        m_db.exec("UPDATE customer_merge SET kept_before = '', other_before = '', kept_after = '', other_number = "
                  "'', moved = '', erased = 1 WHERE kept = ? OR other = ?",
            {id, id}));
    auto ids = idsOf(m_db, person.customer.id);
    if (!ids)
        return ids.error();
    for (const QString& one : std::as_const(*ids)) {
        for (const char* sql : {"DELETE FROM draft WHERE case_id = '' AND field LIKE ?",
                 "DELETE FROM draft_version WHERE case_id = '' AND field LIKE ?"})
            AMENDS_TRY(m_db.exec(sql, {u'%' + one}));
    }
    AMENDS_TRY(emptyStrayWords(m_db, person.drafts));
    for (const PersonCase& c : person.cases) {
        for (const char* sql : {"DELETE FROM draft WHERE case_id = ?", "DELETE FROM draft_version WHERE case_id = ?"})
            AMENDS_TRY(m_db.exec(sql, {c.row.id.toString()}));
    }
    return {};
}

Result<Certificate> SqlCare::emptyWords(const EraseOrder& order, const PersonRecord& person)
{
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    auto request = ask(CareKind::Erase, order.customer, order.askedAt, order.agent, order.reason);
    if (!request)
        return request.error();
    Certificate done;
    done.request = *request;
    done.request.doneAt = m_clock.now();
    done.request.doneBy = order.agent;
    if (!order.reason.isEmpty())
        done.request.reason = order.reason;
    ErasedCounts& n = done.counts;
    for (const PersonCase& c : person.cases) {
        auto events = m_cases.eraseWords(c.row.id, request->id.toString(), order.agent);
        if (!events)
            return events.error();
        n.events += *events;
        n.drafts += static_cast<int>(c.drafts.size());
    }
    AMENDS_TRY(emptyRest(person));
    AMENDS_TRY(emptyCustomer(person.customer));
    n.contacts = static_cast<int>(person.customer.phones.size() + person.customer.emails.size());
    n.cases = static_cast<int>(person.cases.size());
    n.drafts += static_cast<int>(person.drafts.size());
    n.orders = static_cast<int>(person.orders.size());
    n.history = static_cast<int>(person.history.size());
    n.facts = static_cast<int>(person.facts.size());
    n.earlier = static_cast<int>(person.earlier.size());
    AMENDS_TRY(writeRequest(done.request, false));
    // Nothing is left to give to whoever asked for their data before.
    AMENDS_TRY(m_db.exec("UPDATE care_request SET done_at = ?, done_by = ? WHERE customer_id = ? AND done_at = 0",
        {ms(done.request.doneAt), order.agent, order.customer.toString()}));
    AMENDS_TRY(m_db.exec("UPDATE care_request SET counts = ? WHERE id = ?", {json(toJson(n)), request->id.toString()}));
    AMENDS_TRY(tx.commit());
    return done;
}

Result<bool> SqlCare::chainsHold(CustomerId id)
{
    auto query = m_db.run("SELECT id, seq FROM recovery_case WHERE customer_id = ?", {id.toString()});
    if (!query)
        return query.error();
    QList<QPair<CaseId, qint64>> all;
    while ((*query)->next())
        all.append({CaseId::fromString((*query)->value(0).toString()), (*query)->value(1).toLongLong()});
    (*query)->finish();
    qint64 events = 0;
    for (const auto& [caseId, seq] : std::as_const(all)) {
        auto holds = chainHolds(m_db, caseId, seq, events);
        if (!holds || !*holds)
            return holds;
    }
    return true;
}

Result<Certificate> SqlCare::proveAndKeep(Certificate certificate, const Result<EraseProof>& proof)
{
    if (!proof)
        return proof.error();
    certificate.proof = *proof;
    auto holds = chainsHold(certificate.request.customer);
    if (!holds)
        return holds.error();
    certificate.proof.chains = *holds;
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    AMENDS_TRY(m_db.exec("UPDATE care_request SET proof = ?, proved_at = ? WHERE id = ?",
        {json(toJson(certificate.proof)), ms(m_clock.now()), certificate.request.id.toString()}));
    AMENDS_TRY(tx.commit());
    return certificate;
}

Result<Certificate> SqlCare::certificate(CustomerId id)
{
    auto done
        = requestRows("SELECT " REQUEST_COLUMNS " FROM care_request WHERE customer_id = ? AND kind = 1 AND done_at > 0",
            {id.toString()});
    if (!done || done->isEmpty())
        return done ? Result<Certificate>(ErrorKind::NotFound, u"certificate"_s) : done.error();
    Certificate kept;
    kept.request = done->constFirst();
    auto rows = m_db.read("SELECT counts, proof FROM care_request WHERE id = ?", {kept.request.id.toString()});
    if (!rows)
        return rows.error();
    if (rows->next()) {
        kept.counts = countsFromJson(object(rows->text(0)));
        kept.proof = proofFromJson(object(rows->text(1)));
    }
    return kept;
}

namespace {
// What lies beside the store and bears its name, such as what an interrupted copy left; backups are said, not searched.
QStringList filesBeside(const QString& file)
{
    QStringList all;
    if (file.isEmpty())
        return all;
    const QFileInfo store(file);
    const QString base = store.absoluteFilePath();
    for (const QFileInfo& one :
        store.absoluteDir().entryInfoList({store.fileName() + u"?*"_s}, QDir::Files | QDir::Hidden)) {
        const QString end = one.absoluteFilePath().mid(base.size());
        const bool own = end == "-wal"_L1 || end == "-shm"_L1 || end == "-journal"_L1 || end == ".checkpoint"_L1
            || end == ".lock"_L1;
        if (!own && !end.contains("backup"_L1))
            all.append(one.absoluteFilePath());
    }
    return all;
}
}

Result<Certificate> SqlCare::erase(const EraseOrder& wanted)
{
    EraseOrder order = wanted;
    const ProofPlace place {m_files.file, order.alsoScan + filesBeside(m_files.file), m_files.emptyLog};
    if (auto done = certificate(order.customer); done || done.error().kind != ErrorKind::NotFound) {
        if (!done)
            return done;
        auto proved = m_db.one("SELECT proved_at FROM care_request WHERE id = ?", {done->request.id.toString()});
        if (!proved || proved->toLongLong() > 0)
            return proved ? done : Result<Certificate>(proved.error());
        return proveAndKeep(*done, cleanAll(m_db, place));
    }
    auto person = everything(order.customer);
    if (!person)
        return person.error();
    order.customer = person->customer.id; // the one they were merged into, perhaps
    if (m_db.isSqlite())                  // before anything is gone: can the files be cleaned at all?
        AMENDS_TRY(m_files.emptyLog());
    const Traces traces(*person);
    auto emptied = emptyWords(order, *person);
    return emptied ? proveAndKeep(*emptied, cleanAndProve(m_db, place, traces)) : emptied;
}

Result<void> SqlCare::finishCutShort()
{
    auto open = m_db.one("SELECT customer_id FROM care_request WHERE kind = 1 AND done_at > 0 AND proved_at = 0 ORDER "
                         "BY done_at LIMIT 1");
    if (!open)
        return open.error().kind == ErrorKind::NotFound ? Result<void>() : open.error();
    EraseOrder order;
    order.customer = CustomerId::fromString(open->toString());
    auto done = erase(order);
    return done ? Result<void>() : done.error();
}
#undef REQUEST_COLUMNS
}
