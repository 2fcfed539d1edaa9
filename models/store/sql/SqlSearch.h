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
    struct Found {
        qint64 num = 0;
        HitWhy why = HitWhy::Name;
    };
    Result<QList<qint64>> nums(const char* sql, const QVariantList& values);
    Result<QList<qint64>> byPrefix(const QStringList& words, int limit);
    Result<QList<qint64>> bySubstring(const QStringList& words, int limit);
    Result<QList<qint64>> misspelt(const QStringList& words, int limit);
    Result<QList<QPair<Customer, HitWhy>>> ranked(const QString& text, int limit);
    Result<void> addCases(QList<Hit>& hits, const QString& text, const QStringList& words, int limit);
    Result<void> addOrders(QList<Hit>& hits, const QString& text);

    Db& m_db;
    SqlCustomers& m_customers;
};
}
