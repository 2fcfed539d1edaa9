#include "models/store/sql/SqlBulk.h"

#include "models/store/sql/Fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace amends {
namespace {

// What an import changed, to take it back.
QString beforeJson(const Customer& c)
{
    const QJsonObject json {{u"number"_s, c.number}, {u"name"_s, c.name}, {u"say"_s, c.say}, {u"phones"_s, QJsonArray::fromStringList(c.phones)},
                            {u"emails"_s, QJsonArray::fromStringList(c.emails)}, {u"address"_s, c.address}, {u"city"_s, c.city},
                            {u"postcode"_s, c.postcode}, {u"country"_s, c.country}, {u"company"_s, c.company}, {u"tier"_s, c.tier},
                            {u"since"_s, c.since.toString(Qt::ISODate)}, {u"language"_s, c.language}, {u"reach"_s, c.reach}, {u"note"_s, c.note}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QStringList strings(const QJsonValue& value)
{
    QStringList all;
    for (const QJsonValue& item : value.toArray())
        all.append(item.toString());
    return all;
}

void restore(Customer& c, const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    c.number = json.value("number"_L1).toString();
    c.name = json.value("name"_L1).toString();
    c.say = json.value("say"_L1).toString();
    c.phones = strings(json.value("phones"_L1));
    c.emails = strings(json.value("emails"_L1));
    c.address = json.value("address"_L1).toString();
    c.city = json.value("city"_L1).toString();
    c.postcode = json.value("postcode"_L1).toString();
    c.country = json.value("country"_L1).toString();
    c.company = json.value("company"_L1).toString();
    c.tier = json.value("tier"_L1).toString();
    c.since = QDate::fromString(json.value("since"_L1).toString(), Qt::ISODate);
    c.language = json.value("language"_L1).toString();
    c.reach = json.value("reach"_L1).toString();
    c.note = json.value("note"_L1).toString();
}

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

size_t keyHash(char16_t kind, const QString& key)
{
    return qHash(QString(kind + key), 0x9e3779b97f4a7c15ULL);
}
}

SqlBulk::SqlBulk(Db& db, SqlCustomers& customers, const Clock&) : m_db(db), m_customers(customers) { }

Result<void> SqlBulk::begin()
{
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
    m_deferIndex = m_before == 0;
    m_db.hold();
    return {};
}

void SqlBulk::remember(const Customer& c, qint64 num)
{
    if (m_before > 0)
        return;
    if (!c.number.isEmpty())
        m_keys.insert(keyHash(u'n', c.number), num);
    for (const QString& email : c.emails)
        m_keys.insert(keyHash(u'e', emailKey(email)), num);
    for (const QString& phone : c.phones)
        m_keys.insert(keyHash(u'p', phoneKey(phone)), num);
}

// The store's number of the customer that this one is; 0: nobody.
Result<qint64> SqlBulk::match(const Customer& c)
{
    const bool remembered = m_before == 0;
    const auto ask = [&](char16_t kind, const QString& key) -> Result<qint64> {
        if (key.isEmpty())
            return qint64(0);
        if (remembered)
            return m_keys.value(keyHash(kind, key), 0);
        auto num = kind == u'n' ? m_db.one("SELECT num FROM customer WHERE number = ? AND number <> ''", {key})
                                : m_db.one("SELECT customer FROM contact_point WHERE value_key = ? LIMIT 1", {key});
        if (!num)
            return num.error().kind == ErrorKind::NotFound ? Result<qint64>(0) : num.error();
        return num->toLongLong();
    };
    auto num = ask(u'n', c.number);
    if (!num || *num > 0)
        return num;
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
    }
    for (const QString& phone : c.phones) {
        num = ask(u'p', phoneKey(phone));
        if (!num)
            return num;
        if (*num > 0 && c.emails.isEmpty() && sameOrNoNumber(*num))
            return num;
    }
    return qint64(0);
}

Result<void> SqlBulk::insert(Customer customer)
{
    if (customer.id.isNull())
        customer.id = CustomerId::create();
    customer.revision = 1;
    const qint64 num = m_next++;
    AMENDS_TRY(m_customers.write(num, customer, 0, m_import, true));
    if (!m_deferIndex)
        AMENDS_TRY(m_customers.index(num, customer));
    remember(customer, num);
    ++m_counts.added;
    return {};
}

Result<void> SqlBulk::update(qint64 num, const Customer& incoming)
{
    auto known = m_customers.byNum(num);
    if (!known)
        return known.error();
    Customer next = merged(*known, incoming);
    if (next == *known) {
        ++m_counts.unchanged;
        return {};
    }
    AMENDS_TRY(m_db.exec("INSERT INTO import_change (import_id, kind, id, revision, before) VALUES (?, 'customer', ?, ?, ?)"
                         " ON CONFLICT (import_id, id) DO UPDATE SET revision = excluded.revision",
                         {m_import, known->id.toString(), known->revision + 1, beforeJson(*known)}));
    ++next.revision;
    if (!m_deferIndex)
        AMENDS_TRY(m_customers.unindex(num));
    auto touched = m_db.one("SELECT touched_at FROM customer WHERE num = ?", {num});
    AMENDS_TRY(m_customers.write(num, next, touched ? touched->toLongLong() : 0, 0, false));
    if (!m_deferIndex)
        AMENDS_TRY(m_customers.index(num, next));
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
        const qint64 before = std::exchange(m_before, 1); // ask the store, not the keys
        auto num = match(who);
        m_before = before;
        if (!num)
            return num.error();
        if (*num == 0)
            return {ErrorKind::NotFound, u"order owner"_s};
        auto id = m_db.one("SELECT id FROM customer WHERE num = ?", {*num});
        if (!id)
            return id.error();
        owner = id->toString();
    }
    const QVariantList values {owner, ms(order.placedAt), ms(order.dueAt), ms(order.deliveredAt), text(order.items), text(order.status),
                               order.total.minor, text(order.total.currency)};
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
            AMENDS_TRY(m_db.exec("UPDATE customer_order SET customer_id = ?, placed_at = ?, due_at = ?, delivered_at = ?, items = ?, status = ?,"
                                 " total_minor = ?, currency = ? WHERE id = ?", values + QVariantList {known->id.toString()}));
            ++m_counts.updated;
            return {};
        }
        if (known.error().kind != ErrorKind::NotFound)
            return known.error();
    }
    const QString id = (order.id.isNull() ? OrderId::create() : order.id).toString();
    AMENDS_TRY(m_db.exec("INSERT INTO customer_order (customer_id, placed_at, due_at, delivered_at, items, status, total_minor, currency, id, number,"
                         " import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values + QVariantList {id, text(order.number), m_import}));
    const auto line = [&](HistoryKind kind, const QDateTime& at) {
        return at.isValid() ? m_db.exec("INSERT INTO history_item (source, customer_id, at, kind, case_id, case_number, text, detail)"
                                        " VALUES (?, ?, ?, ?, '', '', ?, ?)",
                                        {id, owner, ms(at), static_cast<int>(kind), text(order.items), text(order.number)})
                            : Result<void>();
    };
    AMENDS_TRY(line(HistoryKind::OrderPlaced, order.placedAt));
    AMENDS_TRY(line(HistoryKind::OrderDelivered, order.deliveredAt));
    ++m_counts.added;
    return {};
}

Result<void> SqlBulk::reindex()
{
    if (!m_deferIndex || m_counts.added + m_counts.updated == 0)
        return {};
    // Bodies are made here, row by row, and indexed in one go.
    for (qint64 from = 0;;) {
        auto query = m_db.run("SELECT num FROM customer WHERE num > ? AND num NOT IN (SELECT num FROM customer_text WHERE num > ?) ORDER BY num LIMIT 5000",
                              {from, from});
        if (!query)
            return query.error();
        QList<qint64> nums;
        while ((*query)->next())
            nums.append((*query)->value(0).toLongLong());
        (*query)->finish();
        if (nums.isEmpty())
            break;
        for (const qint64 num : std::as_const(nums)) {
            auto customer = m_customers.byNum(num);
            if (!customer)
                return customer.error();
            AMENDS_TRY(m_db.exec("INSERT INTO customer_text (num, body) VALUES (?, ?)", {num, searchBody(*customer)}));
        }
        from = nums.constLast();
    }
    if (m_db.isSqlite()) {
        AMENDS_TRY(m_db.exec("INSERT INTO customer_find (customer_find) VALUES ('rebuild')"));
        AMENDS_TRY(m_db.exec("INSERT INTO customer_tri (customer_tri) VALUES ('rebuild')"));
    }
    return {};
}

Result<ImportCounts> SqlBulk::commit()
{
    if (!m_tx)
        return {ErrorKind::Internal, u"bulk"_s};
    AMENDS_TRY(reindex());
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
                          " (SELECT 1 FROM customer_order o WHERE o.customer_id = c.id AND o.import_id <> ?))", {importId, importId});
    auto edited = db.one("SELECT count(*) FROM import_change i JOIN customer c ON c.id = i.id WHERE i.import_id = ? AND c.revision <> i.revision", {importId});
    if (!touched || !edited)
        return {ErrorKind::Internal, u"undo import"_s};
    if (touched->toInt() + edited->toInt() > 0)
        return {ErrorKind::Conflict, u"undo import"_s};
    AMENDS_TRY(db.exec("DELETE FROM history_item WHERE source IN (SELECT id FROM customer_order WHERE import_id = ?)", {importId}));
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
        if (!c)
            return c.error();
        restore(*c, before);
        AMENDS_TRY(customers.save(*c));
    }
    AMENDS_TRY(db.exec("DELETE FROM import_change WHERE import_id = ?", {importId}));
    return tx.commit();
}
}
