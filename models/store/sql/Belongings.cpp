#include "models/store/sql/Belongings.h"

#include <QJsonArray>
#include <QSqlRecord>
#include <array>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
struct Place {
    const char* table;
    const char* column;
};
// Register here what hangs on a customer; cases, orders, history and facts are Care's own.
constexpr std::array places {Place {"customer_profile", "customer_id"}, Place {"customer_link", "customer_id"},
    Place {"customer_link", "other_id"}, Place {"history_read", "customer_id"}, Place {"alert_line", "subject_key"}};
// Told anew from what is theirs at any time: gone with them, never given to anybody.
constexpr std::array derived {Place {"customer_sign", "customer_id"}, Place {"sign_mark", "customer_id"}};

QString keyOf(const Place& place)
{
    return QLatin1StringView(place.table) + u'.' + QLatin1StringView(place.column);
}

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

// Names of the list above and of columns that the database told; values are bound.
QString statement(const QStringList& words)
{
    return words.join(u' ');
}

bool isThere(Db& db, const Place& place)
{
    const QLatin1StringView table(place.table);
    const auto there = db.isSqlite()
        ? db.one("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", {QString(table)})
        : db.one("SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?", {QString(table)});
    return there.has_value();
}

Result<void> run(Db& db, const QString& sql, const QVariantList& values, qint64* rows = nullptr)
{
    QSqlQuery query(db.database());
    if (!query.prepare(sql))
        return Db::errorOf(query, "belongings");
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        return Db::errorOf(query, "belongings");
    if (rows)
        *rows = query.numRowsAffected();
    return {};
}

Result<qint64> insert(Db& db, const Place& place, const QJsonObject& row)
{
    QStringList names;
    QStringList marks;
    QVariantList values;
    for (auto it = row.begin(); it != row.end(); ++it) {
        names.append(quoted(it.key()));
        marks.append(u"?"_s);
        values.append(it->isString() ? text(it->toString()) : it->toVariant());
    }
    qint64 rows = 0;
    AMENDS_TRY(run(db,
        statement({u"INSERT INTO"_s, quoted(QLatin1StringView(place.table)), u'(' + names.join(u',') + u')',
            u"VALUES"_s, u'(' + marks.join(u',') + u')', u"ON CONFLICT DO NOTHING"_s}),
        values, &rows));
    return rows;
}

Result<void> remove(Db& db, const Place& place, const QJsonObject& row)
{
    QStringList all;
    QVariantList values;
    for (auto it = row.begin(); it != row.end(); ++it) {
        all.append(quoted(it.key()) + u" = ?"_s);
        values.append(it->isString() ? text(it->toString()) : it->toVariant());
    }
    return run(db,
        statement({u"DELETE FROM"_s, quoted(QLatin1StringView(place.table)), u"WHERE"_s, all.join(u" AND "_s)}),
        values);
}

Result<QJsonArray> rowsOf(Db& db, const Place& place, CustomerId id)
{
    QSqlQuery query(db.database());
    query.setForwardOnly(true);
    query.prepare(statement({u"SELECT t.* FROM"_s, quoted(QLatin1StringView(place.table)), u"t WHERE"_s,
        quoted(QLatin1StringView(place.column)), u"= ?"_s}));
    query.bindValue(0, id.toString());
    if (!query.exec())
        return Db::errorOf(query, "belongings");
    QJsonArray rows;
    const QSqlRecord columns = query.record();
    while (query.next()) {
        QJsonObject row;
        for (int i = 0; i < columns.count(); ++i)
            row.insert(columns.fieldName(i), QJsonValue::fromVariant(query.value(i)));
        rows.append(row);
    }
    return rows;
}
}

Result<QJsonObject> belongingsOf(Db& db, CustomerId id)
{
    QJsonObject all;
    for (const Place& place : places) {
        if (!isThere(db, place))
            continue;
        auto rows = rowsOf(db, place, id);
        if (!rows)
            return rows.error();
        if (!rows->isEmpty())
            all.insert(keyOf(place), *rows);
    }
    return all;
}

Result<void> eraseBelongings(Db& db, CustomerId id)
{
    const auto erase = [&db, id](const Place& place) -> Result<void> {
        if (!isThere(db, place))
            return {};
        return run(db,
            statement({u"DELETE FROM"_s, quoted(QLatin1StringView(place.table)), u"WHERE"_s,
                quoted(QLatin1StringView(place.column)), u"= ?"_s}),
            {id.toString()});
    };
    for (const Place& place : places)
        AMENDS_TRY(erase(place));
    for (const Place& place : derived)
        AMENDS_TRY(erase(place));
    return {};
}

Result<QJsonObject> giveBelongings(Db& db, const QJsonObject& belongings, CustomerId from, CustomerId to)
{
    QJsonObject given;
    AMENDS_TRY(eraseBelongings(db, from)); // first: a pinned line keeps its id
    for (const Place& place : places) {
        QJsonArray rows;
        for (const QJsonValue& value : belongings.value(keyOf(place)).toArray()) {
            QJsonObject row = value.toObject();
            row.insert(QLatin1StringView(place.column), to.toString());
            if (row.value("customer_id"_L1) == row.value("other_id"_L1) && row.contains("other_id"_L1))
                continue; // the two were linked to each other
            auto inserted = insert(db, place, row);
            if (!inserted)
                return inserted.error();
            if (*inserted > 0)
                rows.append(row);
        }
        if (!rows.isEmpty())
            given.insert(keyOf(place), rows);
    }
    return given;
}

Result<void> takeBackBelongings(Db& db, const QJsonObject& given)
{
    for (const Place& place : places) {
        for (const QJsonValue& row : given.value(keyOf(place)).toArray())
            AMENDS_TRY(remove(db, place, row.toObject()));
    }
    return {};
}

Result<void> restoreBelongings(Db& db, const QJsonObject& belongings)
{
    for (const Place& place : places) {
        for (const QJsonValue& row : belongings.value(keyOf(place)).toArray()) {
            if (auto inserted = insert(db, place, row.toObject()); !inserted)
                return inserted.error();
        }
    }
    return {};
}

QStringList wordsIn(const QJsonObject& belongings)
{
    QStringList words;
    for (const QJsonValue& rows : belongings) {
        for (const QJsonValue& row : rows.toArray()) {
            for (const QJsonValue& value : row.toObject()) {
                if (value.isString() && QUuid::fromString(value.toString()).isNull())
                    words.append(value.toString());
            }
        }
    }
    return words;
}
}
