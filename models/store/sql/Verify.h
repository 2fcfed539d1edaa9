// Verify: whether a store is what it says: integrity, keys, each case's chain, the rows beside the events, the weekly sums. Reads only.
#pragma once
#include "models/store/Store.h"
#include "models/store/sql/Db.h"

namespace amends {
[[nodiscard]] Result<VerifyReport> verifyStore(Db& db, Cases& cases);
}
