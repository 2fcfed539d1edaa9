// FindPeople: the customers that answer to what was typed: by phone, by beginnings of words in any order, by any part of a name, and
// when that finds nobody, by words that differ in a letter or two. Candidates are capped by the index and ranked here, never by
// ORDER BY rank over a short prefix. Part of SqlSearch.
#pragma once
#include "models/store/sql/Db.h"
#include "models/store/sql/SearchText.h"
#include "models/store/sql/SqlCustomers.h"
#include <QSet>

namespace amends {
struct FoundPerson {
    int place = 0; // see namespace place
    Customer who {};
};

class FindPeople {
public:
    FindPeople(Db& db, SqlCustomers& customers) : m_db(db), m_customers(customers) { }
    // Best first, at most `limit`, with at least as much of each. `goesOn` is asked between the stages. Guess: who sounds alike, when
    // nobody is written so; it takes longest.
    enum class Guess { Yes, No };
    struct Want {
        int limit = 20;
        SqlCustomers::Much much = SqlCustomers::Much::All;
        Guess guess = Guess::Yes;
    };
    Result<QList<FoundPerson>> find(const Asked& asked, const Want& want, const std::function<bool()>& goesOn);

private:
    using Nums = QList<qint64>;
    struct Candidate {
        qint64 num = 0;
        int place = 0;
        qsizetype read = -1; // where in m_read
    };
    Result<QList<FoundPerson>> best();
    Result<void> addBy(const Nums& nums, const Asked& asked);
    Result<void> byPhone(const Asked& asked);
    Result<void> byWords(const Asked& asked);
    Result<void> byParts(const Asked& asked);
    Result<void> bySound(const Asked& asked);

    Result<Nums> numsOf(Result<Cursor> rows);
    Result<Nums> beginning(const QStringList& words, int limit);
    Result<Nums> holding(const QStringList& parts, int limit);
    enum class Text { Name, All }; // all: the company, the place, ... too
    Result<Cursor> textOf(const Nums& nums, Text text);
    // Looks at the texts of those not yet known and keeps whom `place` does not refuse with -1.
    Result<void> take(const Nums& nums, Text text, const std::function<int(const QString& text)>& place);
    Result<QStringList> likeWords(const QString& word);
    Result<void> readWords(const QString& from, const QString& word, QList<QPair<int, QString>>& like);
    Result<void> bySharedPieces(const Asked& asked);

    Db& m_db;
    SqlCustomers& m_customers;
    Want m_want {};
    QList<Candidate> m_found {};
    QList<Customer> m_read {}; // of candidates, already
    QSet<qint64> m_seen {};
};
}
