#include "models/store/sql/SqlBulk.h"

#include "models/language/Fold.h"
#include "models/store/CustomerJson.h"
#include "models/store/sql/SqlSigns.h"

using namespace Qt::StringLiterals;

namespace amends {
namespace {
void takeOver(QString& ours, const QString& theirs)
{
    if (!theirs.isEmpty())
        ours = theirs;
}

// What the file says wins over what was there; what it leaves out stays. Notes are only ever filled in, never replaced.
Customer merged(Customer c, const Customer& in)
{
    takeOver(c.number, in.number);
    takeOver(c.name, in.name);
    takeOver(c.say, in.say);
    takeOver(c.address, in.address);
    takeOver(c.city, in.city);
    takeOver(c.postcode, in.postcode);
    takeOver(c.country, in.country);
    takeOver(c.company, in.company);
    takeOver(c.tier, in.tier);
    takeOver(c.language, in.language);
    takeOver(c.reach, in.reach);
    if (c.note.isEmpty())
        c.note = in.note;
    if (in.since.isValid())
        c.since = in.since;
    for (const QString& phone : in.phones) {
        if (!c.phones.contains(phone))
            c.phones.append(phone);
    }
    for (const QString& email : in.emails) {
        if (!c.emails.contains(email, Qt::CaseInsensitive))
            c.emails.append(email);
    }
    return c;
}

constexpr std::array usual {"PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -12000"};
constexpr qsizetype mostMarked = 2'000;
// An index over millions of rows is sorted in a file, in memory it alone took 100 MB; rows that are only added need no cache.
constexpr std::array importing {"PRAGMA temp_store = FILE", "PRAGMA cache_size = -8000"};
}

SqlBulk::SqlBulk(Db& db, SqlCustomers& customers, const Clock& clock)
    : m_db(db), m_customers(customers), m_startedAt(clock.now().toMSecsSinceEpoch())
{
}

SqlBulk::~SqlBulk()
{
    m_rows.reset(); // its statements go before the transaction is rolled back
    m_tx.reset();
    for (const char* pragma : usual) {
        if (m_db.isSqlite()) [[maybe_unused]]
            const auto set = m_db.script(QString::fromLatin1(pragma));
    }
}

Result<void> SqlBulk::begin()
{
    for (const char* pragma : importing) { // before the transaction: within one the place of sorting is fixed
        if (m_db.isSqlite())
            AMENDS_TRY(m_db.script(QString::fromLatin1(pragma)));
    }
    m_tx = std::make_unique<Transaction>(m_db);
    AMENDS_TRY(m_tx->begun());
    auto id = m_db.one("UPDATE counter SET value = value + 1 WHERE name = 'import' RETURNING value");
    auto next = m_customers.nextNum();
    auto count = m_customers.count();
    if (!id || !next || !count)
        return {ErrorKind::Internal, u"bulk begin"_s};
    m_import = id->toLongLong();
    m_next = *next;
    m_before = *count;
    m_anyMerged = m_db.one("SELECT 1 FROM customer_merge WHERE undone_at = 0 LIMIT 1").has_value();
    m_deferIndex = m_before == 0;
    m_db.hold();
    if (!m_db.isSqlite())
        return {};
    if (m_deferIndex)
        AMENDS_TRY(dropIndexes());
    m_rows = std::make_unique<BulkRows>(m_db.sqlite());
    return m_rows->prepare();
}

// Sorted once at the end they cost a fifth of what they cost row by row. Rolled back they are as they were.
Result<void> SqlBulk::dropIndexes()
{
    auto query = m_db.run(
        "SELECT sql FROM sqlite_master WHERE type = 'index' AND name IN ('customer_number', 'contact_value')");
    if (!query)
        return query.error();
    while ((*query)->next())
        m_droppedIndexes.append((*query)->value(0).toString());
    (*query)->finish();
    AMENDS_TRY(m_db.script(u"DROP INDEX customer_number"_s));
    return m_db.script(u"DROP INDEX contact_value"_s);
}

// Ids in the order of their making (UUID version 7), so that their index grows at its end.
CustomerId SqlBulk::newId()
{
    const QUuid random = QUuid::createUuid();
    const auto n = static_cast<quint64>(m_next);
    const auto at = static_cast<quint64>(m_startedAt);
    return CustomerId::fromUuid(QUuid(static_cast<uint>(at >> 16), static_cast<ushort>(at & 0xffff),
        static_cast<ushort>(0x7000 | ((n >> 14) & 0xfff)), static_cast<uchar>(0x80 | ((n >> 8) & 0x3f)),
        static_cast<uchar>(n & 0xff), random.data4[2], random.data4[3], random.data4[4], random.data4[5],
        random.data4[6], random.data4[7]));
}

bool SqlBulk::has(qint64 num, char16_t kind, const QString& key)
{
    const auto found = kind == u'n'
        ? m_db.one("SELECT 1 FROM customer WHERE num = ? AND number = ?", {num, key})
        : m_db.one("SELECT 1 FROM contact_point WHERE customer = ? AND value_key = ?", {num, key});
    return found.has_value();
}

void SqlBulk::remember(const Customer& c, qint64 num)
{
    if (m_before > 0)
        return;
    if (!c.number.isEmpty())
        m_keys.insert(u'n', c.number, static_cast<quint32>(num));
    for (const QString& email : c.emails)
        m_keys.insert(u'e', emailKey(email), static_cast<quint32>(num));
    for (const QString& phone : c.phones)
        m_keys.insert(u'p', phoneKey(phone), static_cast<quint32>(num));
}

// The store's number of the customer that this one is; 0: nobody.
Result<qint64> SqlBulk::match(const Customer& c)
{
    const bool remembered = m_before == 0;
    const auto ask = [&](char16_t kind, const QString& key) -> Result<qint64> {
        if (key.isEmpty())
            return qint64(0);
        if (remembered)
            return qint64(m_keys.find(kind, key, [&](quint32 candidate) { return has(candidate, kind, key); }));
        auto num = kind == u'n' ? m_db.one("SELECT num FROM customer WHERE number = ? AND number <> ''", {key})
                                : m_db.one("SELECT customer FROM contact_point WHERE value_key = ? LIMIT 1", {key});
        if (!num)
            return num.error().kind == ErrorKind::NotFound ? Result<qint64>(0) : num.error();
        return num->toLongLong();
    };
    m_alike = 0;
    auto num = ask(u'n', c.number);
    if (!num || *num > 0)
        return num;
    if (m_anyMerged && !c.number.isEmpty()) { // of somebody who was merged into another since
        if (auto kept = m_customers.byNumber(c.number); kept)
            return m_customers.numOf(kept->id);
    }
    const auto isAlike = [this](qint64 candidate, const QString& by) {
        if (m_alike == 0) {
            m_alike = candidate;
            m_alikeBy = by;
        }
    };
    const auto sameOrNoNumber = [&](qint64 candidate) -> bool {
        if (c.number.isEmpty())
            return true;
        auto theirs = m_db.one("SELECT number FROM customer WHERE num = ?", {candidate});
        return theirs && theirs->toString().isEmpty(); // two customers of two numbers may share a phone
    };
    for (const QString& email : c.emails) {
        num = ask(u'e', emailKey(email));
        if (!num)
            return num;
        if (*num > 0 && sameOrNoNumber(*num))
            return num;
        if (*num > 0)
            isAlike(*num, email);
    }
    for (const QString& phone : c.phones) {
        num = ask(u'p', phoneKey(phone));
        if (!num)
            return num;
        if (*num > 0 && c.emails.isEmpty() && sameOrNoNumber(*num))
            return num;
        if (*num > 0)
            isAlike(*num, phone);
    }
    return qint64(0);
}

void SqlBulk::noteLookalike(const Customer& added)
{
    constexpr qsizetype mostKept = 200;
    ++m_counts.lookalikeCount;
    if (m_counts.lookalikes.size() >= mostKept)
        return;
    if (auto known = m_customers.byNum(m_alike); known)
        m_counts.lookalikes.append({added.id, added.name, known->id, known->name, m_alikeBy});
}

Result<void> SqlBulk::insert(Customer customer)
{
    if (customer.id.isNull())
        customer.id = newId();
    customer.revision = 1;
    const qint64 num = m_next++;
    AMENDS_TRY(m_rows ? m_rows->add(num, customer, m_import, m_deferIndex)
                      : m_customers.write(num, customer, 0, m_import, true));
    if (!m_rows || !m_deferIndex)
        AMENDS_TRY(m_customers.index(num, customer));
    remember(customer, num);
    ++m_counts.added;
    if (m_alike > 0)
        noteLookalike(customer);
    return {};
}

Result<void> SqlBulk::update(qint64 num, const Customer& incoming)
{
    auto known = m_customers.byNum(num);
    if (!known)
        return known.error();
    Customer news = incoming;
    if (!known->number.isEmpty()) // it is theirs already, or the one that a merged record had
        news.number.clear();
    Customer next = merged(*known, news);
    if (next == *known) {
        ++m_counts.unchanged;
        return {};
    }
    AMENDS_TRY(
        m_db.exec("INSERT INTO import_change (import_id, kind, id, revision, before) VALUES (?, 'customer', ?, ?, ?)"
                  " ON CONFLICT (import_id, id) DO UPDATE SET revision = excluded.revision",
            {m_import, known->id.toString(), known->revision + 1, customerText(*known)}));
    ++next.revision;
    AMENDS_TRY(m_customers.unindex(num, !m_deferIndex));
    auto touched = m_db.one("SELECT touched_at FROM customer WHERE num = ?", {num});
    AMENDS_TRY(m_customers.write(num, next, touched ? touched->toLongLong() : 0, 0, false));
    AMENDS_TRY(m_customers.index(num, next, !m_deferIndex));
    remember(next, num);
    ++m_counts.updated;
    return {};
}

Result<void> SqlBulk::addCustomer(const Customer& customer)
{
    auto num = match(customer);
    if (!num)
        return num.error();
    return *num > 0 ? update(*num, customer) : insert(customer);
}

Result<void> SqlBulk::addOrder(const Order& order, const QString& customerNumber, const QString& email)
{
    Customer who;
    who.number = customerNumber;
    if (!email.isEmpty())
        who.emails = {email};
    QString owner = order.customer.toString();
    if (owner.isEmpty()) {
        auto num = match(who);
        if (!num)
            return num.error();
        if (*num == 0)
            return {ErrorKind::NotFound, u"order owner"_s};
        auto id = m_db.one("SELECT id FROM customer WHERE num = ?", {*num});
        if (!id)
            return id.error();
        owner = id->toString();
    }
    const QVariantList values {owner, ms(order.placedAt), ms(order.dueAt), ms(order.deliveredAt), text(order.items),
        text(order.status), order.total.minor, text(order.total.currency)};
    if (!order.number.isEmpty()) {
        auto known = m_customers.orderByNumber(order.number);
        if (known) {
            Order same = order;
            same.id = known->id;
            same.customer = known->customer;
            if (same == *known) {
                ++m_counts.unchanged;
                return {};
            }
            AMENDS_TRY(m_db.exec("UPDATE customer_order SET customer_id = ?, placed_at = ?, due_at = ?, delivered_at = "
                                 "?, items = ?, status = ?,"
                                 " total_minor = ?, currency = ? WHERE id = ?",
                values + QVariantList {known->id.toString()}));
            noteBuyer(owner);
            noteBuyer(known->customer.toString());
            ++m_counts.updated;
            return {};
        }
        if (known.error().kind != ErrorKind::NotFound)
            return known.error();
    }
    const QString id = (order.id.isNull() ? OrderId::create() : order.id).toString();
    AMENDS_TRY(m_db.exec("INSERT INTO customer_order (customer_id, placed_at, due_at, delivered_at, items, status, "
                         "total_minor, currency, id, number,"
                         " import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values + QVariantList {id, text(order.number), m_import}));
    const auto line = [&](HistoryKind kind, const QDateTime& at) {
        return at.isValid()
            ? m_db.exec("INSERT INTO history_item (source, customer_id, at, kind, case_id, case_number, text, detail)"
                        " VALUES (?, ?, ?, ?, '', '', ?, ?)",
                {id, owner, ms(at), static_cast<int>(kind), text(order.items), text(order.number)})
            : Result<void>();
    };
    AMENDS_TRY(line(HistoryKind::OrderPlaced, order.placedAt));
    AMENDS_TRY(line(HistoryKind::OrderDelivered, order.deliveredAt));
    noteBuyer(owner);
    ++m_counts.added;
    return {};
}

void SqlBulk::noteBuyer(const QString& customer)
{
    if (m_buyers.size() < mostMarked)
        m_buyers.insert(customer);
}

Result<void> SqlBulk::reindex()
{
    m_rows.reset();
    m_keys = {}; // its room goes to the sorting
    if (!m_deferIndex || !m_db.isSqlite())
        return {};
    for (const QString& statement : std::as_const(m_droppedIndexes))
        AMENDS_TRY(m_db.script(statement));
    if (m_counts.added + m_counts.updated == 0)
        return {};
    AMENDS_TRY(m_db.exec("INSERT INTO customer_find (customer_find) VALUES ('rebuild')"));
    return m_db.exec("INSERT INTO customer_tri (customer_tri) VALUES ('rebuild')");
}

Result<ImportCounts> SqlBulk::commit()
{
    if (!m_tx)
        return {ErrorKind::Internal, u"bulk"_s};
    AMENDS_TRY(reindex());
    if (m_buyers.size() >= mostMarked)
        AMENDS_TRY(markAllForSigns(m_db));
    else
        for (const QString& buyer : std::as_const(m_buyers))
            AMENDS_TRY(markForSigns(m_db, CustomerId::fromString(buyer)));
    AMENDS_TRY(m_tx->commit());
    m_tx.reset();
    return m_counts;
}

Result<void> SqlBulk::undo(Db& db, SqlCustomers& customers, qint64 importId)
{
    Transaction tx(db);
    AMENDS_TRY(tx.begun());
    auto touched = db.one("SELECT count(*) FROM customer c WHERE c.import_id = ? AND (c.revision <> 1 OR EXISTS"
                          " (SELECT 1 FROM recovery_case r WHERE r.customer_id = c.id) OR EXISTS"
                          " (SELECT 1 FROM customer_order o WHERE o.customer_id = c.id AND o.import_id <> ?))",
        {importId, importId});
    auto edited = db.one("SELECT count(*) FROM import_change i JOIN customer c ON c.id = i.id WHERE i.import_id = ? "
                         "AND c.revision <> i.revision",
        {importId});
    if (!touched || !edited)
        return {ErrorKind::Internal, u"undo import"_s};
    if (touched->toInt() + edited->toInt() > 0)
        return {ErrorKind::Conflict, u"undo import"_s};
    AMENDS_TRY(db.exec("INSERT INTO sign_mark (customer_id, at) SELECT DISTINCT customer_id, CAST(0 AS BIGINT) FROM"
                       " customer_order WHERE import_id = ? ON CONFLICT (customer_id) DO NOTHING",
        {importId}));
    AMENDS_TRY(db.exec(
        "DELETE FROM history_item WHERE source IN (SELECT id FROM customer_order WHERE import_id = ?)", {importId}));
    AMENDS_TRY(db.exec("DELETE FROM customer_order WHERE import_id = ?", {importId}));
    auto query = db.run("SELECT c.num FROM customer c WHERE c.import_id = ?", {importId});
    if (!query)
        return query.error();
    QList<qint64> added;
    while ((*query)->next())
        added.append((*query)->value(0).toLongLong());
    (*query)->finish();
    for (const qint64 num : std::as_const(added)) {
        AMENDS_TRY(customers.unindex(num));
        AMENDS_TRY(db.exec("DELETE FROM contact_point WHERE customer = ?", {num}));
        AMENDS_TRY(db.exec("DELETE FROM customer WHERE num = ?", {num}));
    }
    auto changes = db.run("SELECT id, before FROM import_change WHERE import_id = ?", {importId});
    if (!changes)
        return changes.error();
    QList<QPair<QString, QString>> befores;
    while ((*changes)->next())
        befores.append({(*changes)->value(0).toString(), (*changes)->value(1).toString()});
    (*changes)->finish();
    for (const auto& [id, before] : std::as_const(befores)) {
        auto c = customers.find(CustomerId::fromString(id));
        if (!c || c->id.toString() != id) // merged into another since
            return c ? Error {ErrorKind::Conflict, u"undo import"_s} : c.error();
        readCustomer(*c, before);
        AMENDS_TRY(customers.save(*c));
    }
    AMENDS_TRY(db.exec("DELETE FROM import_change WHERE import_id = ?", {importId}));
    return tx.commit();
}
}
