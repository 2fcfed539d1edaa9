#include "models/store/sql/SqlSearch.h"

#include "models/base/Text.h"
#include "models/language/Fold.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int longestQuery = 200; // more than anybody types; a pasted page is cut
constexpr int mostOfAPiece = 200; // who share three letters

// Words of letters and digits only, so that nothing typed can be search syntax; quoted all the same.
QString prefixQuery(const QStringList& words)
{
    QStringList parts;
    for (const QString& word : words)
        parts.append(u'"' + word + u"\"*"_s);
    return parts.join(u' ');
}

QString phraseQuery(const QString& word)
{
    return u'"' + word + u'"';
}

QVariantList likes(const QStringList& words, bool prefix)
{
    QVariantList four;
    for (int i = 0; i < 4; ++i)
        four.append(i < words.size() ? (prefix ? u"% "_s : u"%"_s) + words.at(i) + u'%' : u"%"_s);
    return four;
}

// What is typed may be anything; what is asked of the database is text that it can take.
QString askable(const QString& typed)
{
    return keepable(firstOf(typed, longestQuery)).remove(QChar(QChar::ReplacementCharacter));
}

QStringList wordsOf(const QString& text)
{
    QStringList words = foldedWords(text.left(longestQuery));
    if (words.size() > 8)
        words.resize(8);
    return words;
}

// Lower is better. `name` is folded.
int badness(const QString& name, const QStringList& words)
{
    if (name == words.join(u' '))
        return 0;
    const QStringList parts = name.split(u' ');
    int bad = 1;
    for (const QString& word : words) {
        const bool whole = parts.contains(word);
        const bool begins
            = std::any_of(parts.begin(), parts.end(), [&](const QString& p) { return p.startsWith(word); });
        bad += whole ? 0 : begins ? 2 : 8;
    }
    return bad;
}

HitWhy whyOf(const Customer& c, const QStringList& words, const QString& digits)
{
    const QString name = u' ' + folded(c.name);
    if (std::all_of(words.begin(), words.end(), [&](const QString& w) { return name.contains(w); }))
        return HitWhy::Name;
    if (digits.size() >= 3 && std::any_of(c.phones.begin(), c.phones.end(), [&](const QString& p) {
            return phoneKey(p).contains(digits);
        }))
        return HitWhy::Phone;
    const auto holds = [&](const QString& text) {
        const QString key = folded(text);
        return !key.isEmpty()
            && std::any_of(words.begin(), words.end(), [&](const QString& w) { return key.contains(w); });
    };
    if (std::any_of(c.emails.begin(), c.emails.end(), holds))
        return HitWhy::Email;
    if (holds(c.number))
        return HitWhy::Number;
    if (holds(c.city) || holds(c.postcode) || holds(c.company))
        return HitWhy::Place;
    return HitWhy::Sounds;
}
}

// What ranking needs, and no more: the customers themselves are read when the best are known.
#define CANDIDATE_COLUMNS                                                                                              \
    "c.num, c.name_key, CASE WHEN ? = '' THEN 0 WHEN EXISTS (SELECT 1 FROM contact_point p WHERE p.customer = c.num"   \
    " AND p.kind = 0 AND p.value_key LIKE ?) THEN 1 ELSE 0 END"

Result<SqlSearch::Candidates> SqlSearch::candidates(const char* sql, const QString& digits, const QVariantList& values)
{
    const bool ranksPhones = digits.size() >= 4;
    auto rows = m_db.read(sql, QVariantList {text(ranksPhones ? digits : QString()), QString(u'%' + digits)} + values);
    if (!rows)
        return rows.error();
    Candidates all;
    while (rows->next())
        all.append({rows->number(0), rows->text(1), rows->number(2) != 0});
    AMENDS_TRY(rows->ended());
    return all;
}

Result<SqlSearch::Candidates> SqlSearch::byPrefix(const QStringList& words, const QString& digits, int limit)
{
    if (m_db.isSqlite())
        return candidates("SELECT " CANDIDATE_COLUMNS
                          " FROM (SELECT rowid AS n FROM customer_find WHERE customer_find MATCH ? LIMIT ?) f"
                          " CROSS JOIN customer c ON c.num = f.n",
            digits, {prefixQuery(words), limit});
    return candidates("SELECT " CANDIDATE_COLUMNS
                      " FROM (SELECT num AS n FROM customer_text WHERE body LIKE ? AND body LIKE ? AND body LIKE ?"
                      " AND body LIKE ? LIMIT ?) f JOIN customer c ON c.num = f.n",
        digits, likes(words, true) + QVariantList {limit});
}

