#include "widgets/common/PopoverCard.h"

#include "widgets/common/IconButton.h"
#include "widgets/common/PlainLabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace amends {

using namespace Qt::StringLiterals;

PopoverCard::PopoverCard(const QString& title, QWidget* parent)
    : QFrame(parent->window()),
      m_title(new PlainLabel(title, FontRole::Section, Tone::Normal, this)),
      m_close(new IconButton(Icon::Close, this)),
      m_body(new QVBoxLayout)
{
    setObjectName(u"popover"_s);
    setProperty("kind", u"popover"_s);
    setAccessibleName(title);
    setFocusPolicy(Qt::NoFocus);
    m_close->setPictureSize(16);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 0);
    top->addSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 12);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(m_body);
    m_body->setContentsMargins(16, 0, 16, 0);
    m_body->setSpacing(10);
    connect(m_close, &IconButton::clicked, this, &PopoverCard::closeCard);
    hide();
}

void PopoverCard::setTitle(const QString& title)
{
    m_title->setPlainText(title);
    setAccessibleName(title);
}

void PopoverCard::openBeside(QWidget* beside, const QRect& spot)
{
    constexpr int gap = 6;
    m_returnTo = QApplication::focusWidget();
    adjustSize();
    const QWidget* over = parentWidget();
    const QRect at(beside->mapTo(over, spot.topLeft()), spot.size());
    int x = isRightToLeft() ? at.left() : at.right() - width();
    x = qBound(8, x, qMax(8, over->width() - width() - 8));
    int y = at.bottom() + gap;
    if (y + height() > over->height() - 8 && at.top() - gap - height() > 8)
        y = at.top() - gap - height();
    move(x, qBound(8, y, qMax(8, over->height() - height() - 8)));
    show();
    raise();
    m_close->setFocus(Qt::OtherFocusReason);
    qApp->installEventFilter(this);
}

void PopoverCard::closeCard()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_returnTo)
        m_returnTo->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void PopoverCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        closeCard();
    else
        QFrame::keyPressEvent(event);
}

bool PopoverCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(watched);
        if (widget->window() == window() && widget != this && !isAncestorOf(widget))
            closeCard();
    } else if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        auto* widget = static_cast<QWidget*>(watched);
        if (widget != this && !isAncestorOf(widget))
            closeCard();
    }
    return QFrame::eventFilter(watched, event);
}

}
