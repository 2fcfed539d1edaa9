#include "widgets/common/SearchField.h"

#include "widgets/common/IconButton.h"
#include "widgets/common/KeyCap.h"
#include "widgets/style/Fonts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideRoom = 12;
constexpr int iconSize = 18;

}

SearchField::SearchField(const QString& name, QWidget* parent, Icon icon)
    : QLineEdit(parent), m_icon(icon), m_clear(new IconButton(Icon::Close, this))
{
    setAccessibleName(name);
    setPlaceholderText(name);
    m_clear->setName(tr("Clear"));
    m_clear->setPictureSize(16);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(m_clear, &IconButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this] {
        showCross();
        m_timer.start();
    });
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT searchWanted(text()); });
    showCross();
}

void SearchField::setKeys(const QKeySequence& keys)
{
    setKeyHint(keys);
    if (!m_shortcut) {
        m_shortcut = new QShortcut(this);
        connect(m_shortcut, &QShortcut::activated, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
    }
    m_shortcut->setKey(keys);
}

void SearchField::setKeyHint(const QKeySequence& keys)
{
    m_keyText = keyText(keys);
    setRoom();
    update();
}

void SearchField::setHint(const QString& hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    update();
}

void SearchField::showCross()
{
    m_clear->setVisible(!text().isEmpty());
    setRoom();
}

void SearchField::setRoom()
{
    const int cap = m_keyText.isEmpty() ? 0 : keyCapSize(m_keyText).width() + 6;
    const int trailing = text().isEmpty() ? cap : scaled(32);
    const int leading = scaled(iconSize) + 8;
    setTextMargins(isRightToLeft() ? trailing : leading, 0, isRightToLeft() ? leading : trailing, 0);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = scaled(iconSize);
    const QRect spot(sideRoom, (height() - side) / 2, side, side);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), spot), m_icon, Token::Text3, side);
    paintHint(painter);
    if (m_keyText.isEmpty() || !text().isEmpty())
        return;
    const QSize cap = keyCapSize(m_keyText);
    const QRect capSpot(width() - cap.width() - 9, (height() - cap.height()) / 2, cap.width(), cap.height());
    paintKeyCap(painter, QStyle::visualRect(layoutDirection(), rect(), capSpot), m_keyText);
}

void SearchField::paintHint(QPainter& painter) const
{
    if (m_hint.isEmpty())
        return;
    const int cap = m_keyText.isEmpty() ? 0 : keyCapSize(m_keyText).width() + 6;
    const int trailing = (text().isEmpty() ? cap : scaled(32)) + sideRoom;
    const int typed = sideRoom + scaled(iconSize) + 24
        + fontMetrics().horizontalAdvance(text().isEmpty() ? placeholderText() : text());
    painter.setFont(amends::font(FontRole::Small));
    painter.setPen(color(Token::Text3));
    const int wide = painter.fontMetrics().horizontalAdvance(m_hint);
    if (typed + wide + trailing > width())
        return;
    const QRect spot(width() - trailing - wide, 0, wide, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), spot), Qt::AlignCenter, m_hint);
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    const int side = qMin(scaled(30), height() - 4);
    const QRect spot(width() - side - 4, (height() - side) / 2, side, side);
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), spot));
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_timer.isActive()) {
            m_timer.stop();
            Q_EMIT searchWanted(text());
        }
        if (event->key() != Qt::Key_Down)
            QLineEdit::keyPressEvent(event);
        Q_EMIT resultsWanted();
    } else
        QLineEdit::keyPressEvent(event);
}

bool SearchField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Ctrl+K deletes to the end of the line in a text field of this system; here it opens the palette.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_K) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

}
