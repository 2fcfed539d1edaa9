#include "models/store/sql/SqlCustomers.h"

#include "models/store/sql/CaseRows.h"
#include "models/store/sql/Fold.h"

using namespace Qt::StringLiterals;

namespace amends {
namespace {
#define CUSTOMER_COLUMNS                                                                                               \
    "c.num, c.id, c.number, c.name, c.say, c.address, c.city, c.postcode, c.country, c.company, c.tier, c.since, c.language, c.reach, c.note, c.revision"

Customer row(const QSqlQuery& q)
{
    Customer c;
    c.id = CustomerId::fromString(q.value(1).toString());
    c.number = q.value(2).toString();
    c.name = q.value(3).toString();
    c.say = q.value(4).toString();
    c.address = q.value(5).toString();
    c.city = q.value(6).toString();
    c.postcode = q.value(7).toString();
    c.country = q.value(8).toString();
    c.company = q.value(9).toString();
    c.tier = q.value(10).toString();
    c.since = QDate::fromString(q.value(11).toString(), Qt::ISODate);
    c.language = q.value(12).toString();
    c.reach = q.value(13).toString();
    c.note = q.value(14).toString();
    c.revision = q.value(15).toLongLong();
    return c;
}

Order orderRow(const QSqlQuery& q)
{
    Order o;
    o.id = OrderId::fromString(q.value(0).toString());
    o.customer = CustomerId::fromString(q.value(1).toString());
    o.number = q.value(2).toString();
    o.placedAt = fromMs(q.value(3));
    o.dueAt = fromMs(q.value(4));
    o.deliveredAt = fromMs(q.value(5));
    o.items = q.value(6).toString();
    o.status = q.value(7).toString();
    o.total = {q.value(8).toLongLong(), q.value(9).toString()};
    return o;
}

HistoryItem historyRow(const QSqlQuery& q)
{
    return {fromMs(q.value(0)), static_cast<HistoryKind>(q.value(1).toInt()), CaseId::fromString(q.value(2).toString()),
            q.value(3).toString(), q.value(4).toString(), q.value(5).toString()};
}
}

QString phoneKey(const QString& phone)
{
    return bareDigits(phone.section(u";ext="_s, 0, 0));
}

QString emailKey(const QString& email)
{
    return email.trimmed().toCaseFolded();
}

QString searchBody(const Customer& c)
{
    QStringList parts {folded(c.name), folded(c.number), folded(c.company), folded(c.city), folded(c.postcode)};
    for (const QString& phone : c.phones)
        parts.append(phoneKey(phone));
    for (const QString& email : c.emails)
        parts.append(folded(email));
    parts.removeAll(QString());
    return u' ' + parts.join(u' ');
}

QString partsBody(const Customer& c)
{
    QStringList parts {folded(c.name), folded(c.company)};
    for (const QString& phone : c.phones)
        parts.append(phoneKey(phone));
    parts.removeAll(QString());
    return u' ' + parts.join(u' ');
}

Result<void> SqlCustomers::addContacts(Customer& customer, qint64 num)
{
    auto query = m_db.run("SELECT kind, value FROM contact_point WHERE customer = ? ORDER BY kind, position", {num});
    if (!query)
        return query.error();
    while ((*query)->next())
        ((*query)->value(0).toInt() == 0 ? customer.phones : customer.emails).append((*query)->value(1).toString());
    return {};
}

Result<QList<Customer>> SqlCustomers::read(QSqlQuery& query)
{
    QList<Customer> all;
    QList<qint64> nums;
    while (query.next()) {
        all.append(row(query));
        nums.append(query.value(0).toLongLong());
    }
    query.finish();
    for (qsizetype i = 0; i < all.size(); ++i)
        AMENDS_TRY(addContacts(all[i], nums.at(i)));
    return all;
}

Result<Customer> SqlCustomers::find(CustomerId id)
{
    auto query = m_db.run("SELECT " CUSTOMER_COLUMNS " FROM customer c WHERE c.id = ?", {id.toString()});
    if (!query)
        return query.error();
    auto all = read(**query);
    if (!all)
        return all.error();
    return all->isEmpty() ? Result<Customer>(ErrorKind::NotFound, u"customer"_s) : all->constFirst();
}

Result<Customer> SqlCustomers::byNum(qint64 num)
{
    auto query = m_db.run("SELECT " CUSTOMER_COLUMNS " FROM customer c WHERE c.num = ?", {num});
    if (!query)
        return query.error();
    auto all = read(**query);
    if (!all)
        return all.error();
    return all->isEmpty() ? Result<Customer>(ErrorKind::NotFound, u"customer"_s) : all->constFirst();
}

Result<QList<Customer>> SqlCustomers::byContact(const QString& key)
{
    auto query = m_db.run("SELECT " CUSTOMER_COLUMNS " FROM customer c WHERE c.num IN (SELECT customer FROM contact_point WHERE value_key = ?)"
                          " ORDER BY c.touched_at DESC, c.num LIMIT 50", {text(key)});
    if (!query)
        return query.error();
    return read(**query);
}

Result<QList<Customer>> SqlCustomers::byPhone(const QString& e164)
{
    const QString key = phoneKey(e164);
    return key.isEmpty() ? Result<QList<Customer>>(QList<Customer> {}) : byContact(key);
}

Result<QList<Customer>> SqlCustomers::byEmail(const QString& email)
{
    const QString key = emailKey(email);
    return key.isEmpty() ? Result<QList<Customer>>(QList<Customer> {}) : byContact(key);
}

Result<Customer> SqlCustomers::byNumber(const QString& number)
{
    auto query = m_db.run("SELECT " CUSTOMER_COLUMNS " FROM customer c WHERE c.number = ? AND c.number <> ''", {text(number)});
    if (!query)
        return query.error();
    auto all = read(**query);
    if (!all)
        return all.error();
    return all->isEmpty() ? Result<Customer>(ErrorKind::NotFound, u"customer"_s) : all->constFirst();
}

Result<qint64> SqlCustomers::nextNum()
{
    auto most = m_db.one("SELECT coalesce(max(num), 0) + 1 FROM customer");
    return most ? Result<qint64>(most->toLongLong()) : most.error();
}

Result<qint64> SqlCustomers::numOf(CustomerId id)
{
    auto num = m_db.one("SELECT num FROM customer WHERE id = ?", {id.toString()});
    return num ? Result<qint64>(num->toLongLong()) : num.error();
}

Result<void> SqlCustomers::unindex(qint64 num, bool inSearch)
{
    if (m_db.isSqlite() && inSearch) {
        auto old = m_db.run("SELECT body, tri FROM customer_text WHERE num = ?", {num});
        if (!old)
            return old.error();
        if (!(*old)->next())
            return {};
        const QVariant body = (*old)->value(0);
        const QVariant tri = (*old)->value(1);
        (*old)->finish();
        AMENDS_TRY(m_db.exec("INSERT INTO customer_find (customer_find, rowid, body) VALUES ('delete', ?, ?)", {num, body}));
        AMENDS_TRY(m_db.exec("INSERT INTO customer_tri (customer_tri, rowid, tri) VALUES ('delete', ?, ?)", {num, tri}));
    }
    return m_db.exec("DELETE FROM customer_text WHERE num = ?", {num});
}

Result<void> SqlCustomers::index(qint64 num, const Customer& customer, bool inSearch)
{
    const QString body = searchBody(customer);
    if (!m_db.isSqlite())
        return m_db.exec("INSERT INTO customer_text (num, body) VALUES (?, ?)", {num, body});
    const QString tri = partsBody(customer);
    AMENDS_TRY(m_db.exec("INSERT INTO customer_text (num, body, tri) VALUES (?, ?, ?)", {num, body, tri}));
    if (!inSearch)
        return {};
    AMENDS_TRY(m_db.exec("INSERT INTO customer_find (rowid, body) VALUES (?, ?)", {num, body}));
    return m_db.exec("INSERT INTO customer_tri (rowid, tri) VALUES (?, ?)", {num, tri});
}

Result<void> SqlCustomers::write(qint64 num, const Customer& c, qint64 touchedAt, qint64 importId, bool isNew)
{
    const QVariantList values {text(c.number), text(c.name), text(folded(c.name)), text(c.say), text(c.address), text(c.city), text(c.postcode),
                               text(c.country), text(c.company), text(c.tier), text(c.since.toString(Qt::ISODate)), text(c.language),
                               text(c.reach), text(c.note), c.revision, touchedAt};
    if (isNew) {
        AMENDS_TRY(m_db.exec("INSERT INTO customer (number, name, name_key, say, address, city, postcode, country, company, tier, since, language,"
                             " reach, note, revision, touched_at, import_id, num, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                             values + QVariantList {importId, num, c.id.toString()}));
    } else {
        AMENDS_TRY(m_db.exec("UPDATE customer SET number = ?, name = ?, name_key = ?, say = ?, address = ?, city = ?, postcode = ?, country = ?,"
                             " company = ?, tier = ?, since = ?, language = ?, reach = ?, note = ?, revision = ?, touched_at = ? WHERE num = ?",
                             values + QVariantList {num}));
        AMENDS_TRY(m_db.exec("DELETE FROM contact_point WHERE customer = ?", {num}));
    }
    const auto contact = [&](int kind, int position, const QString& value, const QString& key) {
        return m_db.exec("INSERT INTO contact_point (customer, kind, position, value, value_key) VALUES (?, ?, ?, ?, ?)",
                         {num, kind, position, text(value), text(key)});
    };
    int position = 0;
    for (const QString& phone : c.phones)
        AMENDS_TRY(contact(0, position++, phone, phoneKey(phone)));
    for (const QString& email : c.emails)
        AMENDS_TRY(contact(1, position++, email, emailKey(email)));
    return {};
}

Result<Customer> SqlCustomers::save(const Customer& customer)
{
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    Customer c = customer;
    if (c.id.isNull())
        c.id = CustomerId::create();
    auto known = m_db.run("SELECT num, revision FROM customer WHERE id = ?", {c.id.toString()});
    if (!known)
        return known.error();
    const bool isNew = !(*known)->next();
    const qint64 stored = isNew ? 0 : (*known)->value(1).toLongLong();
    qint64 num = isNew ? 0 : (*known)->value(0).toLongLong();
    (*known)->finish();
    if (stored != c.revision)
        return {isNew ? ErrorKind::NotFound : ErrorKind::Conflict, u"customer"_s};
    if (isNew) {
        auto next = nextNum();
        if (!next)
            return next.error();
        num = *next;
    } else {
        AMENDS_TRY(unindex(num));
    }
    ++c.revision;
    AMENDS_TRY(write(num, c, m_clock.now().toMSecsSinceEpoch(), 0, isNew));
    AMENDS_TRY(index(num, c));
    AMENDS_TRY(tx.commit());
    return c;
}

Result<Worth> SqlCustomers::worth(CustomerId id)
{
    auto query = m_db.run("SELECT currency, sum(total_minor), sum(CASE WHEN placed_at >= ? THEN total_minor ELSE 0 END), count(*)"
                          " FROM customer_order WHERE customer_id = ? GROUP BY currency ORDER BY 4 DESC LIMIT 1",
                          {ms(m_clock.now().addDays(-365)), id.toString()});
    if (!query)
        return query.error();
    Worth worth;
    if ((*query)->next()) {
        const QString currency = (*query)->value(0).toString();
        worth = {{(*query)->value(1).toLongLong(), currency}, {(*query)->value(2).toLongLong(), currency}, (*query)->value(3).toInt()};
    }
    (*query)->finish();
    return worth;
}

Result<QList<Order>> SqlCustomers::orders(CustomerId id, int limit)
{
    auto query = m_db.run("SELECT id, customer_id, number, placed_at, due_at, delivered_at, items, status, total_minor, currency"
                          " FROM customer_order WHERE customer_id = ? ORDER BY placed_at DESC LIMIT ?", {id.toString(), limit});
    if (!query)
        return query.error();
    QList<Order> all;
    while ((*query)->next())
        all.append(orderRow(**query));
    return all;
}

Result<Order> SqlCustomers::orderByNumber(const QString& number)
{
    auto query = m_db.run("SELECT id, customer_id, number, placed_at, due_at, delivered_at, items, status, total_minor, currency"
                          " FROM customer_order WHERE number = ? AND number <> ''", {text(number)});
    if (!query)
        return query.error();
    if (!(*query)->next())
        return {ErrorKind::NotFound, u"order"_s};
    Order found = orderRow(**query);
    (*query)->finish();
    return found;
}

Result<QList<CustomerFact>> SqlCustomers::facts(CustomerId id)
{
    auto query = m_db.run("SELECT text, source, at, case_id FROM customer_fact WHERE customer_id = ? ORDER BY at DESC LIMIT 30", {id.toString()});
    if (!query)
        return query.error();
    QList<CustomerFact> all;
    while ((*query)->next())
        all.append({(*query)->value(0).toString(), (*query)->value(1).toString(), fromMs((*query)->value(2)),
                    CaseId::fromString((*query)->value(3).toString())});
    return all;
}

Result<QList<HistoryItem>> SqlCustomers::history(CustomerId id, const QDateTime& before, int limit)
{
    auto query = m_db.run("SELECT at, kind, case_id, case_number, text, detail FROM history_item WHERE customer_id = ? AND at < ?"
                          " ORDER BY at DESC LIMIT ?",
                          {id.toString(), before.isValid() ? before.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(), limit});
    if (!query)
        return query.error();
    QList<HistoryItem> all;
    while ((*query)->next())
        all.append(historyRow(**query));
    return all;
}

Result<CustomerCard> SqlCustomers::card(CustomerId id, int historyLimit)
{
    auto who = find(id);
    if (!who)
        return who.error();
    auto money = worth(id);
    auto past = history(id, {}, historyLimit);
    auto bought = orders(id, 20);
    auto told = facts(id);
    auto cases = casesOf(m_db, id, 20);
    if (!money || !past || !bought || !told || !cases)
        return {ErrorKind::Internal, u"customer card"_s};
    CustomerCard card {*who, *money, *past, static_cast<int>(past->size()), *cases, *bought, *told};
    if (past->size() == historyLimit) {
        auto count = m_db.one("SELECT count(*) FROM (SELECT 1 FROM history_item WHERE customer_id = ? LIMIT 1000) h", {id.toString()});
        if (count)
            card.historyCount = count->toInt();
    }
    return card;
}

Result<QList<Customer>> SqlCustomers::recent(int limit)
{
    auto query = m_db.run("SELECT " CUSTOMER_COLUMNS " FROM customer c WHERE c.touched_at > 0 ORDER BY c.touched_at DESC LIMIT ?", {limit});
    if (!query)
        return query.error();
    return read(**query);
}

Result<qint64> SqlCustomers::count()
{
    auto n = m_db.one("SELECT count(*) FROM customer");
    return n ? Result<qint64>(n->toLongLong()) : n.error();
}
#undef CUSTOMER_COLUMNS
}
