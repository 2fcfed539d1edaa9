// LastTyped: where somebody was writing when the program ended. Pure, any thread.
#pragma once
#include "models/domain/Kinds.h"
#include "models/store/Rows.h"

namespace amends {
// The step that a draft's field belongs to; none for a field that no step has.
[[nodiscard]] std::optional<Step> stepOf(const Draft& draft);
// Those in which words of `step` wait.
[[nodiscard]] QList<Draft> draftsIn(QList<Draft> drafts, Step step);
// The draft that was typed last and after `since`. One without a caret only goes with others of its step (a fact's day with its words).
[[nodiscard]] std::optional<Draft> lastTyped(const QList<Draft>& drafts, const QDateTime& since);
}
