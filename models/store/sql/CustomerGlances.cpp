#include "models/store/sql/CustomerGlances.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <limits>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qint64 never = std::numeric_limits<qint64>::max();
using Glances = QHash<CustomerId, CustomerGlance>;

Result<void> addWorth(Db& db, const QString& ids, const QDateTime& now, Glances& all)
{
    const QVariantList values {ids, ms(now.addDays(-365))};
    auto rows = db.isSqlite()
        ? db.read(
            "SELECT customer_id, currency, sum(total_minor) FROM customer_order"
            " WHERE customer_id IN (SELECT value FROM json_each(?)) AND placed_at >= ? GROUP BY customer_id, currency"
            " ORDER BY 3",
            values)
        : db.read(
            "SELECT customer_id, currency, sum(total_minor) FROM customer_order"
            " WHERE customer_id = ANY (CAST(? AS TEXT[])) AND placed_at >= ? GROUP BY customer_id, currency ORDER BY 3",
            values);
    if (!rows)
        return rows.error();
    while (rows->next()) // the currency they spent most in comes last
        all[CustomerId::fromUuid(rows->uuid(0))].year = {rows->number(2), rows->text(1)};
    return rows->ended();
}

// Newest first within a customer. `closed` gets the newest case of those who have none open.
Result<void> addCases(Db& db, const QString& ids, Glances& all, QHash<CaseId, CustomerId>& closed)
{
#define GLANCE_COLUMNS "customer_id, id, is_open, summary, opened_at, next_due, due_kind"
    auto rows = db.isSqlite()
        ? db.read("SELECT " GLANCE_COLUMNS " FROM recovery_case WHERE customer_id IN (SELECT value FROM json_each(?))"
                  " ORDER BY customer_id, opened_at DESC",
            {ids})
        : db.read("SELECT " GLANCE_COLUMNS " FROM recovery_case WHERE customer_id = ANY (CAST(? AS TEXT[]))"
                  " ORDER BY customer_id, opened_at DESC",
            {ids});
#undef GLANCE_COLUMNS
    if (!rows)
        return rows.error();
    QHash<CustomerId, CaseId> newest;
    while (rows->next()) {
        const auto who = CustomerId::fromUuid(rows->uuid(0));
        CustomerGlance& glance = all[who];
        if (!glance.lastAt.isValid()) {
            glance.lastAt = rows->time(4);
            glance.lastWords = rows->text(3);
            newest.insert(who, CaseId::fromUuid(rows->uuid(1)));
        }
        if (rows->integer(2) == 0)
            continue;
        const QDateTime due = rows->number(5) == never ? QDateTime() : rows->time(5);
        const bool sooner = due.isValid() && (!glance.nextDue.isValid() || due < glance.nextDue);
        if (++glance.openCases == 1 || sooner) {
            glance.openCase = CaseId::fromUuid(rows->uuid(1));
            glance.nextDue = due;
            glance.dueKind = static_cast<DeadlineKind>(rows->integer(6));
        }
    }
    AMENDS_TRY(rows->ended());
    for (auto it = newest.cbegin(); it != newest.cend(); ++it) {
        if (all.value(it.key()).openCases == 0)
            closed.insert(it.value(), it.key());
    }
    return {};
}

Result<void> addOutcomes(Db& db, const QHash<CaseId, CustomerId>& closed, Glances& all)
{
    if (closed.isEmpty())
        return {};
    QStringList ids;
    for (auto it = closed.cbegin(); it != closed.cend(); ++it)
        ids.append(it.key().toString());
    auto rows = db.isSqlite()
        ? db.read("SELECT case_id, at, body FROM case_event WHERE case_id IN (SELECT value FROM json_each(?))"
                  " AND kind = 'CaseClosed' ORDER BY case_id, seq",
            {idList(db, ids)})
        : db.read("SELECT case_id, at, body FROM case_event WHERE case_id = ANY (CAST(? AS TEXT[]))"
                  " AND kind = 'CaseClosed' ORDER BY case_id, seq",
            {idList(db, ids)});
    if (!rows)
        return rows.error();
    while (rows->next()) { // the last closing counts
        CustomerGlance& glance = all[closed.value(CaseId::fromUuid(rows->uuid(0)))];
        const QJsonObject body = QJsonDocument::fromJson(rows->text(2).toUtf8()).object();
        glance.outcome = fromKey<Outcome>(body.value("outcome"_L1).toString());
        glance.closedAt = rows->time(1);
    }
    return rows->ended();
}
}

QString idList(const Db& db, const QStringList& ids)
{
    return db.isSqlite() ? u"[\""_s + ids.join(u"\",\""_s) + u"\"]"_s : u'{' + ids.join(u',') + u'}';
}

Result<QList<CustomerGlance>> glancesOf(Db& db, const QList<CustomerId>& people, const QDateTime& now)
{
    if (people.isEmpty())
        return QList<CustomerGlance> {};
    QStringList asked;
    for (const CustomerId id : people)
        asked.append(id.toString());
    const QString ids = idList(db, asked);
    Glances all;
    QHash<CaseId, CustomerId> closed;
    AMENDS_TRY(addWorth(db, ids, now, all));
    AMENDS_TRY(addCases(db, ids, all, closed));
    AMENDS_TRY(addOutcomes(db, closed, all));
    QList<CustomerGlance> answer;
    for (const CustomerId id : people) {
        answer.append(all.value(id));
        answer.last().customer = id;
    }
    return answer;
}
}
