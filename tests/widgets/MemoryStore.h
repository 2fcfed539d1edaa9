// MemoryStore: a store that keeps one customer's cases in memory, for looking at one page alone. GUI tests that ask whether something
// was kept use a real store.
#pragma once
#include "models/domain/RecoveryCase.h"
#include "models/store/Store.h"
#include "tests/support/NoBackgrounds.h"
#include "tests/support/NoSigns.h"
#include <QHash>

namespace amends {
struct MemoryContents {
    Customer customer {};
    QList<Order> orders {};
    QList<CustomerFact> facts {};
    Company company {};
    QHash<QString, QList<ListItem>> lists {};
    QList<Draft> drafts {};
    CaseId caseId {};
    QList<CaseEvent> events {};
};

class MemoryStore final : public Store, Customers, Cases, Drafts, Search, Settings {
public:
    explicit MemoryStore(MemoryContents contents) : m(std::move(contents)) { }
    Customers& customers() override { return *this; }
    Backgrounds& backgrounds() override { return m_backgrounds; }
    Signs& signs() override { return m_signs; }
    Cases& cases() override { return *this; }
    Drafts& drafts() override { return *this; }
    Search& search() override { return *this; }
    Settings& settings() override { return *this; }
    Care& care() override { qFatal("no care here"); }
    Result<std::unique_ptr<Bulk>> bulk() override { return none(); }
    Result<void> undoImport(qint64) override { return none(); }
    Result<VerifyReport> verify() override { return none(); }
    Result<void> tidy() override { return {}; }
    Result<bool> isEmpty() override { return false; }

private:
    static Error none() { return {ErrorKind::NotFound, {}}; }
    Result<Customer> find(CustomerId) override { return m.customer; }
    Result<QList<Customer>> byPhone(const QString&) override { return none(); }
    Result<QList<Customer>> byEmail(const QString&) override { return none(); }
    Result<Customer> byNumber(const QString&) override { return none(); }
    Result<Customer> save(const Customer&) override { return none(); }
    Result<CustomerCard> card(CustomerId, int) override
    {
        CustomerCard c;
        c.customer = m.customer;
        c.orders = m.orders;
        c.facts = m.facts;
        return c;
    }
    Result<QList<HistoryItem>> history(CustomerId, const QDateTime&, int) override { return none(); }
    Result<QList<Customer>> recent(int) override { return none(); }
    Result<qint64> count() override { return none(); }
    Result<QList<CustomerGlance>> glances(const QList<CustomerId>&) override { return QList<CustomerGlance> {}; }
    Result<Order> orderByNumber(const QString&) override { return none(); }
    Result<RecoveryCase> find(CaseId id) override { return fold(id, m.events); }
    Result<RecoveryCase> findByNumber(const QString&) override { return none(); }
    Result<QList<CaseEvent>> events(CaseId) override { return m.events; }
    Result<QList<CaseRow>> forCustomer(CustomerId, int) override { return none(); }
    Result<RecoveryCase> record(CaseId id, qint64 expected, const QList<CaseEvent>& events) override
    {
        if (expected != m.events.size())
            return Error {ErrorKind::Conflict, {}};
        m.events += events;
        for (qsizetype i = 0; i < m.events.size(); ++i)
            m.events[i].seq = i + 1;
        return fold(id, m.events);
    }
    Result<CasePage> list(const CaseFilter&, const CaseCursor&, int) override { return none(); }
    Result<CaseCounts> counts(const CaseFilter&, const QDateTime&) override { return none(); }
    Result<QList<CaseTally>> tallies(const QDateTime&) override { return none(); }
    Result<CaseId> caseOfPromise(PromiseId) override { return none(); }
    Result<CaseId> caseOfEvent(EventId) override { return none(); }
    Result<void> eachEvent(const std::function<bool(CaseId, const CaseEvent&)>&) override { return none(); }
    Result<Draft> save(const Draft& draft) override
    {
        m.drafts.append(draft);
        return draft;
    }
    Result<QList<Draft>> newest(CaseId) override { return m.drafts; }
    Result<QList<Draft>> versions(CaseId, const QString&, int) override { return none(); }
    Result<void> done(CaseId, const QString& field) override
    {
        m.drafts.removeIf([&](const Draft& d) { return d.field == field; });
        return {};
    }
    Result<QList<Draft>> lastTouched(int) override { return none(); }
    Result<QList<Hit>> find(const QString&, int) override { return none(); }
    Result<QList<Customer>> people(const QString&, int) override { return none(); }
    Result<Company> company() override { return m.company; }
    Result<void> setCompany(const Company&) override { return none(); }
    Result<QList<ListItem>> list(const QString& name) override { return m.lists.value(name); }
    Result<void> setList(const QString&, const QList<ListItem>&) override { return none(); }
    Result<QString> value(const QString&) override { return none(); }
    Result<void> setValue(const QString&, const QString&) override { return {}; }
    NoBackgrounds m_backgrounds;
    NoSigns m_signs;
    MemoryContents m;
};
}
