// SqlBackgrounds: the Backgrounds port over a Db.
#pragma once
#include "models/base/Clock.h"
#include "models/store/Backgrounds.h"
#include "models/store/sql/SqlCustomers.h"

namespace amends {
class SqlBackgrounds final : public Backgrounds {
public:
    SqlBackgrounds(Db& db, SqlCustomers& customers, const Clock& clock)
        : m_db(db), m_customers(customers), m_clock(clock)
    {
    }

    Result<Background> of(CustomerId id) override;
    Result<CustomerProfile> profile(CustomerId id) override;
    Result<void> setProfile(CustomerId id, const CustomerProfile& profile) override;
    Result<Customer> save(const Customer& customer, const CustomerProfile& profile) override;
    Result<QList<CustomerLink>> links(CustomerId id) override;
    Result<void> link(CustomerId one, CustomerId other, LinkKind kind) override;
    Result<void> unlink(CustomerId one, CustomerId other) override;
    Result<QList<AlertLine>> alerts(CustomerId customer, const QStringList& products, const QString& cause) override;
    Result<AlertLine> pin(const AlertLine& line) override;
    Result<void> unpin(AlertId id) override;
    Result<HistoryPage> timeline(const HistoryQuery& query) override;
    Result<QList<std::pair<HistoryKind, int>>> tally(CustomerId id) override;
    Result<void> markRead(CustomerId id, const QString& agent, const QList<HistoryItem>& items) override;
    Result<ImportCounts> keepSheets(const QList<ProductSheet>& sheets, bool look) override;
    Result<QList<ProductSheet>> sheetsIn(const QStringList& texts) override;

private:
    Result<QList<HistoryMoment>> story(CustomerId id);
    Result<QList<AlertLine>> alertsOn(AlertSubject subject, const QString& key);

    Db& m_db;
    SqlCustomers& m_customers;
    const Clock& m_clock;
};
}
