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

TierChip::TierChip(const QString& text, QWidget* parent, Tone tone, Icon icon)
    : QWidget(parent)
    , m_tone(tone)
    , m_icon(icon)
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
    const int side = scaled(16);
    return {QFontMetrics(chipFont()).horizontalAdvance(m_text) + 22 + (m_icon == Icon::None ? 0 : side + iconGap),
            scaled(24)};
}

void TierChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(fillOf(m_tone)));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const Token ink = m_tone == Tone::Normal ? Token::Text2 : tokenOf(m_tone);
    int x = 11;
    if (m_icon != Icon::None) {
        const int side = scaled(16);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, side, height())), m_icon, ink, side);
        x += side + iconGap;
    }
    painter.setFont(chipFont());
    painter.setPen(color(ink));
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width() - x - 11, height()));
    painter.drawText(words, Qt::AlignCenter | Qt::TextDontClip, m_text);
}

void TierChip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

}
