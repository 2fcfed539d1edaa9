// Picture: an icon that is not a control. Decoration by default: screen readers skip it unless it is given a name.
// GUI thread. Size in pixels at text size 100 %.
#pragma once

#include "widgets/style/Icons.h"

#include <QWidget>

namespace amends {

class Picture final : public QWidget {
    Q_OBJECT
public:
    explicit Picture(Icon icon, Token token = Token::Text2, int size = 18, QWidget* parent = nullptr);
    void setPicture(Icon icon);
    void setToken(Token token);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Icon m_icon;
    Token m_token;
    int m_size;
};

}
