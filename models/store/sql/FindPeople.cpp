#include "models/store/sql/FindPeople.h"

#include "models/language/Fold.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int mostMatches = 60;   // whole sets up to here are ranked
constexpr int mostOfAPiece = 200; // who share three letters
constexpr int mostLike = 5;       // words taken for what was meant

// Letters that are heard for one another at the start of a name.
QStringList soundAlikes(const QString& word)
{
    static const QList<QPair<QString, QString>> pairs {{u"k"_s, u"c"_s}, {u"f"_s, u"ph"_s}, {u"j"_s, u"y"_s},
        {u"j"_s, u"g"_s}, {u"v"_s, u"w"_s}, {u"f"_s, u"v"_s}, {u"i"_s, u"y"_s}, {u"s"_s, u"z"_s}, {u"s"_s, u"c"_s},
        {u"d"_s, u"t"_s}, {u"b"_s, u"p"_s}, {u"m"_s, u"n"_s}, {u"e"_s, u"a"_s}, {u"o"_s, u"u"_s}};
    QStringList starts;
    for (const auto& [one, other] : pairs) {
        if (word.startsWith(one))
            starts.append(other + word.mid(one.size(), 1));
        if (word.startsWith(other))
            starts.append(one + word.mid(other.size(), 1));
    }
    return starts;
}
}

// Letters that are newer than SQLite's tables part a word for it, and an index without places refuses such a phrase: nobody then.
Result<FindPeople::Nums> FindPeople::numsOf(Result<Cursor> rows)
{
    if (!rows)
        return rows.error().detail.endsWith("[1]"_L1) ? Result<Nums>(Nums {}) : rows.error();
    Nums nums;
    while (rows->next())
        nums.append(rows->number(0));
    AMENDS_TRY(rows->ended());
    return nums;
}

Result<FindPeople::Nums> FindPeople::beginning(const QStringList& words, int limit)
{
    if (m_db.isSqlite())
        return numsOf(m_db.read(
            "SELECT rowid FROM customer_find WHERE customer_find MATCH ? LIMIT ?", {prefixQuery(words), limit}));
    return numsOf(m_db.read("SELECT num FROM customer_text WHERE body LIKE ? AND body LIKE ? AND body LIKE ? AND body "
                            "LIKE ? LIMIT ?",
        likes(words, true) + QVariantList {limit}));
}

Result<FindPeople::Nums> FindPeople::holding(const QStringList& parts, int limit)
{
    if (m_db.isSqlite())
        return numsOf(
            m_db.read("SELECT rowid FROM customer_tri WHERE customer_tri MATCH ? LIMIT ?", {partsQuery(parts), limit}));
    return numsOf(m_db.read("SELECT num FROM customer_text WHERE body LIKE ? AND body LIKE ? AND body LIKE ? AND body "
                            "LIKE ? LIMIT ?",
        likes(parts, false) + QVariantList {limit}));
}

Result<Cursor> FindPeople::textOf(const Nums& nums, Text text)
{
    const QVariantList list {m_db.isSqlite() ? numList(nums, '[', ']') : numList(nums, '{', '}')};
    if (text == Text::Name)
        return m_db.isSqlite()
            ? m_db.read("SELECT c.num, c.name_key FROM json_each(?) j CROSS JOIN customer c ON c.num = j.value", list)
            : m_db.read("SELECT num, name_key FROM customer WHERE num = ANY (CAST(? AS INTEGER[]))", list);
    return m_db.isSqlite()
        ? m_db.read("SELECT t.num, t.body FROM json_each(?) j CROSS JOIN customer_text t ON t.num = j.value", list)
        : m_db.read("SELECT num, body FROM customer_text WHERE num = ANY (CAST(? AS INTEGER[]))", list);
}

Result<void> FindPeople::take(const Nums& nums, Text text, const std::function<int(const QString&)>& place)
{
    Nums fresh;
    std::copy_if(
        nums.begin(), nums.end(), std::back_inserter(fresh), [this](qint64 num) { return !m_seen.contains(num); });
    if (fresh.isEmpty())
        return {};
    auto rows = textOf(fresh, text);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const qint64 num = rows->number(0);
        m_seen.insert(num);
        if (const int at = place(rows->text(1)); at >= 0)
            m_found.append({num, at, -1});
    }
    return rows->ended();
}

