// Db: one connection to SQLite or PostgreSQL, its prepared statements and its transactions. Used only on the thread that opened it.
// Statements are literals with ? placeholders, prepared once and kept; every value is bound. Errors carry the statement's first words
// and the driver's code, never the driver's text (it may hold a row's data).
#pragma once
#include "models/base/Result.h"
#include "models/base/Text.h"
#include "models/store/sql/Cursor.h"
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <memory>

struct sqlite3;

namespace amends {
class Db {
public:
    enum class Kind { Sqlite, Postgres };
    Db(Kind kind, const QSqlDatabase& database);
    ~Db();
    Db(const Db&) = delete;
    Db& operator=(const Db&) = delete;

    [[nodiscard]] bool isSqlite() const { return m_kind == Kind::Sqlite; }
    [[nodiscard]] QSqlDatabase& database() { return m_database; }

    // Runs a statement; rows are read with next() on the query, which stays the Db's own. `sql` must be a literal.
    Result<QSqlQuery*> run(const char* sql, const QVariantList& values = {});
    // The same, for what a screen waits for: see Cursor.
    Result<Cursor> read(const char* sql, const QVariantList& values = {});
    // One that answers nothing.
    Result<void> exec(const char* sql, const QVariantList& values = {});
    // The same for what is written a million times: the values bound as they are.
    class Value {
    public:
        Value(qint64 n) : number(n) { }           // NOLINT(google-explicit-constructor)
        Value(int n) : number(n) { }              // NOLINT(google-explicit-constructor)
        Value(const QString& t) : text(&t) { }    // NOLINT(google-explicit-constructor)
        Value(const QByteArray& t) : utf8(&t) { } // NOLINT(google-explicit-constructor)
        qint64 number = 0;
        const QString* text = nullptr;
        const QByteArray* utf8 = nullptr;
    };
    Result<void> put(const char* sql, std::initializer_list<Value> values);
    // How many rows it wrote.
    Result<qint64> change(const char* sql, const QVariantList& values = {});
    // The first column of the first row; NotFound when there is none.
    Result<QVariant> one(const char* sql, const QVariantList& values = {});
    // Not kept prepared: for migrations and pragmas.
    Result<void> script(const QString& statement);

    Result<void> begin();
    Result<void> commit();
    void rollback();
    // While an import's transaction is open nothing else may write: it would be lost if the import is dropped. Until commit or rollback.
    void hold() { m_held = true; }
    [[nodiscard]] bool isHeld() const { return m_held; }
    // Called after each outermost commit.
    void onCommitted(std::function<void()> todo) { m_committed = std::move(todo); }

    [[nodiscard]] static Error errorOf(const QSqlQuery& query, const char* sql);
    [[nodiscard]] static Error errorOfSqlite(int code, const char* sql);
    // False once SQLite's file was deleted, moved or replaced: what is written then goes where nobody will find it. One stat().
    [[nodiscard]] bool isInPlace() const;
    // For what QtSql cannot do or does too slowly; null on PostgreSQL.
    [[nodiscard]] sqlite3* sqlite() const { return m_sqlite; }

private:
    // SQLite's own: the statement after its first step, whose code is SQLITE_ROW or SQLITE_DONE.
    Result<QPair<sqlite3_stmt*, int>> step(const char* sql, const QVariantList& values);
    Result<sqlite3_stmt*> ready(const char* sql);

    Kind m_kind;
    QSqlDatabase m_database;
    sqlite3* m_sqlite = nullptr; // the driver's own
    QHash<const char*, std::shared_ptr<QSqlQuery>> m_prepared {};
    QHash<const char*, sqlite3_stmt*> m_read {}; // what step() prepared
    int m_depth = 0;                             // a transaction inside another joins it
    bool m_held = false;
    std::function<void()> m_committed {};
};

// Begins at once; rolls back in its destructor unless committed.
class Transaction {
public:
    explicit Transaction(Db& db) : m_db(db), m_begun(db.begin()) { }
    ~Transaction()
    {
        if (m_begun && !m_done)
            m_db.rollback();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    [[nodiscard]] const Result<void>& begun() const { return m_begun; }
    Result<void> commit()
    {
        m_done = true;
        return m_db.commit();
    }

private:
    Db& m_db;
    Result<void> m_begun;
    bool m_done = false;
};

// Never NULL: a default QString binds as NULL otherwise.
[[nodiscard]] inline QVariant text(const QString& s)
{
    return s.isNull() ? QVariant(QLatin1String("")) : QVariant(s);
}
[[nodiscard]] inline QVariant ms(const QDateTime& at)
{
    return at.isValid() ? at.toMSecsSinceEpoch() : qint64(0);
}
[[nodiscard]] QDateTime fromMs(const QVariant& value);
}

// Leaves the function with the error of a Result<void>-like expression.
#define AMENDS_TRY(expression)                                                                                         \
    do {                                                                                                               \
        if (auto answer_ = (expression); !answer_)                                                                     \
            return answer_.error();                                                                                    \
    } while (false)
