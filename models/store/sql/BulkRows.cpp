#include "models/store/sql/BulkRows.h"

#include "models/store/sql/Db.h"
#include "models/language/Fold.h"
#include "models/store/sql/SqlCustomers.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
// Numbers are bound first, then texts, in the order of the columns.
constexpr std::array statements {
    "INSERT INTO customer (num, revision, touched_at, import_id, id, number, name, name_key, say, address, city, "
    "postcode, country, company,"
    " tier, since, language, reach, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "INSERT INTO contact_point (customer, kind, position, value, value_key) VALUES (?, ?, ?, ?, ?)",
    "INSERT INTO customer_text (num, body, tri) VALUES (?, ?, ?)"};

bool fits(const Customer& c)
{
    const auto all = [](const QStringList& texts) { return std::all_of(texts.begin(), texts.end(), canBeKept); };
    return all({c.number, c.name, c.say, c.address, c.city, c.postcode, c.country, c.company, c.tier, c.language,
               c.reach, c.note})
        && all(c.phones) && all(c.emails);
}
}

BulkRows::~BulkRows()
{
    for (sqlite3_stmt* statement : m_statements)
        sqlite3_finalize(statement);
}

Result<void> BulkRows::prepare()
{
    for (std::size_t i = 0; i < statements.size(); ++i) {
        const int code = sqlite3_prepare_v2(m_db, statements.at(i), -1, &m_statements.at(i), nullptr);
        if (code != SQLITE_OK)
            return Db::errorOfSqlite(code, statements.at(i));
    }
    return {};
}

Result<void> BulkRows::put(Which which, std::initializer_list<qint64> numbers, std::initializer_list<QByteArray> texts)
{
    sqlite3_stmt* statement = m_statements.at(which);
    int i = 0;
    for (const qint64 number : numbers)
        sqlite3_bind_int64(statement, ++i, number);
    // Not copied: the texts live until the row is written.
    for (const QByteArray& text : texts)
        sqlite3_bind_text(statement, ++i, text.constData(), static_cast<int>(text.size()), nullptr);
    const int code = sqlite3_step(statement);
    const int full = sqlite3_extended_errcode(m_db);
    sqlite3_reset(statement);
    return code == SQLITE_DONE ? Result<void>() : Result<void>(Db::errorOfSqlite(full, statements.at(which)));
}

Result<void> BulkRows::add(qint64 num, const Customer& c, qint64 importId, bool withText)
{
    if (!fits(c))
        return {ErrorKind::Invalid, u"customer text"_s};
    const QString key = folded(c.name);
    AMENDS_TRY(put(CustomerRow, {num, c.revision, 0, importId},
        {c.id.toString().toUtf8(), c.number.toUtf8(), c.name.toUtf8(), key.toUtf8(), c.say.toUtf8(), c.address.toUtf8(),
            c.city.toUtf8(), c.postcode.toUtf8(), c.country.toUtf8(), c.company.toUtf8(), c.tier.toUtf8(),
            c.since.toString(Qt::ISODate).toUtf8(), c.language.toUtf8(), c.reach.toUtf8(), c.note.toUtf8()}));
    int position = 0;
    for (const QString& phone : c.phones)
        AMENDS_TRY(put(ContactRow, {num, 0, position++}, {phone.toUtf8(), phoneKey(phone).toUtf8()}));
    for (const QString& email : c.emails)
        AMENDS_TRY(put(ContactRow, {num, 1, position++}, {email.toUtf8(), emailKey(email).toUtf8()}));
    return withText ? put(TextRow, {num}, {searchBody(c).toUtf8(), partsBody(c).toUtf8()}) : Result<void>();
}
}
