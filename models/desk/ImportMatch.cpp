#include "models/desk/ImportMatch.h"

#include "models/store/Backgrounds.h"

#include <QSet>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
bool isMissing(const Error& error)
{
    return error.kind == ErrorKind::NotFound;
}

// The store finds a buyer by number and email; a phone is looked up here, and answered by what the store does know them by.
Result<std::optional<Customer>> byPhone(Store& store, const QString& phone)
{
    const auto found = store.customers().byPhone(phone);
    if (!found)
        return isMissing(found.error()) ? Result<std::optional<Customer>>(std::optional<Customer>()) : found.error();
    return found->isEmpty() ? std::optional<Customer>() : std::optional(found->first());
}

class IntoStore final : public ImportTarget {
public:
    IntoStore(Store& store, std::unique_ptr<Bulk> bulk) : m_store(store), m_bulk(std::move(bulk)) { }
    Result<void> addCustomer(const Customer& customer) override { return m_bulk->addCustomer(customer); }
    Result<void> addOrder(
        const Order& order, const QString& number, const QString& email, const QString& phone) override
    {
        if (!number.isEmpty() || !email.isEmpty() || phone.isEmpty())
            return m_bulk->addOrder(order, number, email);
        const auto buyer = byPhone(m_store, phone);
        if (!buyer)
            return buyer.error();
        if (!*buyer)
            return Error {ErrorKind::NotFound, u"customer"_s};
        return m_bulk->addOrder(order, (*buyer)->number, (*buyer)->emails.value(0));
    }
    Result<void> addSheet(const ProductSheet&) override { return {ErrorKind::Internal, u"sheet"_s}; }
    Result<ImportCounts> commit(qint64& importId) override
    {
        importId = m_bulk->importId();
        return m_bulk->commit();
    }

private:
    Store& m_store;
    std::unique_ptr<Bulk> m_bulk;
};

class LookOnly final : public ImportTarget {
public:
    explicit LookOnly(Store& store) : m_store(store) { }

    Result<void> addCustomer(const Customer& customer) override
    {
        const auto known = find(customer.number, customer.emails,
            customer.emails.isEmpty() ? customer.phones : QStringList()); // as the store does
        if (!known)
            return known.error();
        if (*known) {
            const bool same = merged(**known, customer) == **known;
            same ? ++m_counts.unchanged : ++m_counts.updated;
        } else {
            const bool seen = remember(customer); // twice in this file
            seen ? ++m_counts.unchanged : ++m_counts.added;
        }
        return {};
    }

    Result<void> addOrder(
        const Order& order, const QString& number, const QString& email, const QString& phone) override
    {
        const auto owner = find(number, {email}, {phone});
        if (!owner)
            return owner.error();
        if (!*owner)
            return Error {ErrorKind::NotFound, u"customer"_s};
        const auto known = m_store.customers().orderByNumber(order.number);
        if (!known && !isMissing(known.error()))
            return known.error();
        if (!known) {
            ++m_counts.added;
            return {};
        }
        Order same = order;
        same.id = known->id;
        same.customer = known->customer;
        same == *known ? ++m_counts.unchanged : ++m_counts.updated;
        return {};
    }

    Result<void> addSheet(const ProductSheet&) override { return {ErrorKind::Internal, u"sheet"_s}; }
    Result<ImportCounts> commit(qint64& importId) override
    {
        importId = 0;
        return m_counts;
    }

private:
    using Found = Result<std::optional<Customer>>;

    Found find(const QString& number, const QStringList& emails, const QStringList& phones)
    {
        if (!number.isEmpty()) {
            auto found = m_store.customers().byNumber(number);
            if (found)
                return std::optional(*std::move(found));
            if (!isMissing(found.error()))
                return found.error();
        }
        for (const QString& email : emails) {
            const auto found
                = email.isEmpty() ? Result<QList<Customer>>(QList<Customer>()) : m_store.customers().byEmail(email);
            if (!found && !isMissing(found.error()))
                return found.error();
            if (found && !found->isEmpty() && !contradicts(found->first(), number))
                return std::optional(found->first());
        }
        for (const QString& phone : phones) {
            const auto found = phone.isEmpty() ? Found(std::optional<Customer>()) : byPhone(m_store, phone);
            if (!found || (*found && !contradicts(**found, number)))
                return found;
        }
        return std::optional<Customer>();
    }

