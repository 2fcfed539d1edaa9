// CaseSides: what else an event leaves behind: lines of the customer's history, facts told, where promises live, and the weekly sums.
// Sums are a pure function of the case (contributions), so that adjusting is "after minus before" and rebuilding is "all of them".
#pragma once
#include "models/store/Store.h"
#include "models/store/sql/Db.h"
#include <QMap>
#include <tuple>

namespace amends {
[[nodiscard]] Result<void> writeSides(Db& db, const RecoveryCase& after, const CaseEvent& event);

struct RollupKey {
    QString measure {};
    QString dimension {};
    QString item {};
    qint64 week = 0; // Monday 00:00 UTC, ms
    bool operator<(const RollupKey& o) const
    {
        return std::tie(measure, dimension, item, week) < std::tie(o.measure, o.dimension, o.item, o.week);
    }
    bool operator==(const RollupKey&) const = default;
};
struct RollupSum {
    qint64 n = 0;
    qint64 total = 0; // minor units or seconds, by measure
    bool operator==(const RollupSum&) const = default;
};
using Rollups = QMap<RollupKey, RollupSum>;

[[nodiscard]] Rollups contributions(const RecoveryCase& c);
void addTo(Rollups& sums, const Rollups& more, int sign = 1);
[[nodiscard]] Result<void> adjustRollups(Db& db, const RecoveryCase& before, const RecoveryCase& after);
[[nodiscard]] Result<Rollups> storedRollups(Db& db);
}
