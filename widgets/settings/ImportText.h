// ImportText: the words for what an import reads and refuses. GUI thread (translations).
#pragma once

#include "models/desk/Import.h"

namespace amends {

[[nodiscard]] QString fieldText(Field field);
[[nodiscard]] QString problemText(const RowProblem& problem);
[[nodiscard]] QString delimiterText(char delimiter);
[[nodiscard]] QString dateOrderText(DateOrder order);

}
