// Cursor: the rows that one statement answers, read cell by cell. On SQLite straight through its C API: what a screen waits for is
// read here, and QtSql's QVariant a cell costs three times what SQLite does. Valid until the next use of the same statement; frees
// it when it goes. On the connection's thread.
#pragma once
#include "models/base/Result.h"
#include <QDateTime>
#include <QSqlQuery>
#include <QUuid>

struct sqlite3_stmt;

namespace amends {
class Cursor {
public:
    // A statement whose first step answered `code`.
    Cursor(sqlite3_stmt* statement, int code, const char* sql) : m_sql(sql), m_statement(statement), m_code(code) { }
    Cursor(QSqlQuery* query, const char* sql) : m_sql(sql), m_query(query) { }
    Cursor(Cursor&& other) noexcept;
    Cursor& operator=(Cursor&&) = delete;
    ~Cursor();

    bool next();
    // After next() answered false: whether that was the last row or the reading failed.
    [[nodiscard]] Result<void> ended() const;

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] int integer(int column) const { return static_cast<int>(number(column)); }
    [[nodiscard]] QUuid uuid(int column) const;
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QDateTime time(int column) const; // from ms UTC; 0 is none
    [[nodiscard]] QDate date(int column) const;     // from yyyy-MM-dd; anything else is none

private:
    const char* m_sql;
    sqlite3_stmt* m_statement = nullptr;
    QSqlQuery* m_query = nullptr;
    int m_code = 0;
    bool m_begun = false;
};
}
