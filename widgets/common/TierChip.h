// TierChip: a label in a soft pill: a loyalty tier in gold ("Gold, 8 years"), or any short state in its tone.
// GUI thread. Not a control. Its words are its accessible name.
#pragma once

#include "widgets/common/PlainLabel.h"
#include "widgets/style/Icons.h"

#include <QWidget>

class QPainter;

namespace amends {

// The same without a widget, for delegates. `text` on one line, as visibleLine() answers it.
[[nodiscard]] QSize tierChipSize(const QString& text, Icon icon = Icon::None);
void paintTierChip(
    QPainter& painter, const QRect& rect, const QString& text, Tone tone, Icon icon, Qt::LayoutDirection direction);

class TierChip final : public QWidget {
    Q_OBJECT
public:
    explicit TierChip(const QString& text, QWidget* parent = nullptr, Tone tone = Tone::Seam, Icon icon = Icon::None);

    // Hides itself while the text is empty.
    void setText(const QString& text);
    void setTone(Tone tone);
    void setPicture(Icon icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
    Icon m_icon;
};

}
