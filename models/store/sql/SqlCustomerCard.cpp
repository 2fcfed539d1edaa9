// The card half of SqlCustomers: what stands around a customer when they come on screen: worth, orders, facts, history, cases.
#include "models/store/sql/CaseRows.h"
#include "models/store/sql/CustomerGlances.h"
#include "models/store/sql/SqlCustomers.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
#define ORDER_COLUMNS "id, customer_id, number, placed_at, due_at, delivered_at, items, status, total_minor, currency"

Order orderRow(const Cursor& q)
{
    return {OrderId::fromUuid(q.uuid(0)), CustomerId::fromUuid(q.uuid(1)), q.text(2), q.time(3), q.time(4), q.time(5),
        q.text(6), q.text(7), {q.number(8), q.text(9)}};
}
}

Result<Worth> SqlCustomers::worth(CustomerId id, QList<Money>* quarters)
{
    const QDateTime now = m_clock.now().toUTC();
    QVariantList values {ms(now.addDays(-365))};
    const int month = (now.date().month() - 1) / 3 * 3 + 1;
    const QDate thisQuarter(now.date().year(), month, 1);
    for (int back = 7; back >= 0; --back) {
        const QDate from = thisQuarter.addMonths(-3 * back);
        values += {ms(from.startOfDay(Qt::UTC)), ms(from.addMonths(3).startOfDay(Qt::UTC))};
    }
#define QUARTER ", sum(CASE WHEN placed_at >= ? AND placed_at < ? THEN total_minor ELSE 0 END)"
    auto rows = m_db.read(
        "SELECT currency, sum(total_minor), count(*), sum(CASE WHEN placed_at >= ? THEN total_minor ELSE 0 END)" QUARTER
            QUARTER QUARTER QUARTER QUARTER QUARTER QUARTER QUARTER
        " FROM customer_order WHERE customer_id = ? GROUP BY currency ORDER BY 3 DESC LIMIT 1",
        values + QVariantList {id.toString()});
#undef QUARTER
    if (!rows)
        return rows.error();
    Worth worth;
    if (rows->next()) {
        const QString currency = rows->text(0);
        worth = {{rows->number(1), currency}, {rows->number(3), currency}, rows->integer(2)};
        for (int i = 0; i < 8; ++i)
            quarters->append({rows->number(4 + i), currency});
    }
    return worth;
}

Result<QList<Order>> SqlCustomers::orders(CustomerId id, int limit)
{
    auto rows = m_db.read("SELECT " ORDER_COLUMNS
                          " FROM customer_order WHERE customer_id = ? ORDER BY placed_at DESC LIMIT ?",
        {id.toString(), limit});
    if (!rows)
        return rows.error();
    QList<Order> all;
    while (rows->next())
        all.append(orderRow(*rows));
    AMENDS_TRY(rows->ended());
    return all;
}

Result<Order> SqlCustomers::orderByNumber(const QString& number)
{
    auto rows
        = m_db.read("SELECT " ORDER_COLUMNS " FROM customer_order WHERE number = ? AND number <> ''", {text(number)});
    if (!rows)
        return rows.error();
    return rows->next() ? Result<Order>(orderRow(*rows)) : Result<Order>(ErrorKind::NotFound, u"order"_s);
}

Result<QList<CustomerFact>> SqlCustomers::facts(CustomerId id, int limit)
{
    auto rows = m_db.read(
        "SELECT text, source, at, case_id FROM customer_fact WHERE customer_id = ? ORDER BY at DESC LIMIT ?",
        {id.toString(), limit});
    if (!rows)
        return rows.error();
    QList<CustomerFact> all;
    while (rows->next())
        all.append({rows->text(0), rows->text(1), rows->time(2), CaseId::fromUuid(rows->uuid(3))});
    AMENDS_TRY(rows->ended());
    return all;
}

Result<QList<HistoryItem>> SqlCustomers::history(CustomerId id, const QDateTime& before, int limit)
{
    auto rows = m_db.read(
        "SELECT at, kind, case_id, case_number, text, detail FROM history_item WHERE customer_id = ? AND at < ?"
        " ORDER BY at DESC LIMIT ?",
        {id.toString(), before.isValid() ? before.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(), limit});
    if (!rows)
        return rows.error();
    QList<HistoryItem> all;
    while (rows->next())
        all.append({rows->time(0), static_cast<HistoryKind>(rows->integer(1)), CaseId::fromUuid(rows->uuid(2)),
            rows->text(3), rows->text(4), rows->text(5)});
    AMENDS_TRY(rows->ended());
    return all;
}

Result<CustomerCard> SqlCustomers::card(CustomerId id, int historyLimit)
{
    auto who = find(id);
    if (!who)
        return who.error();
    id = who->id; // the one it was merged into, perhaps
    QList<Money> quarters;
    auto money = worth(id, &quarters);
    auto past = history(id, {}, historyLimit);
    auto bought = orders(id, 20);
    auto told = facts(id);
    auto cases = casesOf(m_db, id, 20);
    if (!money || !past || !bought || !told || !cases)
        return {ErrorKind::Internal, u"customer card"_s};
    CustomerCard card {*who, *money, *past, static_cast<int>(past->size()), *cases, *bought, *told, quarters};
    if (past->size() == historyLimit) {
        auto count = m_db.one(
            "SELECT count(*) FROM (SELECT 1 FROM history_item WHERE customer_id = ? LIMIT 1000) h", {id.toString()});
        if (count)
            card.historyCount = count->toInt();
    }
    return card;
}

Result<QList<CustomerGlance>> SqlCustomers::glances(const QList<CustomerId>& people)
{
    return glancesOf(m_db, people, m_clock.now());
}
#undef ORDER_COLUMNS
}
