// Proof: cleans a store's files of what an erasure left behind (index segments, freed pages, the log of writes) and searches them,
// byte by byte, for what must be gone. On PostgreSQL, whose files are the server's, the rows are searched. Takes as long as the
// store is large; on the store's thread, outside of a transaction.
#pragma once
#include "models/store/sql/Db.h"
#include "models/store/sql/Traces.h"

namespace amends {
struct ProofPlace {
    QString file {};         // SQLite's; empty: PostgreSQL
    QStringList alsoScan {}; // outside the store
    std::function<Result<void>()>
        emptyLog {}; // moves the log of writes into the file and cuts it to nothing; Busy when it cannot
};
[[nodiscard]] Result<EraseProof> cleanAndProve(Db& db, const ProofPlace& place, const Traces& traces);
// When the words are no longer known: everything is written anew.
[[nodiscard]] Result<EraseProof> cleanAll(Db& db, const ProofPlace& place);
}
