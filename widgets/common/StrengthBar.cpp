#include "widgets/common/StrengthBar.h"

#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace amends {

namespace {

constexpr int gap = 4;
constexpr int thickness = 11;

}

StrengthBar::StrengthBar(const QString& name, QWidget* parent) : QWidget(parent)
{
    installValueAccess();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", 6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StrengthBar::setValue(int value)
{
    m_value = qBound(0, value, most);
    update();
}

void StrengthBar::choose(int value)
{
    const int before = m_value;
    setValue(value);
    if (m_value == before)
        return;
    announceValue(this, m_value);
    Q_EMIT changed(m_value);
}

QSize StrengthBar::sizeHint() const
{
    return {240, qMax(30, scaled(24))};
}

QString StrengthBar::spokenText() const
{
    //: How strong a mood is, for a screen reader
    return m_value == 0 ? tr("not set") : tr("%1 of 5").arg(locale().toString(m_value));
}

void StrengthBar::speakTo(double value)
{
    choose(qRound(value));
}

void StrengthBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal each = (width() - (most - 1) * gap) / static_cast<qreal>(most);
    for (int i = 0; i < most; ++i) {
        const qreal x = i * (each + gap);
        const qreal seen = isRightToLeft() ? width() - x - each : x;
        const QRectF segment
            = QRectF(seen, (height() - thickness) / 2.0, each, thickness).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool on = i < m_value;
        painter.setPen(QPen(color(!isEnabled() ? Token::Border : on ? Token::Primary : Token::BorderStrong), 1));
        painter.setBrush(color(on && isEnabled() ? Token::Primary : Token::Sunken));
        painter.drawRoundedRect(segment, thickness / 2.0 - 0.5, thickness / 2.0 - 0.5);
    }
}

void StrengthBar::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_5)
        choose(key - Qt::Key_0);
    else if (key == Qt::Key_Right)
        choose(qMax(1, m_value + forward));
    else if (key == Qt::Key_Left)
        choose(qMax(1, m_value - forward));
    else if (key == Qt::Key_Up)
        choose(m_value + 1);
    else if (key == Qt::Key_Down)
        choose(qMax(1, m_value - 1));
    else if (key == Qt::Key_Home)
        choose(1);
    else if (key == Qt::Key_End)
        choose(most);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        choose(0);
    else
        QWidget::keyPressEvent(event);
}

void StrengthBar::mousePressEvent(QMouseEvent* event)
{
    const int x = event->position().toPoint().x();
    const int fromStart = isRightToLeft() ? width() - x : x;
    choose(qBound(1, fromStart * most / qMax(1, width()) + 1, most));
}

}
