// Fonts: the eleven sizes of text. Sans is the program talking, serif is people talking; two weights only.
// Sizes are logical pixels at text size 100 %, multiplied by the text size in force; nothing is smaller than 12.
// GUI thread. A widget that keeps a font asks again on QEvent::StyleChange; PlainLabel does so by itself.
#pragma once

#include <QFont>

namespace amends {

enum class FontRole { Caption, Small, Body, BodyBold, Section, Lead, Script, Letter, Title, Number, Timer };

[[nodiscard]] QFont font(FontRole role);

// The distance from one line to the next that the design asks for.
[[nodiscard]] int lineHeight(FontRole role);

// A length that belongs to text (a control's height, an icon beside a word), grown with the text size.
[[nodiscard]] int scaled(int pixels);

[[nodiscard]] double textScaleInForce();

// Only Theme sets it.
void setTextScaleInForce(double scale);

}
