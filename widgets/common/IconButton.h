// IconButton: a button that shows only a picture. Its name is the icon's label unless given another; the tooltip is
// the name and, if it has one, the shortcut. 32 px square at text size 100 %.
// GUI thread.
#pragma once

#include "widgets/style/Icons.h"

#include <QKeySequence>
#include <QToolButton>

class QShortcut;

namespace amends {

class IconButton final : public QToolButton {
    Q_OBJECT
public:
    explicit IconButton(Icon icon, QWidget* parent = nullptr);

    void setPicture(Icon icon);
    void setPictureToken(Token token);
    void setPictureSize(int pixels);
    void setName(const QString& name);
    // Shows the keys in the tooltip and clicks on them.
    void setKeys(const QKeySequence& keys);
    void setKeyHint(const QKeySequence& keys);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void nameIt();

    Icon m_icon = Icon::None;
    Token m_token = Token::Text2;
    int m_pixels = 20;
    QString m_name;
    QKeySequence m_keys;
    QShortcut* m_shortcut = nullptr; // child
};

}
