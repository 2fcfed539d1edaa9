// KeyCap: a small drawn key that tells a shortcut ("Ctrl+M", "F8"). Looks only; it binds nothing.
// Ignored by screen readers: the control it belongs to says its own shortcut.
#pragma once

#include "widgets/style/Tokens.h"

#include <QKeySequence>
#include <QWidget>

class QPainter;

namespace amends {

// As the keyboard of this system calls it: "Ctrl+Enter" for Ctrl+Return.
[[nodiscard]] QString keyText(const QKeySequence& keys);

[[nodiscard]] QSize keyCapSize(const QString& text);

// `onFill`: drawn on a filled button, where edge and letters take the button's own text colour.
void paintKeyCap(QPainter& painter, const QRect& rect, const QString& text, bool onFill = false, bool enabled = true);

class KeyCap final : public QWidget {
    Q_OBJECT
public:
    explicit KeyCap(const QKeySequence& keys, QWidget* parent = nullptr);
    void setKeys(const QKeySequence& keys);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

}
