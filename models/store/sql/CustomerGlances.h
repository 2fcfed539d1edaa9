// CustomerGlances: what a list of people says of each beside the name, read for all of them at once.
#pragma once
#include "models/store/Rows.h"
#include "models/store/sql/Db.h"

namespace amends {
// One for each of `people`, in their order.
[[nodiscard]] Result<QList<CustomerGlance>> glancesOf(Db& db, const QList<CustomerId>& people, const QDateTime& now);
// Ids as one value that both databases take apart again: IN (SELECT value FROM json_each(?)), or = ANY (CAST(? AS TEXT[])).
[[nodiscard]] QString idList(const Db& db, const QStringList& ids);
}
