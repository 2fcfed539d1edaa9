// HitMarks: which letters of a shown text answer to what was typed into a search, so that the list can mark them. Forgives what search
// forgives: case, accents, ligatures, order of words, punctuation, the ways to write a phone number (with or without +44 or the first
// 0, spaces anywhere). Ranges are QString positions in `shown`, in order, never touching, never within a character that takes two
// units or between a letter and its accents. Pure, any thread. No errors: where nothing answers, nothing is marked.
#pragma once
#include <QList>
#include <QString>

namespace amends {
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextRange&) const = default;
};

enum class Forgive {
    Writing,    // only how it is written
    Misspelling // a word one or two letters away too: the letters that are right are marked. For names.
};

[[nodiscard]] QList<TextRange> hitMarks(const QString& typed, const QString& shown, Forgive forgive = Forgive::Writing);

// One line of about `most` characters around the first mark, cut at words with ellipses: for long texts in a list. Without a mark its
// beginning. Mark the answer again: the positions are others.
[[nodiscard]] QString excerptAround(const QString& text, const QList<TextRange>& marks, qsizetype most);
}
