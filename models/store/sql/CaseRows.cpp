#include "models/store/sql/CaseRows.h"

#include "models/domain/Steps.h"
#include "models/language/Fold.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qint64 never = std::numeric_limits<qint64>::max();
#define CASE_COLUMNS                                                                                                   \
    "r.id, r.number, r.customer_id, c.name, c.tier, r.summary, r.cause, r.status, r.step, r.steps_done, r.owner, "     \
    "r.opened_at, r.next_due, r.due_kind, r.due_what, r.whose, r.fixed_at, r.failures"
// The filter's values, in the order in which `values()` binds them.
#define OWN_FILTER                                                                                                     \
    " (? < 0 OR r.status = ?) AND (? = '' OR r.owner = ?) AND (? = '' OR r.cause = ?) AND (? < 0 OR r.step = ?)"       \
    " AND (CAST(? AS BIGINT) = 0 OR r.next_due < ?) AND r.failures >= ?"
#define CASE_FILTER                                                                                                    \
    OWN_FILTER " AND (? = '' OR c.tier = ?)"                                                                           \
               " AND (? = '' OR c.name_key LIKE ? ESCAPE '!' OR r.summary_key LIKE ? ESCAPE '!' OR r.number = ?)"

CaseRow row(const Cursor& q)
{
    CaseRow r;
    r.id = CaseId::fromUuid(q.uuid(0));
    r.number = q.text(1);
    r.customer = CustomerId::fromUuid(q.uuid(2));
    r.customerName = q.text(3);
    r.tier = q.text(4);
    r.summary = q.text(5);
    r.cause = q.text(6);
    r.status = static_cast<CaseStatus>(q.integer(7));
    r.step = static_cast<Step>(q.integer(8));
    r.stepsDone = q.integer(9);
    r.owner = q.text(10);
    r.openedAt = q.time(11);
    r.nextDue = q.number(12) == never ? QDateTime() : q.time(12);
    r.dueKind = static_cast<DeadlineKind>(q.integer(13));
    r.dueWhat = q.text(14);
    if (q.integer(15) >= 0)
        r.whose = static_cast<Whose>(q.integer(15));
    r.fixedAt = q.number(16) == 0 ? QDateTime() : q.time(16);
    r.failures = q.integer(17);
    return r;
}

Result<QList<CaseRow>> rowsOf(Result<Cursor> rows)
{
    if (!rows)
        return rows.error();
    QList<CaseRow> all;
    while (rows->next())
        all.append(row(*rows));
    AMENDS_TRY(rows->ended());
    return all;
}

QString likeText(const QString& typed)
{
    QString key = folded(typed);
    return u'%' + key.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s) + u'%';
}

QVariantList ownValues(const CaseFilter& f)
{
    const bool exact = f.status && *f.status != CaseStatus::Open;
    const int status = exact ? static_cast<int>(*f.status) : -1;
    const int step = f.step ? static_cast<int>(*f.step) : -1;
    const qint64 late = f.lateAt.isValid() ? f.lateAt.toMSecsSinceEpoch() : 0;
    return {status, status, text(f.owner), text(f.owner), text(f.cause), text(f.cause), step, step, late, late,
        f.again ? 2 : 0};
}

QVariantList values(const CaseFilter& f)
{
    const QString like = likeText(f.text);
    return ownValues(f)
        + QVariantList {text(f.tier), text(f.tier), text(f.text), like, like, text(f.text.trimmed().toUpper())};
}

// Without the customers, of whom most filters ask nothing: a join costs more than the count itself.
Result<QVariant> countMatching(Db& db, const CaseFilter& f)
{
    const bool open = f.status == CaseStatus::Open;
    if (f.tier.isEmpty() && f.text.isEmpty())
        return open ? db.one("SELECT count(*) FROM recovery_case r WHERE r.is_open = 1 AND" OWN_FILTER, ownValues(f))
                    : db.one("SELECT count(*) FROM recovery_case r WHERE" OWN_FILTER, ownValues(f));
    return open
        ? db.one("SELECT count(*) FROM recovery_case r JOIN customer c ON c.id = r.customer_id WHERE r.is_open = 1 "
                 "AND" CASE_FILTER,
            values(f))
        : db.one("SELECT count(*) FROM recovery_case r JOIN customer c ON c.id = r.customer_id WHERE" CASE_FILTER,
            values(f));
}

