#include "models/store/sql/OpenStore.h"

#include "models/base/LockFile.h"
#include "models/store/sql/Migrator.h"
#include "models/store/sql/SqlStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
QString freshName()
{
    return u"amends-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3* const*>(handle.data()) : nullptr;
}

// SQLite leaves a directory's entry to the system; without this a new store could be gone after a power cut.
void syncFolder(const QString& folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}

// The file as it stands, read without a lock or a change: Corrupt when it is no SQLite file at all.
Result<void> looksLikeStore(const QString& file)
{
    QFile raw(file);
    if (!raw.open(QIODevice::ReadOnly))
        return {ErrorKind::Unavailable, u"open"_s};
    const QByteArray head = raw.read(16);
    return head == QByteArrayLiteral("SQLite format 3\0") ? Result<void>()
                                                          : Result<void>(ErrorKind::Corrupt, u"not a store"_s);
}

// A newer store is refused before anything is set on it: its bytes stay as they are.
Result<void> refuseNewer(const QString& file)
{
    sqlite3* raw = nullptr;
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(QFileInfo(file).absoluteFilePath(), "/") + "?mode=ro";
    Result<void> answer;
    if (sqlite3_open_v2(uri.constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr) == SQLITE_OK) {
        sqlite3_stmt* statement = nullptr;
        int version = -1;
        if (sqlite3_prepare_v2(raw, "SELECT max(version) FROM schema_version", -1, &statement, nullptr) == SQLITE_OK) {
            if (sqlite3_step(statement) == SQLITE_ROW)
                version = sqlite3_column_int(statement, 0);
        }
        sqlite3_finalize(statement);
        statement = nullptr;
        if (sqlite3_prepare_v2(raw, "PRAGMA user_version", -1, &statement, nullptr) == SQLITE_OK
            && sqlite3_step(statement) == SQLITE_ROW)
            version = qMax(version, sqlite3_column_int(statement, 0));
        sqlite3_finalize(statement);
        statement = nullptr;
        int tables = 0;
        const int counted = sqlite3_prepare_v2(raw, "SELECT count(*) FROM sqlite_master", -1, &statement, nullptr);
        if (counted == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
            tables = sqlite3_column_int(statement, 0);
        sqlite3_finalize(statement);
        if (counted == SQLITE_CORRUPT || counted == SQLITE_NOTADB)
            answer = {ErrorKind::Corrupt, u"not a store"_s};
        else if (version > currentSchema())
            answer = {ErrorKind::NewerSchema, QString::number(version)};
        else if (tables > 0 && version < 1)
            answer = {ErrorKind::Corrupt, u"another program's file"_s};
    }
    sqlite3_close(raw);
    return answer;
}

Result<void> harden(Db& db)
{
    sqlite3* handle = handleOf(db.database());
    if (!handle)
        return {ErrorKind::Internal, u"no sqlite handle"_s};
    int was = 0;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &was);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, &was);
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
             "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0",
             "PRAGMA secure_delete = ON", "PRAGMA temp_store = MEMORY", "PRAGMA wal_autocheckpoint = 0",
             "PRAGMA cache_size = -12000"})
        AMENDS_TRY(db.script(QString::fromLatin1(pragma)));
    auto synchronous = db.one("PRAGMA synchronous");
    auto foreign = db.one("PRAGMA foreign_keys");
    if (!synchronous || synchronous->toInt() != 2 || !foreign || foreign->toInt() != 1)
        return {ErrorKind::Unavailable, u"synchronous is not FULL"_s};
    return {};
}

// The file that was opened first. Its number is not given to another file as long as this is held; SQLite's locks on it stay as
// they are, because it is opened for nothing but to be known again.
class SeenFile {
public:
    SeenFile() = default;
    ~SeenFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    SeenFile(const SeenFile&) = delete;
    SeenFile& operator=(const SeenFile&) = delete;
    void remember(const QString& file) { m_fd = ::open(QFile::encodeName(file).constData(), O_PATH | O_CLOEXEC); }
    [[nodiscard]] bool isKnown() const { return m_fd >= 0; }
    [[nodiscard]] bool is(const QString& file) const
    {
        struct stat ours { };
        struct stat there { };
        return ::fstat(m_fd, &ours) == 0 && ::stat(QFile::encodeName(file).constData(), &there) == 0
            && ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
    }

private:
    int m_fd = -1;
};

Result<std::unique_ptr<Store>> finish(
    std::unique_ptr<Db> db, const Clock& clock, std::unique_ptr<QLockFile> lock, const QString& file)
{
    auto stored = storedSchema(*db);
    if (!stored)
        return stored.error();
    if (*stored > currentSchema())
        return Error {ErrorKind::NewerSchema, QString::number(*stored)};
    AMENDS_TRY(migrate(*db, clock));
    auto store = std::make_unique<SqlStore>(std::move(db), clock, std::move(lock), file);
    AMENDS_TRY(store->start());
    return std::unique_ptr<Store>(std::move(store));
}
}

