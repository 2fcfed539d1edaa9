// NoBackgrounds: a Backgrounds port that knows nothing of anybody, for tests over a store in memory.
#pragma once
#include "models/store/Backgrounds.h"

namespace amends {
class NoBackgrounds : public Backgrounds {
public:
    Result<Background> of(CustomerId) override { return Background {}; }
    Result<CustomerProfile> profile(CustomerId) override { return CustomerProfile {}; }
    Result<void> setProfile(CustomerId, const CustomerProfile&) override { return {}; }
    Result<Customer> save(const Customer& customer, const CustomerProfile&) override { return customer; }
    Result<QList<CustomerLink>> links(CustomerId) override { return QList<CustomerLink> {}; }
    Result<void> link(CustomerId, CustomerId, LinkKind) override { return {}; }
    Result<void> unlink(CustomerId, CustomerId) override { return {}; }
    Result<QList<AlertLine>> alerts(CustomerId, const QStringList&, const QString&) override
    {
        return QList<AlertLine> {};
    }
    Result<AlertLine> pin(const AlertLine& line) override { return line; }
    Result<void> unpin(AlertId) override { return {}; }
    Result<HistoryPage> timeline(const HistoryQuery&) override { return HistoryPage {}; }
    Result<QList<std::pair<HistoryKind, int>>> tally(CustomerId) override
    {
        return QList<std::pair<HistoryKind, int>> {};
    }
    Result<void> markRead(CustomerId, const QString&, const QList<HistoryItem>&) override { return {}; }
    Result<ImportCounts> keepSheets(const QList<ProductSheet>&, bool) override { return ImportCounts {}; }
    Result<QList<ProductSheet>> sheetsIn(const QStringList&) override { return QList<ProductSheet> {}; }
};
}
