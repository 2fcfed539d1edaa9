#include "models/store/sql/Db.h"

#include <QDateTime>
#include <QSqlDriver>
#include <QSqlError>
#include <QTimeZone>
#include <QVarLengthArray>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
// Measured on both drivers; QSqlError::type() says different things for the same failure, so only the native code counts.
// SQLite's extended codes carry the plain one in their low byte: an I/O error is told in some thirty ways.
ErrorKind kindOfSqlite(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::Corrupt;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_NOMEM:
        return ErrorKind::Unavailable;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::Denied;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return ErrorKind::Invalid;
    default:
        return ErrorKind::Internal;
    }
}

ErrorKind kindOf(const QString& code)
{
    static const QHash<QString, ErrorKind> kinds {{u"2067"_s, ErrorKind::Duplicate}, {u"1555"_s, ErrorKind::Duplicate},
        {u"23505"_s, ErrorKind::Duplicate}, {u"787"_s, ErrorKind::Invalid}, {u"23503"_s, ErrorKind::Invalid},
        {u"1299"_s, ErrorKind::Invalid}, {u"23502"_s, ErrorKind::Invalid}, {u"275"_s, ErrorKind::Invalid},
        {u"23514"_s, ErrorKind::Invalid}, {u"22021"_s, ErrorKind::Invalid}, {u"40001"_s, ErrorKind::Busy},
        {u"40P01"_s, ErrorKind::Busy}, {u"55P03"_s, ErrorKind::Busy}, {u"57014"_s, ErrorKind::Busy},
        {u""_s, ErrorKind::Unavailable}, {u"53100"_s, ErrorKind::Unavailable}, {u"57P01"_s, ErrorKind::Unavailable},
        {u"57P02"_s, ErrorKind::Unavailable}, {u"57P03"_s, ErrorKind::Unavailable}, {u"25006"_s, ErrorKind::Denied},
        {u"42501"_s, ErrorKind::Denied}};
    if (const auto known = kinds.constFind(code); known != kinds.constEnd())
        return *known;
    bool isNumber = false; // SQLSTATE has five characters; SQLite's codes have at most four digits
    const int number = code.toInt(&isNumber);
    return isNumber && code.size() < 5 ? kindOfSqlite(number) : ErrorKind::Internal;
}

Error fileGone()
{
    return {ErrorKind::Unavailable, u"the store's file is gone"_s};
}

// The first words of a statement name it in a log without its values.
QString nameOf(const char* sql)
{
    return QString::fromLatin1(sql).simplified().left(48);
}
}

QDateTime fromMs(const QVariant& value)
{
    const qint64 at = value.toLongLong();
    return at == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

Db::Db(Kind kind, const QSqlDatabase& database) : m_kind(kind), m_database(database)
{
    const QVariant handle = m_database.driver()->handle();
    m_sqlite = qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3* const*>(handle.data()) : nullptr;
}

Db::~Db()
{
    m_prepared.clear(); // queries go before their connection
    for (sqlite3_stmt* statement : std::as_const(m_read))
        sqlite3_finalize(statement);
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Error Db::errorOf(const QSqlQuery& query, const char* sql)
{
    const QString code = query.lastError().nativeErrorCode();
    return {kindOf(code), nameOf(sql) + u" ["_s + code + u']'};
}

Error Db::errorOfSqlite(int code, const char* sql)
{
    return {kindOf(QString::number(code)), nameOf(sql) + u" ["_s + QString::number(code) + u']'};
}

Result<QSqlQuery*> Db::run(const char* sql, const QVariantList& values)
{
    auto& query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromLatin1(sql))) {
            const Error error = errorOf(*query, sql);
            query.reset();
            return error;
        }
    } else {
        query->finish();
    }
    for (const QVariant& value : values) {
        if (value.userType() == QMetaType::QString && !canBeKept(*static_cast<const QString*>(value.constData())))
            return Error {ErrorKind::Invalid, nameOf(sql) + u" [text]"_s};
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values.at(i));
    if (!query->exec()) {
        const Error error = errorOf(*query, sql);
        query->finish();
        return error;
    }
    return query.get();
}

