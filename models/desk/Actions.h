// Actions: what `amendsctl play` is told, one JSON object an action, turned into events and recorded. The same rules as the window's.
// An action's id is its first event's id, further events get ids derived from it: sent twice, it lands once and is acknowledged again.
// Blocking; runs on the store's thread. Refusals change nothing. The fields of each action stand in the manual page amendsctl(1).
#pragma once
#include "models/desk/Rules.h"
#include "models/store/Store.h"
#include <QJsonObject>

namespace amends {
struct ActionOutcome {
    QString id {}; // the action's own id, as it was written
    bool done = false;
    QString kind {};  // why not: "invalid", "unknown-case", "conflict", a Refusal's name, ... stable words for scripts
    QString words {}; // the same for people, in English
    ErrorKind error = ErrorKind::Internal; // meaningful when not done
    CaseId caseId {};
};

[[nodiscard]] ActionOutcome act(Store& store, const Clock& clock, const QString& agent, const QJsonObject& action);
// A stable word and an English sentence for each refusal.
[[nodiscard]] QString refusalKey(Refusal refusal);
[[nodiscard]] QString refusalWords(Refusal refusal);
}