struct Due {
    qint64 at = never;
    int kind = 0;
    QString what {};
};
Due dueOf(const RecoveryCase& c, const DueRules& rules)
{
    const auto next = nextDue(c, rules.calendar, rules.clocks);
    return next ? Due {next->due.toMSecsSinceEpoch(), static_cast<int>(next->kind), next->what} : Due {};
}

int bitsDone(const RecoveryCase& c)
{
    int bits = 0;
    for (const Step step : allSteps)
        bits |= isDone(c, step) ? 1 << static_cast<int>(step) : 0;
    return bits;
}
}

QString summaryLine(const RecoveryCase& c)
{
    QString words = c.words.isEmpty() ? QString() : c.words.constFirst().simplified();
    if (words.size() <= 90)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', 90);
    words.truncate(space > 40 ? space : 90);
    if (!words.isEmpty() && words.back().isHighSurrogate())
        words.chop(1);
    return words + u'\u2026';
}

Result<QList<CaseRow>> casesOf(Db& db, CustomerId id, int limit)
{
    return rowsOf(db.read("SELECT " CASE_COLUMNS
                          " FROM recovery_case r JOIN customer c ON c.id = r.customer_id WHERE r.customer_id = ?"
                          " ORDER BY r.opened_at DESC LIMIT ?",
        {id.toString(), limit}));
}

namespace {
#define LISTED "SELECT " CASE_COLUMNS " FROM recovery_case r JOIN customer c ON c.id = r.customer_id WHERE"
#define SOONEST " (r.next_due, r.id) > (?, ?) ORDER BY r.next_due, r.id LIMIT ?"
#define NEWEST " (r.opened_at, r.id) < (?, ?) ORDER BY r.opened_at DESC, r.id DESC LIMIT ?"

// The views that most people look at all day ask for nothing but open or late: no filter to go through for each row.
Result<Cursor> plainPage(Db& db, const CaseFilter& f, const QVariantList& from)
{
    return f.lateAt.isValid()
        ? db.read(LISTED " r.is_open = 1 AND r.next_due < ? AND" SOONEST, QVariantList {ms(f.lateAt)} + from)
        : db.read(LISTED " r.is_open = 1 AND" SOONEST, from);
}

Result<Cursor> filteredPage(Db& db, const CaseFilter& f, const QVariantList& from)
{
    const bool open = f.status == CaseStatus::Open;
    const QVariantList where = values(f) + from;
    if (f.order == CaseOrder::SoonestFirst)
        return open ? db.read(LISTED " r.is_open = 1 AND" CASE_FILTER " AND" SOONEST, where)
                    : db.read(LISTED CASE_FILTER " AND" SOONEST, where);
    return open ? db.read(LISTED " r.is_open = 1 AND" CASE_FILTER " AND" NEWEST, where)
                : db.read(LISTED CASE_FILTER " AND" NEWEST, where);
}
#undef LISTED
#undef SOONEST
#undef NEWEST
}

Result<CasePage> listCases(Db& db, const CaseFilter& filter, const CaseCursor& from, int limit)
{
    const bool soonest = filter.order == CaseOrder::SoonestFirst;
    const qint64 start = soonest ? std::numeric_limits<qint64>::min() : never;
    const qint64 key = from.atStart ? start : from.key.isValid() ? from.key.toMSecsSinceEpoch() : never;
    const QString id = from.atStart ? (soonest ? u""_s : u"~"_s) : from.id.toString();
    CaseFilter plain;
    plain.status = CaseStatus::Open;
    plain.lateAt = filter.lateAt;
    const QVariantList begin {key, text(id), limit + 1};
    auto rows = rowsOf(filter == plain ? plainPage(db, filter, begin) : filteredPage(db, filter, begin));
    if (!rows)
        return rows.error();
    CasePage page {*std::move(rows), false};
    page.more = page.rows.size() > limit;
    if (page.more)
        page.rows.removeLast();
    return page;
}

Result<CaseCounts> countCases(Db& db, const CaseFilter& filter, const QDateTime& now)
{
    CaseFilter all;
    all.status = filter.status;
    all.order = filter.order;
    const bool isPlain = filter == all; // the whole view
    auto open = db.one("SELECT count(*) FROM recovery_case WHERE is_open = 1");
    auto late
        = db.one("SELECT count(*) FROM recovery_case WHERE is_open = 1 AND next_due < ?", {now.toMSecsSinceEpoch()});
    auto matching = isPlain && filter.status == CaseStatus::Open ? open
        : isPlain && filter.status == CaseStatus::Closed         ? db.one("SELECT count(*) FROM recovery_case")
                                                                 : countMatching(db, filter);
    if (!open || !late || !matching)
        return {ErrorKind::Internal, u"case counts"_s};
    if (isPlain && filter.status == CaseStatus::Closed)
        *matching = matching->toInt() - open->toInt();
    return CaseCounts {open->toInt(), late->toInt(), matching->toInt()};
}

