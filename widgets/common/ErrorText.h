// ErrorText: the one place where failures and refusals get their words for people: what happened and what to do. GUI thread.
#pragma once
#include "models/base/Error.h"
#include "models/desk/Rules.h"
#include <QString>

namespace amends {
[[nodiscard]] QString errorText(ErrorKind kind);
[[nodiscard]] QString refusalText(Refusal refusal);
}
