// Chip: a pill that is on or off ("Put right", "Let down"), or with a detail and a chevron, a filter that opens a menu.
// On is told by fill, a thicker edge and bold letters together. Usually made by a ChipGroup.
// GUI thread. At least 30 px high to the mouse. Accessible name: its text; on or off is its state.
#pragma once

#include "widgets/style/Icons.h"

#include <QPushButton>

namespace amends {

enum class ChipSize { Small, Large }; // a pill of 26 or 34 px at text size 100 %

class Chip : public QPushButton {
    Q_OBJECT
public:
    explicit Chip(
        const QString& text, QWidget* parent = nullptr, Icon icon = Icon::None, ChipSize size = ChipSize::Small);

    void setPicture(Icon icon);
    void setSize(ChipSize size);
    // A second, bold part: "Whose" + "The team".
    void setDetail(const QString& detail);
    // A chevron at the trailing edge: pressing opens something.
    void setOpens(bool opens);
    // A check mark before the text while on, as in the list of losses.
    void setCheckMark(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int pillHeight() const;
    [[nodiscard]] Icon shownIcon() const;
    void paintPill(QPainter& painter, const QRect& pill) const;

    Icon m_icon = Icon::None;
    ChipSize m_size = ChipSize::Small;
    QString m_detail;
    bool m_opens = false;
    bool m_checkMark = false;
};

}
