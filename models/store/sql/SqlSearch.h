// SqlSearch: people, cases, orders and phrases by whatever scrap there is. Words by prefix first, then any part of a word, then
// misspellings; candidates are capped by the index and ranked here, never by ORDER BY rank over a short prefix.
#pragma once
#include "models/store/sql/SqlCustomers.h"

namespace amends {
class SqlSearch final : public Search {
public:
    SqlSearch(Db& db, SqlCustomers& customers) : m_db(db), m_customers(customers) { }
    Result<QList<Hit>> find(const QString& text, int limit) override;
    Result<QList<Customer>> people(const QString& text, int limit) override;

private:
    struct Candidate {
        qint64 num = 0;
        QString name {};        // folded
        bool phoneEnds = false; // with the digits that were typed
    };
    using Candidates = QList<Candidate>;
    Result<Candidates> candidates(const char* sql, const QString& digits, const QVariantList& values);
    Result<Candidates> byPrefix(const QStringList& words, const QString& digits, int limit);
    Result<Candidates> bySubstring(const QStringList& words, const QString& digits, int limit);
    Result<Candidates> misspelt(const QStringList& words, int limit);
    Result<Candidates> found(const QString& text, const QStringList& words, const QString& digits, int limit);
    Result<QList<Customer>> ranked(const QString& text, int limit);
    Result<void> addCases(QList<Hit>& hits, const QString& text, const QStringList& words, int limit);
    Result<void> addOrders(QList<Hit>& hits, const QString& text);

    Db& m_db;
    SqlCustomers& m_customers;
};
}
