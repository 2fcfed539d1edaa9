// Verify: whether a store is what it says: integrity, keys, each case's chain, the rows beside the events, the weekly sums. Reads only.
#pragma once
#include "models/store/Store.h"
#include "models/store/sql/Db.h"

namespace amends {
// Whether the case's chain holds, link by link, with all `seq` events there. Of erased words only the digest is left; what was left
// in their place is sworn to by a later event, WordsErased. `events` counts those that were seen.
[[nodiscard]] Result<bool> chainHolds(Db& db, CaseId id, qint64 seq, qint64& events);
// What WordsErased swears to, of one event after the other.
class Remains {
public:
    void add(qint64 seq, const QByteArray& body);
    [[nodiscard]] QString digest() const;

private:
    QByteArray m_all {};
};
[[nodiscard]] Result<VerifyReport> verifyStore(Db& db, Cases& cases);
}
