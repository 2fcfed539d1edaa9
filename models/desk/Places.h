// Places: where a desk keeps its files. One folder for all, private to the user (0700); the demo company has a store of its own.
#pragma once
#include <QString>

namespace amends {
[[nodiscard]] QString dataFolder(); // e.g. ~/.local/share/amends; AMENDS_DATA names another
[[nodiscard]] QString defaultStoreFile();
[[nodiscard]] QString demoStoreFile();
[[nodiscard]] QString localAgent(); // the system's user name
}
