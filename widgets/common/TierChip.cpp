#include "widgets/common/TierChip.h"

#include "widgets/common/VisibleText.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace amends {

namespace {

constexpr int iconGap = 6;

Token fillOf(Tone tone)
{
    switch (tone) {
    case Tone::Seam:
        return Token::SeamSoft;
    case Tone::Ok:
        return Token::OkSoft;
    case Tone::Warn:
        return Token::WarnSoft;
    case Tone::Danger:
        return Token::DangerSoft;
    case Tone::Info:
        return Token::InfoSoft;
    case Tone::Primary:
        return Token::PrimarySoft;
    default:
        return Token::Sunken;
    }
}

QFont chipFont()
{
    QFont answer = font(FontRole::Small);
    answer.setBold(true);
    return answer;
}

}

QSize tierChipSize(const QString& text, Icon icon)
{
    const int side = scaled(16);
    return {
        QFontMetrics(chipFont()).horizontalAdvance(text) + 22 + (icon == Icon::None ? 0 : side + iconGap), scaled(24)};
}

void paintTierChip(
    QPainter& painter, const QRect& rect, const QString& text, Tone tone, Icon icon, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(fillOf(tone)));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    const Token ink = tone == Tone::Normal ? Token::Text2 : tokenOf(tone);
    int x = rect.x() + 11;
    if (icon != Icon::None) {
        const int side = scaled(16);
        const QRect spot(x, rect.y(), side, rect.height());
        paintIcon(painter, QStyle::visualRect(direction, rect, spot), icon, ink, side);
        x += side + iconGap;
    }
    painter.setFont(chipFont());
    painter.setPen(color(ink));
    const QRect words(x, rect.y(), rect.right() - x - 10, rect.height());
    painter.drawText(QStyle::visualRect(direction, rect, words), Qt::AlignCenter | Qt::TextDontClip, text);
    painter.restore();
}

TierChip::TierChip(const QString& text, QWidget* parent, Tone tone, Icon icon)
    : QWidget(parent), m_tone(tone), m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_text = visibleLine(text);
    setAccessibleName(m_text);
}

void TierChip::setText(const QString& text)
{
    m_text = visibleLine(text);
    setAccessibleName(m_text);
    setVisible(!m_text.isEmpty());
    updateGeometry();
    update();
}

void TierChip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void TierChip::setPicture(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QSize TierChip::sizeHint() const
{
    return tierChipSize(m_text, m_icon);
}

void TierChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintTierChip(painter, rect(), m_text, m_tone, m_icon, layoutDirection());
}

void TierChip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

}
