// The merging part of SqlCare: two records made one, and back.
#include "models/domain/Erased.h"
#include "models/store/CustomerJson.h"
#include "models/store/sql/Belongings.h"
#include "models/store/sql/SqlCare.h"
#include "models/store/sql/SqlSigns.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
#define MERGE_COLUMNS                                                                                                  \
    "id, kept, other, at, agent, kept_before, other_before, kept_after, other_touched, other_import, moved, "          \
    "undone_at, erased"

struct Row {
    MergeRecord record {};
    QString keptBefore {};
    QString otherBefore {};
    QString keptAfter {};
    qint64 otherTouched = 0;
    qint64 otherImport = 0;
    QStringList cases {};
    QStringList orders {};
    QJsonObject belongings {}; // the other's, as they were
    QJsonObject given {};      // what the kept one got of them
    bool erased = false;
};

QStringList strings(const QJsonValue& value)
{
    QStringList all;
    for (const QJsonValue& item : value.toArray())
        all.append(item.toString());
    return all;
}

QString nameIn(const QString& before)
{
    Customer c;
    readCustomer(c, before);
    return c.name;
}

Row row(const Cursor& q)
{
    Row r;
    r.keptBefore = q.text(5);
    r.otherBefore = q.text(6);
    r.keptAfter = q.text(7);
    r.otherTouched = q.number(8);
    r.otherImport = q.number(9);
    const QJsonObject moved = QJsonDocument::fromJson(q.text(10).toUtf8()).object();
    r.cases = strings(moved.value("cases"_L1));
    r.orders = strings(moved.value("orders"_L1));
    r.belongings = moved.value("belongings"_L1).toObject();
    r.given = moved.value("given"_L1).toObject();
    r.erased = q.number(12) != 0;
    r.record = {MergeId::fromUuid(q.uuid(0)), CustomerId::fromUuid(q.uuid(1)), CustomerId::fromUuid(q.uuid(2)),
        nameIn(r.keptBefore), nameIn(r.otherBefore), q.time(3), q.text(4), static_cast<int>(r.cases.size()),
        static_cast<int>(r.orders.size()), q.time(11)};
    return r;
}

Result<QList<Row>> rowsOf(Result<Cursor> rows)
{
    if (!rows)
        return rows.error();
    QList<Row> all;
    while (rows->next())
        all.append(row(*rows));
    AMENDS_TRY(rows->ended());
    return all;
}

Result<QStringList> idsOf(Db& db, const char* sql, CustomerId customer)
{
    auto rows = db.read(sql, {customer.toString()});
    if (!rows)
        return rows.error();
    QStringList ids;
    while (rows->next())
        ids.append(rows->text(0));
    AMENDS_TRY(rows->ended());
    return ids;
}

// Orders and the lines of history that they left.
Result<void> moveOrders(Db& db, const QStringList& orders, CustomerId to)
{
    for (const QString& order : orders) {
        for (const char* sql : {"UPDATE customer_order SET customer_id = ? WHERE id = ?",
                 "UPDATE history_item SET customer_id = ? WHERE source = ?"})
            AMENDS_TRY(db.exec(sql, {to.toString(), order}));
    }
    return {};
}
}

Result<MergeRecord> SqlCare::merge(CustomerId kept, CustomerId other, MergeFields fromOther, const QString& agent)
{
    if (kept == other)
        return {ErrorKind::Invalid, u"merge with itself"_s};
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    auto keep = m_customers.find(kept);
    auto gone = m_customers.find(other);
    if (!keep || !gone || keep->id != kept || gone->id != other)
        return {ErrorKind::NotFound, u"merge"_s};
    if (certificate(kept) || certificate(other))
        return {ErrorKind::Conflict, u"merge of an erased person"_s};
    auto otherNum = m_customers.numOf(other);
    auto keptNum = m_customers.numOf(kept);
    auto cases = idsOf(m_db, "SELECT id FROM recovery_case WHERE customer_id = ?", other);
    auto orders = idsOf(m_db, "SELECT id FROM customer_order WHERE customer_id = ?", other);
    auto touched = m_db.one("SELECT touched_at FROM customer WHERE id = ?", {other.toString()});
    auto import = m_db.one("SELECT import_id FROM customer WHERE id = ?", {other.toString()});
    auto keptTouched = m_db.one("SELECT touched_at FROM customer WHERE id = ?", {kept.toString()});
    auto belongings = belongingsOf(m_db, other);
    if (!belongings || !otherNum || !keptNum || !cases || !orders || !touched || !import || !keptTouched)
        return {ErrorKind::Internal, u"merge"_s};
    Customer after = amends::merged(*keep, *gone, fromOther);
    ++after.revision;
    const MergeId id = MergeId::create();
    const QDateTime now = m_clock.now();
    auto given = giveBelongings(m_db, *belongings, other, kept);
    if (!given)
        return given.error();
    const QJsonObject moved {{u"cases"_s, QJsonArray::fromStringList(*cases)},
        {u"orders"_s, QJsonArray::fromStringList(*orders)}, {u"belongings"_s, *belongings}, {u"given"_s, *given}};
    AMENDS_TRY(
        m_db.exec("INSERT INTO customer_merge (id, kept, other, at, agent, kept_before, other_before, kept_after, "
                  "other_number, other_touched, other_import, moved, undone_at, erased) VALUES (?, ?, ?, ?, ?, ?, "
                  "?, ?, ?, ?, ?, ?, 0, 0)",
            {id.toString(), kept.toString(), other.toString(), ms(now), text(agent), customerText(*keep),
                customerText(*gone), customerText(after), text(gone->number), *touched, *import,
                QString::fromUtf8(QJsonDocument(moved).toJson(QJsonDocument::Compact))}));
    for (const QString& one : std::as_const(*cases))
        AMENDS_TRY(m_cases.moveTo(CaseId::fromString(one), kept, agent));
    AMENDS_TRY(moveOrders(m_db, *orders, kept));
    // What is left of the other's lines: none of a case or an order, but kept all the same.
    AMENDS_TRY(m_db.exec("UPDATE care_request SET customer_id = ? WHERE customer_id = ? AND done_at = 0",
        {kept.toString(), other.toString()}));
    AMENDS_TRY(m_customers.unindex(*otherNum));
    AMENDS_TRY(m_db.exec("DELETE FROM contact_point WHERE customer = ?", {*otherNum}));
    AMENDS_TRY(m_db.exec("DELETE FROM customer WHERE num = ?", {*otherNum}));
    AMENDS_TRY(m_customers.unindex(*keptNum));
    AMENDS_TRY(
        m_customers.write(*keptNum, after, std::max(keptTouched->toLongLong(), touched->toLongLong()), 0, false));
    AMENDS_TRY(m_customers.index(*keptNum, after));
    AMENDS_TRY(markForSigns(m_db, kept));
    AMENDS_TRY(tx.commit());
    return MergeRecord {id, kept, other, keep->name, gone->name, now, agent, static_cast<int>(cases->size()),
        static_cast<int>(orders->size()), {}};
}