Result<SqlSearch::Candidates> SqlSearch::bySubstring(const QStringList& words, const QString& digits, int limit)
{
    QStringList longWords;
    std::copy_if(
        words.begin(), words.end(), std::back_inserter(longWords), [](const QString& w) { return w.size() >= 3; });
    if (longWords.isEmpty())
        return Candidates {};
    if (!m_db.isSqlite())
        return candidates("SELECT " CANDIDATE_COLUMNS
                          " FROM (SELECT num AS n FROM customer_text WHERE body LIKE ? AND body LIKE ? AND body LIKE ?"
                          " AND body LIKE ? LIMIT ?) f JOIN customer c ON c.num = f.n",
            digits, likes(longWords, false) + QVariantList {limit});
    QStringList parts;
    for (const QString& word : std::as_const(longWords))
        parts.append(phraseQuery(word));
    return candidates("SELECT " CANDIDATE_COLUMNS
                      " FROM (SELECT rowid AS n FROM customer_tri WHERE customer_tri MATCH ? LIMIT ?) f"
                      " CROSS JOIN customer c ON c.num = f.n",
        digits, {parts.join(u" AND "_s), limit});
}

// Who shares a three-letter piece with the longest word, capped, then kept when few letters differ.
Result<SqlSearch::Candidates> SqlSearch::misspelt(const QStringList& words, int limit)
{
    const auto longest = std::max_element(
        words.begin(), words.end(), [](const QString& a, const QString& b) { return a.size() < b.size(); });
    if (longest == words.end() || longest->size() < 4)
        return Candidates {};
    QSet<qint64> seen;
    QList<QPair<int, Candidate>> near;
    for (qsizetype i = 0; i + 3 <= longest->size(); ++i) {
        const QString piece = longest->mid(i, 3);
        if (!piece.isValidUtf16()) // between the halves of a character
            continue;
        auto found = bySubstring({piece}, {}, mostOfAPiece);
        if (!found)
            return found.error();
        for (const Candidate& candidate : std::as_const(*found)) {
            if (seen.contains(candidate.num))
                continue;
            seen.insert(candidate.num);
            int best = 99;
            for (const QString& part : candidate.name.split(u' ', Qt::SkipEmptyParts))
                best = std::min(best, distance(*longest, part, 3));
            if (best <= (longest->size() >= 6 ? 2 : 1))
                near.append({best, candidate});
        }
    }
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Candidates all;
    for (const auto& [far, candidate] : std::as_const(near)) {
        if (all.size() < limit)
            all.append(candidate);
    }
    return all;
}

Result<SqlSearch::Candidates> SqlSearch::found(
    const QString& text, const QStringList& words, const QString& digits, int limit)
{
    Candidates all;
    const auto take = [&all](Result<Candidates> more) -> Result<void> {
        if (!more)
            return more.error();
        for (const Candidate& one : std::as_const(*more)) {
            if (std::none_of(all.begin(), all.end(), [&](const Candidate& known) { return known.num == one.num; }))
                all.append(one);
        }
        return {};
    };
    const int most = std::max(limit * 3, 60);
    // A number as people write it, with spaces or +44 (0): its digits as one word, without the trunk zero too.
    static const QRegularExpression digitsOnly(u"^\\d+$"_s);
    const bool isPhone = digits.size() >= 4 && digits.size() + 8 >= text.trimmed().size()
        && words.size() == QStringList(words).filter(digitsOnly).size();
    if (isPhone) {
        AMENDS_TRY(take(bySubstring({digits}, digits, most)));
        if (all.isEmpty() && digits.startsWith(u'0'))
            AMENDS_TRY(take(bySubstring({digits.mid(1)}, digits, most)));
        if (const qsizetype at = text.indexOf(u"(0)"_s); all.isEmpty() && at >= 0)
            AMENDS_TRY(
                take(bySubstring({bareDigits(QString(text.left(longestQuery)).remove(u"(0)"_s))}, digits, most)));
    }
    if (!words.isEmpty() && words.join(QString()).size() >= 2) {
        AMENDS_TRY(take(byPrefix(words, digits, most)));
        if (all.size() < limit)
            AMENDS_TRY(take(bySubstring(words, digits, most)));
        if (all.isEmpty())
            AMENDS_TRY(take(misspelt(words, limit)));
    }
    return all;
}

Result<QList<Customer>> SqlSearch::ranked(const QString& text, int limit)
{
    const QStringList words = wordsOf(text);
    auto all = found(text, words, bareDigits(text.left(longestQuery)), limit);
    if (!all)
        return all.error();
    QList<QPair<int, qint64>> scored;
    for (const Candidate& one : std::as_const(*all))
        scored.append({one.phoneEnds ? std::min(1, badness(one.name, words)) : badness(one.name, words), one.num});
    std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<qint64> nums;
    for (const auto& [bad, num] : scored.first(std::min<qsizetype>(limit, scored.size())))
        nums.append(num);
    return nums.isEmpty() ? Result<QList<Customer>>(QList<Customer> {}) : m_customers.byNums(nums);
}
#undef CANDIDATE_COLUMNS

