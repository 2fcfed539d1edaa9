// SqlDrafts, SqlSettings: the Drafts and Settings ports over a Db.
#pragma once
#include "models/store/Store.h"
#include "models/store/sql/Db.h"

namespace amends {
class SqlCases;

class SqlDrafts final : public Drafts {
public:
    explicit SqlDrafts(Db& db) : m_db(db) { }
    Result<Draft> save(const Draft& draft) override;
    Result<QList<Draft>> newest(CaseId id) override;
    Result<QList<Draft>> versions(CaseId id, const QString& field, int limit) override;
    Result<void> done(CaseId id, const QString& field) override;
    Result<QList<Draft>> lastTouched(int limit) override;

private:
    Db& m_db;
};

class SqlSettings final : public Settings {
public:
    SqlSettings(Db& db, SqlCases& cases) : m_db(db), m_cases(cases) { }
    Result<Company> company() override;
    Result<void> setCompany(const Company& company) override;
    Result<QList<ListItem>> list(const QString& name) override;
    Result<void> setList(const QString& name, const QList<ListItem>& items) override;
    Result<QString> value(const QString& key) override;
    Result<void> setValue(const QString& key, const QString& value) override;
    Result<void> tellRules(); // the stored calendar and clocks to SqlCases

private:
    Db& m_db;
    SqlCases& m_cases;
};
}
