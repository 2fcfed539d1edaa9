// BulkRows: new customers written straight through SQLite's C API, for imports: QSqlQuery costs three times the instructions, which
// is nothing for one save and half a minute for a million rows. On the connection's thread, inside the import's transaction.
#pragma once
#include "models/base/Result.h"
#include "models/domain/Customer.h"
#include <array>

struct sqlite3;
struct sqlite3_stmt;

namespace amends {
class BulkRows {
public:
    explicit BulkRows(sqlite3* db) : m_db(db) { }
    ~BulkRows();
    BulkRows(const BulkRows&) = delete;
    BulkRows& operator=(const BulkRows&) = delete;

    Result<void> prepare();
    // The customer, the ways to reach them, and (`withText`) what search reads. Invalid: text that cannot be kept.
    Result<void> add(qint64 num, const Customer& customer, qint64 importId, bool withText);

private:
    enum Which { CustomerRow, ContactRow, TextRow, Count };
    Result<void> put(Which which, std::initializer_list<qint64> numbers, std::initializer_list<QByteArray> texts);

    sqlite3* m_db;
    std::array<sqlite3_stmt*, Count> m_statements {};
};
}
