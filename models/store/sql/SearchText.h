// SearchText: what was typed, as the indexes are asked for it, and how well a name answers to it. Letters and digits only get through,
// so that nothing typed can be search syntax. Part of SqlSearch. Pure.
#pragma once
#include "models/language/TypedNumber.h"
#include "models/store/Rows.h"
#include <QStringList>
#include <QVariant>

namespace amends {
struct Asked {
    QString typed {};      // what every database can take, cut to a length that nobody types
    QStringList words {};  // folded
    TypedNumber number {}; // with digits when all of it may be a phone's
    [[nodiscard]] bool isPhone() const { return number.digits.size() >= 3; }
};
[[nodiscard]] Asked asked(const QString& text);

// For FTS5: words that begin so, whole words, any part of a word.
[[nodiscard]] QString prefixQuery(const QStringList& words);
[[nodiscard]] QString wholeQuery(const QStringList& words);
[[nodiscard]] QString partsQuery(const QStringList& words);
// For PostgreSQL: four patterns; a word beyond the fourth is not looked at.
[[nodiscard]] QVariantList likes(const QStringList& words, bool atStart);

// The order of one list over all kinds: lower is better.
namespace place {
constexpr int exactNumber = 0;
constexpr int exactName = 10;
constexpr int name = 12; // and up, by how much of it is a guess
constexpr int phoneEnd = 15;
constexpr int phonePart = 22;
constexpr int phraseTogether = 25;
constexpr int numberPart = 30;
constexpr int phrase = 60;
constexpr int sounds = 80; // and up, by letters that differ
}
// `name` is folded.
[[nodiscard]] int placeOfName(const QString& name, const QStringList& words);
// By the letters that differ in all, each word beside the likest of the text; -1: some word is like none.
[[nodiscard]] int placeOfSound(const QString& text, const QStringList& words);
[[nodiscard]] HitWhy whyOf(const Customer& customer, const Asked& asked);
// What of the customer answers to it: the phone that was typed, not the first one.
[[nodiscard]] QString detailOf(const Customer& customer, HitWhy why, const Asked& asked);
}
