#include "widgets/common/Avatar.h"

#include "widgets/common/VisibleText.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QPainter>

namespace amends {

Avatar::Avatar(const QString& name, int diameter, QWidget* parent) : QWidget(parent), m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Avatar::setName(const QString& name)
{
    m_initials = initialsOf(visibleLine(name));
    update();
}

void Avatar::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

QSize Avatar::sizeHint() const
{
    return {scaled(m_diameter), scaled(m_diameter)};
}

void Avatar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(m_quiet ? Token::Sunken : Token::PrimarySoft));
    const int side = qMin(width(), height());
    painter.drawEllipse(QRect((width() - side) / 2, (height() - side) / 2, side, side));
    QFont letters = amends::font(FontRole::BodyBold);
    letters.setPixelSize(qMax(11, side * 38 / 100));
    painter.setFont(letters);
    painter.setPen(color(m_quiet ? Token::Text2 : Token::Primary));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

}
