#include "widgets/common/Avatar.h"

#include "widgets/common/VisibleText.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QPainter>

namespace amends {

namespace {

QString initialsShown(const QString& name)
{
    return visibleLine(initialsOf(name));
}

void paintInitials(QPainter& painter, const QRect& rect, const QString& initials, bool quiet)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(quiet ? Token::Sunken : Token::PrimarySoft));
    const int side = qMin(rect.width(), rect.height());
    painter.drawEllipse(QRect(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side));
    QFont letters = amends::font(FontRole::BodyBold);
    letters.setPixelSize(qMax(11, side * 38 / 100));
    painter.setFont(letters);
    painter.setPen(color(quiet ? Token::Text2 : Token::Primary));
    painter.drawText(rect, Qt::AlignCenter, initials);
    painter.restore();
}

}

void paintAvatar(QPainter& painter, const QRect& rect, const QString& name, bool quiet)
{
    paintInitials(painter, rect, initialsShown(name), quiet);
}

Avatar::Avatar(const QString& name, int diameter, QWidget* parent) : QWidget(parent), m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Avatar::setName(const QString& name)
{
    m_initials = initialsShown(name);
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
    paintInitials(painter, rect(), m_initials, m_quiet);
}

}
