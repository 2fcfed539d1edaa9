// Backgrounds: the port to what is known around a customer: profile, links, pinned lines, the whole timeline with its read marks, and the
// sheets of products. As the Store it belongs to: one thread, every write one transaction.
#pragma once
#include "models/base/Result.h"
#include "models/domain/Background.h"
#include "models/store/Rows.h"

namespace amends {
// Everything that stands beside a customer's card, in few reads.
struct Background {
    CustomerProfile profile {};
    QList<CustomerLink> links {};  // by name
    QList<AlertLine> alerts {};    // on the customer, newest first
    QList<HistoryMoment> story {}; // newest first, at most 1,000
    bool operator==(const Background&) const = default;
};

// Where the next page of a timeline begins: after the last item read of the page before.
struct HistoryCursor {
    QDateTime at {};
    QString source {};
    HistoryKind kind = HistoryKind::Note;
    bool atStart = true;
};
struct HistoryQuery {
    CustomerId customer {};
    QList<HistoryKind> kinds {}; // empty: all
    QString text {};             // all these words are in it, accents and case forgiven; empty: any
    QString agent {};            // whose read marks
    HistoryCursor from {};
    int limit = 50;
};
struct HistoryPage {
    QList<HistoryItem> items {}; // newest first
    HistoryCursor next {};
    bool more = false;
};

class Backgrounds {
public:
    virtual ~Backgrounds() = default;
    virtual Result<Background> of(CustomerId id) = 0;
    virtual Result<CustomerProfile> profile(CustomerId id) = 0;
    virtual Result<void> setProfile(CustomerId id, const CustomerProfile& profile) = 0;
    // The customer as Customers::save() would, and the profile with it, in one transaction.
    virtual Result<Customer> save(const Customer& customer, const CustomerProfile& profile) = 0;

    virtual Result<QList<CustomerLink>> links(CustomerId id) = 0;
    // Both ways; linked already: the kind changes. Invalid with oneself, NotFound for nobody.
    virtual Result<void> link(CustomerId one, CustomerId other, LinkKind kind) = 0;
    virtual Result<void> unlink(CustomerId one, CustomerId other) = 0;

    // In force now, newest first: on the customer (may be null), on these products by code, on the cause (may be empty).
    virtual Result<QList<AlertLine>> alerts(CustomerId customer, const QStringList& products, const QString& cause) = 0;
    // Adds, or changes one that is there.
    virtual Result<AlertLine> pin(const AlertLine& line) = 0;
    virtual Result<void> unpin(AlertId id) = 0;

    virtual Result<HistoryPage> timeline(const HistoryQuery& query) = 0;
    virtual Result<QList<std::pair<HistoryKind, int>>> tally(CustomerId id) = 0; // how many of each kind, most first
    // That agent has read these items of that customer. Read already: stays as it was.
    virtual Result<void> markRead(CustomerId id, const QString& agent, const QList<HistoryItem>& items) = 0;

    // Adds or changes by code, all or none. `look`: only counts what would be.
    virtual Result<ImportCounts> keepSheets(const QList<ProductSheet>& sheets, bool look) = 0;
    // The sheets whose product is named in one of these texts (an order's items), longest name first.
    virtual Result<QList<ProductSheet>> sheetsIn(const QStringList& texts) = 0;
};
}
