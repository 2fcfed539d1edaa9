// SqlCare: the Care port over a Db: giving a person everything, erasing them with proof, merging two records and taking that back.
#pragma once
#include "models/store/Care.h"
#include "models/store/sql/SqlCases.h"
#include "models/store/sql/SqlCustomers.h"

namespace amends {
class SqlCare final : public Care {
public:
    struct Files {
        QString file {}; // SQLite's; empty: PostgreSQL
        std::function<Result<void>()> emptyLog {};
    };
    SqlCare(Db& db, SqlCustomers& customers, SqlCases& cases, const Clock& clock, Files files)
        : m_db(db), m_customers(customers), m_cases(cases), m_clock(clock), m_files(std::move(files))
    {
    }

    Result<PersonRecord> everything(CustomerId id) override;
    Result<CareRequest> ask(
        CareKind kind, CustomerId id, const QDateTime& at, const QString& agent, const QString& reason) override;
    Result<QList<CareRequest>> requests(bool all) override;
    Result<CareRequest> given(CustomerId id, const QDateTime& askedAt, const QString& agent) override;
    Result<Certificate> erase(const EraseOrder& order) override;
    Result<Certificate> certificate(CustomerId id) override;
    Result<MergeRecord> merge(CustomerId kept, CustomerId other, MergeFields fromOther, const QString& agent) override;
    Result<MergeRecord> unmerge(MergeId id, const QString& agent) override;
    Result<QList<MergeRecord>> merges(CustomerId id) override;

    // Goes on with an erasure that was cut short before its files were clean.
    Result<void> finishCutShort();

private:
    Result<QList<PersonCase>> casesOf(CustomerId id);
    Result<QList<Customer>> earlierOf(CustomerId id);
    Result<CareRequest> openRequest(CareKind kind, CustomerId id);
    Result<QList<CareRequest>> requestRows(const char* sql, const QVariantList& values = {});
    Result<void> writeRequest(const CareRequest& request, bool isNew);
    // One transaction.
    Result<Certificate> emptyWords(const EraseOrder& order, const PersonRecord& person);
    Result<void> emptyRest(const PersonRecord& person);
    Result<void> emptyCustomer(const Customer& customer);
    // Cleans, searches, checks the chains, and keeps the certificate.
    Result<Certificate> proveAndKeep(Certificate certificate, const Result<EraseProof>& proof);
    Result<bool> chainsHold(CustomerId id);

    Db& m_db;
    SqlCustomers& m_customers;
    SqlCases& m_cases;
    const Clock& m_clock;
    Files m_files;
};
}