Result<QList<CaseTally>> tallyCases(Db& db, const QDateTime& now)
{
    auto query = db.run(
        "SELECT r.step, r.cause, r.owner, c.tier, CASE WHEN r.next_due < ? THEN 1 ELSE 0 END, count(*),"
        " CASE WHEN r.failures >= 2 THEN 1 ELSE 0 END"
        " FROM recovery_case r JOIN customer c ON c.id = r.customer_id WHERE r.is_open = 1 GROUP BY 1, 2, 3, 4, 5, 7",
        {now.toMSecsSinceEpoch()});
    if (!query)
        return query.error();
    QList<CaseTally> tallies;
    while ((*query)->next()) {
        const QSqlQuery& q = **query;
        tallies.append({static_cast<Step>(q.value(0).toInt()), q.value(1).toString(), q.value(2).toString(),
            q.value(3).toString(), q.value(4).toInt() != 0, q.value(5).toInt(), q.value(6).toInt() != 0});
    }
    return tallies;
}

Result<void> writeCaseRow(Db& db, const RecoveryCase& c, qint64 expected, const DueRules& rules)
{
    const Due due = dueOf(c, rules);
    const QString summary = summaryLine(c);
    const QVariantList values {static_cast<int>(c.status), c.status == CaseStatus::Closed ? 0 : 1,
        static_cast<int>(goesOnAt(c)), bitsDone(c), text(c.owner), text(c.cause), text(summary), text(folded(summary)),
        due.at, due.kind, text(due.what), c.seq, c.whose ? static_cast<int>(*c.whose) : -1,
        c.fixedAt().isValid() ? ms(c.fixedAt()) : 0, c.failures};
    if (expected == 0) {
        auto num = db.one("SELECT coalesce(max(num), 0) + 1 FROM recovery_case");
        if (!num)
            return num.error();
        return db.exec("INSERT INTO recovery_case (status, is_open, step, steps_done, owner, cause, summary, "
                       "summary_key, next_due, due_kind,"
                       " due_what, seq, whose, fixed_at, failures, id, number, customer_id, opened_at, num)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values + QVariantList {c.id.toString(), text(c.number), c.customer.toString(), ms(c.openedAt), *num});
    }
    auto updated = db.change(
        "UPDATE recovery_case SET status = ?, is_open = ?, step = ?, steps_done = ?, owner = ?, cause = ?, summary = ?,"
        " summary_key = ?, next_due = ?, due_kind = ?, due_what = ?, seq = ?, whose = ?, fixed_at = ?, failures = ? "
        "WHERE id = ? AND seq = ?",
        values + QVariantList {c.id.toString(), expected});
    if (!updated)
        return updated.error();
    if (*updated != 1)
        return {ErrorKind::Conflict, u"case row"_s};
    return {};
}

Result<void> writeCaseText(Db& db, const RecoveryCase& c, bool isNew)
{
    auto num = db.one("SELECT num FROM recovery_case WHERE id = ?", {c.id.toString()});
    if (!num)
        return num.error();
    const QString body = u' ' + folded(c.allWords() + u' ' + c.wants);
    if (!isNew) {
        auto old = db.one("SELECT body FROM case_text WHERE num = ?", {*num});
        if (old && old->toString() == body)
            return {};
        if (old && db.isSqlite())
            AMENDS_TRY(db.exec("INSERT INTO case_find (case_find, rowid, body) VALUES ('delete', ?, ?)", {*num, *old}));
        AMENDS_TRY(db.exec("DELETE FROM case_text WHERE num = ?", {*num}));
    }
    AMENDS_TRY(db.exec("INSERT INTO case_text (num, body) VALUES (?, ?)", {*num, body}));
    return db.isSqlite() ? db.exec("INSERT INTO case_find (rowid, body) VALUES (?, ?)", {*num, body}) : Result<void>();
}

Result<void> recomputeDue(Db& db, const RecoveryCase& c, const DueRules& rules)
{
    const Due due = dueOf(c, rules);
    return db.exec("UPDATE recovery_case SET next_due = ?, due_kind = ?, due_what = ? WHERE id = ?",
        {due.at, due.kind, text(due.what), c.id.toString()});
}
#undef CASE_COLUMNS
#undef CASE_FILTER
#undef OWN_FILTER
}
