// bench_limit: what the machine can do when nothing of ours stands between: SQLite's C API with prepared statements, and raw
// writes with fdatasync. ./dev bench runs it beside amendsctl bench, on the same file, and prints the ratio.
// usage: bench_limit screen-pop|people|parts|phrases|search|late|save-step --store FILE --n N --ask FILE (the phones or words, one a line); prints one line of
// JSON. Never writes to the store. A screen pop here is the same SQL for the same data as ours.
#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <vector>

namespace {

using Times = std::vector<double>; // microseconds

[[noreturn]] void give(const std::string& why)
{
    std::fprintf(stderr, "bench_limit: %s\n", why.c_str());
    std::exit(1);
}

class Stopwatch {
public:
    double microseconds() const
    {
        return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

class Statement {
public:
    Statement(sqlite3* db, const char* sql)
    {
        if (sqlite3_prepare_v2(db, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            give(sqlite3_errmsg(db));
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    // Reads every row and every column as text, as a caller would have to; answers column `wanted` of the first row.
    std::string read(const std::string& bound, int wanted = 0)
    {
        sqlite3_reset(m_statement);
        sqlite3_bind_text(m_statement, 1, bound.c_str(), static_cast<int>(bound.size()), SQLITE_TRANSIENT);
        std::string first;
        std::vector<std::string> row;
        bool any = false;
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            row.clear();
            for (int i = 0; i < sqlite3_column_count(m_statement); ++i) {
                const unsigned char* text = sqlite3_column_text(m_statement, i);
                row.emplace_back(text == nullptr ? "" : reinterpret_cast<const char*>(text));
            }
            if (!any)
                first = row.at(static_cast<std::size_t>(wanted));
            any = true;
        }
        return first;
    }

private:
    sqlite3_stmt* m_statement = nullptr;
};

using Lines = std::vector<std::string>;

Times screenPop(sqlite3* db, int n, const Lines& phones)
{
    Statement who(db,
        "SELECT c.id, c.num, c.number, c.name, c.say, c.address, c.city, c.postcode, c.country, c.company, c.tier, "
        "c.since, c.language,"
        " c.reach, c.note, c.revision, p.kind, p.value FROM customer c LEFT JOIN contact_point p ON p.customer = c.num"
        " WHERE c.num IN (SELECT customer FROM contact_point WHERE value_key = ?) ORDER BY c.touched_at DESC, c.num, "
        "p.kind, p.position LIMIT 50");
    Statement worth(db,
        "SELECT currency, sum(total_minor), sum(CASE WHEN placed_at >= 1700000000000 THEN total_minor ELSE 0 END), "
        "count(*)"
        " FROM customer_order WHERE customer_id = ? GROUP BY currency ORDER BY 4 DESC LIMIT 1");
    Statement history(db,
        "SELECT at, kind, case_id, case_number, text, detail FROM history_item WHERE customer_id = ? ORDER BY at DESC "
        "LIMIT 50");
    Statement orders(db,
        "SELECT id, customer_id, number, placed_at, due_at, delivered_at, items, status, total_minor, currency"
        " FROM customer_order WHERE customer_id = ? ORDER BY placed_at DESC LIMIT 20");
    Statement facts(
        db, "SELECT text, source, at, case_id FROM customer_fact WHERE customer_id = ? ORDER BY at DESC LIMIT 30");
    Statement cases(db,
        "SELECT r.id, r.number, r.customer_id, c.name, c.tier, r.summary, r.cause, r.status, r.step, r.steps_done, "
        "r.owner, r.opened_at,"
        " r.next_due, r.due_kind, r.due_what FROM recovery_case r JOIN customer c ON c.id = r.customer_id WHERE "
        "r.customer_id = ?"
        " ORDER BY r.opened_at DESC LIMIT 20");
    Times times;
    for (int i = 0; i < n; ++i) {
        const Stopwatch watch;
        const std::string id = who.read(phones[static_cast<std::size_t>(i) % phones.size()]);
        for (Statement* statement : {&worth, &history, &orders, &facts, &cases})
            statement->read(id);
        times.push_back(watch.microseconds());
    }
    return times;
}

std::string prefixes(const std::string& typed)
{
    std::string query = '"' + typed + "\"*";
    for (std::size_t gap = query.find(' '); gap != std::string::npos; gap = query.find(' ', gap + 5))
        query.replace(gap, 1, "\"* \"");
    return query;
}

constexpr const char* peopleByWords
    = "SELECT c.id, c.name, c.number, c.city FROM customer c WHERE c.num IN (SELECT rowid FROM customer_find WHERE "
      "customer_find MATCH ? LIMIT 20)";
constexpr const char* peopleByPart
    = "SELECT c.id, c.name, c.number, c.city FROM customer c WHERE c.num IN (SELECT rowid FROM customer_tri WHERE "
      "customer_tri MATCH ? LIMIT 20)";
constexpr const char* phrasesByWords
    = "SELECT r.id, r.number, r.summary, c.name FROM (SELECT rowid AS n FROM case_find WHERE case_find MATCH ? ORDER "
      "BY "
      "rowid DESC LIMIT 20) f CROSS JOIN recovery_case r ON r.num = f.n JOIN customer c ON c.id = r.customer_id";

Times people(sqlite3* db, int n, const Lines& words)
{
    Statement find(db, peopleByWords);
    Times times;
    for (int i = 0; i < n; ++i) {
        const std::string typed = prefixes(words[static_cast<std::size_t>(i) % words.size()]);
        const Stopwatch watch;
        find.read(typed);
        times.push_back(watch.microseconds());
    }
    return times;
}

// By any part: what people() of ours does with letters that begin no word, and with digits.
Times parts(sqlite3* db, int n, const Lines& words)
{
    Statement find(db, peopleByPart);
    Times times;
    for (int i = 0; i < n; ++i) {
        const std::string typed = '"' + words[static_cast<std::size_t>(i) % words.size()] + '"';
        const Stopwatch watch;
        find.read(typed);
        times.push_back(watch.microseconds());
    }
    return times;
}

// Past cases by their words alone.
Times phrases(sqlite3* db, int n, const Lines& words)
{
    Statement find(db, phrasesByWords);
    Times times;
    for (int i = 0; i < n; ++i) {
        const std::string typed = prefixes(words[static_cast<std::size_t>(i) % words.size()]);
        const Stopwatch watch;
        find.read(typed);
        times.push_back(watch.microseconds());
    }
    return times;
}

// One list of everything: what each kind needs, and nothing that ranks or explains.
Times search(sqlite3* db, int n, const Lines& words)
{
    Statement order(db, "SELECT id, number, items FROM customer_order WHERE number = ? AND number <> ''");
    Statement number(db, "SELECT id, number, summary FROM recovery_case WHERE number = ?");
    Statement find(db, peopleByWords);
    Statement phrase(db, phrasesByWords);
    Times times;
    for (int i = 0; i < n; ++i) {
        const std::string& word = words[static_cast<std::size_t>(i) % words.size()];
        const std::string typed = prefixes(word);
        const Stopwatch watch;
        order.read(word);
        number.read(word);
        find.read(typed);
        if (word.size() > 2)
            phrase.read(typed);
        times.push_back(watch.microseconds());
    }
    return times;
}

Times late(sqlite3* db, int n)
{
    Statement queue(db,
        "SELECT r.id, r.number, r.customer_id, c.name, c.tier, r.summary, r.cause, r.status, r.step, r.steps_done, "
        "r.owner, r.opened_at, r.next_due, r.due_kind, r.due_what FROM recovery_case r JOIN customer c ON c.id = "
        "r.customer_id WHERE r.is_open = 1 AND r.next_due < CAST(? AS INTEGER) ORDER BY r.next_due, r.id LIMIT 51");
    const std::string now = std::to_string(
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
            .count());
    Times times;
    for (int i = 0; i < n; ++i) {
        const Stopwatch watch;
        queue.read(now);
        times.push_back(watch.microseconds());
    }
    return times;
}

// One page appended and forced to the disk: the least that a power-safe save can cost.
Times appendAndSync(const std::string& store, int n)
{
    const std::string name = store + ".append";
    const int file = ::open(name.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_APPEND, 0600);
    if (file < 0)
        give("cannot write beside the store");
    const std::vector<char> page(4096, 'x');
    Times times;
    for (int i = 0; i < n; ++i) {
        const Stopwatch watch;
        if (::write(file, page.data(), page.size()) != static_cast<ssize_t>(page.size()) || ::fdatasync(file) != 0)
            give("the disk refused");
        times.push_back(watch.microseconds());
    }
    ::close(file);
    ::unlink(name.c_str());
    return times;
}

Lines linesOf(const std::string& file)
{
    std::ifstream in(file);
    Lines lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    if (lines.empty())
        give("nothing to ask in " + file);
    return lines;
}

sqlite3* openToRead(const std::string& store)
{
    sqlite3* db = nullptr;
    if (sqlite3_open_v2(store.c_str(), &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        give("cannot open " + store);
    sqlite3_exec(db, "PRAGMA cache_size = -64000", nullptr, nullptr, nullptr);
    return db;
}

} // namespace

int main(int argc, char** argv)
{
    std::string op;
    std::string store;
    std::string ask;
    int n = 200;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--store") == 0 && i + 1 < argc)
            store = argv[++i];
        else if (std::strcmp(argv[i], "--n") == 0 && i + 1 < argc)
            n = std::max(1, std::atoi(argv[++i]));
        else if (std::strcmp(argv[i], "--ask") == 0 && i + 1 < argc)
            ask = argv[++i];
        else
            op = argv[i];
    }
    if (store.empty())
        give("usage: bench_limit OPERATION --store FILE --n N --ask FILE");
    Times times;
    if (op == "save-step") {
        times = appendAndSync(store, n);
    } else {
        sqlite3* db = openToRead(store);
        const auto asked = [&](auto measure) { return measure(db, n, linesOf(ask)); };
        times = op == "screen-pop" ? asked(screenPop)
            : op == "people"       ? asked(people)
            : op == "parts"        ? asked(parts)
            : op == "phrases"      ? asked(phrases)
            : op == "search"       ? asked(search)
            : op == "late"         ? late(db, n)
                                   : Times {};
        if (times.empty())
            give("no such operation: " + op);
        sqlite3_close(db);
    }
    std::sort(times.begin(), times.end());
    const auto at
        = [&](double share) { return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))]; };
    std::printf(
        "{\"op\":\"%s\",\"n\":%d,\"p50\":%.1f,\"p99\":%.1f,\"unit\":\"us\"}\n", op.c_str(), n, at(0.5), at(0.99));
    return 0;
}
