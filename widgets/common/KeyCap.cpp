#include "widgets/common/KeyCap.h"

#include "widgets/style/Fonts.h"

#include <QFontMetrics>
#include <QPainter>

namespace amends {

using namespace Qt::StringLiterals;

QString keyText(const QKeySequence& keys)
{
    QKeySequence first = keys.count() > 0 ? QKeySequence(keys[0]) : QKeySequence();
    if (keys.count() > 0 && keys[0].key() == Qt::Key_Return)
        first = QKeySequence(QKeyCombination(keys[0].keyboardModifiers() & ~Qt::KeypadModifier, Qt::Key_Enter));
    return first.toString(QKeySequence::NativeText);
}

QSize keyCapSize(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QFontMetrics metrics(font(FontRole::Caption));
    const int height = scaled(20);
    return QSize(qMax(height, metrics.horizontalAdvance(text) + 12), height);
}

void paintKeyCap(QPainter& painter, const QRect& rect, const QString& text, bool onFill, bool enabled)
{
    if (text.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = color(onFill ? Token::OnPrimary : Token::Border);
    QColor ink = color(onFill ? Token::OnPrimary : Token::Text3);
    if (!enabled)
        edge = ink = color(Token::Disabled);
    if (onFill && enabled)
        edge.setAlpha(170);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(onFill ? QBrush(Qt::NoBrush) : QBrush(color(Token::Window)));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(ink);
    painter.setFont(font(FontRole::Caption));
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

KeyCap::KeyCap(const QKeySequence& keys, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setKeys(keys);
}

void KeyCap::setKeys(const QKeySequence& keys)
{
    m_text = keyText(keys);
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_text);
}

void KeyCap::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_text, false, isEnabled());
}

}