Result<QList<Customer>> SqlSearch::people(const QString& typed, int limit)
{
    return ranked(askable(typed), limit);
}

Result<void> SqlSearch::addOrders(QList<Hit>& hits, const QString& typed)
{
    QString number = firstOf(typed.trimmed(), 60);
    if (number.startsWith(u'#'))
        number.remove(0, 1);
    auto order = m_customers.orderByNumber(number);
    if (!order)
        return order.error().kind == ErrorKind::NotFound ? Result<void>() : order.error();
    Hit hit;
    hit.kind = HitKind::Order;
    hit.why = HitWhy::Number;
    hit.customer = order->customer;
    hit.order = order->id;
    hit.title = order->number;
    hit.detail = order->items;
    hits.append(hit);
    return {};
}

Result<void> SqlSearch::addCases(QList<Hit>& hits, const QString& typed, const QStringList& words, int limit)
{
    const auto add = [&](QSqlQuery& q, HitKind kind, HitWhy why) {
        while (q.next()) {
            Hit hit;
            hit.kind = kind;
            hit.why = why;
            hit.caseId = CaseId::fromString(q.value(0).toString());
            hit.customer = CustomerId::fromString(q.value(2).toString());
            hit.title = q.value(1).toString() + u" \u00b7 "_s + q.value(3).toString();
            hit.detail = q.value(4).toString();
            hits.append(hit);
        }
        q.finish();
    };
    auto byNumber = m_db.run("SELECT r.id, r.number, r.customer_id, c.name, r.summary FROM recovery_case r JOIN "
                             "customer c ON c.id = r.customer_id"
                             " WHERE r.number = ?",
        {text(firstOf(typed.trimmed().toUpper(), 60))});
    if (!byNumber)
        return byNumber.error();
    add(**byNumber, HitKind::Case, HitWhy::Number);
    if (words.isEmpty() || words.join(QString()).size() < 3)
        return {};
    auto byWords = m_db.isSqlite() ? m_db.run("SELECT r.id, r.number, r.customer_id, c.name, r.summary FROM (SELECT "
                                              "rowid AS n FROM case_find WHERE case_find MATCH ?"
                                              " ORDER BY rowid DESC LIMIT ?) f JOIN recovery_case r ON r.num = f.n "
                                              "JOIN customer c ON c.id = r.customer_id ORDER BY r.num DESC",
                       {prefixQuery(words), limit})
                                   : m_db.run("SELECT r.id, r.number, r.customer_id, c.name, r.summary FROM case_text "
                                              "t JOIN recovery_case r ON r.num = t.num"
                                              " JOIN customer c ON c.id = r.customer_id WHERE t.body LIKE ? AND t.body "
                                              "LIKE ? AND t.body LIKE ? AND t.body LIKE ?"
                                              " ORDER BY r.num DESC LIMIT ?",
                                       likes(words, true) + QVariantList {limit});
    if (!byWords)
        return byWords.error();
    add(**byWords, HitKind::Phrase, HitWhy::Words);
    return {};
}

Result<QList<Hit>> SqlSearch::find(const QString& text, int limit)
{
    const QString typed = askable(text);
    const QStringList words = wordsOf(typed);
    QList<Hit> hits;
    if (typed.trimmed().isEmpty())
        return hits;
    AMENDS_TRY(addOrders(hits, typed));
    QList<Hit> cases;
    AMENDS_TRY(addCases(cases, typed, words, std::max(3, limit / 3)));
    auto best = ranked(typed, limit);
    if (!best)
        return best.error();
    for (const Hit& hit : std::as_const(cases)) {
        if (hit.kind == HitKind::Case)
            hits.append(hit);
    }
    for (const Customer& customer : std::as_const(*best)) {
        const HitWhy why = whyOf(customer, words, bareDigits(typed));
        Hit hit;
        hit.why = why;
        hit.customer = customer.id;
        hit.title = customer.name;
        hit.detail
            = why == HitWhy::Email ? customer.emails.value(0) : customer.phones.value(0, customer.emails.value(0));
        hit.tier = customer.tier;
        hits.append(hit);
    }
    // The last third is kept for phrases, so that many people of one name do not hide what somebody said.
    const qsizetype room = limit - std::min<qsizetype>(cases.size(), limit / 3);
    if (hits.size() > room)
        hits.resize(room);
    for (const Hit& hit : std::as_const(cases)) {
        if (hit.kind == HitKind::Phrase && hits.size() < limit)
            hits.append(hit);
    }
    return hits;
}
}