Result<std::unique_ptr<Store>> openSqlite(const QString& named, OpenMode mode, const Clock& clock)
{
    // Counts of its memory that nobody asks for, under a lock that every thread shares. Refused once SQLite runs, which is as well.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const QString file = storePlace(named);
    const QFileInfo info(file);
    const bool isNew = !info.exists();
    if (isNew && mode == OpenMode::MustExist)
        return {ErrorKind::NotFound, u"no such store"_s};
    if (isNew) {
        const QString folder = info.absolutePath();
        if (!QDir(folder).exists()) {
            if (!QDir().mkpath(folder))
                return {ErrorKind::Unavailable, u"folder"_s};
            QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        }
        const int fd = ::open(QFile::encodeName(file).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
        if (fd < 0)
            return {ErrorKind::Unavailable, u"create"_s};
        ::close(fd);
        syncFolder(folder);
    } else if (info.size() == 0 && mode == OpenMode::Create && QFileInfo(file + u"-wal"_s).size() <= 0) {
        // Begun by a start that was cut short before its first commit: as good as new.
    } else {
        AMENDS_TRY(looksLikeStore(file));
        AMENDS_TRY(refuseNewer(file));
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, freshName());
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    const bool opened = database.open();
    auto db = std::make_unique<Db>(Db::Kind::Sqlite, database);
    database = QSqlDatabase();
    if (!opened)
        return {ErrorKind::Unavailable, u"open"_s};
    AMENDS_TRY(harden(*db));
    auto lock = std::make_unique<QLockFile>(file + u".checkpoint"_s);
    lock->setStaleLockTime(0);
    if (!takeLock(*lock)) {
        int was = 0;
        sqlite3_db_config(handleOf(db->database()), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, &was);
    }
    return finish(std::move(db), clock, std::move(lock), file);
}

Result<std::unique_ptr<Store>> openPostgres(const QString& text, const Clock& clock)
{
    const QUrl url(text);
    const QString socket = QUrlQuery(url).queryItemValue(u"host"_s, QUrl::FullyDecoded);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, freshName());
    database.setHostName(socket.isEmpty() ? url.host() : socket);
    if (url.port() > 0)
        database.setPort(url.port());
    database.setDatabaseName(url.path().mid(1));
    database.setUserName(url.userName());
    database.setPassword(url.password());
    const bool isLocal
        = !socket.isEmpty() || url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1;
    database.setConnectOptions(u"connect_timeout=3;tcp_user_timeout=4000;keepalives_idle=5;sslmode="_s
        + (isLocal ? u"prefer"_s : u"verify-full"_s));
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    const bool opened = database.open();
    auto db = std::make_unique<Db>(Db::Kind::Postgres, database);
    database = QSqlDatabase();
    if (!opened)
        return {ErrorKind::Unavailable, u"connect"_s};
    for (const char* setting : {"SET statement_timeout = '5s'", "SET lock_timeout = '2s'",
             "SET synchronous_commit = on", "SET client_min_messages = warning", "SET TIME ZONE 'UTC'"})
        AMENDS_TRY(db->script(QString::fromLatin1(setting)));
    auto sync = db->one("SELECT current_setting('fsync') || current_setting('full_page_writes')");
    if (!sync || sync->toString() != "onon"_L1)
        return {ErrorKind::Unavailable, u"the server does not write safely (fsync or full_page_writes is off)"_s};
    return finish(std::move(db), clock, nullptr, {});
}

Result<std::unique_ptr<Store>> openStore(const QString& fileOrUrl, OpenMode mode, const Clock& clock)
{
    return isPostgresUrl(fileOrUrl) ? openPostgres(fileOrUrl, clock) : openSqlite(fileOrUrl, mode, clock);
}

StoreOpener openerOf(const QString& fileOrUrl, const Clock& clock)
{
    return [fileOrUrl, &clock, seen = std::make_shared<SeenFile>()]() -> Result<std::unique_ptr<Store>> {
        if (isPostgresUrl(fileOrUrl))
            return openPostgres(fileOrUrl, clock);
        const QString file = storePlace(fileOrUrl);
        if (seen->isKnown() && !seen->is(file))
            return {ErrorKind::Unavailable, u"the store's file is gone or another"_s};
        auto opened = openSqlite(file, seen->isKnown() ? OpenMode::MustExist : OpenMode::Create, clock);
        if (opened && !seen->isKnown())
            seen->remember(file);
        return opened;
    };
}
}
