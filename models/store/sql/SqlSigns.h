// SqlSigns: the Signs port over a Db, and the marks that writes leave for it within their own transaction.
#pragma once
#include "models/base/Clock.h"
#include "models/store/Signs.h"
#include "models/store/sql/SignFactsOf.h"
#include "models/store/sql/SqlCustomers.h"
#include "models/store/sql/SqlDrafts.h"
#include <QJsonObject>

namespace amends {
// Within the caller's transaction: that customer, or everybody, is looked at anew soon.
[[nodiscard]] Result<void> markForSigns(Db& db, CustomerId id);
[[nodiscard]] Result<void> markAllForSigns(Db& db);
[[nodiscard]] QJsonObject toJson(const SignRules& rules);
[[nodiscard]] SignRules signRulesFrom(const QJsonObject& json); // what is missing is as it is at first

class SqlSigns final : public Signs {
public:
    SqlSigns(Db& db, SqlCustomers& customers, SqlSettings& settings, const Clock& clock)
        : m_db(db), m_customers(customers), m_settings(settings), m_clock(clock)
    {
    }

    Result<CustomerSigns> of(CustomerId id) override;
    Result<QList<CustomerSigns>> known(const QList<CustomerId>& people) override;
    Result<SignedPeople> list(SignList list, int limit) override;
    Result<SignCounts> counts() override;
    Result<SignSlice> keepUp() override;

private:
    struct Looked;
    Result<Looked> look(CustomerId id, const SignRules& rules, const QDateTime& now);
    Result<bool> keep(const Looked& looked); // whether it is another answer than before
    Result<bool> isErased(CustomerId id);
    Result<QStringList> takeMarked();
    Result<QStringList> due(const QDateTime& now);
    Result<QStringList> walk(); // the next of all customers, when everybody is to be looked at
    Result<bool> anyLeft(const QDateTime& now);

    Db& m_db;
    SqlCustomers& m_customers;
    SqlSettings& m_settings;
    const Clock& m_clock;
};
}
