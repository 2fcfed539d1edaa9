// SqlStore: the Store over one Db. Closes its queries before its connection.
#pragma once
#include "models/store/Together.h"
#include "models/store/sql/SqlBackgrounds.h"
#include "models/store/sql/SqlCare.h"
#include "models/store/sql/SqlCases.h"
#include "models/store/sql/SqlCustomers.h"
#include "models/store/sql/SqlDrafts.h"
#include "models/store/sql/SqlSearch.h"
#include "models/store/sql/SqlSigns.h"
#include <QLockFile>

namespace amends {
class SqlStore final : public Store, public Together {
public:
    SqlStore(std::unique_ptr<Db> db, const Clock& clock, std::unique_ptr<QLockFile> checkpoints, QString file);
    ~SqlStore() override;

    Customers& customers() override { return m_customers; }
    Backgrounds& backgrounds() override { return m_backgrounds; }
    Cases& cases() override { return m_cases; }
    Drafts& drafts() override { return m_drafts; }
    Search& search() override { return m_search; }
    Settings& settings() override { return m_settings; }
    Care& care() override { return m_care; }
    Signs& signs() override { return m_signs; }
    Result<std::unique_ptr<Bulk>> bulk() override;
    Result<void> together(const std::function<Result<void>()>& work) override;
    Result<void> undoImport(qint64 importId) override;
    Result<VerifyReport> verify() override;
    Result<void> tidy() override;
    Result<bool> isEmpty() override;
    Result<void> start(); // rules from the settings

private:
    void afterCommit();
    void checkpoint(const char* how);
    // The whole log into the file, and cut to nothing; Busy when somebody else keeps the files or reads.
    Result<void> emptyLog();

    // Locked by the one program that checkpoints; null with PostgreSQL. Outlives the connection, whose closing checkpoints.
    std::unique_ptr<QLockFile> m_checkpoints;
    bool m_holdsLock;
    int m_logPages = 0; // in the write-ahead log after the last commit
    int m_triedAt = 0;  // how many there were when a checkpoint was last tried
    std::unique_ptr<Db> m_db;
    const Clock& m_clock;
    QString m_file;
    SqlCustomers m_customers;
    SqlBackgrounds m_backgrounds;
    SqlCases m_cases;
    SqlDrafts m_drafts;
    SqlSearch m_search;
    SqlSettings m_settings;
    SqlCare m_care;
    SqlSigns m_signs;
};
}
