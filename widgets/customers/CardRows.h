// CardRows: the small lists of a customer's card: a name and a value a line, or a picture, words and when. Each line can be read by a
// screen reader as one. GUI thread.
#pragma once
#include "widgets/common/PlainLabel.h"
#include "widgets/style/Icons.h"

class QVBoxLayout;

namespace amends {
struct CardLine {
    QString name {};
    QString value {};
    Icon icon = Icon::None; // before the value
    Tone tone = Tone::Normal;
};

// Takes away what stood in it and hides it.
void clearRows(QWidget* box);
// "Best way to reach          Phone, after 17:00". Empty values are left out.
void showLines(QWidget* box, const QList<CardLine>& lines);
// "(clock) Ring after the delivery          Sat 22 Nov".
void addEvent(QWidget* box, Icon icon, Tone tone, const QString& what, const QString& when);
// A section's title with a remark at the trailing end.
[[nodiscard]] QWidget* sectionTitle(const QString& title, QWidget* trailing, QWidget* parent);
}
