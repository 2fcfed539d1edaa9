// SqlBulk: an import of many customers or orders: one transaction, matched by number, email, phone; search is rebuilt at the end when
// the import is large. Dropped before commit(), nothing happened. Also taking a whole import back.
#pragma once
#include "models/store/sql/SqlCustomers.h"
#include "models/store/sql/BulkRows.h"
#include "models/store/sql/KeyTable.h"
#include <QSet>

namespace amends {
class SqlBulk final : public Bulk {
public:
    SqlBulk(Db& db, SqlCustomers& customers, const Clock& clock);
    ~SqlBulk() override;
    Result<void> begin();
    Result<void> addCustomer(const Customer& customer) override;
    Result<void> addOrder(const Order& order, const QString& customerNumber, const QString& email) override;
    Result<ImportCounts> commit() override;
    [[nodiscard]] qint64 importId() const override { return m_import; }

    static Result<void> undo(Db& db, SqlCustomers& customers, qint64 importId);

private:
    Result<qint64> match(const Customer& customer);
    Result<void> update(qint64 num, const Customer& incoming);
    Result<void> insert(Customer customer);
    Result<void> dropIndexes();
    Result<void> reindex();
    void remember(const Customer& customer, qint64 num);
    [[nodiscard]] bool has(qint64 num, char16_t kind, const QString& key);
    CustomerId newId();
    void noteLookalike(const Customer& added);
    void noteBuyer(const QString& customer);

    Db& m_db;
    SqlCustomers& m_customers;
    std::unique_ptr<Transaction> m_tx {};
    qint64 m_import = 0;
    qint64 m_next = 1;
    qint64 m_before = 0; // customers that were there
    ImportCounts m_counts {};
    bool m_anyMerged = false;
    qint64 m_alike = 0;   // the customer's store number who has what the last matched one has, but is somebody else
    QString m_alikeBy {}; // the phone or email
    bool m_deferIndex = false;           // indexes are made whole at the end: the store was empty
    QStringList m_droppedIndexes {};     // the statements that make them again
    std::unique_ptr<BulkRows> m_rows {}; // SQLite's fast way in
    KeyTable m_keys {};        // numbers, emails and phones of what this import added, when nothing was there before
    qint64 m_startedAt = 0;    // ms UTC
    QSet<QString> m_buyers {}; // whose orders these are; full: so many that everybody is looked at anew
};
}
