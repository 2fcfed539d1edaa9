// CaseCopy: what is typed or recorded here and not in the store yet, as a text file, for when the store cannot take it. GUI thread.
#pragma once
#include <QString>

namespace amends {
class CaseDesk;

[[nodiscard]] QString unsavedText(const CaseDesk& desk);
// Whole or not at all, readable by its owner only. False: not written.
[[nodiscard]] bool writeCopy(const CaseDesk& desk, const QString& path);
}
