#include "models/store/sql/SqlSearch.h"

#include "models/base/Text.h"
#include "models/language/Fold.h"
#include "models/language/HitMarks.h"

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int mostOfANumber = 4; // cases or orders whose number only begins or ends so
constexpr qsizetype excerptSize = 120;
constexpr int stepsBetweenLooks = 4000; // of SQLite's machine: well under a millisecond

// The digits of a case's number when nothing else was typed: "AM-2481", "am 2481", "#2481", "2481".
QString caseDigits(const Asked& asked)
{
    QString joined = asked.words.join(QString());
    if (joined.startsWith("am"_L1))
        joined.remove(0, 2);
    const bool isNumber = !joined.isEmpty() && joined.size() < 12
        && std::all_of(joined.begin(), joined.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && !joined.startsWith(u'0') ? joined : QString();
}

// An order's number as it may have been typed, or empty.
QString orderNumber(const Asked& asked)
{
    QString number = firstOf(asked.typed, 60);
    if (number.startsWith(u'#'))
        number.remove(0, 1);
    number = number.trimmed();
    const bool hasDigit = std::any_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    const bool isOne = std::all_of(
        number.begin(), number.end(), [](QChar c) { return c.isLetterOrNumber() || u"-./:"_s.contains(c); });
    return hasDigit && isOne ? number : QString();
}

// The first text after every text that begins with `start`, for ranges in an index.
QString past(const QString& start)
{
    return start + u"\U0010fffd"_s;
}
}

void SqlSearch::whileWanted(std::function<bool()> stillWanted)
{
    m_wanted = std::move(stillWanted);
    // A statement that runs long is broken off from within; what it answers then nobody waits for.
    if (sqlite3* raw = m_db.sqlite())
        sqlite3_progress_handler(
            raw, m_wanted ? stepsBetweenLooks : 0,
            [](void* self) { return static_cast<SqlSearch*>(self)->goesOn() ? 0 : 1; }, this);
}

// One state of the store for all that one answer reads. And one lock: SQLite takes and leaves it with every statement otherwise.
std::optional<Cursor> SqlSearch::oneView()
{
    auto held = m_db.isSqlite() ? m_db.read("SELECT value FROM counter") : Result<Cursor>(ErrorKind::NotFound);
    return held ? std::optional<Cursor>(std::move(*held)) : std::nullopt;
}

Result<QList<Customer>> SqlSearch::people(const QString& typed, int limit)
{
    const Asked what = asked(typed);
    const auto view = oneView();
    auto found = m_people.find(what, {limit}, [this] { return goesOn(); });
    if (!found)
        return goesOn() ? found.error() : Error {ErrorKind::Busy, u"not wanted any more"_s};
    QList<Customer> people;
    people.reserve(found->size());
    for (FoundPerson& one : *found)
        people.append(std::move(one.who));
    return people;
}

Result<void> SqlSearch::addPeople(QList<Placed>& all, const Asked& what, int limit, FindPeople::Guess guess)
{
    auto found = m_people.find(what, {limit, SqlCustomers::Much::Shown, guess}, [this] { return goesOn(); });
    if (!found)
        return found.error();
    const QString whole = what.words.join(u' ');
    for (const FoundPerson& person : std::as_const(*found)) {
        const Customer& customer = person.who;
        Placed one {person.place, {}};
        one.hit.why = one.place >= place::sounds ? HitWhy::Sounds : whyOf(customer, what);
        if (one.hit.why == HitWhy::Number)
            one.place = folded(customer.number) == whole ? place::exactNumber : place::numberPart;
        one.hit.customer = customer.id;
        one.hit.title = customer.name;
        one.hit.detail = detailOf(customer, one.hit.why, what);
        one.hit.tier = customer.tier;
        all.append(one);
    }
    return {};
}

#define ORDER_HIT                                                                                                      \
    "SELECT o.id, o.number, o.customer_id, c.name, o.items, c.tier FROM customer_order o JOIN customer c ON c.id = "   \
    "o.customer_id WHERE "

