#include "widgets/common/ActionButton.h"

#include "widgets/common/KeyCap.h"
#include "widgets/style/Fonts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconGap = 8;
constexpr int keyGap = 10;

QString nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Ghost:
        return u"ghost"_s;
    case ButtonKind::Quiet:
        return u"quiet"_s;
    case ButtonKind::Plain:
        break;
    }
    return {};
}

QString nameOf(ButtonSize size)
{
    return size == ButtonSize::Small ? u"small"_s : size == ButtonSize::Large ? u"large"_s : QString();
}

QFont fontOf(ButtonKind kind, ButtonSize size)
{
    if (kind == ButtonKind::Quiet)
        return font(FontRole::Small);
    if (size == ButtonSize::Large)
        return font(FontRole::Section);
    QFont answer = font(size == ButtonSize::Small ? FontRole::Small : FontRole::BodyBold);
    answer.setBold(true);
    return answer;
}

int sideRoom(ButtonKind kind, ButtonSize size)
{
    if (kind == ButtonKind::Ghost || kind == ButtonKind::Quiet)
        return 8;
    return size == ButtonSize::Small ? 12 : size == ButtonSize::Large ? 20 : 15;
}

}

ActionButton::ActionButton(const QString& text, ButtonKind kind, QWidget* parent) : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAutoDefault(false);
    setKind(kind);
}

// QPushButton leaves Enter to the dialog's default button, so that Enter on "Cancel" would save.
void ActionButton::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier)) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void ActionButton::setKind(ButtonKind kind)
{
    m_kind = kind;
    setProperty("kind", nameOf(kind));
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

void ActionButton::setSize(ButtonSize size)
{
    m_size = size;
    setProperty("size", nameOf(size));
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

void ActionButton::setPicture(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void ActionButton::setTrailingPicture(Icon icon)
{
    m_trailing = icon;
    updateGeometry();
    update();
}

void ActionButton::setIconToken(Token token)
{
    m_iconToken = static_cast<int>(token);
    update();
}

void ActionButton::setKeys(const QKeySequence& keys)
{
    setKeyHint(keys);
    if (!m_shortcut) {
        m_shortcut = new QShortcut(this);
        // A button's own shortcut would be forgotten at the next setText().
        connect(m_shortcut, &QShortcut::activated, this, [this] { click(); });
    }
    QList<QKeySequence> list {keys};
    if (keys.count() == 1 && keys[0].key() == Qt::Key_Return)
        list.append(QKeySequence(QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_Enter)));
    m_shortcut->setKeys(list);
}

void ActionButton::setKeyHint(const QKeySequence& keys)
{
    m_keyText = keyText(keys);
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const
{
    const int height = m_size == ButtonSize::Small || m_kind == ButtonKind::Quiet ? 30
        : m_size == ButtonSize::Large                                             ? 44
                                                                                  : 36;
    return QSize(contentWidth() + 2 * sideRoom(m_kind, m_size), scaled(height));
}

QSize ActionButton::minimumSizeHint() const
{
    return sizeHint();
}

void ActionButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

int ActionButton::contentWidth() const
{
    const QFontMetrics metrics(fontOf(m_kind, m_size));
    int width = metrics.size(Qt::TextShowMnemonic, text()).width();
    const int iconSize = scaled(18);
    if (m_icon != Icon::None)
        width += iconSize + (text().isEmpty() ? 0 : iconGap);
    if (m_trailing != Icon::None)
        width += iconSize + iconGap;
    if (!m_keyText.isEmpty())
        width += keyGap + keyCapSize(m_keyText).width();
    return width;
}

Token ActionButton::ink() const
{
    if (!isEnabled())
        return Token::Disabled;
    if (m_kind == ButtonKind::Primary)
        return Token::OnPrimary;
    if (m_kind == ButtonKind::Quiet)
        return Token::Text2;
    return m_kind == ButtonKind::Ghost ? Token::Primary : Token::Text;
}

void ActionButton::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    paintContent(painter);
}

void ActionButton::paintContent(QPainter& painter) const
{
    const Token token = ink();
    const Token iconToken = m_iconToken >= 0 && isEnabled() ? static_cast<Token>(m_iconToken) : token;
    const int iconSize = scaled(18);
    const QFont textFont = fontOf(m_kind, m_size);
    const QFontMetrics metrics(textFont);
    int x = (width() - contentWidth()) / 2;
    const auto place = [&](int itemWidth) {
        const QRect spot(x, 0, itemWidth, height());
        x += itemWidth;
        return QStyle::visualRect(layoutDirection(), rect(), spot);
    };
    if (m_icon != Icon::None) {
        paintIcon(painter, place(iconSize), m_icon, iconToken, iconSize);
        x += iconGap;
    }
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text()).width();
    painter.setFont(textFont);
    painter.setPen(color(token));
    painter.drawText(place(textWidth), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    if (m_trailing != Icon::None) {
        x += iconGap;
        paintIcon(painter, place(iconSize), m_trailing, token, iconSize);
    }
    if (!m_keyText.isEmpty()) {
        x += keyGap;
        QRect cap(QPoint(0, 0), keyCapSize(m_keyText));
        cap.moveCenter(place(cap.width()).center());
        paintKeyCap(painter, cap, m_keyText, m_kind == ButtonKind::Primary, isEnabled());
    }
}

ActionButton* makeButton(const QString& text, ButtonKind kind, const QString& objectName, QWidget* parent, Icon icon,
    const QKeySequence& keys)
{
    auto* button = new ActionButton(text, kind, parent);
    button->setObjectName(objectName);
    button->setPicture(icon);
    if (!keys.isEmpty())
        button->setKeys(keys);
    return button;
}

}
