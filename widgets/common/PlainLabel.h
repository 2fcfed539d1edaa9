// PlainLabel: the label for every text, above all for what customers wrote: never rich text, nothing hidden in it.
// It has one of the eleven fonts and a tone, follows the text size and the theme, wraps, or ends in an ellipsis.
// GUI thread. The accessible name is the whole text, also when it is shown shortened.
#pragma once

#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QLabel>

namespace amends {

enum class Tone { Normal, Secondary, Caption, Primary, Seam, Ok, Warn, Danger, Info, Disabled };

[[nodiscard]] Token tokenOf(Tone tone);

class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(
        const QString& text, FontRole role = FontRole::Body, Tone tone = Tone::Normal, QWidget* parent = nullptr);

    // Shown through visibleText(). plainText() answers it as it was given.
    void setPlainText(const QString& text);
    [[nodiscard]] QString plainText() const { return m_text; }

    void setRole(FontRole role);
    void setTone(Tone tone);
    // People's words at a size of the program's: serif letters whatever the role says.
    void setSerif(bool serif);
    void setBold(bool bold);

    // Several lines, as many as needed. Off at first.
    void setWrapping(bool wrapping);

    // One line that ends in an ellipsis where room ends; the whole text is then the tooltip. Off at first.
    void setEliding(bool eliding);

    // Lets the agent select with the mouse and copy. No stop of the Tab key.
    void setCopyable(bool copyable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize laidOut(int width, QPainter* painter = nullptr, const QRect& room = {}) const;
    void showText();
    void showShortened();
    void applyFont();

    QString m_text;
    FontRole m_role = FontRole::Body;
    Tone m_tone = Tone::Normal;
    bool m_eliding = false;
    bool m_serif = false;
    bool m_bold = false;
};

}
