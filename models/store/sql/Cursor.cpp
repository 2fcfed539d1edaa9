#include "models/store/sql/Cursor.h"

#include "models/store/sql/Db.h"

#include <QSqlError>
#include <algorithm>
#include <sqlite3.h>

namespace amends {
namespace {
QUtf8StringView view(sqlite3_stmt* statement, int column)
{
    const unsigned char* text
        = sqlite3_column_text(statement, column); // first: it may convert, and then the length is another
    return {reinterpret_cast<const char*>(text), sqlite3_column_bytes(statement, column)};
}
}

Cursor::Cursor(Cursor&& other) noexcept
    : m_sql(other.m_sql),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_query(std::exchange(other.m_query, nullptr)),
      m_code(other.m_code),
      m_begun(other.m_begun)
{
}

Cursor::~Cursor()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    if (m_query)
        m_query->finish();
}

bool Cursor::next()
{
    if (m_query)
        return m_query->next();
    if (std::exchange(m_begun, true) && m_code == SQLITE_ROW)
        m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

Result<void> Cursor::ended() const
{
    if (m_query)
        return m_query->lastError().isValid() ? Result<void>(Db::errorOf(*m_query, m_sql)) : Result<void>();
    return m_code == SQLITE_DONE || m_code == SQLITE_ROW ? Result<void>()
                                                         : Result<void>(Db::errorOfSqlite(m_code, m_sql));
}

QString Cursor::text(int column) const
{
    if (m_query)
        return m_query->value(column).toString();
    const QUtf8StringView utf8 = view(m_statement, column);
    // Most is plain and short: copied letter by letter it takes a third of what a decoder does.
    QString out(utf8.size(), Qt::Uninitialized);
    char16_t* to = reinterpret_cast<char16_t*>(out.data());
    for (const char8_t c : utf8) {
        if (c >= 0x80)
            return utf8.toString();
        *to++ = c;
    }
    return out;
}

QDate Cursor::date(int column) const
{
    const QString iso = text(column);
    const auto number = [&iso](qsizetype from, qsizetype length) {
        int n = 0;
        for (qsizetype i = from; i < from + length; ++i)
            n = n * 10 + (iso.at(i).unicode() - u'0');
        return n;
    };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (iso.size() != 10 || iso.at(4) != u'-' || iso.at(7) != u'-'
        || std::count_if(iso.begin(), iso.end(), isDigit) != 8)
        return {};
    return QDate(number(0, 4), number(5, 2), number(8, 2));
}

qint64 Cursor::number(int column) const
{
    return m_query ? m_query->value(column).toLongLong() : sqlite3_column_int64(m_statement, column);
}

QUuid Cursor::uuid(int column) const
{
    return m_query ? QUuid::fromString(m_query->value(column).toString())
                   : QUuid::fromString(QAnyStringView(view(m_statement, column)));
}

QVariant Cursor::value(int column) const
{
    if (m_query)
        return m_query->value(column);
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_NULL:
        return {};
    default:
        return text(column);
    }
}

QDateTime Cursor::time(int column) const
{
    const qint64 at = number(column);
    return at == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}
}
