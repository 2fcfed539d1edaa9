// Fold: text as search sees it: no accents, no case, letters and digits only, single spaces. Any thread.
#pragma once
#include <QString>
#include <QStringList>

namespace amends {
[[nodiscard]] QString folded(const QString& text); // "Zoë O’Brien" -> "zoe o brien"
[[nodiscard]] QStringList foldedWords(const QString& text);
[[nodiscard]] QString bareDigits(const QString& text); // "+44 (0)20" -> "44020"
// How many letters differ (Damerau-Levenshtein), at most `cap`.
[[nodiscard]] int distance(const QString& a, const QString& b, int cap);
}