Result<sqlite3_stmt*> Db::ready(const char* sql)
{
    sqlite3_stmt*& statement = m_read[sql];
    if (!statement
        && sqlite3_prepare_v3(sqlite(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return errorOfSqlite(sqlite3_extended_errcode(sqlite()), sql);
    sqlite3_reset(statement);
    return statement;
}

Result<QPair<sqlite3_stmt*, int>> Db::step(const char* sql, const QVariantList& values)
{
    auto prepared = ready(sql);
    if (!prepared)
        return prepared.error();
    sqlite3_stmt* statement = *prepared;
    int i = 0;
    for (const QVariant& value : values) {
        ++i;
        if (value.userType() == QMetaType::QString) {
            const QString& text = *static_cast<const QString*>(value.constData());
            if (!canBeKept(text))
                return Error {ErrorKind::Invalid, nameOf(sql) + u" [text]"_s};
            const QByteArray utf8 = text.toUtf8();
            sqlite3_bind_text(statement, i, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
        } else {
            Q_ASSERT(value.canConvert<qint64>());
            sqlite3_bind_int64(statement, i, value.toLongLong());
        }
    }
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return QPair(statement, code);
    const int full = sqlite3_extended_errcode(sqlite());
    sqlite3_reset(statement);
    return errorOfSqlite(full, sql);
}

Result<void> Db::put(const char* sql, std::initializer_list<Value> values)
{
    if (!isSqlite()) {
        QVariantList all;
        for (const Value& value : values)
            all.append(value.text ? amends::text(*value.text)
                    : value.utf8  ? amends::text(QString::fromUtf8(*value.utf8))
                                  : QVariant(value.number));
        return exec(sql, all);
    }
    auto prepared = ready(sql);
    if (!prepared)
        return prepared.error();
    sqlite3_stmt* statement = *prepared;
    QVarLengthArray<QByteArray, 16> texts; // bound without a copy: they live until the row is written
    int i = 0;
    for (const Value& value : values) {
        ++i;
        if (!value.text && !value.utf8) {
            sqlite3_bind_int64(statement, i, value.number);
            continue;
        }
        if (value.text && !canBeKept(*value.text))
            return Error {ErrorKind::Invalid, nameOf(sql) + u" [text]"_s};
        texts.append(value.text ? value.text->toUtf8() : *value.utf8);
        sqlite3_bind_text(statement, i, texts.last().constData(), static_cast<int>(texts.last().size()), nullptr);
    }
    const int code = sqlite3_step(statement);
    const int full = sqlite3_extended_errcode(sqlite());
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return code == SQLITE_DONE ? Result<void>() : Result<void>(errorOfSqlite(full, sql));
}

Result<Cursor> Db::read(const char* sql, const QVariantList& values)
{
    if (!isSqlite()) {
        auto query = run(sql, values);
        return query ? Result<Cursor>(Cursor(*query, sql)) : query.error();
    }
    auto first = step(sql, values);
    return first ? Result<Cursor>(Cursor(first->first, first->second, sql)) : first.error();
}

Result<qint64> Db::change(const char* sql, const QVariantList& values)
{
    if (isSqlite()) {
        auto written = read(sql, values);
        if (!written)
            return written.error();
        while (written->next()) { }
        AMENDS_TRY(written->ended());
        return qint64(sqlite3_changes(sqlite()));
    }
    auto query = run(sql, values);
    if (!query)
        return query.error();
    const qint64 rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows;
}

Result<void> Db::exec(const char* sql, const QVariantList& values)
{
    auto changed = change(sql, values);
    return changed ? Result<void>() : Result<void>(changed.error());
}

Result<QVariant> Db::one(const char* sql, const QVariantList& values)
{
    auto rows = read(sql, values);
    if (!rows)
        return rows.error();
    if (rows->next())
        return rows->value(0);
    AMENDS_TRY(rows->ended());
    return Error {ErrorKind::NotFound, nameOf(sql)};
}

Result<void> Db::script(const QString& statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return errorOf(query, qPrintable(statement.left(48)));
    return {};
}

bool Db::isInPlace() const
{
    // SQLite asks whether the path still leads to the file that it holds open; it does so by itself only where it opens a journal.
    int moved = 0;
    return !sqlite() || sqlite3_file_control(sqlite(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) != SQLITE_OK
        || moved == 0;
}

Result<void> Db::begin()
{
    if (m_held)
        return {ErrorKind::Busy, u"an import is writing"_s};
    if (m_depth > 0) {
        ++m_depth;
        return {};
    }
    // Asked before as well as after: once another file lies there, its log mixes with this one's and what is read makes no sense.
    if (!isInPlace())
        return fileGone();
    m_depth = 1;
    auto begun = isSqlite() ? exec("BEGIN IMMEDIATE") : script(u"BEGIN"_s);
    if (!begun)
        m_depth = 0;
    return begun;
}

Result<void> Db::commit()
{
    if (--m_depth > 0)
        return {};
    m_held = false;
    auto committed = isSqlite() ? exec("COMMIT") : script(u"COMMIT"_s);
    if (committed && !isInPlace())
        return fileGone();
    if (committed && m_committed)
        m_committed();
    if (!committed) {
        [[maybe_unused]] const auto undone = script(u"ROLLBACK"_s);
        // Whether it is on disk is not known: the caller asks again, by the events' ids.
        if (committed.error().kind != ErrorKind::Busy)
            return Error {ErrorKind::Unavailable, committed.error().detail};
    }
    return committed;
}

void Db::rollback()
{
    if (m_depth == 0)
        return;
    m_depth = 0;
    m_held = false;
    for (const auto& query : std::as_const(m_prepared)) {
        if (query)
            query->finish();
    }
    [[maybe_unused]] const auto undone = script(u"ROLLBACK"_s);
}
}
