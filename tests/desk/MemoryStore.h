// MemoryStore: a Store of a few lists, for tests of what stands above the ports. Only customers, orders, settings, bulk and the
// events of cases.
#pragma once
#include "models/store/Store.h"
#include "tests/support/NoBackgrounds.h"
#include "tests/support/NoSigns.h"

#include <QHash>
#include <algorithm>

namespace amends::test {
class MemoryStore final : public Store, private Customers, private Settings, private Cases {
public:
    QList<Customer> people {};
    QList<Order> orders {};
    QList<std::pair<CaseId, QList<CaseEvent>>> told {};
    Company theCompany {};
    QList<ListItem> tiers {{QStringLiteral("standard"), QStringLiteral("Standard"), 0, true},
        {QStringLiteral("silver"), QStringLiteral("Silver"), 1, true},
        {QStringLiteral("gold"), QStringLiteral("Gold"), 2, true}};
    std::optional<Error> bulkError {}; // given for each row

    amends::Customers& customers() override { return *this; }
    amends::Settings& settings() override { return *this; }
    amends::Cases& cases() override { return *this; }
    Backgrounds& backgrounds() override { return m_backgrounds; }
    Signs& signs() override { return m_signs; }
    Drafts& drafts() override { qFatal("no drafts here"); }
    Search& search() override { qFatal("no search here"); }
    Care& care() override { qFatal("no care here"); }
    Result<std::unique_ptr<Bulk>> bulk() override { return std::unique_ptr<Bulk>(std::make_unique<MemoryBulk>(*this)); }
    Result<void> undoImport(qint64) override { return {}; }
    Result<VerifyReport> verify() override { return VerifyReport {}; }
    Result<void> tidy() override { return {}; }
    Result<bool> isEmpty() override { return people.isEmpty(); }

private:
    NoBackgrounds m_backgrounds;
    NoSigns m_signs;
    class MemoryBulk final : public Bulk {
    public:
        explicit MemoryBulk(MemoryStore& store) : m_store(store), m_people(store.people), m_orders(store.orders) { }
        Result<void> addCustomer(const Customer& c) override
        {
            if (m_store.bulkError)
                return *m_store.bulkError;
            for (Customer& known : m_people) {
                const bool fits = (!c.number.isEmpty() && c.number == known.number)
                    || (!c.emails.isEmpty() && c.emails.first() == known.emails.value(0));
                if (fits) {
                    known.name == c.name&& known.phones == c.phones ? ++m_counts.unchanged : ++m_counts.updated;
                    known.name = c.name;
                    known.phones = c.phones;
                    return {};
                }
            }
            m_people.append(c);
            ++m_counts.added;
            return {};
        }
        Result<void> addOrder(const Order& order, const QString& number, const QString& email) override
        {
            for (const Customer& c : m_people) {
                if ((!number.isEmpty() && c.number == number) || (!email.isEmpty() && c.emails.contains(email))) {
                    m_orders.append(order);
                    ++m_counts.added;
                    return {};
                }
            }
            return Error {ErrorKind::NotFound, {}};
        }
        Result<ImportCounts> commit() override
        {
            m_store.people = m_people;
            m_store.orders = m_orders;
            return m_counts;
        }
        qint64 importId() const override { return 7; }

    private:
        MemoryStore& m_store;
        QList<Customer> m_people;
        QList<Order> m_orders;
        ImportCounts m_counts {};
    };

    template <class Fits>
    Result<Customer> first(Fits fits)
    {
        const auto found = std::find_if(people.begin(), people.end(), fits);
        return found == people.end() ? Result<Customer>(ErrorKind::NotFound) : Result<Customer>(*found);
    }
    template <class Fits>
    Result<QList<Customer>> all(Fits fits)
    {
        QList<Customer> found;
        std::copy_if(people.begin(), people.end(), std::back_inserter(found), fits);
        return found;
    }
    Result<Customer> find(CustomerId id) override
    {
        return first([&](const Customer& c) { return c.id == id; });
    }
    Result<QList<Customer>> byPhone(const QString& phone) override
    {
        return all([&](const Customer& c) { return c.phones.contains(phone); });
    }
    Result<QList<Customer>> byEmail(const QString& email) override
    {
        return all([&](const Customer& c) { return c.emails.contains(email); });
    }
    Result<Customer> byNumber(const QString& number) override
    {
        return first([&](const Customer& c) { return c.number == number; });
    }
    Result<Customer> save(const Customer&) override { return ErrorKind::Internal; }
    Result<CustomerCard> card(CustomerId, int) override { return ErrorKind::Internal; }
    Result<QList<HistoryItem>> history(CustomerId, const QDateTime&, int) override { return ErrorKind::Internal; }
    Result<QList<Customer>> recent(int) override { return people; }
    Result<qint64> count() override { return people.size(); }
    Result<QList<CustomerGlance>> glances(const QList<CustomerId>&) override { return QList<CustomerGlance> {}; }
    Result<Order> orderByNumber(const QString& number) override
    {
        const auto found
            = std::find_if(orders.begin(), orders.end(), [&](const Order& o) { return o.number == number; });
        return found == orders.end() ? Result<Order>(ErrorKind::NotFound) : Result<Order>(*found);
    }
    Result<RecoveryCase> find(CaseId) override { return ErrorKind::Internal; }
    Result<RecoveryCase> findByNumber(const QString&) override { return ErrorKind::Internal; }
    Result<QList<CaseEvent>> events(CaseId) override { return ErrorKind::Internal; }
    Result<QList<CaseRow>> forCustomer(CustomerId, int) override { return ErrorKind::Internal; }
    Result<RecoveryCase> record(CaseId id, qint64, const QList<CaseEvent>& events) override
    {
        told.append({id, events});
        return fold(id, events);
    }
    Result<CasePage> list(const CaseFilter&, const CaseCursor&, int) override { return ErrorKind::Internal; }
    Result<CaseCounts> counts(const CaseFilter&, const QDateTime&) override { return ErrorKind::Internal; }
    Result<QList<CaseTally>> tallies(const QDateTime&) override { return ErrorKind::Internal; }
    Result<CaseId> caseOfPromise(PromiseId) override { return ErrorKind::NotFound; }
    Result<CaseId> caseOfEvent(EventId) override { return ErrorKind::NotFound; }
    Result<void> eachEvent(const std::function<bool(CaseId, const CaseEvent&)>&) override
    {
        return ErrorKind::Internal;
    }
    Result<Company> company() override { return theCompany; }
    Result<void> setCompany(const Company& c) override { return theCompany = c, Result<void>(); }
    Result<QList<ListItem>> list(const QString& name) override
    {
        return name == QStringLiteral("tier") ? tiers : QList<ListItem>();
    }
    Result<void> setList(const QString&, const QList<ListItem>&) override { return {}; }
    Result<QString> value(const QString&) override { return ErrorKind::NotFound; }
    Result<void> setValue(const QString&, const QString&) override { return {}; }
};
}
