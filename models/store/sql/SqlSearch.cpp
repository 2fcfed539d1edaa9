#include "models/store/sql/SqlSearch.h"

#include "models/store/sql/Fold.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int longestQuery = 200; // more than anybody types; a pasted page is cut
constexpr int candidates = 200;

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
    QString clean = typed.left(longestQuery);
    clean.remove(QChar(u'\0'));
    return QString::fromUtf8(clean.toUtf8()).remove(QChar(QChar::ReplacementCharacter));
}

QStringList wordsOf(const QString& text)
{
    QStringList words = foldedWords(text.left(longestQuery));
    if (words.size() > 8)
        words.resize(8);
    return words;
}

// Lower is better.
int badness(const Customer& c, const QStringList& words, const QString& digits)
{
    const QString name = folded(c.name);
    if (name == words.join(u' '))
        return 0;
    const QStringList parts = name.split(u' ');
    int bad = 1;
    for (const QString& word : words) {
        const bool whole = parts.contains(word);
        const bool begins = std::any_of(parts.begin(), parts.end(), [&](const QString& p) { return p.startsWith(word); });
        bad += whole ? 0 : begins ? 2 : 8;
    }
    if (digits.size() >= 4 && std::any_of(c.phones.begin(), c.phones.end(), [&](const QString& p) { return phoneKey(p).endsWith(digits); }))
        bad = 1;
    return bad;
}

