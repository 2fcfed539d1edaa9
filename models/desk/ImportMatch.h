// ImportMatch: where the rows of an import go. Part of Import. Into the store in one transaction, or, for a dry run, nowhere: then it
// looks up what the store would match and counts.
#pragma once
#include "models/domain/Background.h"
#include "models/store/Store.h"

namespace amends {
class ImportTarget {
public:
    virtual ~ImportTarget() = default;
    virtual Result<void> addCustomer(const Customer& customer) = 0;
    virtual Result<void> addOrder(const Order& order, const QString& number, const QString& email, const QString& phone)
        = 0;
    virtual Result<void> addSheet(const ProductSheet& sheet) = 0;
    virtual Result<ImportCounts> commit(qint64& importId) = 0;
};

// Sheets of products alone; `look`: only counts.
[[nodiscard]] std::unique_ptr<ImportTarget> sheetsInto(Store& store, bool look);
// Dropped without commit(): nothing happened.
[[nodiscard]] Result<std::unique_ptr<ImportTarget>> intoStore(Store& store);
[[nodiscard]] Result<std::unique_ptr<ImportTarget>> lookOnly(Store& store);

// What `known` becomes by `news`: empty fields change nothing, lists grow, id, revision and a
// note that is there stay.
[[nodiscard]] Customer merged(const Customer& known, const Customer& news);
}
