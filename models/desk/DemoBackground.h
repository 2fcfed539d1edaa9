// DemoBackground: what is known around the people of the tour, lines that are pinned, and sheets of what the made-up shop sells. Part of
// Demo.
#pragma once
#include "models/store/Store.h"

namespace amends {
[[nodiscard]] Result<void> demoBackground(Store& store, const QDateTime& now);
}
