#include "models/store/sql/SqlSigns.h"

#include "models/store/sql/CustomerGlances.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <array>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int atOnce = 16;        // customers between two looks at the clock
constexpr int sliceMs = 5;        // whoever types meanwhile waits no longer
constexpr int longestUnseen = 60; // days; what is cut from two years back comes and goes unnoticed otherwise
#define AT_ONCE "16"

// As they are kept; never renamed.
constexpr std::array<std::pair<Sign, const char*>, 8> names {{{Sign::TwoFailures, "failures"},
    {Sign::PromiseBroken, "promise"}, {Sign::FewerOrders, "fewer"}, {Sign::LowScore, "score"},
    {Sign::LeavingWords, "words"}, {Sign::Unanswered, "unanswered"}, {Sign::Quiet, "quiet"}, {Sign::OpenCase, "open"}}};

QString nameOf(Sign sign)
{
    for (const auto& [known, name] : names) {
        if (known == sign)
            return QString::fromLatin1(name);
    }
    return {};
}

QString signsJson(const QList<SignFound>& signs)
{
    if (signs.isEmpty())
        return {};
    QJsonArray all;
    for (const SignFound& one : signs) {
        QJsonObject json {{u"sign"_s, nameOf(one.sign)}, {u"n"_s, one.figure}};
        if (one.usual != 0)
            json.insert(u"of"_s, one.usual);
        if (!one.words.isEmpty())
            json.insert(u"words"_s, one.words);
        if (one.at.isValid())
            json.insert(u"at"_s, one.at.toMSecsSinceEpoch());
        if (!one.caseId.isNull())
            json.insert(u"case"_s, one.caseId.toString());
        all.append(json);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<SignFound> signsFrom(const QString& stored)
{
    QList<SignFound> signs;
    if (stored.isEmpty())
        return signs;
    for (const QJsonValue& value : QJsonDocument::fromJson(stored.toUtf8()).array()) {
        const QJsonObject json = value.toObject();
        for (const auto& [sign, name] : names) {
            if (json.value("sign"_L1).toString() == QLatin1StringView(name))
                signs.append(
                    {sign, json.value("n"_L1).toInt(), json.value("of"_L1).toInt(), json.value("words"_L1).toString(),
                        fromMs(json.value("at"_L1).toInteger()), CaseId::fromString(json.value("case"_L1).toString())});
        }
    }
    return signs;
}

// Smaller stands higher in the list of those at risk: the risk, then the heaviest reason, then how many there are.
int placeOf(Risk risk, const QList<SignFound>& signs)
{
    const int heaviest = signs.isEmpty() ? 99 : weightOf(signs.constFirst().sign);
    return (risk == Risk::High ? 0 : 1000) + heaviest * 10 + 9 - std::min<int>(9, static_cast<int>(signs.size()));
}

QDateTime quietSince(const QList<SignFound>& signs)
{
    for (const SignFound& one : signs) {
        if (one.sign == Sign::Quiet)
            return one.at;
    }
    return {};
}
}

Result<void> markForSigns(Db& db, CustomerId id)
{
    // Written even when it stands there already: whoever looks at the customer right now waits for this transaction and looks again.
    return db.exec("INSERT INTO sign_mark (customer_id, at) VALUES (?, 1)"
                   " ON CONFLICT (customer_id) DO UPDATE SET at = excluded.at",
        {id.toString()});
}

Result<void> markAllForSigns(Db& db)
{
    return db.exec("UPDATE counter SET value = 0 WHERE name = 'signs'");
}

QJsonObject toJson(const SignRules& r)
{
    return {{u"failuresInDays"_s, r.failuresInDays}, {u"fewerPercent"_s, r.fewerPercent}, {u"lowCsat"_s, r.lowCsat},
        {u"lowNps"_s, r.lowNps}, {u"unansweredHours"_s, r.unansweredHours}, {u"quietDays"_s, r.quietDays},
        {u"quietTimesUsual"_s, r.quietTimesUsual}, {u"leavingWords"_s, r.leavingWords}};
}

SignRules signRulesFrom(const QJsonObject& json)
{
    SignRules r;
    for (const auto& [name, value] : {std::pair("failuresInDays"_L1, &r.failuresInDays),
             std::pair("fewerPercent"_L1, &r.fewerPercent), std::pair("lowCsat"_L1, &r.lowCsat),
             std::pair("lowNps"_L1, &r.lowNps), std::pair("unansweredHours"_L1, &r.unansweredHours),
             std::pair("quietDays"_L1, &r.quietDays), std::pair("quietTimesUsual"_L1, &r.quietTimesUsual)})
        *value = json.value(name).toInt(*value);
    r.leavingWords = json.value("leavingWords"_L1).toBool(r.leavingWords);
    return r;
}

namespace {
// While it lives another program's writing is not waited for: what is put off is done with the next slice.
class NoWaiting {
public:
    explicit NoWaiting(sqlite3* db) : m_db(db) { set(0); }
    ~NoWaiting() { set(usualMs); }
    NoWaiting(const NoWaiting&) = delete;
    NoWaiting& operator=(const NoWaiting&) = delete;

private:
    static constexpr int usualMs = 2000; // as OpenStore sets it
    void set(int ms)
    {
        if (m_db)
            sqlite3_busy_timeout(m_db, ms);
    }
    sqlite3* m_db; // null: PostgreSQL, whose rows are locked one by one
};
}

struct SqlSigns::Looked {
    CustomerSigns signs {};
    QDateTime next {};
};

Result<bool> SqlSigns::isErased(CustomerId id)
{
    auto erased = m_db.one(
        "SELECT 1 FROM care_request WHERE customer_id = ? AND kind = 1 AND done_at > 0 LIMIT 1", {id.toString()});
    return erased                                    ? Result<bool>(true)
        : erased.error().kind == ErrorKind::NotFound ? Result<bool>(false)
                                                     : Result<bool>(erased.error());
}

Result<SqlSigns::Looked> SqlSigns::look(CustomerId id, const SignRules& rules, const QDateTime& now)
{
    auto facts = signFactsOf(m_db, id, now);
    if (!facts)
        return facts.error();
    Looked looked;
    looked.signs.customer = id;
    looked.signs.found = signsOf(*facts, rules, now);
    looked.signs.risk = riskOf(looked.signs.found);
    looked.next = nextLook(*facts, rules, now);
    if (!looked.signs.found.isEmpty()) {
        auto erased = isErased(id);
        if (!erased)
            return erased.error();
        if (*erased)
            return Looked {{id, Risk::None, {}}, {}};
        const QDateTime latest = now.addDays(longestUnseen);
        looked.next = looked.next.isValid() ? std::min(looked.next, latest) : latest;
    }
    return looked;
}

Result<bool> SqlSigns::keep(const Looked& looked)
{
    const QString id = looked.signs.customer.toString();
    const QString signs = signsJson(looked.signs.found);
    auto before = m_db.one("SELECT signs FROM customer_sign WHERE customer_id = ?", {id});
    if (!before && before.error().kind != ErrorKind::NotFound)
        return before.error();
    const bool changed = (before ? before->toString() : QString()) != signs;
    if (signs.isEmpty() && !looked.next.isValid()) {
        if (before)
            AMENDS_TRY(m_db.exec("DELETE FROM customer_sign WHERE customer_id = ?", {id}));
        return changed;
    }
    const QDateTime at = looked.signs.found.isEmpty() ? QDateTime() : looked.signs.found.constFirst().at;
    // Nobody's who is not there any more.
    AMENDS_TRY(m_db.exec("INSERT INTO customer_sign (customer_id, risk, place, at, quiet_at, look_at, signs)"
                         " SELECT c.id, CAST(? AS INTEGER), CAST(? AS INTEGER), CAST(? AS BIGINT), CAST(? AS BIGINT),"
                         " CAST(? AS BIGINT), CAST(? AS TEXT) FROM customer c WHERE c.id = ?"
                         " ON CONFLICT (customer_id) DO UPDATE SET risk = excluded.risk, place = excluded.place,"
                         " at = excluded.at, quiet_at = excluded.quiet_at, look_at = excluded.look_at,"
                         " signs = excluded.signs",
        {static_cast<int>(looked.signs.risk), placeOf(looked.signs.risk, looked.signs.found), ms(at),
            ms(quietSince(looked.signs.found)), ms(looked.next), text(signs), id}));
    return changed;
}

Result<CustomerSigns> SqlSigns::of(CustomerId id)
{
    auto who = m_customers.find(id);
    if (!who)
        return who.error();
    auto company = m_settings.company();
    // Only read: a card never waits for whoever writes. What it rests on is marked, and kept by the next slice.
    auto looked = look(who->id, company ? company->signs : SignRules {}, m_clock.now());
    return looked ? Result<CustomerSigns>(looked->signs) : looked.error();
}

Result<QList<CustomerSigns>> SqlSigns::known(const QList<CustomerId>& people)
{
    QList<CustomerSigns> all;
    if (people.isEmpty())
        return all;
    QStringList asked;
    for (const CustomerId id : people)
        asked.append(id.toString());
    auto rows = m_db.isSqlite() ? m_db.read("SELECT customer_id, risk, signs FROM customer_sign"
                                            " WHERE customer_id IN (SELECT value FROM json_each(?)) AND signs <> ''",
                    {idList(m_db, asked)})
                                : m_db.read("SELECT customer_id, risk, signs FROM customer_sign"
                                            " WHERE customer_id = ANY (CAST(? AS TEXT[])) AND signs <> ''",
                                    {idList(m_db, asked)});
    if (!rows)
        return rows.error();
    QHash<CustomerId, CustomerSigns> found;
    while (rows->next()) {
        const auto id = CustomerId::fromUuid(rows->uuid(0));
        found.insert(id, {id, static_cast<Risk>(rows->integer(1)), signsFrom(rows->text(2))});
    }
    AMENDS_TRY(rows->ended());
    for (const CustomerId id : people) {
        all.append(found.value(id));
        all.last().customer = id;
    }
    return all;
}

Result<SignedPeople> SqlSigns::list(SignList list, int limit)
{
    // What was just written is in it already. A list of a moment ago is better than none.
    [[maybe_unused]] const auto kept = keepUp();
    auto rows = list == SignList::AtRisk
        ? m_db.read("SELECT c.num, s.customer_id, s.risk, s.signs FROM customer_sign s JOIN customer c"
                    " ON c.id = s.customer_id WHERE s.risk > 0 ORDER BY s.place, s.at DESC LIMIT ?",
            {limit})
        : m_db.read("SELECT c.num, s.customer_id, s.risk, s.signs FROM customer_sign s JOIN customer c"
                    " ON c.id = s.customer_id WHERE s.quiet_at > 0 ORDER BY s.quiet_at LIMIT ?",
            {limit});
    if (!rows)
        return rows.error();
    QList<qint64> nums;
    SignedPeople all;
    while (rows->next()) {
        nums.append(rows->number(0));
        all.signs.append(
            {CustomerId::fromUuid(rows->uuid(1)), static_cast<Risk>(rows->integer(2)), signsFrom(rows->text(3))});
    }
    AMENDS_TRY(rows->ended());
    auto people = m_db.isSqlite() ? m_customers.rowsOf(nums, SqlCustomers::Much::All) : m_customers.byNums(nums);
    if (people && m_db.isSqlite())
        AMENDS_TRY(m_customers.addContacts(nums, *people));
    if (!people)
        return people.error();
    all.people = *std::move(people);
    for (qsizetype i = all.people.size() - 1; i >= 0; --i) { // gone since they were listed
        if (all.people.at(i).id.isNull()) {
            all.people.removeAt(i);
            all.signs.removeAt(i);
        }
    }
    return all;
}

Result<SignCounts> SqlSigns::counts()
{
    auto atRisk = m_db.one(
        "SELECT count(*) FROM (SELECT 1 FROM customer_sign WHERE risk > 0 LIMIT ?) s", {SignCounts::mostCounted});
    auto quiet = m_db.one(
        "SELECT count(*) FROM (SELECT 1 FROM customer_sign WHERE quiet_at > 0 LIMIT ?) s", {SignCounts::mostCounted});
    if (!atRisk || !quiet)
        return atRisk ? quiet.error() : atRisk.error();
    return SignCounts {atRisk->toInt(), quiet->toInt()};
}

namespace {
Result<QStringList> idsIn(Result<Cursor> rows)
{
    if (!rows)
        return rows.error();
    QStringList ids;
    while (rows->next())
        ids.append(rows->text(0));
    AMENDS_TRY(rows->ended());
    return ids;
}
}

// Whom somebody is writing of right now is left for later; PostgreSQL must be told so.
Result<QStringList> SqlSigns::takeMarked()
{
    return idsIn(m_db.isSqlite()
            ? m_db.read("DELETE FROM sign_mark WHERE customer_id IN (SELECT customer_id FROM sign_mark"
                        " ORDER BY customer_id LIMIT " AT_ONCE ") RETURNING customer_id")
            : m_db.read("DELETE FROM sign_mark WHERE customer_id IN (SELECT customer_id FROM sign_mark"
                        " ORDER BY customer_id LIMIT " AT_ONCE " FOR UPDATE SKIP LOCKED) RETURNING customer_id"));
}

Result<QStringList> SqlSigns::due(const QDateTime& now)
{
    return idsIn(m_db.read("SELECT customer_id FROM customer_sign WHERE look_at > 0 AND look_at <= ?"
                           " ORDER BY look_at LIMIT " AT_ONCE,
        {ms(now)}));
}

Result<QStringList> SqlSigns::walk()
{
    auto from = m_db.one("SELECT value FROM counter WHERE name = 'signs'");
    if (!from)
        return from.error();
    if (from->toLongLong() < 0)
        return QStringList {};
    auto rows
        = m_db.read("SELECT id, num FROM customer WHERE num > ? ORDER BY num LIMIT " AT_ONCE, {from->toLongLong()});
    if (!rows)
        return rows.error();
    QStringList ids;
    qint64 last = -1;
    while (rows->next()) {
        ids.append(rows->text(0));
        last = rows->number(1);
    }
    AMENDS_TRY(rows->ended());
    AMENDS_TRY(m_db.exec("UPDATE counter SET value = ? WHERE name = 'signs'", {ids.size() < atOnce ? -1 : last}));
    return ids;
}

Result<bool> SqlSigns::anyLeft(const QDateTime& now)
{
    auto left = m_db.one("SELECT CASE WHEN EXISTS (SELECT 1 FROM sign_mark) OR EXISTS (SELECT 1 FROM counter WHERE"
                         " name = 'signs' AND value >= 0) OR EXISTS (SELECT 1 FROM customer_sign WHERE look_at > 0"
                         " AND look_at <= ?) THEN 1 ELSE 0 END",
        {ms(now)});
    return left ? Result<bool>(left->toInt() != 0) : left.error();
}

Result<SignSlice> SqlSigns::keepUp()
{
    const QDateTime now = m_clock.now();
    SignSlice done;
    if (m_db.isHeld())
        return done;
    auto left = anyLeft(now);
    if (!left || !*left)
        return left ? Result<SignSlice>(done) : left.error();
    auto company = m_settings.company();
    if (!company)
        return company.error();
    QElapsedTimer timer;
    timer.start();
    const NoWaiting atOnceOrNot(m_db.sqlite());
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    while (timer.elapsed() < sliceMs) {
        auto ids = takeMarked();
        if (ids && ids->isEmpty())
            ids = due(now);
        if (ids && ids->isEmpty())
            ids = walk();
        if (!ids)
            return ids.error();
        if (ids->isEmpty())
            break;
        for (const QString& id : std::as_const(*ids)) {
            auto looked = look(CustomerId::fromString(id), company->signs, now);
            if (!looked)
                return looked.error();
            auto changed = keep(*looked);
            if (!changed)
                return changed.error();
            ++done.looked;
            done.changed = done.changed || *changed;
        }
    }
    AMENDS_TRY(tx.commit());
    left = anyLeft(now);
    done.more = left && *left;
    return done;
}
#undef AT_ONCE
}
