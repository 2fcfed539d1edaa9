// PastedText: text from elsewhere, without the characters that no store can keep, and how a field says that it left some out. GUI thread.
#pragma once
#include <QString>

class QRect;
class QWidget;

namespace amends {
// The text without NUL, non-characters and halves of characters.
[[nodiscard]] QString withoutUnkept(const QString& text);
// The sentence for it.
[[nodiscard]] QString leftOutText();
// Shows it under `at` in the field, for a while, and says it to screen readers. For fields without a place for a sentence.
void sayLeftOut(QWidget* field, const QRect& at);
}