// No more than are asked for, all of them will be shown: they are read at once, not first their names and then the rest.
Result<void> FindPeople::addBy(const Nums& nums, const Asked& asked)
{
    const auto place = [&asked](const QString& name) { return placeOfName(name, asked.words); };
    if (!m_db.isSqlite() || m_found.size() + nums.size() > m_want.limit || !m_seen.isEmpty() || nums.isEmpty())
        return take(nums, Text::Name, place);
    QStringList names;
    auto people = m_customers.rowsOf(nums, m_want.much, &names);
    if (!people)
        return people.error();
    for (qsizetype i = 0; i < nums.size(); ++i) {
        if (people->at(i).id.isNull())
            continue;
        m_seen.insert(nums.at(i));
        m_found.append({nums.at(i), place(names.at(i)), i});
    }
    m_read = *std::move(people);
    return {};
}

Result<void> FindPeople::byPhone(const Asked& asked)
{
    for (const QString& digits : mayStandAs(asked.number)) {
        auto rows = m_db.isSqlite()
            ? m_db.read("SELECT p.customer, p.value_key FROM (SELECT rowid AS n FROM customer_tri WHERE customer_tri "
                        "MATCH ? LIMIT ?) f CROSS JOIN contact_point p ON p.customer = f.n AND p.kind = 0",
                {partsQuery({digits}), mostMatches})
            : m_db.read("SELECT customer, value_key FROM contact_point WHERE kind = 0 AND customer IN (SELECT num FROM "
                        "customer_text WHERE body LIKE ? LIMIT ?)",
                {QString(u'%' + digits + u'%'), mostMatches});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const qint64 num = rows->number(0);
            const QString key = rows->text(1);
            if (!key.contains(digits) || m_seen.contains(num))
                continue;
            m_seen.insert(num);
            m_found.append({num,
                key == digits              ? place::exactNumber
                    : key.endsWith(digits) ? place::phoneEnd
                                           : place::phonePart,
                -1});
        }
        AMENDS_TRY(rows->ended());
        if (!m_found.isEmpty())
            return {};
    }
    return {};
}

Result<void> FindPeople::byWords(const Asked& asked)
{
    auto nums = beginning(asked.words, mostMatches);
    if (!nums)
        return nums.error();
    // More than can be looked at: those whose words are whole go first, as Kim before Kimber.
    if (nums->size() == mostMatches) {
        nums->resize(std::min(mostMatches, m_want.limit));
        if (m_db.isSqlite()) {
            auto whole = numsOf(m_db.read("SELECT rowid FROM customer_find WHERE customer_find MATCH ? LIMIT ?",
                {wholeQuery(asked.words), m_want.limit}));
            if (!whole)
                return whole.error();
            std::copy_if(nums->begin(), nums->end(), std::back_inserter(*whole),
                [known = *whole](qint64 num) { return !known.contains(num); });
            nums = std::move(whole);
        }
    }
    return addBy(*nums, asked);
}

Result<void> FindPeople::byParts(const Asked& asked)
{
    QStringList parts;
    std::copy_if(asked.words.begin(), asked.words.end(), std::back_inserter(parts),
        [](const QString& w) { return w.size() >= 3; });
    if (parts.isEmpty() || (asked.isPhone() && !m_found.isEmpty()))
        return {};
    auto nums = holding(parts, mostMatches);
    if (!nums)
        return nums.error();
    return addBy(*nums, asked);
}

// Adds the index's words that begin with `from` and are like `word`.
Result<void> FindPeople::readWords(const QString& from, const QString& word, QList<QPair<int, QString>>& like)
{
    const int may = mayDiffer(word.size());
    auto terms = m_db.read(
        "SELECT term FROM temp.customer_words WHERE term >= ? AND term < ?", {from, QString(from + u"\U0010fffd"_s)});
    if (!terms)
        return terms.error();
    while (terms->next()) {
        const QString term = terms->text(0);
        if (const int far = distance(word, term, may + 1); far > 0 && far <= may)
            like.append({far, term});
    }
    return terms->ended();
}

