#include "widgets/common/StepDots.h"

#include "widgets/style/Tokens.h"

#include <QPainter>

namespace amends {

namespace {

constexpr int pitch = 20;
constexpr qreal doneRadius = 4.5;
constexpr qreal currentRadius = 6;
constexpr qreal openRadius = 4;

void paintDot(QPainter& painter, QPointF centre, bool done, bool current)
{
    if (current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Primary));
        painter.drawEllipse(centre, currentRadius, currentRadius);
        painter.setBrush(color(done ? Token::Seam : Token::Surface));
        painter.drawEllipse(centre, 2.2, 2.2);
    } else if (done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Seam));
        painter.drawEllipse(centre, doneRadius, doneRadius);
    } else {
        painter.setPen(QPen(color(Token::BorderStrong), 1.4));
        painter.setBrush(color(Token::Surface));
        painter.drawEllipse(centre, openRadius, openRadius);
    }
}

}

QSize stepDotsSize(int steps)
{
    return {(steps - 1) * pitch + 14, 16};
}

void paintStepDots(QPainter& painter, const QRect& rect, const StepDotsState& state, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = direction == Qt::RightToLeft;
    const qreal y = rect.y() + rect.height() / 2.0;
    const auto centre = [&](qsizetype i) {
        const qreal offset = 7.0 + static_cast<qreal>(i) * pitch;
        return QPointF(mirrored ? rect.x() + rect.width() - offset : rect.x() + offset, y);
    };
    for (qsizetype i = 0; i + 1 < state.done.size(); ++i) {
        const bool mended = state.done.at(i) && (state.done.at(i + 1) || i + 1 == state.current);
        painter.setPen(QPen(color(mended ? Token::Seam : Token::Border), mended ? 2 : 1.4));
        painter.drawLine(centre(i), centre(i + 1));
    }
    for (qsizetype i = 0; i < state.done.size(); ++i)
        paintDot(painter, centre(i), state.done.at(i), i == state.current);
    painter.restore();
}

StepDots::StepDots(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepDots::setState(const StepDotsState& state, const QString& words)
{
    m_state = state;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize StepDots::sizeHint() const
{
    return stepDotsSize(static_cast<int>(m_state.done.size()));
}

void StepDots::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintStepDots(painter, rect(), m_state, layoutDirection());
}

}
