// KeyPhrases: finding the customer's own phrases in a text again, forgiving case, kinds of spaces, quotes and stops at their ends.
// Positions and lengths are QString positions in the text as given. Pure, any thread.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace amends {
struct PhraseAt {
    qsizetype start = 0;
    qsizetype length = 0;
    int phrase = 0; // index into the phrases asked for
    bool operator==(const PhraseAt&) const = default;
};

// A phrase as it is kept: one line, single spaces, no quotes or stops around it, at most 200 characters (cut at a word).
[[nodiscard]] QString tidyPhrase(const QString& text);
// Whether it says something when it is heard again: two words at least, or one of four letters, and not only words like "it" and "was".
[[nodiscard]] bool isTelling(const QString& phrase);
// Every place where one of the phrases stands as whole words, by position; where two overlap, the longer one is kept.
[[nodiscard]] QList<PhraseAt> occurrencesOf(const QStringList& phrases, const QString& text);
// The phrases that stand in the text at least once, in their own order.
[[nodiscard]] QStringList usedOf(const QStringList& phrases, const QString& text);
// The first `most` characters at most, cut at a word, with an ellipsis when something was left out.
[[nodiscard]] QString cutAtWord(const QString& text, qsizetype most);
}
