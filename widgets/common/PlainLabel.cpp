#include "widgets/common/PlainLabel.h"

#include "models/domain/Erased.h"
#include "widgets/common/PlainTip.h"
#include "widgets/common/VisibleText.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <cmath>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return {};
    case Tone::Secondary:
        return u"secondary"_s;
    case Tone::Caption:
        return u"caption"_s;
    case Tone::Primary:
        return u"primary"_s;
    case Tone::Seam:
        return u"seam"_s;
    case Tone::Ok:
        return u"ok"_s;
    case Tone::Warn:
        return u"warn"_s;
    case Tone::Danger:
        return u"danger"_s;
    case Tone::Info:
        return u"info"_s;
    case Tone::Disabled:
        return u"disabled"_s;
    }
    return {};
}

}

Token tokenOf(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return Token::Text;
    case Tone::Secondary:
        return Token::Text2;
    case Tone::Caption:
        return Token::Text3;
    case Tone::Primary:
        return Token::Primary;
    case Tone::Seam:
        return Token::SeamText;
    case Tone::Ok:
        return Token::Ok;
    case Tone::Warn:
        return Token::Warn;
    case Tone::Danger:
        return Token::Danger;
    case Tone::Info:
        return Token::Info;
    case Tone::Disabled:
        return Token::Disabled;
    }
    return Token::Text;
}

PlainLabel::PlainLabel(QWidget* parent) : PlainLabel(QString(), FontRole::Body, Tone::Normal, parent) { }

PlainLabel::PlainLabel(const QString& text, FontRole role, Tone tone, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setRole(role);
    setTone(tone);
    setPlainText(text);
}

void PlainLabel::setPlainText(const QString& text)
{
    if (text == m_text && !text.isEmpty())
        return; // clocks say the same all the time
    m_text = text;
    showText();
}

void PlainLabel::showText()
{
    QLabel::setText(m_eliding ? visibleLine(m_text) : visibleText(m_text));
    setAccessibleName(m_text == erasedMark ? text() : m_text);
    showShortened();
}

void PlainLabel::setRole(FontRole role)
{
    m_role = role;
    applyFont();
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    setProperty("tone", nameOf(tone));
    if (textInteractionFlags() & Qt::TextSelectableByMouse) {
        style()->unpolish(this); // only QLabel's own drawing asks the style sheet for the tone
        style()->polish(this);
    }
    update();
}

void PlainLabel::setSerif(bool serif)
{
    m_serif = serif;
    applyFont();
}

void PlainLabel::setBold(bool bold)
{
    m_bold = bold;
    applyFont();
}

void PlainLabel::setWrapping(bool wrapping)
{
    setWordWrap(wrapping);
    if (wrapping) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
}

void PlainLabel::setEliding(bool eliding)
{
    m_eliding = eliding;
    if (eliding)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    showText();
}

void PlainLabel::setCopyable(bool copyable)
{
    setTextInteractionFlags(copyable ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    setFocusPolicy(copyable ? Qt::ClickFocus : Qt::NoFocus); // Ctrl+C works, Tab does not stop at every sentence
}

QSize PlainLabel::sizeHint() const
{
    ensurePolished();
    if (wordWrap()) {
        const int width = QLabel::sizeHint().width();
        return {width, heightForWidth(width)};
    }
    return laidOut(-1) + QSize(2 * margin(), 2 * margin());
}

QSize PlainLabel::minimumSizeHint() const
{
    ensurePolished();
    if (m_eliding)
        return {fontMetrics().horizontalAdvance(u"mm\u2026"_s), lineHeight(m_role)};
    if (wordWrap())
        return {QLabel::minimumSizeHint().width(), lineHeight(m_role)};
    return sizeHint();
}

int PlainLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    return laidOut(qMax(1, width - 2 * margin())).height() + 2 * margin();
}

// Lays the lines out at the distance the role asks for and paints them when there is a painter. A label draws its own
// text because QLabel aligns by the direction of the words, and a Latin name in an Arabic window would stand at the
// wrong end, and because it cannot set lines apart.
QSize PlainLabel::laidOut(int width, QPainter* painter, const QRect& room) const
{
    QString words = text();
    if (m_eliding && painter)
        words = fontMetrics().elidedText(words, Qt::ElideRight, room.width());
    words.replace(u'\n', QChar(QChar::LineSeparator));
    QTextLayout layout(words, font(), this);
    QTextOption option;
    option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    const int distance = lineHeight(m_role);
    const qreal lead = qMax(0.0, (distance - fontMetrics().height()) / 2.0);
    qreal y = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width < 0 ? (painter ? room.width() : 100000) : width);
        line.setPosition(QPointF(0, y + lead));
        widest = qMax(widest, line.naturalTextWidth());
        y += qMax<qreal>(distance, line.height());
    }
    layout.endLayout();
    if (painter) {
        qreal top = room.y();
        if (alignment() & Qt::AlignVCenter)
            top += qMax(0.0, (room.height() - y) / 2.0);
        else if (alignment() & Qt::AlignBottom)
            top += room.height() - y;
        layout.draw(painter, QPointF(room.x(), std::floor(top)));
    }
    return {static_cast<int>(std::ceil(widest)), words.isEmpty() ? distance : static_cast<int>(std::ceil(y))};
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::FontChange) {
        applyFont(); // a style sheet that is set anew gives back the font a widget was made with
        showShortened();
    }
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    if (textInteractionFlags() & Qt::TextSelectableByMouse) {
        QLabel::paintEvent(event); // selections are drawn by QLabel
        return;
    }
    QPainter painter(this);
    painter.setPen(color(isEnabled() ? tokenOf(m_tone) : Token::Disabled));
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    laidOut(wordWrap() ? room.width() : -1, &painter, room);
}

void PlainLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    showShortened();
}

void PlainLabel::showShortened()
{
    if (!m_eliding)
        return;
    const bool tooLong = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    // Tooltips guess at rich text; an escaped plain text cannot be misread.
    setToolTip(tooLong ? plainTip(text()) : QString());
}

void PlainLabel::applyFont()
{
    QFont wanted = amends::font(m_role);
    if (m_serif)
        wanted.setFamilies(amends::font(FontRole::Lead).families());
    if (m_bold)
        wanted.setBold(true);
    if (font() != wanted)
        setFont(wanted);
}

}
