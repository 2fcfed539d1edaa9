// Person: turns what a customer said of themselves into what we say back to them ("I took my day off" -> "You took your day off").
// A draft for a person to change, not a translation: words it does not know stay as they are, quoted speech is left alone, and
// nothing is ever dropped. Forgives typing ("im", "i"). Pure, any thread; linear in the length of the text.
#pragma once
#include "models/language/Tongue.h"
#include <QString>
#include <QStringList>

namespace amends {
[[nodiscard]] QString toSecondPerson(const QString& text, Tongue tongue);

// Text cut into words and what stands between them, in order; joined they give the text again.
struct Piece {
    QString text {};
    bool isWord = false; // letters, digits and apostrophes
};
[[nodiscard]] QList<Piece> piecesOf(const QString& text);
// First letter upper or lower; a text that begins with anything else is left alone.
[[nodiscard]] QString capitalised(QString text);
[[nodiscard]] QString uncapitalised(QString text);
}
