// ActionButton: a button with a word, maybe a picture, and maybe the key that does the same, drawn at its trailing edge.
// Primary is the one thing to do next, Plain is any other, Ghost stands without
// an edge in the colour of acts, Quiet in the colour of remarks ("Mark a key phrase").
// GUI thread. At least 30 px high. Accessible name: its text, without the shortcut.
#pragma once

#include "widgets/style/Icons.h"

#include <QKeySequence>
#include <QPushButton>

class QShortcut;

namespace amends {

enum class ButtonKind { Plain, Primary, Ghost, Quiet };
enum class ButtonSize { Small, Normal, Large }; // 30, 36 and 44 px at text size 100 %

class ActionButton : public QPushButton {
    Q_OBJECT
public:
    explicit ActionButton(const QString& text, ButtonKind kind = ButtonKind::Plain, QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    void setSize(ButtonSize size);

    void setPicture(Icon icon);         // before the word
    void setTrailingPicture(Icon icon); // after the word: arrows
    void setIconToken(Token token);     // another colour than the word's

    // Enter and Space press it while it has the keyboard, in a dialog too.
    // Shows the keys and presses the button on them, anywhere in its window while the button can be seen.
    void setKeys(const QKeySequence& keys);
    // Shows the keys only: something else, such as a menu, binds them.
    void setKeyHint(const QKeySequence& keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int contentWidth() const;
    [[nodiscard]] Token ink() const;
    void paintContent(QPainter& painter) const;

    ButtonKind m_kind = ButtonKind::Plain;
    ButtonSize m_size = ButtonSize::Normal;
    Icon m_icon = Icon::None;
    Icon m_trailing = Icon::None;
    int m_iconToken = -1;
    QString m_keyText;
    QShortcut* m_shortcut = nullptr; // child
};

// One line for the usual case. `objectName` is what tests and the style sheet find it by.
[[nodiscard]] ActionButton* makeButton(const QString& text, ButtonKind kind, const QString& objectName,
    QWidget* parent = nullptr, Icon icon = Icon::None, const QKeySequence& keys = {});

}
