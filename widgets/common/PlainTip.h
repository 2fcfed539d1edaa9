// PlainTip: a tool tip that shows exactly the words it is given. Qt guesses whether a tool tip is rich text, and a
// customer's name may look like it ("<b>", "R&lt;D"); escaping by hand instead shows "&quot;" where no tag is in sight.
#pragma once
#include <QString>

namespace amends {

// Give this, not the bare text, to setToolTip() and Qt::ToolTipRole whenever the text is not a sentence of our own.
[[nodiscard]] QString plainTip(const QString& text);

} // namespace amends
