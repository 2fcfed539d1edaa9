#include "widgets/common/Chip.h"

#include "widgets/style/Fonts.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconGap = 6;

QFont plainFont(ChipSize size)
{
    return font(size == ChipSize::Small ? FontRole::Small : FontRole::Body);
}

QFont boldFont(ChipSize size)
{
    QFont answer = plainFont(size);
    answer.setBold(true);
    return answer;
}

int pictureSize(ChipSize size)
{
    return scaled(size == ChipSize::Small ? 16 : 18);
}

int sideRoom(ChipSize size)
{
    return size == ChipSize::Small ? 11 : 13;
}

}

Chip::Chip(const QString& text, QWidget* parent, Icon icon, ChipSize size) : QPushButton(text, parent), m_icon(icon)
{
    setProperty("kind", u"chip"_s);
    setCheckable(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSize(size);
}

void Chip::setPicture(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Chip::setSize(ChipSize size)
{
    m_size = size;
    setProperty("focusRadius", pillHeight() / 2);
    updateGeometry();
    update();
}

void Chip::setDetail(const QString& detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

void Chip::setOpens(bool opens)
{
    m_opens = opens;
    updateGeometry();
    update();
}

void Chip::setCheckMark(bool shown)
{
    m_checkMark = shown;
    updateGeometry();
    update();
}

int Chip::pillHeight() const
{
    return scaled(m_size == ChipSize::Small ? 26 : 34);
}

Icon Chip::shownIcon() const
{
    return m_checkMark && isChecked() ? Icon::Check : m_icon;
}

// Room for the bold letters of "on", so that nothing moves when it is switched; only a check mark may widen it.
QSize Chip::sizeHint() const
{
    const QFontMetrics bold(boldFont(m_size));
    int width = 2 * sideRoom(m_size);
    if (!text().isEmpty())
        width += m_detail.isEmpty() ? bold.horizontalAdvance(text())
                                    : QFontMetrics(plainFont(m_size)).horizontalAdvance(text());
    if (!m_detail.isEmpty())
        width += 6 + bold.horizontalAdvance(m_detail);
    if (m_icon != Icon::None || m_checkMark)
        width += pictureSize(m_size) + iconGap;
    if (m_opens)
        width += pictureSize(m_size) + iconGap;
    return QSize(width, qMax(pillHeight(), 30));
}

void Chip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect pill(0, (height() - pillHeight()) / 2, width(), pillHeight());
    paintPill(painter, pill);

    const Token ink = !isEnabled() ? Token::Disabled : isChecked() ? Token::Primary : Token::Text;
    const int side = pictureSize(m_size);
    const QFont first = isChecked() && m_detail.isEmpty() ? boldFont(m_size) : plainFont(m_size);
    const int textWidth = QFontMetrics(first).horizontalAdvance(text());
    const int detailWidth = m_detail.isEmpty() ? 0 : 6 + QFontMetrics(boldFont(m_size)).horizontalAdvance(m_detail);
    const Icon picture = shownIcon();
    int content
        = textWidth + detailWidth + (picture == Icon::None ? 0 : side + iconGap) + (m_opens ? side + iconGap : 0);
    int x = (width() - content) / 2;
    const auto place = [&](int itemWidth) {
        const QRect spot(x, pill.y(), itemWidth, pill.height());
        x += itemWidth;
        return QStyle::visualRect(layoutDirection(), rect(), spot);
    };
    if (picture != Icon::None) {
        paintIcon(painter, place(side), picture, ink == Token::Text ? Token::Text2 : ink, side);
        x += iconGap;
    }
    painter.setPen(color(ink));
    painter.setFont(first);
    painter.drawText(place(textWidth), Qt::AlignCenter | Qt::TextDontClip, text());
    if (!m_detail.isEmpty()) {
        painter.setFont(boldFont(m_size));
        painter.drawText(place(detailWidth), Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextDontClip, m_detail);
    }
    if (m_opens) {
        x += iconGap;
        paintIcon(painter, place(side), Icon::ChevronDown, ink == Token::Text ? Token::Text2 : ink, side);
    }
}

void Chip::paintPill(QPainter& painter, const QRect& pill) const
{
    Token fill = Token::Surface;
    if (isChecked())
        fill = Token::PrimarySoft;
    else if (isEnabled() && isDown())
        fill = Token::Pressed;
    else if (isEnabled() && underMouse())
        fill = Token::Hover;
    const Token edge = !isEnabled() ? Token::Border : isChecked() ? Token::Primary : Token::BorderStrong;
    const qreal line = isChecked() ? 2.0 : 1.0;
    painter.setPen(QPen(color(edge), line));
    painter.setBrush(color(fill));
    const QRectF shape = QRectF(pill).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
}

void Chip::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setSize(m_size);
}

}
