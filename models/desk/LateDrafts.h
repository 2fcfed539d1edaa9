// LateDrafts: drafts that reach the store later than they were typed, or after newer words of the same field. On the store's thread;
// times are UTC, and of one desk they never fall. Errors are the store's.
#pragma once
#include "models/store/Store.h"

namespace amends {
// Keeps the draft: as the newest, or as a version only when newer words of its field stand in the store.
[[nodiscard]] Result<void> saveLate(Drafts& drafts, const Draft& late);
// These fields stand in an event of `at`, as `typed` has them where they were typed: done, but for what was typed after that.
[[nodiscard]] Result<void> doneBy(
    Drafts& drafts, CaseId id, const QStringList& committed, const QList<Draft>& typed, const QDateTime& at);
}