Result<void> SqlSearch::addOrders(QList<Placed>& all, const Asked& what)
{
    const QString number = orderNumber(what);
    if (number.isEmpty())
        return {};
    const QString upper = number.toUpper();
    const auto add = [&](Result<Cursor> rows) -> Result<void> {
        if (!rows)
            return rows.error();
        while (rows->next()) {
            Placed one;
            one.hit.order = OrderId::fromUuid(rows->uuid(0));
            if (std::any_of(all.begin(), all.end(), [&](const Placed& p) { return p.hit.order == one.hit.order; }))
                continue;
            const QString stored = rows->text(1);
            one.place = stored == number || stored == upper ? place::exactNumber : place::numberPart;
            one.hit.kind = HitKind::Order;
            one.hit.why = HitWhy::Number;
            one.hit.customer = CustomerId::fromUuid(rows->uuid(2));
            one.hit.title = stored + u" \u00b7 "_s + rows->text(3);
            one.hit.detail = rows->text(4);
            one.hit.tier = rows->text(5);
            all.append(one);
        }
        return rows->ended();
    };
    AMENDS_TRY(add(m_db.read(ORDER_HIT "o.number IN (?, ?) AND o.number <> ''", {number, upper})));
    if (number.size() < 3)
        return {};
    AMENDS_TRY(add(m_db.isSqlite()
            ? m_db.read(ORDER_HIT "o.number >= ? AND o.number < ? AND o.number <> '' ORDER BY o.number LIMIT ?",
                {upper, past(upper), mostOfANumber})
            : m_db.read(ORDER_HIT "o.number LIKE ? AND o.number <> '' ORDER BY o.number LIMIT ?",
                {QString(upper + u'%'), mostOfANumber})));
    if (number.size() < 4)
        return {};
    // People read the end of a number out: an index of the last four finds it.
    return add(m_db.isSqlite()
            ? m_db.read(ORDER_HIT "substr(o.number, -4) = ? AND o.number LIKE ? AND o.number <> '' LIMIT ?",
                {upper.right(4), QString(u'%' + upper), mostOfANumber})
            : m_db.read(ORDER_HIT "right(o.number, 4) = ? AND o.number LIKE ? AND o.number <> '' LIMIT ?",
                {upper.right(4), QString(u'%' + upper), mostOfANumber}));
}
#undef ORDER_HIT

#define CASE_HIT "SELECT r.id, r.number, r.customer_id, c.name, r.summary, c.tier"

namespace {
Hit caseHit(const Cursor& row, HitKind kind, HitWhy why)
{
    Hit hit;
    hit.kind = kind;
    hit.why = why;
    hit.caseId = CaseId::fromUuid(row.uuid(0));
    hit.customer = CustomerId::fromUuid(row.uuid(2));
    hit.title = row.text(1) + u" \u00b7 "_s + row.text(3);
    hit.detail = row.text(4);
    hit.tier = row.text(5);
    return hit;
}
}

Result<void> SqlSearch::addCases(QList<Placed>& all, const Asked& what)
{
    const QString digits = caseDigits(what);
    if (digits.isEmpty())
        return {};
    const QString number = u"AM-"_s + digits;
    auto rows = m_db.isSqlite()
        ? m_db.read(CASE_HIT " FROM recovery_case r JOIN customer c ON c.id = r.customer_id WHERE r.number >= ? AND "
                             "r.number < ? ORDER BY r.number LIMIT ?",
            {number, past(number), mostOfANumber})
        : m_db.read(CASE_HIT " FROM recovery_case r JOIN customer c ON c.id = r.customer_id WHERE r.number LIKE ? "
                             "ORDER BY length(r.number), r.number LIMIT ?",
            {QString(number + u'%'), mostOfANumber});
    if (!rows)
        return rows.error();
    while (rows->next())
        all.append({rows->text(1) == number ? place::exactNumber : place::numberPart,
            caseHit(*rows, HitKind::Case, HitWhy::Number)});
    return rows->ended();
}

