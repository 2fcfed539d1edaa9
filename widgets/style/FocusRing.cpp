#include "widgets/style/FocusRing.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QTabBar>

namespace amends {

namespace {

bool showsFocusItself(const QWidget* widget)
{
    return widget->property("ownFocus").toBool() || qobject_cast<const QLineEdit*>(widget)
        || qobject_cast<const QAbstractScrollArea*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget) || widget->isWindow();
}

bool cameByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

}

// focusChanged() does not tell the reason and the ring depends on it, so the events themselves are watched.
FocusRing::FocusRing(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

QWidget* FocusRing::wearer() const
{
    return m_frame ? m_frame->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType())
        follow(static_cast<QWidget*>(watched), static_cast<QFocusEvent*>(event)->reason());
    else if (event->type() == QEvent::FocusOut && watched == wearer()) {
        // Coming back from another window keeps the ring: the keyboard is still there.
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            m_frame->setWidget(nullptr);
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* widget, Qt::FocusReason reason)
{
    if (widget == wearer())
        return;
    if (!cameByKeyboard(reason) || showsFocusItself(widget)) {
        if (m_frame && reason != Qt::ActiveWindowFocusReason)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
}

}
