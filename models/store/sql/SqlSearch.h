// SqlSearch: people, cases, orders and phrases by whatever scrap there is, in one list. How each is found: FindPeople for people,
// numbers by their whole, beginning or last digits, what people said by words, newest first.
#pragma once
#include "models/store/sql/FindPeople.h"
#include "models/store/sql/SqlCustomers.h"
#include <optional>

namespace amends {
class SqlSearch final : public Search {
public:
    SqlSearch(Db& db, SqlCustomers& customers) : m_db(db), m_people(db, customers) { }
    Result<QList<Hit>> find(const QString& text, int limit) override;
    Result<QList<Customer>> people(const QString& text, int limit) override;
    void whileWanted(std::function<bool()> stillWanted) override;

private:
    struct Placed {
        int place = 0;
        Hit hit {};
    };
    [[nodiscard]] bool goesOn() const { return !m_wanted || m_wanted(); }
    std::optional<Cursor> oneView();
    Result<void> addPeople(QList<Placed>& all, const Asked& asked, int limit, FindPeople::Guess guess);
    Result<void> addOrders(QList<Placed>& all, const Asked& asked);
    Result<void> addCases(QList<Placed>& all, const Asked& asked);
    Result<void> addPhrases(QList<Placed>& all, const Asked& asked, int limit);
    Result<QString> saidBy(const Hit& hit, const QString& summaryKey, const Asked& asked);

    Db& m_db;
    FindPeople m_people;
    std::function<bool()> m_wanted {};
};
}
