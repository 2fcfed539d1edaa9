#include "models/store/sql/SqlCustomers.h"

#include "models/language/Fold.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <tuple>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
#define SHOWN_COLUMNS "c.num, c.id, c.number, c.name, c.city, c.postcode, c.company, c.tier"
#define PERSON_COLUMNS SHOWN_COLUMNS ", c.say, c.address, c.country, c.since, c.language, c.reach, c.note, c.revision"
// One row a way to reach them, so that a customer with theirs is one statement; ordered so that those of one stand together.
#define CUSTOMER_COLUMNS PERSON_COLUMNS ", p.kind, p.value"
#define WITH_CONTACTS " LEFT JOIN contact_point p ON p.customer = c.num"

void readShown(const Cursor& q, Customer& c)
{
    c.id = CustomerId::fromUuid(q.uuid(1));
    c.number = q.text(2);
    c.name = q.text(3);
    c.city = q.text(4);
    c.postcode = q.text(5);
    c.company = q.text(6);
    c.tier = q.text(7);
}

void readRest(const Cursor& q, Customer& c)
{
    c.say = q.text(8);
    c.address = q.text(9);
    c.country = q.text(10);
    c.since = q.date(11);
    c.language = q.text(12);
    c.reach = q.text(13);
    c.note = q.text(14);
    c.revision = q.number(15);
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
            all.append(Customer());
            readShown(*rows, all.last());
            readRest(*rows, all.last());
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

QString numList(const QList<qint64>& nums, char open, char close)
{
    std::array<char, 24> number {};
    QByteArray list;
    list.reserve(nums.size() * 9 + 2);
    list += open;
    for (const qint64 num : nums) {
        if (list.size() > 1)
            list += ',';
        const auto [end, error] = std::to_chars(number.data(), number.data() + number.size(), num);
        list.append(number.data(), end - number.data());
    }
    return QString::fromLatin1(list + close);
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

Result<QList<Customer>> SqlCustomers::rowsOf(const QList<qint64>& nums, Much much, QStringList* nameKeys)
{
    Q_ASSERT(m_db.isSqlite());
    const QVariantList list {numList(nums, '[', ']')};
    auto rows = much == Much::All
        ? m_db.read(
            "SELECT " PERSON_COLUMNS ", c.name_key FROM json_each(?) j CROSS JOIN customer c ON c.num = j.value", list)
        : m_db.read(
            "SELECT " SHOWN_COLUMNS ", c.name_key FROM json_each(?) j CROSS JOIN customer c ON c.num = j.value", list);
    if (!rows)
        return rows.error();
    QList<Customer> all(nums.size());
    if (nameKeys)
        nameKeys->resize(nums.size());
    while (rows->next()) {
        const qsizetype at = nums.indexOf(rows->number(0));
        readShown(*rows, all[at]);
        if (much == Much::All)
            readRest(*rows, all[at]);
        if (nameKeys)
            (*nameKeys)[at] = rows->text(much == Much::All ? 16 : 8);
    }
    AMENDS_TRY(rows->ended());
    return all;
}

Result<void> SqlCustomers::addContacts(const QList<qint64>& nums, QList<Customer>& all)
{
    auto ways
        = m_db.read("SELECT p.customer, p.kind, p.position, p.value FROM json_each(?) j CROSS JOIN contact_point p"
                    " ON p.customer = j.value",
            {numList(nums, '[', ']')});
    if (!ways)
        return ways.error();
    struct Way {
        qsizetype who = 0;
        int kind = 0;
        int position = 0;
        QString value {};
    };
    QList<Way> reach;
    reach.reserve(nums.size() * 2);
    while (ways->next())
        reach.append({nums.indexOf(ways->number(0)), ways->integer(1), ways->integer(2), ways->text(3)});
    AMENDS_TRY(ways->ended());
    // They come in this order, from the index; asked to sort them, SQLite would copy them all.
    std::sort(reach.begin(), reach.end(), [](const Way& a, const Way& b) {
        return std::tie(a.who, a.kind, a.position) < std::tie(b.who, b.kind, b.position);
    });
    for (const Way& way : std::as_const(reach))
        (way.kind == 0 ? all[way.who].phones : all[way.who].emails).append(way.value);
    return {};
}

Result<QList<Customer>> SqlCustomers::byNums(const QList<qint64>& nums)
{
    QList<qint64> order;
    auto all = people(m_db.read("SELECT " CUSTOMER_COLUMNS " FROM customer c" WITH_CONTACTS
                                " WHERE c.num = ANY (CAST(? AS INTEGER[])) ORDER BY c.num, p.kind, p.position",
                          {numList(nums, '{', '}')}),
        &order);
    if (!all)
        return all.error();
    QList<Customer> asked(nums.size());
    for (qsizetype i = 0; i < nums.size(); ++i) {
        if (const qsizetype at = order.indexOf(nums.at(i)); at >= 0)
            asked[i] = std::move((*all)[at]);
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

Result<QList<Customer>> SqlCustomers::recent(int limit)
{
    return people(m_db.read(
        "SELECT " CUSTOMER_COLUMNS
        " FROM (SELECT num, touched_at FROM customer WHERE touched_at > 0 ORDER BY touched_at DESC LIMIT ?) f"
        " JOIN customer c ON c.num = f.num" WITH_CONTACTS " ORDER BY f.touched_at DESC, c.num, p.kind, p.position",
        {limit}));
}

Result<qint64> SqlCustomers::count()
{
    auto n = m_db.one("SELECT count(*) FROM customer");
    return n ? Result<qint64>(n->toLongLong()) : n.error();
}
#undef SHOWN_COLUMNS
#undef PERSON_COLUMNS
#undef CUSTOMER_COLUMNS
#undef WITH_CONTACTS
}