// The excerpt that holds what was typed: the summary, whose key is folded, is only how they began.
Result<QString> SqlSearch::saidBy(const Hit& hit, const QString& summaryKey, const Asked& what)
{
    const bool isAllThere = std::all_of(what.words.begin(), what.words.end(), [&](const QString& word) {
        const qsizetype at = summaryKey.indexOf(word);
        return at == 0 || (at > 0 && summaryKey.contains(QString(u' ' + word)));
    });
    if (isAllThere)
        return hit.detail;
    auto rows = m_db.read("SELECT text FROM history_item WHERE customer_id = ? AND case_id = ? AND kind IN (?, ?)",
        {hit.customer.toString(), hit.caseId.toString(), static_cast<int>(HistoryKind::CaseOpened),
            static_cast<int>(HistoryKind::WordsHeard)});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const QString text = rows->text(0);
        if (const auto said = hitMarks(what.typed, text); !said.isEmpty())
            return excerptAround(text, said, excerptSize);
    }
    AMENDS_TRY(rows->ended());
    return hit.detail;
}

Result<void> SqlSearch::addPhrases(QList<Placed>& all, const Asked& what, int limit)
{
    const QString joined = what.words.join(QString());
    if (joined.size() < 3 || std::none_of(joined.begin(), joined.end(), [](QChar c) { return c.isLetter(); }))
        return {};
    const QString together = u' ' + what.words.join(u' ');
    struct Said {
        qint64 num = 0;
        Placed placed {};
        QString summaryKey {};
    };
    QList<Said> found;
    {
        auto rows = m_db.isSqlite()
            ? m_db.read(CASE_HIT
                ", t.body, r.summary_key, r.num FROM (SELECT rowid AS n FROM case_find WHERE case_find MATCH "
                "? ORDER BY rowid DESC LIMIT ?) f"
                " CROSS JOIN recovery_case r ON r.num = f.n JOIN customer c ON c.id = r.customer_id"
                " JOIN case_text t ON t.num = f.n",
                {prefixQuery(what.words), limit})
            : m_db.read(CASE_HIT ", t.body, r.summary_key, r.num FROM case_text t JOIN recovery_case r ON r.num = t.num"
                                 " JOIN customer c ON c.id = r.customer_id WHERE t.body LIKE ? AND t.body LIKE ? AND "
                                 "t.body LIKE ? AND t.body LIKE ? ORDER BY r.num DESC LIMIT ?",
                likes(what.words, true) + QVariantList {limit});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const bool isTogether = what.words.size() > 1 && rows->text(6).contains(together);
            found.append({rows->number(8),
                {isTogether ? place::phraseTogether : place::phrase, caseHit(*rows, HitKind::Phrase, HitWhy::Words)},
                rows->text(7)});
        }
        AMENDS_TRY(rows->ended());
    }
    // Newest first, as they come from the index; asked to sort them again, SQLite would copy all that was said.
    std::sort(found.begin(), found.end(), [](const Said& a, const Said& b) { return a.num > b.num; });
    for (Said& one : found) {
        auto said = saidBy(one.placed.hit, one.summaryKey, what);
        if (!said)
            return said.error();
        one.placed.hit.detail = *said;
        all.append(std::move(one.placed));
    }
    return {};
}
#undef CASE_HIT

Result<QList<Hit>> SqlSearch::find(const QString& text, int limit)
{
    const Asked what = asked(text);
    if (what.typed.isEmpty())
        return QList<Hit> {};
    const auto view = oneView();
    QList<Placed> all;
    const auto look = [&]() -> Result<void> {
        AMENDS_TRY(addOrders(all, what));
        AMENDS_TRY(addCases(all, what));
        QList<Placed> phrases;
        if (goesOn())
            AMENDS_TRY(addPhrases(phrases, what, std::max(3, limit / 3)));
        // Their third is kept for phrases, so that many people of one name do not hide what somebody said.
        const auto room = std::max<qsizetype>(1, limit - all.size() - phrases.size());
        const bool isAnswered = !all.isEmpty() || !phrases.isEmpty(); // then nobody was misheard
        if (goesOn())
            AMENDS_TRY(addPeople(
                all, what, static_cast<int>(room), isAnswered ? FindPeople::Guess::No : FindPeople::Guess::Yes));
        all.append(phrases);
        return {};
    };
    if (const auto looked = look(); !looked)
        return goesOn() ? looked.error() : Error {ErrorKind::Busy, u"not wanted any more"_s};
    std::stable_sort(all.begin(), all.end(), [](const Placed& a, const Placed& b) { return a.place < b.place; });
    QList<Hit> hits;
    for (const Placed& one : std::as_const(all)) {
        if (hits.size() < limit)
            hits.append(one.hit);
    }
    return hits;
}
}