HitWhy whyOf(const Customer& c, const QStringList& words, const QString& digits)
{
    const QString name = u' ' + folded(c.name);
    if (std::all_of(words.begin(), words.end(), [&](const QString& w) { return name.contains(w); }))
        return HitWhy::Name;
    if (digits.size() >= 3 && std::any_of(c.phones.begin(), c.phones.end(), [&](const QString& p) { return phoneKey(p).contains(digits); }))
        return HitWhy::Phone;
    const auto holds = [&](const QString& text) {
        const QString key = folded(text);
        return !key.isEmpty() && std::any_of(words.begin(), words.end(), [&](const QString& w) { return key.contains(w); });
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

Result<QList<qint64>> SqlSearch::nums(const char* sql, const QVariantList& values)
{
    auto query = m_db.run(sql, values);
    if (!query)
        return query.error();
    QList<qint64> all;
    while ((*query)->next())
        all.append((*query)->value(0).toLongLong());
    (*query)->finish();
    return all;
}

Result<QList<qint64>> SqlSearch::byPrefix(const QStringList& words, int limit)
{
    if (m_db.isSqlite())
        return nums("SELECT rowid FROM customer_find WHERE customer_find MATCH ? LIMIT ?", {prefixQuery(words), limit});
    return nums("SELECT num FROM customer_text WHERE body LIKE ? AND body LIKE ? AND body LIKE ? AND body LIKE ? LIMIT ?", likes(words, true) + QVariantList {limit});
}

Result<QList<qint64>> SqlSearch::bySubstring(const QStringList& words, int limit)
{
    QStringList longWords;
    std::copy_if(words.begin(), words.end(), std::back_inserter(longWords), [](const QString& w) { return w.size() >= 3; });
    if (longWords.isEmpty())
        return QList<qint64> {};
    if (!m_db.isSqlite())
        return nums("SELECT num FROM customer_text WHERE body LIKE ? AND body LIKE ? AND body LIKE ? AND body LIKE ? LIMIT ?", likes(longWords, false) + QVariantList {limit});
    QStringList parts;
    for (const QString& word : std::as_const(longWords))
        parts.append(phraseQuery(word));
    return nums("SELECT rowid FROM customer_tri WHERE customer_tri MATCH ? LIMIT ?", {parts.join(u" AND "_s), limit});
}

// Who shares a three-letter piece with the longest word, capped, then kept when few letters differ.
Result<QList<qint64>> SqlSearch::misspelt(const QStringList& words, int limit)
{
    const auto longest = std::max_element(words.begin(), words.end(), [](const QString& a, const QString& b) { return a.size() < b.size(); });
    if (longest == words.end() || longest->size() < 4)
        return QList<qint64> {};
    QSet<qint64> seen;
    QList<QPair<int, qint64>> near;
    for (qsizetype i = 0; i + 3 <= longest->size(); ++i) {
        const QString piece = longest->mid(i, 3);
        auto found = m_db.isSqlite() ? nums("SELECT rowid FROM customer_tri WHERE customer_tri MATCH ? LIMIT ?", {phraseQuery(piece), candidates})
                                     : nums("SELECT num FROM customer_text WHERE body LIKE ? LIMIT ?", {u'%' + piece + u'%', candidates});
        if (!found)
            return found.error();
        for (const qint64 num : std::as_const(*found)) {
            if (seen.contains(num))
                continue;
            seen.insert(num);
            auto body = m_db.one("SELECT name_key FROM customer WHERE num = ?", {num});
            int best = 99;
            for (const QString& part : (body ? body->toString() : QString()).split(u' ', Qt::SkipEmptyParts))
                best = std::min(best, distance(*longest, part, 3));
            if (best <= (longest->size() >= 6 ? 2 : 1))
                near.append({best, num});
        }
    }
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<qint64> all;
    for (const auto& [far, num] : std::as_const(near)) {
        if (all.size() < limit)
            all.append(num);
    }
    return all;
}

Result<QList<QPair<Customer, HitWhy>>> SqlSearch::ranked(const QString& text, int limit)
{
    const QStringList words = wordsOf(text);
    const QString digits = bareDigits(text.left(longestQuery));
    QList<qint64> found;
    const auto take = [&found](Result<QList<qint64>> more) -> Result<void> {
        if (!more)
            return more.error();
        for (const qint64 num : std::as_const(*more)) {
            if (!found.contains(num))
                found.append(num);
        }
        return {};
    };
    // A number as people write it, with spaces or +44 (0): its digits as one word, without the trunk zero too.
    const bool isPhone = digits.size() >= 4 && digits.size() + 8 >= text.trimmed().size() && words.size() == QStringList(words).filter(QRegularExpression(u"^\\d+$"_s)).size();
    if (isPhone) {
        AMENDS_TRY(take(bySubstring({digits}, candidates)));
        if (found.isEmpty() && digits.startsWith(u'0'))
            AMENDS_TRY(take(bySubstring({digits.mid(1)}, candidates)));
        if (const qsizetype at = text.indexOf(u"(0)"_s); found.isEmpty() && at >= 0)
            AMENDS_TRY(take(bySubstring({bareDigits(QString(text.left(longestQuery)).remove(u"(0)"_s))}, candidates)));
    }
    if (!words.isEmpty() && words.join(QString()).size() >= 2) {
        AMENDS_TRY(take(byPrefix(words, candidates)));
        if (found.size() < limit)
            AMENDS_TRY(take(bySubstring(words, candidates)));
        if (found.isEmpty())
            AMENDS_TRY(take(misspelt(words, limit)));
    }
    QList<QPair<int, QPair<Customer, HitWhy>>> scored;
    for (const qint64 num : std::as_const(found)) {
        auto customer = m_customers.byNum(num);
        if (!customer)
            continue;
        scored.append({badness(*customer, words, digits), {*customer, whyOf(*customer, words, digits)}});
        if (scored.size() >= std::max(limit * 3, 60))
            break;
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<QPair<Customer, HitWhy>> best;
    for (const auto& [bad, hit] : std::as_const(scored)) {
        if (best.size() < limit)
            best.append(hit);
    }
    return best;
}

Result<QList<Customer>> SqlSearch::people(const QString& typed, int limit)
{
    auto best = ranked(askable(typed), limit);
    if (!best)
        return best.error();
    QList<Customer> all;
    for (const auto& [customer, why] : std::as_const(*best))
        all.append(customer);
    return all;
}

Result<void> SqlSearch::addOrders(QList<Hit>& hits, const QString& typed)
{
    QString number = typed.trimmed().left(60);
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
    auto byNumber = m_db.run("SELECT r.id, r.number, r.customer_id, c.name, r.summary FROM recovery_case r JOIN customer c ON c.id = r.customer_id"
                             " WHERE r.number = ?", {text(typed.trimmed().toUpper().left(60))});
    if (!byNumber)
        return byNumber.error();
    add(**byNumber, HitKind::Case, HitWhy::Number);
    if (words.isEmpty() || words.join(QString()).size() < 3)
        return {};
    auto byWords = m_db.isSqlite()
        ? m_db.run("SELECT r.id, r.number, r.customer_id, c.name, r.summary FROM (SELECT rowid AS n FROM case_find WHERE case_find MATCH ?"
                   " ORDER BY rowid DESC LIMIT ?) f JOIN recovery_case r ON r.num = f.n JOIN customer c ON c.id = r.customer_id ORDER BY r.num DESC",
                   {prefixQuery(words), limit})
        : m_db.run("SELECT r.id, r.number, r.customer_id, c.name, r.summary FROM case_text t JOIN recovery_case r ON r.num = t.num"
                   " JOIN customer c ON c.id = r.customer_id WHERE t.body LIKE ? AND t.body LIKE ? AND t.body LIKE ? AND t.body LIKE ?"
                   " ORDER BY r.num DESC LIMIT ?", likes(words, true) + QVariantList {limit});
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
    for (const auto& [customer, why] : std::as_const(*best)) {
        Hit hit;
        hit.why = why;
        hit.customer = customer.id;
        hit.title = customer.name;
        hit.detail = why == HitWhy::Email ? customer.emails.value(0) : customer.phones.value(0, customer.emails.value(0));
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
