// Erased: what is left of an event when a person's words are taken out of it: kinds, times, amounts, list keys and ids, from which all
// counts are made; every other text becomes a mark. Pure, any thread.
#pragma once
#include "models/domain/CaseEvent.h"

namespace amends {
// Stands where words stood; the same in every language.
inline const QString erasedMark = QStringLiteral("[\u2026]");

[[nodiscard]] EventBody withoutWords(EventBody body);
// The texts that withoutWords() takes out.
[[nodiscard]] QStringList wordsOf(const EventBody& body);
}
