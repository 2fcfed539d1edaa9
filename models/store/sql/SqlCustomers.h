// SqlCustomers: the Customers port over a Db, and the reading and writing of customer rows that import shares.
#pragma once
#include "models/store/Store.h"
#include "models/store/sql/Db.h"

namespace amends {
class SqlCustomers final : public Customers {
public:
    SqlCustomers(Db& db, const Clock& clock) : m_db(db), m_clock(clock) { }

    Result<Customer> find(CustomerId id) override;
    Result<QList<Customer>> byPhone(const QString& e164) override;
    Result<QList<Customer>> byEmail(const QString& email) override;
    Result<Customer> byNumber(const QString& number) override;
    Result<Customer> save(const Customer& customer) override;
    Result<CustomerCard> card(CustomerId id, int historyLimit) override;
    Result<QList<HistoryItem>> history(CustomerId id, const QDateTime& before, int limit) override;
    Result<QList<Customer>> recent(int limit) override;
    Result<qint64> count() override;
    Result<QList<CustomerGlance>> glances(const QList<CustomerId>& people) override;
    Result<Order> orderByNumber(const QString& number) override;

    // By the store's own row number.
    Result<Customer> byNum(qint64 num);
    // Each in its place, without the ways to reach them and perhaps with the folded names; SQLite only. Shown: no more than a line of
    // search shows and is found by. A null id: that one is gone.
    enum class Much { All, Shown };
    Result<QList<Customer>> rowsOf(const QList<qint64>& nums, Much much, QStringList* nameKeys = nullptr);
    Result<void> addContacts(const QList<qint64>& nums, QList<Customer>& all);
    Result<QList<Customer>> byNums(const QList<qint64>& nums); // the same, whole, on PostgreSQL
    Result<QList<Customer>> byContact(const QString& key);
    // Writes the row (insert when `num` is new) and its contact points; not what search reads.
    Result<void> write(qint64 num, const Customer& customer, qint64 touchedAt, qint64 importId, bool isNew);
    Result<qint64> nextNum();
    Result<qint64> numOf(CustomerId id);
    // What search reads of a customer. Not `inSearch`: its indexes are rebuilt later, whole.
    Result<void> unindex(qint64 num, bool inSearch = true);
    Result<void> index(qint64 num, const Customer& customer, bool inSearch = true);
    Result<QList<Order>> orders(CustomerId id, int limit);
    Result<QList<CustomerFact>> facts(CustomerId id, int limit = 30);

private:
    Result<Worth> worth(CustomerId id, QList<Money>* quarters);

    Db& m_db;
    const Clock& m_clock;
};

// A list that the databases take apart again: [1,2] for json_each, {1,2} for an array.
[[nodiscard]] QString numList(const QList<qint64>& nums, char open, char close);
[[nodiscard]] QString phoneKey(const QString& phone); // digits, so that +44 and its spaces do not matter
[[nodiscard]] QString emailKey(const QString& email);
[[nodiscard]] QString searchBody(const Customer& customer); // found by whole words and their beginnings
[[nodiscard]] QString partsBody(const Customer& customer);  // found by any part: names and phones
}
