#include "models/store/sql/SqlCustomers.h"

#include "models/language/Fold.h"
#include "models/store/sql/CaseRows.h"
#include "models/store/sql/CustomerGlances.h"

using namespace Qt::StringLiterals;

namespace amends {
namespace {
// One row a way to reach them, so that a customer with theirs is one statement; ordered so that those of one stand together.
#define CUSTOMER_COLUMNS                                                                                               \
    "c.num, c.id, c.number, c.name, c.say, c.address, c.city, c.postcode, c.country, c.company, c.tier, c.since,"      \
    " c.language, c.reach, c.note, c.revision, p.kind, p.value"
#define WITH_CONTACTS " LEFT JOIN contact_point p ON p.customer = c.num"
#define ORDER_COLUMNS "id, customer_id, number, placed_at, due_at, delivered_at, items, status, total_minor, currency"

Customer row(const Cursor& q)
{
    Customer c;
    c.id = CustomerId::fromUuid(q.uuid(1));
    c.number = q.text(2);
    c.name = q.text(3);
    c.say = q.text(4);
    c.address = q.text(5);
    c.city = q.text(6);
    c.postcode = q.text(7);
    c.country = q.text(8);
    c.company = q.text(9);
    c.tier = q.text(10);
    c.since = QDate::fromString(q.text(11), Qt::ISODate);
    c.language = q.text(12);
    c.reach = q.text(13);
    c.note = q.text(14);
    c.revision = q.number(15);
    return c;
}

Order orderRow(const Cursor& q)
{
    return {OrderId::fromUuid(q.uuid(0)), CustomerId::fromUuid(q.uuid(1)), q.text(2), q.time(3), q.time(4), q.time(5),
        q.text(6), q.text(7), {q.number(8), q.text(9)}};
}

// The rows of CUSTOMER_COLUMNS as customers; `nums` gets the store's number of each.
Result<QList<Customer>> people(Result<Cursor> rows, QList<qint64>* nums = nullptr)
{
    if (!rows)
        return rows.error();
    QList<Customer> all;
    qint64 last = 0;
    while (rows->next()) {
        if (const qint64 num = rows->number(0); std::exchange(last, num) != num) {
            all.append(row(*rows));
            if (nums)
                nums->append(num);
        }
        if (const QString value = rows->text(17); !value.isEmpty())
            (rows->number(16) == 0 ? all.last().phones : all.last().emails).append(value);
    }
    AMENDS_TRY(rows->ended());
    return all;
}

Result<Customer> person(Result<Cursor> rows)
{
    auto all = people(std::move(rows));
    if (!all)
        return all.error();
    return all->isEmpty() ? Result<Customer>(ErrorKind::NotFound, u"customer"_s) : all->constFirst();
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

Result<Customer> SqlCustomers::find(CustomerId id)
{
    for (int hops = 0; hops < 8; ++hops) {
        auto found = person(m_db.read("SELECT " CUSTOMER_COLUMNS " FROM customer c" WITH_CONTACTS
                                      " WHERE c.id = ? ORDER BY p.kind, p.position",
            {id.toString()}));
        if (found || found.error().kind != ErrorKind::NotFound)
            return found;
        auto into = m_db.one("SELECT kept FROM customer_merge WHERE other = ? AND undone_at = 0", {id.toString()});
        if (!into)
            return into.error().kind == ErrorKind::NotFound ? found : Result<Customer>(into.error());
        id = CustomerId::fromString(into->toString());
    }
    return {ErrorKind::NotFound, u"customer"_s};
}

Result<Customer> SqlCustomers::byNum(qint64 num)
{
    return person(m_db.read("SELECT " CUSTOMER_COLUMNS " FROM customer c" WITH_CONTACTS
                            " WHERE c.num = ? ORDER BY p.kind, p.position",
        {num}));
}

Result<QList<Customer>> SqlCustomers::byNums(const QList<qint64>& nums)
{
    QStringList list;
    for (const qint64 num : nums)
        list.append(QString::number(num));
    const QString joined = list.join(u',');
    QList<qint64> order;
    auto all = people(m_db.isSqlite() ? m_db.read("SELECT " CUSTOMER_COLUMNS " FROM customer c" WITH_CONTACTS
                                                  " WHERE c.num IN (SELECT value FROM json_each(?))"
                                                  " ORDER BY c.num, p.kind, p.position",
                          {QString(u'[' + joined + u']')})
                                      : m_db.read("SELECT " CUSTOMER_COLUMNS " FROM customer c" WITH_CONTACTS
                                                  " WHERE c.num = ANY (CAST(? AS INTEGER[]))"
                                                  " ORDER BY c.num, p.kind, p.position",
                                          {QString(u'{' + joined + u'}')}),
        &order);
    if (!all)
        return all.error();
    QList<Customer> asked;
    for (const qint64 num : nums) {
        if (const qsizetype at = order.indexOf(num); at >= 0)
            asked.append(std::move((*all)[at]));
    }
    return asked;
}

Result<QList<Customer>> SqlCustomers::byContact(const QString& key)
{
    return people(m_db.read(
        "SELECT " CUSTOMER_COLUMNS " FROM (SELECT DISTINCT k.num, k.touched_at FROM contact_point m JOIN customer k"
        " ON k.num = m.customer WHERE m.value_key = ? ORDER BY k.touched_at DESC, k.num LIMIT 50) f"
        " JOIN customer c ON c.num = f.num" WITH_CONTACTS " ORDER BY f.touched_at DESC, f.num, p.kind, p.position",
        {text(key)}));
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
    auto found = person(m_db.read("SELECT " CUSTOMER_COLUMNS " FROM customer c" WITH_CONTACTS
                                  " WHERE c.number = ? AND c.number <> '' ORDER BY p.kind, p.position",
        {text(number)}));
    if (found || number.isEmpty() || found.error().kind != ErrorKind::NotFound)
        return found;
    auto into = m_db.one(
        "SELECT kept FROM customer_merge WHERE other_number = ? AND undone_at = 0 ORDER BY at DESC LIMIT 1", {number});
    return into ? find(CustomerId::fromString(into->toString())) : found;
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
        AMENDS_TRY(
            m_db.exec("INSERT INTO customer_find (customer_find, rowid, body) VALUES ('delete', ?, ?)", {num, body}));
        AMENDS_TRY(
            m_db.exec("INSERT INTO customer_tri (customer_tri, rowid, tri) VALUES ('delete', ?, ?)", {num, tri}));
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
    const QVariantList values {text(c.number), text(c.name), text(folded(c.name)), text(c.say), text(c.address),
        text(c.city), text(c.postcode), text(c.country), text(c.company), text(c.tier),
        text(c.since.toString(Qt::ISODate)), text(c.language), text(c.reach), text(c.note), c.revision, touchedAt};
    if (isNew) {
        AMENDS_TRY(m_db.exec("INSERT INTO customer (number, name, name_key, say, address, city, postcode, country, "
                             "company, tier, since, language,"
                             " reach, note, revision, touched_at, import_id, num, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                             "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values + QVariantList {importId, num, c.id.toString()}));
    } else {
        AMENDS_TRY(m_db.exec("UPDATE customer SET number = ?, name = ?, name_key = ?, say = ?, address = ?, city = ?, "
                             "postcode = ?, country = ?,"
                             " company = ?, tier = ?, since = ?, language = ?, reach = ?, note = ?, revision = ?, "
                             "touched_at = ? WHERE num = ?",
            values + QVariantList {num}));
        AMENDS_TRY(m_db.exec("DELETE FROM contact_point WHERE customer = ?", {num}));
    }
    const auto contact = [&](int kind, int position, const QString& value, const QString& key) {
        return m_db.exec(
            "INSERT INTO contact_point (customer, kind, position, value, value_key) VALUES (?, ?, ?, ?, ?)",
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

Result<Worth> SqlCustomers::worth(CustomerId id, QList<Money>* quarters)
{
    const QDateTime now = m_clock.now().toUTC();
    QVariantList values {ms(now.addDays(-365))};
    const int month = (now.date().month() - 1) / 3 * 3 + 1;
    const QDate thisQuarter(now.date().year(), month, 1);
    for (int back = 7; back >= 0; --back) {
        const QDate from = thisQuarter.addMonths(-3 * back);
        values += {ms(from.startOfDay(Qt::UTC)), ms(from.addMonths(3).startOfDay(Qt::UTC))};
    }
#define QUARTER ", sum(CASE WHEN placed_at >= ? AND placed_at < ? THEN total_minor ELSE 0 END)"
    auto rows = m_db.read(
        "SELECT currency, sum(total_minor), count(*), sum(CASE WHEN placed_at >= ? THEN total_minor ELSE 0 END)" QUARTER
            QUARTER QUARTER QUARTER QUARTER QUARTER QUARTER QUARTER
        " FROM customer_order WHERE customer_id = ? GROUP BY currency ORDER BY 3 DESC LIMIT 1",
        values + QVariantList {id.toString()});
#undef QUARTER
    if (!rows)
        return rows.error();
    Worth worth;
    if (rows->next()) {
        const QString currency = rows->text(0);
        worth = {{rows->number(1), currency}, {rows->number(3), currency}, rows->integer(2)};
        for (int i = 0; i < 8; ++i)
            quarters->append({rows->number(4 + i), currency});
    }
    return worth;
}

Result<QList<Order>> SqlCustomers::orders(CustomerId id, int limit)
{
    auto rows = m_db.read("SELECT " ORDER_COLUMNS
                          " FROM customer_order WHERE customer_id = ? ORDER BY placed_at DESC LIMIT ?",
        {id.toString(), limit});
    if (!rows)
        return rows.error();
    QList<Order> all;
    while (rows->next())
        all.append(orderRow(*rows));
    AMENDS_TRY(rows->ended());
    return all;
}

Result<Order> SqlCustomers::orderByNumber(const QString& number)
{
    auto rows
        = m_db.read("SELECT " ORDER_COLUMNS " FROM customer_order WHERE number = ? AND number <> ''", {text(number)});
    if (!rows)
        return rows.error();
    return rows->next() ? Result<Order>(orderRow(*rows)) : Result<Order>(ErrorKind::NotFound, u"order"_s);
}

Result<QList<CustomerFact>> SqlCustomers::facts(CustomerId id, int limit)
{
    auto rows = m_db.read(
        "SELECT text, source, at, case_id FROM customer_fact WHERE customer_id = ? ORDER BY at DESC LIMIT ?",
        {id.toString(), limit});
    if (!rows)
        return rows.error();
    QList<CustomerFact> all;
    while (rows->next())
        all.append({rows->text(0), rows->text(1), rows->time(2), CaseId::fromUuid(rows->uuid(3))});
    AMENDS_TRY(rows->ended());
    return all;
}

Result<QList<HistoryItem>> SqlCustomers::history(CustomerId id, const QDateTime& before, int limit)
{
    auto rows = m_db.read(
        "SELECT at, kind, case_id, case_number, text, detail FROM history_item WHERE customer_id = ? AND at < ?"
        " ORDER BY at DESC LIMIT ?",
        {id.toString(), before.isValid() ? before.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(), limit});
    if (!rows)
        return rows.error();
    QList<HistoryItem> all;
    while (rows->next())
        all.append({rows->time(0), static_cast<HistoryKind>(rows->integer(1)), CaseId::fromUuid(rows->uuid(2)),
            rows->text(3), rows->text(4), rows->text(5)});
    AMENDS_TRY(rows->ended());
    return all;
}

Result<CustomerCard> SqlCustomers::card(CustomerId id, int historyLimit)
{
    auto who = find(id);
    if (!who)
        return who.error();
    id = who->id; // the one it was merged into, perhaps
    QList<Money> quarters;
    auto money = worth(id, &quarters);
    auto past = history(id, {}, historyLimit);
    auto bought = orders(id, 20);
    auto told = facts(id);
    auto cases = casesOf(m_db, id, 20);
    if (!money || !past || !bought || !told || !cases)
        return {ErrorKind::Internal, u"customer card"_s};
    CustomerCard card {*who, *money, *past, static_cast<int>(past->size()), *cases, *bought, *told, quarters};
    if (past->size() == historyLimit) {
        auto count = m_db.one(
            "SELECT count(*) FROM (SELECT 1 FROM history_item WHERE customer_id = ? LIMIT 1000) h", {id.toString()});
        if (count)
            card.historyCount = count->toInt();
    }
    return card;
}

Result<QList<Customer>> SqlCustomers::recent(int limit)
{
    return people(m_db.read(
        "SELECT " CUSTOMER_COLUMNS
        " FROM (SELECT num, touched_at FROM customer WHERE touched_at > 0 ORDER BY touched_at DESC LIMIT ?) f"
        " JOIN customer c ON c.num = f.num" WITH_CONTACTS " ORDER BY f.touched_at DESC, c.num, p.kind, p.position",
        {limit}));
}

Result<QList<CustomerGlance>> SqlCustomers::glances(const QList<CustomerId>& people)
{
    return glancesOf(m_db, people, m_clock.now());
}

Result<qint64> SqlCustomers::count()
{
    auto n = m_db.one("SELECT count(*) FROM customer");
    return n ? Result<qint64>(n->toLongLong()) : n.error();
}
#undef CUSTOMER_COLUMNS
#undef WITH_CONTACTS
#undef ORDER_COLUMNS
}
