// StorePlace: where a store is, by one name each, whichever way somebody got there. Reads the file system, any thread, no errors: what
// is not there yet is named by where it would be made.
#pragma once
#include <QString>

namespace amends {
[[nodiscard]] bool isPostgresUrl(const QString& fileOrUrl);
// The file with every link followed, absolute; a URL as it is. Two names of one file give the same.
[[nodiscard]] QString storePlace(const QString& fileOrUrl);
// The same for eyes and for settings: a URL without its password.
[[nodiscard]] QString storeName(const QString& fileOrUrl);
}
