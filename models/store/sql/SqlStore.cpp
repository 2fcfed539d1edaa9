#include "models/store/sql/SqlStore.h"

#include "models/store/sql/SqlBulk.h"
#include "models/store/sql/Verify.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qint64 walBeforeCheckpoint = 4 * 1024 * 1024;
}

SqlStore::SqlStore(std::unique_ptr<Db> db, const Clock& clock, std::unique_ptr<QLockFile> checkpoints, QString file)
    : m_checkpoints(std::move(checkpoints))
    , m_holdsLock(m_checkpoints && m_checkpoints->isLocked())
    , m_db(std::move(db))
    , m_clock(clock)
    , m_file(std::move(file))
    , m_customers(*m_db, clock)
    , m_cases(*m_db, clock)
    , m_drafts(*m_db)
    , m_search(*m_db, m_customers)
    , m_settings(*m_db, m_cases)
{
}

SqlStore::~SqlStore() = default;

Result<void> SqlStore::start()
{
    if (m_db->isSqlite())
        m_db->onCommitted([this] { checkpoint(walBeforeCheckpoint, "PRAGMA wal_checkpoint(PASSIVE)"); });
    return m_settings.tellRules();
}

Result<std::unique_ptr<Bulk>> SqlStore::bulk()
{
    auto bulk = std::make_unique<SqlBulk>(*m_db, m_customers, m_clock);
    AMENDS_TRY(bulk->begin());
    return std::unique_ptr<Bulk>(std::move(bulk));
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
    if (!m_db->isSqlite() || m_db->isHeld())
        return {};
    checkpoint(0, "PRAGMA wal_checkpoint(TRUNCATE)");
    return {};
}

void SqlStore::checkpoint(qint64 above, const char* how)
{
    if (m_db->isHeld() || QFileInfo(m_file + u"-wal"_s).size() <= above)
        return;
    // Whoever held the lock may be gone by now.
    if (!m_holdsLock && m_checkpoints)
        m_holdsLock = m_checkpoints->tryLock(0);
    // One that could not finish, because somebody reads, is finished by the next.
    if (m_holdsLock)
        [[maybe_unused]] const auto done = m_db->one(how);
}

Result<bool> SqlStore::isEmpty()
{
    auto any = m_db->one("SELECT (SELECT count(*) FROM (SELECT 1 FROM customer LIMIT 1) c) + (SELECT count(*) FROM (SELECT 1 FROM recovery_case LIMIT 1) r)");
    return any ? Result<bool>(any->toInt() == 0) : any.error();
}
}
