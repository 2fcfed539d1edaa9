// Fold: text as search sees it: no accents, no case, letters and digits only, single spaces. Pure, any thread.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace amends {
[[nodiscard]] QString folded(const QString& text); // "Zoë O’Brien" -> "zoe o brien"
[[nodiscard]] QStringList foldedWords(const QString& text);
[[nodiscard]] QString bareDigits(const QString& text); // "+44 (0)20" -> "44020"

// The folded text and, for each of its characters, the range of the original that became it: a ligature stands behind several, and
// accents belong to their letter.
struct FoldedText {
    QString text {};
    QList<qsizetype> start {};
    QList<qsizetype> end {};
};
[[nodiscard]] FoldedText foldedWithPlaces(const QString& text);

// How many letters differ (Damerau-Levenshtein), at most `cap`.
[[nodiscard]] int distance(const QString& a, const QString& b, int cap);
// How many may differ for a word of that length to be taken for a misspelling.
[[nodiscard]] constexpr int mayDiffer(qsizetype length)
{
    return length >= 6 ? 2 : length >= 4 ? 1 : 0;
}
}
