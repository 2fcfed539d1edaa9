// OpenStore: the only way to a Store. SQLite with the defaults that keep every acknowledged step (WAL, synchronous=FULL, read back),
// or a team's PostgreSQL. On the thread that calls, which is then the store's. Errors: NotFound (MustExist and not there), Corrupt
// (no Amends store, empty or damaged; the file is not touched), NewerSchema (untouched), Unavailable, Busy.
#pragma once
#include "models/store/Store.h"
#include "models/store/StorePlace.h"

namespace amends {
enum class OpenMode { Create, MustExist };

// A link leads to the store it points at; what stands beside a store stands beside the file itself.
[[nodiscard]] Result<std::unique_ptr<Store>> openSqlite(const QString& named, OpenMode mode, const Clock& clock);
// "postgresql://user:password@host:port/database?host=/socket/folder"
[[nodiscard]] Result<std::unique_ptr<Store>> openPostgres(const QString& text, const Clock& clock);
// By the look of it.
[[nodiscard]] Result<std::unique_ptr<Store>> openStore(const QString& fileOrUrl, OpenMode mode, const Clock& clock);
// For a StoreRunner: makes what is missing the first time only. A store that was there and is gone, or lies under another's
// file, is Unavailable from then on, so that words wait for it instead of going to an empty one or to somebody else's.
[[nodiscard]] StoreOpener openerOf(const QString& fileOrUrl, const Clock& clock);
}
