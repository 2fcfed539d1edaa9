// Import: brings a company's own customers, orders and product sheets in from a CSV file, or customers from contact cards (vCard): read,
// normalise, match, store. What window and amendsctl
// both do. A bad row is refused with its line and reason and stops nothing; the same file twice adds nobody; cancelled or failed
// halfway, nothing has happened. Runs on the store's thread; reports progress from there. No words for people but importWords().
// Matching is the store's: by customer number, then email, then phone. Empty cells never wipe what is known.
#pragma once
#include "models/exchange/Columns.h"
#include "models/exchange/Dates.h"
#include "models/exchange/Encoding.h"
#include "models/store/Store.h"
#include <atomic>

namespace amends {
struct ImportOptions {
    ImportKind kind = ImportKind::Customers;
    QString path {};
    std::optional<Encoding> encoding {}; // what is empty is guessed
    std::optional<char> delimiter {};
    std::optional<DateOrder> dates {};
    std::optional<bool> names {};           // whether the first record names the columns
    std::optional<QList<Field>> columns {}; // one a column
    QStringList maps {};                    // "FIELD=COLUMN" by hand, on top of the above
    QString region {};                      // of phones and dates; empty: the company's
    bool dryRun = false;
};

// What a file looks like, before anything is done with it.
struct ImportPreview {
    qint64 bytes = 0;
    bool cards = false; // contact cards: their columns are the fields of a card, and there is nothing to guess
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    DateOrder dates = DateOrder::DayMonthYear;
    bool hasDates = false; // a column of dates is mapped, so their order matters
    bool names = true;
    int preface = 0;            // records before the names that are none: titles, remarks
    QStringList columnNames {}; // of the file; positions "1", "2" when it has none
    QList<Field> columns {};
    int recognised = 0;         // columns that are not left out
    QList<QStringList> rows {}; // the first ones
    qint64 records = 0;         // all rows of data
};

enum class RowProblemKind {
    NothingToFindThemBy, // no number, phone or email
    NoSuchTier,          // value, known
    NoSuchDay,           // day, month: 31 February
    NotADate,            // value
    NotAnAmount,         // value
    TooLong,             // field, limit
    NoOrderNumber,
    NoSuchCustomer, // an order of nobody we know; value: what they were looked for by
    CardNotEnded,   // a contact card without its end
    NoProductName,
    NumberTaken, // the store has that number for somebody else
    NotStored    // the store refused it
};
struct RowProblem {
    RowProblemKind kind = RowProblemKind::NothingToFindThemBy;
    Field field = Field::LeaveOut; // the column it is about, if one
    QString value {};
    int day = 0;
    int month = 0;
    int limit = 0;
    QStringList known {}; // labels of the tiers there are
    bool operator==(const RowProblem&) const = default;
};
struct RefusedRow {
    qint64 line = 0; // of the file, from 1
    QString text {}; // as it stands there
    RowProblem problem {};
    bool operator==(const RefusedRow&) const = default;
};

struct ImportResult {
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 lookalikeCount = 0;      // new people with a phone or email that somebody else has
    QList<Lookalike> lookalikes {}; // the first 200
    QList<RefusedRow> refused {};   // the first 10,000
    qint64 refusedCount = 0;
    Encoding encoding = Encoding::Utf8;
    bool cards = false;
    char delimiter = ',';
    QString header {};   // the line of names as it stands in the file
    qint64 importId = 0; // for Store::undoImport; 0: nothing was stored
    bool cancelled = false;
};

struct ImportProgress {
    qint64 bytes = 0;
    qint64 ofBytes = 0;
    qint64 rows = 0;
};
struct ImportControl {
    std::function<void(const ImportProgress&)> progress {}; // called every few hundred rows
    const std::atomic_bool* cancel = nullptr;               // looked at as often
};

// NotFound or Denied: the file; Invalid: a mapping by hand that fits nothing (detail: the wrong word).
[[nodiscard]] Result<ImportPreview> previewImport(const ImportOptions& options, int rows);
// The errors of previewImport() and of the store. Cancelled is no error.
[[nodiscard]] Result<ImportResult> importFile(
    Store& store, const ImportOptions& options, const ImportControl& control = {});
// The refused lines with the file's own header, ready to be mended and brought in again.
[[nodiscard]] QString refusedLines(const ImportResult& result);
// English, one sentence, for amendsctl; the window has its own, translated ones.
[[nodiscard]] QString importWords(const RowProblem& problem);
}