// The words of the index that may have been meant, likest first. They begin alike or sound so: the index is read from there.
Result<QStringList> FindPeople::likeWords(const QString& word)
{
    if (mayDiffer(word.size()) == 0)
        return QStringList {};
    // Each time: a change of PRAGMA temp_store (an import, a proof of erasure) takes away what stood in temp.
    AMENDS_TRY(m_db.script(
        u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.customer_words USING fts5vocab(main, customer_find, row)"_s));
    QList<QPair<int, QString>> like;
    AMENDS_TRY(readWords(word.left(2), word, like));
    for (const QString& start : soundAlikes(word))
        AMENDS_TRY(readWords(start, word, like));
    std::stable_sort(like.begin(), like.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList words;
    for (const auto& [far, term] : std::as_const(like)) {
        if (words.size() < mostLike)
            words.append(term);
    }
    return words;
}

Result<void> FindPeople::bySound(const Asked& asked)
{
    if (!m_db.isSqlite())
        return bySharedPieces(asked);
    const auto place = [&](const QString& text) { return placeOfSound(text, asked.words); };
    QStringList query;
    bool isLike = false;
    for (const QString& word : asked.words) {
        auto like = likeWords(word);
        if (!like)
            return like.error();
        QString any = u"(\""_s + word + u"\"*"_s;
        for (const QString& other : std::as_const(*like))
            any += u" OR \""_s + QString(other).remove(u'"') + u'"';
        query.append(any + u')');
        isLike = isLike || !like->isEmpty();
    }
    if (isLike) {
        auto nums = numsOf(m_db.read("SELECT rowid FROM customer_find WHERE customer_find MATCH ? LIMIT ?",
            {query.join(u" AND "_s), mostOfAPiece}));
        if (!nums)
            return nums.error();
        AMENDS_TRY(take(*nums, Text::All, place));
    }
    return m_found.isEmpty() ? bySharedPieces(asked) : Result<void>();
}

// Who shares a three-letter piece with the longest word, capped, then kept when few letters differ.
Result<void> FindPeople::bySharedPieces(const Asked& asked)
{
    const auto longest = std::max_element(
        asked.words.begin(), asked.words.end(), [](const QString& a, const QString& b) { return a.size() < b.size(); });
    if (longest == asked.words.end() || longest->size() < 4 || asked.isPhone())
        return {};
    for (qsizetype i = 0; i + 3 <= longest->size(); ++i) {
        const QString piece = longest->mid(i, 3);
        if (!piece.isValidUtf16()) // between the halves of a character
            continue;
        auto nums = holding({piece}, mostOfAPiece);
        if (!nums)
            return nums.error();
        AMENDS_TRY(take(*nums, Text::All, [&](const QString& text) { return placeOfSound(text, asked.words); }));
    }
    return {};
}

Result<QList<FoundPerson>> FindPeople::best()
{
    std::stable_sort(
        m_found.begin(), m_found.end(), [](const Candidate& a, const Candidate& b) { return a.place < b.place; });
    m_found.resize(std::min<qsizetype>(m_want.limit, m_found.size()));
    QList<FoundPerson> people;
    if (m_found.isEmpty())
        return people;
    Nums nums;
    Nums unread;
    for (const Candidate& one : std::as_const(m_found)) {
        nums.append(one.num);
        if (one.read < 0)
            unread.append(one.num);
    }
    auto rest = unread.isEmpty() ? Result<QList<Customer>>(QList<Customer> {})
        : m_db.isSqlite()        ? m_customers.rowsOf(unread, m_want.much)
                                 : m_customers.byNums(unread);
    if (!rest)
        return rest.error();
    QList<Customer> all;
    all.reserve(nums.size());
    qsizetype next = 0;
    for (const Candidate& one : std::as_const(m_found))
        all.append(std::move(one.read < 0 ? (*rest)[next++] : m_read[one.read]));
    if (m_db.isSqlite())
        AMENDS_TRY(m_customers.addContacts(nums, all));
    people.reserve(nums.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all.at(i).id.isNull())
            people.append({m_found.at(i).place, std::move(all[i])});
    }
    return people;
}

Result<QList<FoundPerson>> FindPeople::find(const Asked& asked, const Want& want, const std::function<bool()>& goesOn)
{
    m_want = want;
    m_found.clear();
    m_seen.clear();
    m_read.clear();
    if (asked.isPhone())
        AMENDS_TRY(byPhone(asked));
    if (asked.words.join(QString()).size() < 2)
        return best();
    AMENDS_TRY(byWords(asked));
    if (m_found.size() < want.limit && goesOn())
        AMENDS_TRY(byParts(asked));
    if (m_found.isEmpty() && want.guess == Guess::Yes && goesOn())
        AMENDS_TRY(bySound(asked));
    return best();
}
}
