#include "widgets/common/Picture.h"

#include "widgets/style/Fonts.h"

#include <QEvent>
#include <QPainter>

namespace amends {

Picture::Picture(Icon icon, Token token, int size, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_token(token), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Picture::setPicture(Icon icon)
{
    m_icon = icon;
    update();
}

void Picture::setToken(Token token)
{
    m_token = token;
    update();
}

QSize Picture::sizeHint() const
{
    return {scaled(m_size), scaled(m_size)};
}

void Picture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, isEnabled() ? m_token : Token::Disabled, scaled(m_size));
}

void Picture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

}
