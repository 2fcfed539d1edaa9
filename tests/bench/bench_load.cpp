// bench_load: the least that bringing in customers can cost: a CSV file split, its phones read by libphonenumber, its rows written
// through SQLite's C API in one transaction, indexes and search built after. What is beyond it in Amends is guessing the file, matching
// and folding. ./dev bench compares CPU seconds.
// usage: bench_load --store NEW --schema STORE --ask CSV; the tables are those of STORE. The columns are those that tests/bench/run writes.
#include <sqlite3.h>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <vector>

namespace {
enum Column { Number, Name, Phone, Email, Address, City, Postcode, Country, Tier, Since, Columns };
using Row = std::vector<std::string>;

[[noreturn]] void give(const std::string& why)
{
    std::fprintf(stderr, "bench_load: %s\n", why.c_str());
    std::exit(1);
}

void run(sqlite3* db, const std::string& sql)
{
    if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        give(sql.substr(0, 60) + ": " + sqlite3_errmsg(db));
}

// What makes the tables (`indexes`: the indexes) that customers stand in.
std::vector<std::string> schema(sqlite3* of, bool indexes)
{
    sqlite3_stmt* found = nullptr;
    sqlite3_prepare_v2(of,
        indexes ? "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('customer', "
                  "'contact_point')"
                : "SELECT sql FROM sqlite_master WHERE name IN ('customer', 'contact_point', 'customer_text', "
                  "'customer_find', 'customer_tri')",
        -1, &found, nullptr);
    std::vector<std::string> all;
    while (sqlite3_step(found) == SQLITE_ROW)
        all.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(found, 0)));
    sqlite3_finalize(found);
    return all;
}

void split(const std::string& line, Row& row)
{
    row.assign(Columns, {});
    std::size_t column = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            row[column] += line[i++];
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            column = std::min<std::size_t>(column + 1, Columns - 1);
        else if (c != '\r')
            row[column] += c;
    }
}

class Insert {
public:
    Insert(sqlite3* db, const char* sql) : m_db(db)
    {
        if (sqlite3_prepare_v2(db, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            give(sqlite3_errmsg(db));
    }
    ~Insert() { sqlite3_finalize(m_statement); }
    Insert(const Insert&) = delete;
    Insert& operator=(const Insert&) = delete;
    void row(std::initializer_list<long long> numbers, std::initializer_list<const std::string*> texts)
    {
        int i = 0;
        for (const long long number : numbers)
            sqlite3_bind_int64(m_statement, ++i, number);
        for (const std::string* text : texts)
            sqlite3_bind_text(m_statement, ++i, text->c_str(), static_cast<int>(text->size()), SQLITE_STATIC);
        if (sqlite3_step(m_statement) != SQLITE_DONE)
            give(sqlite3_errmsg(m_db));
        sqlite3_reset(m_statement);
    }

private:
    sqlite3* m_db;
    sqlite3_stmt* m_statement = nullptr;
};

std::string lower(std::string text)
{
    std::transform(
        text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string e164(const std::string& text, const std::string& region)
{
    using Util = i18n::phonenumbers::PhoneNumberUtil;
    i18n::phonenumbers::PhoneNumber number;
    std::string out = text;
    if (Util::GetInstance()->Parse(text, region, &number) == Util::NO_PARSING_ERROR
        && Util::GetInstance()->IsPossibleNumber(number))
        Util::GetInstance()->Format(number, Util::E164, &out);
    return out;
}

long long load(sqlite3* db, const std::string& file)
{
    std::ifstream in(file);
    Insert customer(db,
        "INSERT INTO customer (num, revision, touched_at, import_id, id, number, name, name_key, say, address, city, "
        "postcode, country, company,"
        " tier, since, language, reach, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, '', ?, ?, '', '', '')");
    Insert contact(db, "INSERT INTO contact_point (customer, kind, position, value, value_key) VALUES (?, ?, ?, ?, ?)");
    Insert text(db, "INSERT INTO customer_text (num, body, tri) VALUES (?, ?, ?)");
    std::string line;
    Row row;
    long long num = 0;
    std::getline(in, line);
    while (std::getline(in, line)) {
        split(line, row);
        char id[48];
        std::snprintf(id, sizeof id, "019a0000-0000-7000-8000-%012llx", static_cast<unsigned long long>(++num));
        const std::string key = lower(row[Name]);
        const std::string uuid = id;
        const std::string phone = e164(row[Phone], row[Country]);
        const std::string digits = phone.substr(phone.find_first_not_of('+'));
        const std::string email = lower(row[Email]);
        const std::string body = ' ' + key + ' ' + row[Number] + ' ' + lower(row[City]) + ' ' + lower(row[Postcode])
            + ' ' + digits + ' ' + email;
        const std::string parts = ' ' + key + ' ' + digits;
        customer.row({num, 1, 0, 1},
            {&uuid, &row[Number], &row[Name], &key, &row[Address], &row[City], &row[Postcode], &row[Country],
                &row[Tier], &row[Since]});
        contact.row({num, 0, 0}, {&phone, &digits});
        contact.row({num, 1, 1}, {&row[Email], &email});
        text.row({num}, {&body, &parts});
    }
    return num;
}
}

int main(int argc, char** argv)
{
    std::string store;
    std::string model;
    std::string csv;
    for (int i = 1; i + 1 < argc; i += 2)
        (std::strcmp(argv[i], "--store") == 0           ? store
                : std::strcmp(argv[i], "--schema") == 0 ? model
                                                        : csv)
            = argv[i + 1];
    sqlite3* db = nullptr;
    sqlite3* of = nullptr;
    if (csv.empty() || sqlite3_open(store.c_str(), &db) != SQLITE_OK
        || sqlite3_open_v2(model.c_str(), &of, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        give("usage: bench_load --store NEW --schema STORE --ask CSV");
    run(db, "PRAGMA journal_mode = WAL");
    run(db, "PRAGMA synchronous = FULL");
    run(db, "PRAGMA temp_store = MEMORY");
    run(db, "PRAGMA cache_size = -24000");
    run(db, "PRAGMA wal_autocheckpoint = 0");
    for (const std::string& sql : schema(of, false))
        run(db, sql);
    rusage before {};
    getrusage(RUSAGE_SELF, &before);
    run(db, "BEGIN");
    const long long rows = load(db, csv);
    for (const std::string& sql : schema(of, true))
        run(db, sql);
    run(db, "INSERT INTO customer_find (customer_find) VALUES ('rebuild')");
    run(db, "INSERT INTO customer_tri (customer_tri) VALUES ('rebuild')");
    run(db, "COMMIT");
    rusage after {};
    getrusage(RUSAGE_SELF, &after);
    const auto seconds = [](const rusage& r) {
        return static_cast<double>(r.ru_utime.tv_sec + r.ru_stime.tv_sec)
            + static_cast<double>(r.ru_utime.tv_usec + r.ru_stime.tv_usec) / 1e6;
    };
    std::printf("{\"op\":\"import\",\"n\":%lld,\"p50\":%.3f,\"unit\":\"s\",\"added_mb\":%.1f}\n", rows,
        seconds(after) - seconds(before), static_cast<double>(after.ru_maxrss - before.ru_maxrss) / 1024);
    sqlite3_close(of);
    sqlite3_close(db);
    return 0;
}
