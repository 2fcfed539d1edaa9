// MarkedText: paints one line of plain text with the letters that answer to a search marked: bold, tinted and underlined in gold.
// For delegates. Right to left, mixed directions, light and dark; shortened with an ellipsis where room ends. Text that joins its
// letters is not made bold, as that would take the letters apart. GUI thread.
#pragma once
#include "models/language/HitMarks.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QRect>

class QPainter;

namespace amends {
struct MarkedLook {
    FontRole role = FontRole::Body;
    Token ink = Token::Text;
    Qt::LayoutDirection direction = Qt::LeftToRight; // of the row: the text stands at its leading edge
    bool isLtr = false;                              // a phone, an email, a number: reads left to right in every row
};

// Paints `text` (as visibleLine() shows it) in the middle of `rect`'s height. `marks` are those of hitMarks(typed, text).
void paintMarked(
    QPainter& painter, const QRect& rect, const QString& text, const QList<TextRange>& marks, const MarkedLook& look);
// The same, of any text: made visible and looked through for what was typed.
void paintMarked(QPainter& painter, const QRect& rect, const QString& text, const QString& typed,
    const MarkedLook& look, Forgive forgive = Forgive::Writing);
// How wide it would be painted with room enough.
[[nodiscard]] int markedWidth(const QString& text, const QList<TextRange>& marks, const MarkedLook& look);
}