    // Two numbers are two people, though they share a mailbox or a telephone.
    static bool contradicts(const Customer& known, const QString& number)
    {
        return !number.isEmpty() && !known.number.isEmpty() && known.number != number;
    }

    // Hashes, not texts: a million rows in 24 MB. A clash miscounts one row of a preview.
    bool remember(const Customer& customer)
    {
        QStringList keys {u"n"_s + customer.number};
        for (const QString& email : customer.emails)
            keys.append(u"e"_s + email.toCaseFolded());
        for (const QString& phone : customer.phones)
            keys.append(u"p"_s + phone);
        bool seen = false;
        for (const QString& key : keys) {
            const size_t hash = qHash(key);
            seen = seen || (key.size() > 1 && m_seen.contains(hash));
            m_seen.insert(hash);
        }
        return seen;
    }

    Store& m_store;
    ImportCounts m_counts {};
    QSet<size_t> m_seen {};
};

// A file of sheets is small: they are kept together and written as one. The last of a code counts.
class Sheets final : public ImportTarget {
public:
    Sheets(Store& store, bool look) : m_store(store), m_look(look) { }
    Result<void> addCustomer(const Customer&) override { return {ErrorKind::Internal, u"customer"_s}; }
    Result<void> addOrder(const Order&, const QString&, const QString&, const QString&) override
    {
        return {ErrorKind::Internal, u"order"_s};
    }
    Result<void> addSheet(const ProductSheet& sheet) override
    {
        if (const auto at = m_at.constFind(sheet.code); at != m_at.constEnd()) {
            m_sheets[*at] = sheet;
            return {};
        }
        m_at.insert(sheet.code, m_sheets.size());
        m_sheets.append(sheet);
        return {};
    }
    Result<ImportCounts> commit(qint64& importId) override
    {
        importId = 0;
        return m_store.backgrounds().keepSheets(m_sheets, m_look);
    }

private:
    Store& m_store;
    bool m_look;
    QList<ProductSheet> m_sheets {};
    QHash<QString, qsizetype> m_at {};
};

void grow(QStringList& known, const QStringList& news)
{
    for (const QString& one : news) {
        if (!known.contains(one, Qt::CaseInsensitive))
            known.append(one);
    }
}
}

std::unique_ptr<ImportTarget> sheetsInto(Store& store, bool look)
{
    return std::make_unique<Sheets>(store, look);
}

Result<std::unique_ptr<ImportTarget>> intoStore(Store& store)
{
    auto bulk = store.bulk();
    if (!bulk)
        return bulk.error();
    return std::unique_ptr<ImportTarget>(std::make_unique<IntoStore>(store, *std::move(bulk)));
}

Result<std::unique_ptr<ImportTarget>> lookOnly(Store& store)
{
    return std::unique_ptr<ImportTarget>(std::make_unique<LookOnly>(store));
}

Customer merged(const Customer& known, const Customer& news)
{
    Customer both = known;
    for (QString Customer::*field :
        {&Customer::number, &Customer::name, &Customer::say, &Customer::address, &Customer::city, &Customer::postcode,
            &Customer::country, &Customer::company, &Customer::tier, &Customer::language, &Customer::reach}) {
        if (!(news.*field).isEmpty())
            both.*field = news.*field;
    }
    if (both.note.isEmpty()) // what somebody wrote about them here is not a file's to replace
        both.note = news.note;
    if (news.since.isValid())
        both.since = news.since;
    grow(both.phones, news.phones);
    grow(both.emails, news.emails);
    return both;
}
}