Result<MergeRecord> SqlCare::unmerge(MergeId id, const QString& agent)
{
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    auto rows = rowsOf(m_db.read("SELECT " MERGE_COLUMNS " FROM customer_merge WHERE id = ?", {id.toString()}));
    if (!rows || rows->isEmpty())
        return rows ? Error {ErrorKind::NotFound, u"merge"_s} : rows.error();
    Row& merge = rows->first();
    if (merge.erased || merge.record.undoneAt.isValid())
        return {ErrorKind::Conflict, u"merge undone or erased"_s};
    auto now = m_customers.find(merge.record.kept);
    if (!now || now->id != merge.record.kept) // merged into a third one since: that is taken back first
        return {ErrorKind::Conflict, u"merged further"_s};
    Customer before = *now;
    Customer after = *now;
    readCustomer(before, merge.keptBefore);
    readCustomer(after, merge.keptAfter);
    Customer kept = unmerged(*now, before, after);
    Customer other;
    other.id = merge.record.other;
    readCustomer(other, merge.otherBefore);
    other.revision = 1;
    auto keptNum = m_customers.numOf(kept.id);
    auto num = m_customers.nextNum();
    auto touched = m_db.one("SELECT touched_at FROM customer WHERE id = ?", {kept.id.toString()});
    if (!keptNum || !num || !touched)
        return {ErrorKind::Internal, u"unmerge"_s};
    ++kept.revision;
    AMENDS_TRY(m_customers.unindex(*keptNum));
    AMENDS_TRY(m_customers.write(*keptNum, kept, touched->toLongLong(), 0, false));
    AMENDS_TRY(m_customers.index(*keptNum, kept));
    AMENDS_TRY(m_customers.write(*num, other, merge.otherTouched, merge.otherImport, true));
    AMENDS_TRY(m_customers.index(*num, other));
    for (const QString& one : std::as_const(merge.cases))
        AMENDS_TRY(m_cases.moveTo(CaseId::fromString(one), other.id, agent));
    AMENDS_TRY(moveOrders(m_db, merge.orders, other.id));
    AMENDS_TRY(takeBackBelongings(m_db, merge.given));
    AMENDS_TRY(restoreBelongings(m_db, merge.belongings));
    for (const CustomerId one : {kept.id, other.id})
        AMENDS_TRY(markForSigns(m_db, one));
    merge.record.undoneAt = m_clock.now();
    AMENDS_TRY(
        m_db.exec("UPDATE customer_merge SET undone_at = ? WHERE id = ?", {ms(merge.record.undoneAt), id.toString()}));
    AMENDS_TRY(tx.commit());
    return merge.record;
}

Result<QList<MergeRecord>> SqlCare::merges(CustomerId id)
{
    auto rows = rowsOf(id.isNull()
            ? m_db.read("SELECT " MERGE_COLUMNS
                        " FROM customer_merge WHERE undone_at = 0 AND erased = 0 ORDER BY at DESC, id LIMIT 500")
            : m_db.read("SELECT " MERGE_COLUMNS
                        " FROM customer_merge WHERE kept = ? AND undone_at = 0 AND erased = 0 ORDER BY at DESC, id",
                {id.toString()}));
    if (!rows)
        return rows.error();
    QList<MergeRecord> all;
    for (const Row& one : std::as_const(*rows))
        all.append(one.record);
    return all;
}
#undef MERGE_COLUMNS
}
