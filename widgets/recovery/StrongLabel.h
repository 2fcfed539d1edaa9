// StrongLabel: one line of plain text with one part of it bold ("8,460 lifetime", "Strength 4 of 5"), in any word order.
// The text is a translated sentence with %1 where the bold part goes. GUI thread. Accessible name: the whole sentence.
#pragma once
#include "widgets/common/PlainLabel.h"

namespace amends {
class StrongLabel final : public QLabel {
    Q_OBJECT
public:
    explicit StrongLabel(FontRole role = FontRole::Small, Tone tone = Tone::Secondary, QWidget* parent = nullptr);
    // `sentence` holds %1; `strong` is shown through visibleText().
    void setWords(const QString& sentence, const QString& strong, Tone strongTone = Tone::Normal);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FontRole m_role;
    Tone m_tone;
    Tone m_strongTone = Tone::Normal;
    int m_start = 0; // of the bold part
    int m_length = 0;
};
}
