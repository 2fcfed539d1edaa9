// SqlCases: the Cases port over a Db. record() is the one place where a case changes.
#pragma once
#include "models/store/Store.h"
#include "models/store/sql/CaseRows.h"
#include "models/store/sql/Db.h"

namespace amends {
class SqlCases final : public Cases {
public:
    SqlCases(Db& db, const Clock& clock) : m_db(db), m_clock(clock) { }

    Result<RecoveryCase> find(CaseId id) override;
    Result<RecoveryCase> findByNumber(const QString& number) override;
    Result<QList<CaseEvent>> events(CaseId id) override;
    Result<QList<CaseRow>> forCustomer(CustomerId id, int limit) override { return casesOf(m_db, id, limit); }
    Result<RecoveryCase> record(CaseId id, qint64 expected, const QList<CaseEvent>& events) override;
    Result<CasePage> list(const CaseFilter& filter, const CaseCursor& from, int limit) override
    {
        return listCases(m_db, filter, from, limit);
    }
    Result<CaseCounts> counts(const CaseFilter& filter, const QDateTime& now) override
    {
        return countCases(m_db, filter, now);
    }
    Result<QList<CaseTally>> tallies(const QDateTime& now) override { return tallyCases(m_db, now); }
    Result<CaseId> caseOfPromise(PromiseId id) override;
    Result<CaseId> caseOfEvent(EventId id) override;
    Result<void> eachEvent(const std::function<bool(CaseId, const CaseEvent&)>& visit) override;

    // What was recorded last is not in the store after all.
    void forget() { m_last = {}; }
    void setRules(const DueRules& rules) { m_rules = rules; }
    Result<void> recomputeAllDue();
    // Within the caller's transaction. Takes the words out of a case's events and swears to what is left; answers how many there were.
    Result<int> eraseWords(CaseId id, const QString& request, const QString& agent);
    // Within the caller's transaction. The case is another customer's from here on.
    Result<void> moveTo(CaseId id, CustomerId customer, const QString& agent);

private:
    Result<QList<CaseEvent>> fresh(const QList<CaseEvent>& events);
    Result<void> append(RecoveryCase& c, QString& lastHash, CaseEvent event);
    Result<RecoveryCase> withLastHash(CaseId id, QString& hash);

    Db& m_db;
    const Clock& m_clock;
    DueRules m_rules {};
    RecoveryCase m_last {}; // the case recorded last, so that the next step of it need not be folded anew
    QString m_lastHash {};
};
}
