#include "widgets/recovery/StepButton.h"

#include "widgets/common/KeyCap.h"
#include "widgets/common/PlainTip.h"
#include "widgets/recovery/StepText.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Icons.h"

#include <QPainter>
#include <QStyle>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
constexpr int wideInset = 10; // the circle's edge from the button's
constexpr int textStart = 54;
}

StepButton::StepButton(Step step, QWidget* parent) : QAbstractButton(parent), m_step(step)
{
    setObjectName(u"step_"_s + key(step));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setText(stepName(step));
    setProperty("focusRadius", 10);
}

void StepButton::setForm(RailForm form)
{
    m_form = form;
    setSizePolicy(form == RailForm::Row ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

void StepButton::setState(StepState state, bool current, const QString& hint)
{
    m_state = state;
    m_current = current;
    m_hint = hint;
    setChecked(current);
    const QString name = stepName(m_step);
    //: a step and what stands under it: "Listen, done. Read back, agreed."
    setAccessibleName(state == StepState::Done ? tr("%1, done. %2").arg(name, hint) : tr("%1. %2").arg(name, hint));
    const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(m_step)));
    setToolTip(plainTip(m_form == RailForm::Wide ? hint : u"%1 (%2)\n%3"_s.arg(name, keyText(keys), hint)));
    update();
}

void StepButton::setPassed(bool passed)
{
    m_passed = passed;
    update();
}

int StepButton::circleRadius() const
{
    return scaled(m_form == RailForm::Row ? 13 : 17);
}

QPoint StepButton::circleCentre() const
{
    if (m_form != RailForm::Wide)
        return rect().center();
    const int x = scaled(wideInset) + circleRadius();
    return {isRightToLeft() ? width() - x : x, height() / 2};
}

QSize StepButton::sizeHint() const
{
    switch (m_form) {
    case RailForm::Wide:
        return {scaled(200), scaled(61)};
    case RailForm::Icons:
        return {scaled(54), scaled(61)};
    case RailForm::Row:
        return {scaled(36), scaled(36)};
    }
    return {};
}

void StepButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if ((m_current || underMouse()) && m_form != RailForm::Row) {
        painter.setPen(m_current ? QPen(color(Token::Border), 1) : QPen(Qt::NoPen));
        painter.setBrush(color(m_current ? Token::Surface : Token::Hover));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    }
    paintCircle(painter);
    if (m_form == RailForm::Wide)
        paintWords(painter);
}

void StepButton::paintCircle(QPainter& painter) const
{
    const bool done = m_state == StepState::Done;
    const bool filled = done || m_current;
    const QPoint centre = circleCentre();
    const int radius = circleRadius();
    if (filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(done ? Token::Seam : Token::Primary));
        painter.drawEllipse(centre, radius, radius);
    } else {
        QPen pen(color(m_state == StepState::Started ? Token::Primary : Token::BorderStrong), 2);
        if (m_passed)
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(color(Token::Window));
        painter.drawEllipse(QPointF(centre), radius - 1.0, radius - 1.0);
    }
    const int size = scaled(m_form == RailForm::Row ? 14 : 18);
    const QRect spot(centre.x() - size / 2, centre.y() - size / 2, size, size);
    const Token ink = done ? Token::Surface : m_current ? Token::OnPrimary : Token::Text2;
    paintIcon(painter, spot, done ? Icon::Check : stepIcon(m_step), ink, size);
    // Where a done step is the current one, its own ring says so in the row as well.
    if (m_current && m_form == RailForm::Row) {
        painter.setPen(QPen(color(Token::Primary), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(centre), radius + 2.0, radius + 2.0);
    }
}

void StepButton::paintWords(QPainter& painter) const
{
    const int start = scaled(textStart);
    const int end = width() - scaled(wideInset);
    const QString cap = keyText(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(m_step))));
    const QFont capFont = amends::font(FontRole::Caption);
    int capWidth = QFontMetrics(capFont).horizontalAdvance(cap);
    const int line = lineHeight(FontRole::Body);
    const int top = (height() - line - lineHeight(FontRole::Caption)) / 2 - 1;
    const auto place
        = [&](int x, int y, int w, int h) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h)); };
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);

    const QFont nameFont = amends::font(m_state == StepState::Done || m_current ? FontRole::BodyBold : FontRole::Body);
    // A long name needs the room more than the key does, which the tooltip says too.
    if (start + QFontMetrics(nameFont).horizontalAdvance(stepName(m_step)) + scaled(4) > end - capWidth)
        capWidth = 0;
    painter.setFont(capFont);
    painter.setPen(color(Token::Text3));
    if (capWidth > 0)
        painter.drawText(place(end - capWidth, top, capWidth, line), Qt::AlignCenter | Qt::TextForceLeftToRight, cap);

    painter.setFont(nameFont);
    painter.setPen(color(Token::Text));
    const int nameRoom = end - capWidth - scaled(4) - start;
    painter.drawText(place(start, top, nameRoom, line), int(leading),
        QFontMetrics(nameFont).elidedText(stepName(m_step), Qt::ElideRight, nameRoom));

    const QFont hintFont = amends::font(FontRole::Caption);
    painter.setFont(hintFont);
    painter.setPen(color(m_passed && m_state != StepState::Done ? Token::Text : Token::Text2));
    painter.drawText(place(start, top + line, end - start, lineHeight(FontRole::Caption)), int(leading),
        QFontMetrics(hintFont).elidedText(m_hint, Qt::ElideRight, end - start));
}

void StepButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StepButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}
}
