#include "widgets/common/IconButton.h"

#include "widgets/common/KeyCap.h"
#include "widgets/common/PlainTip.h"
#include "widgets/common/VisibleText.h"
#include "widgets/style/Fonts.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>

namespace amends {

using namespace Qt::StringLiterals;

IconButton::IconButton(Icon icon, QWidget* parent) : QToolButton(parent), m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    nameIt();
}

void IconButton::setPicture(Icon icon)
{
    m_icon = icon;
    nameIt();
    update();
}

void IconButton::setPictureToken(Token token)
{
    m_token = token;
    update();
}

void IconButton::setPictureSize(int pixels)
{
    m_pixels = pixels;
    update();
}

void IconButton::setName(const QString& name)
{
    m_name = name;
    nameIt();
}

void IconButton::setKeys(const QKeySequence& keys)
{
    setKeyHint(keys);
    if (!m_shortcut) {
        m_shortcut = new QShortcut(this);
        connect(m_shortcut, &QShortcut::activated, this, [this] { click(); });
    }
    m_shortcut->setKey(keys);
}

void IconButton::setKeyHint(const QKeySequence& keys)
{
    m_keys = keys;
    nameIt();
}

QSize IconButton::sizeHint() const
{
    return {scaled(32), scaled(32)};
}

void IconButton::nameIt()
{
    const QString name = m_name.isEmpty() ? iconLabel(m_icon) : m_name;
    setAccessibleName(name);
    const QString keys = keyText(m_keys);
    //: Tooltip of a button without words: %1 its name, %2 its shortcut, such as "Copy (Ctrl+C)"
    setToolTip(plainTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, isolatedLtr(keys))));
}

void IconButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || isChecked() || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(isDown() ? Token::Pressed : isChecked() ? Token::Selected : Token::Hover));
        painter.drawRoundedRect(rect(), 8, 8);
    }
    paintIcon(painter, rect(), m_icon, isEnabled() ? m_token : Token::Disabled, scaled(m_pixels));
}

void IconButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameIt();
    else if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

}
