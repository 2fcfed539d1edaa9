#include "widgets/common/Meter.h"

#include <QPainter>
#include <QPainterPath>

namespace amends {

Meter::Meter(const QString& name, QWidget* parent) : QWidget(parent)
{
    installValueAccess();
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Meter::setLargest(double largest)
{
    m_largest = largest > 0 ? largest : 1;
    update();
}

void Meter::setValue(double value)
{
    m_value = value;
    update();
}

void Meter::setState(MeterState state)
{
    m_state = state;
    update();
}

void Meter::setLimit(double limit)
{
    m_limit = limit;
    update();
}

void Meter::setMarks(const QList<double>& marks)
{
    m_marks = marks;
    update();
}

void Meter::setSpoken(const QString& words)
{
    m_spoken = words;
}

void Meter::setThickness(int pixels)
{
    m_thickness = pixels;
    updateGeometry();
}

QSize Meter::sizeHint() const
{
    return {160, m_thickness + 8};
}

qreal Meter::at(double value) const
{
    return qBound(0.0, value / m_largest, 1.0) * width();
}

Token Meter::fill() const
{
    switch (m_state) {
    case MeterState::Amber:
        return Token::WarnFill;
    case MeterState::Red:
        return Token::DangerFill;
    case MeterState::Seam:
        return Token::Seam;
    case MeterState::Neutral:
        break;
    }
    return Token::Primary;
}

void Meter::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QRectF track(0, (height() - m_thickness) / 2.0, width(), m_thickness);
    QPainterPath shape;
    shape.addRoundedRect(track, m_thickness / 2.0, m_thickness / 2.0);
    painter.fillPath(
        shape, color(m_state == MeterState::Neutral || m_state == MeterState::Seam ? Token::Sunken : Token::Surface));
    painter.save();
    painter.setClipPath(shape);
    const bool limited = m_limit >= 0;
    const double within = limited ? qMin(m_value, m_limit) : m_value;
    painter.fillRect(QRectF(0, track.y(), at(within), track.height()), color(fill()));
    if (limited && m_value > m_limit)
        painter.fillRect(
            QRectF(at(m_limit), track.y(), at(m_value) - at(m_limit), track.height()), color(Token::WarnFill));
    painter.restore();
    const auto line = [&](double value, Token token) {
        const qreal x = qBound(1.0, at(value), width() - 1.0);
        painter.fillRect(QRectF(x - 1, track.y() - 4, 2, track.height() + 8), color(token));
    };
    for (const double mark : m_marks)
        line(mark, m_state == MeterState::Neutral ? Token::Text2 : Token::Warn);
    if (limited)
        line(m_limit, Token::Text);
}

}
