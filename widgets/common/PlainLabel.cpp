#include "widgets/common/PlainLabel.h"

#include "widgets/common/VisibleText.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

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

PlainLabel::PlainLabel(QWidget* parent)
    : PlainLabel(QString(), FontRole::Body, Tone::Normal, parent)
{
}

PlainLabel::PlainLabel(const QString& text, FontRole role, Tone tone, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setRole(role);
    setTone(tone);
    setPlainText(text);
}

void PlainLabel::setPlainText(const QString& text)
{
    m_text = text;
    QLabel::setText(m_eliding ? visibleLine(text) : visibleText(text));
    setAccessibleName(text);
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
    style()->unpolish(this);
    style()->polish(this);
    update();
}

void PlainLabel::setSerif(bool serif)
{
    m_serif = serif;
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
    setPlainText(m_text);
}

void PlainLabel::setCopyable(bool copyable)
{
    setTextInteractionFlags(copyable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                     : Qt::NoTextInteraction);
}

QSize PlainLabel::sizeHint() const
{
    QSize hint = QLabel::sizeHint();
    if (!wordWrap())
        hint.setHeight(qMax(hint.height(), lineHeight(m_role)));
    return hint;
}

QSize PlainLabel::minimumSizeHint() const
{
    if (!m_eliding)
        return QLabel::minimumSizeHint();
    return QSize(fontMetrics().horizontalAdvance(u"mm\u2026"_s), lineHeight(m_role));
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::FontChange)
        showShortened();
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    if (!m_eliding) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? color(tokenOf(m_tone)) : color(Token::Disabled));
    const QRect room = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(room, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), shown);
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
    setToolTip(tooLong ? text().toHtmlEscaped() : QString());
}

void PlainLabel::applyFont()
{
    QFont wanted = amends::font(m_role);
    if (m_serif)
        wanted.setFamilies(amends::font(FontRole::Lead).families());
    if (font() != wanted)
        setFont(wanted);
}

}
