#include "models/store/sql/SqlStore.h"

#include "models/store/sql/SqlBulk.h"
#include "models/store/sql/Verify.h"

#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int pagesBeforeCheckpoint = 1024; // 4 MiB
}

SqlStore::SqlStore(std::unique_ptr<Db> db, const Clock& clock, std::unique_ptr<QLockFile> checkpoints, QString file)
    : m_checkpoints(std::move(checkpoints)),
      m_holdsLock(m_checkpoints && m_checkpoints->isLocked()),
      m_db(std::move(db)),
      m_clock(clock),
      m_file(std::move(file)),
      m_customers(*m_db, clock),
      m_backgrounds(*m_db, m_customers, clock),
      m_cases(*m_db, clock),
      m_drafts(*m_db),
      m_search(*m_db, m_customers),
      m_settings(*m_db, m_cases),
      m_care(*m_db, m_customers, m_cases, clock, {m_file, [this] { return emptyLog(); }}),
      m_signs(*m_db, m_customers, m_settings, clock)
{
}

SqlStore::~SqlStore() = default;

Result<void> SqlStore::start()
{
    if (m_db->isSqlite()) {
        // The file's size does not tell: it stays as it was when the log begins anew.
        sqlite3_wal_hook(
            m_db->sqlite(),
            [](void* self, sqlite3*, const char*, int pages) {
                static_cast<SqlStore*>(self)->m_logPages = pages;
                return SQLITE_OK;
            },
            this);
        m_db->onCommitted([this] { afterCommit(); });
    }
    return m_settings.tellRules();
}

Result<std::unique_ptr<Bulk>> SqlStore::bulk()
{
    auto bulk = std::make_unique<SqlBulk>(*m_db, m_customers, m_clock);
    AMENDS_TRY(bulk->begin());
    return std::unique_ptr<Bulk>(std::move(bulk));
}

Result<void> SqlStore::together(const std::function<Result<void>()>& work)
{
    // The pages that one transaction dirties stay in memory until it ends: written to the log in between, they are written twice.
    const auto cache = [this](const char* pragma) {
        return m_db->isSqlite() ? m_db->script(QString::fromLatin1(pragma)) : Result<void>();
    };
    AMENDS_TRY(cache("PRAGMA cache_size = -128000"));
    const auto all = [&]() -> Result<void> {
        Transaction tx(*m_db);
        AMENDS_TRY(tx.begun());
        AMENDS_TRY(work());
        return tx.commit();
    };
    const auto done = all();
    if (!done)
        m_cases.forget();
    AMENDS_TRY(cache("PRAGMA cache_size = -12000"));
    return done;
}

Result<void> SqlStore::undoImport(qint64 importId)
{
    return SqlBulk::undo(*m_db, m_customers, importId);
}

Result<VerifyReport> SqlStore::verify()
{
    return verifyStore(*m_db, m_cases);
}

Result<void> SqlStore::tidy()
{
    if (m_db->isHeld())
        return {};
    // What was asked for is done to its end, however often it is cut short.
    if (const auto done = m_care.finishCutShort(); !done && done.error().kind != ErrorKind::Busy)
        return done;
    if (!m_db->isSqlite())
        return {};
    // Only what was written to since: merging looks at the whole index otherwise.
    if (QFileInfo(m_file + u"-wal"_s).size() <= 0)
        return {};
    for (const char* merge : {"INSERT INTO customer_find (customer_find, rank) VALUES ('merge', 64)",
             "INSERT INTO customer_tri (customer_tri, rank) VALUES ('merge', 64)",
             "INSERT INTO case_find (case_find, rank) VALUES ('merge', 64)"}) {
        Transaction tx(*m_db);
        AMENDS_TRY(tx.begun());
        AMENDS_TRY(m_db->exec(merge));
        AMENDS_TRY(tx.commit());
    }
    checkpoint("PRAGMA wal_checkpoint(TRUNCATE)");
    return {};
}

void SqlStore::afterCommit()
{
    m_triedAt = std::min(m_triedAt, m_logPages);
    // When somebody's reading keeps the log from being moved, not again with every save.
    if (m_logPages < m_triedAt + pagesBeforeCheckpoint)
        return;
    m_triedAt = m_logPages;
    checkpoint("PRAGMA wal_checkpoint(PASSIVE)");
}

void SqlStore::checkpoint(const char* how)
{
    // Whoever held the lock may be gone by now.
    if (!m_holdsLock && m_checkpoints)
        m_holdsLock = m_checkpoints->tryLock(0);
    // One that could not finish, because somebody reads, is finished by the next.
    if (m_holdsLock) [[maybe_unused]]
        const auto done = m_db->one(how);
}

Result<void> SqlStore::emptyLog()
{
    if (!m_holdsLock && m_checkpoints)
        m_holdsLock = m_checkpoints->tryLock(0);
    if (!m_holdsLock)
        return {ErrorKind::Busy, u"another program keeps the store's files"_s};
    auto busy = m_db->one("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy)
        return busy.error();
    return busy->toInt() == 0 ? Result<void>() : Result<void>(ErrorKind::Busy, u"another program reads"_s);
}

Result<bool> SqlStore::isEmpty()
{
    auto any = m_db->one("SELECT (SELECT count(*) FROM (SELECT 1 FROM customer LIMIT 1) c) + (SELECT count(*) FROM "
                         "(SELECT 1 FROM recovery_case LIMIT 1) r)");
    return any ? Result<bool>(any->toInt() == 0) : any.error();
}
}
