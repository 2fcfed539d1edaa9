#include "widgets/style/AmendsStyle.h"

#include "widgets/style/Tokens.h"

#include <QDialog>
#include <QFocusFrame>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QStyleFactory>
#include <QStyleOption>
#include <QVariant>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

constexpr int ringWidth = 2;
constexpr int ringMargin = 4; // 2 px ring and 2 px gap around the control
constexpr int ringRadius = 11;
constexpr int titleBar = 40; // of the window manager

// Round things (chips, avatars) ask for a rounder ring by the property focusRadius.
qreal radiusOf(const QWidget* frame, const QRect& rect)
{
    qreal radius = ringRadius;
    if (const auto* focusFrame = qobject_cast<const QFocusFrame*>(frame); focusFrame && focusFrame->widget()) {
        const QVariant wanted = focusFrame->widget()->property("focusRadius");
        if (wanted.isValid())
            radius = wanted.toReal() + ringMargin;
    }
    return qMin(radius, qMin(rect.width(), rect.height()) / 2.0);
}

QRegion ringRegion(const QRect& rect, qreal radius)
{
    QPainterPath inner;
    const QRectF hole = QRectF(rect).adjusted(ringMargin, ringMargin, -ringMargin, -ringMargin);
    const qreal innerRadius = qMax(0.0, radius - ringMargin);
    inner.addRoundedRect(hole, innerRadius, innerRadius);
    return QRegion(rect) - QRegion(inner.toFillPolygon().toPolygon());
}

}

AmendsStyle::AmendsStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void AmendsStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(Token::Focus), ringWidth));
    painter->setBrush(Qt::NoBrush);
    const qreal radius = radiusOf(widget, option->rect);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter->restore();
}

void AmendsStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_FrameFocusRect)
        return; // the ring says it, and only to those who came by keyboard
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

// A list that was laid out before the style sheet reached it keeps the heights of undressed rows (Qt 6.4), so that their
// words overlap.
void AmendsStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* list = qobject_cast<QListView*>(widget))
        QMetaObject::invokeMethod(list, &QListView::doItemsLayout, Qt::QueuedConnection);
    // No dialog reaches beyond its screen, where nobody could press its buttons; what is in it scrolls.
    if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isWindow()) {
        const QSize room = dialog->screen()->availableSize() - QSize(8, titleBar);
        if (dialog->width() > room.width() || dialog->height() > room.height())
            dialog->resize(dialog->size().boundedTo(room));
    }
}

int AmendsStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringMargin;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 18;
    case PM_TextCursorWidth:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AmendsStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_FocusFrame_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(answer); mask && option) {
            mask->region = ringRegion(option->rect, radiusOf(widget, option->rect));
            return 1;
        }
        return 0;
    case SH_FocusFrame_AboveWidget: // the widget's own parent would cut the ring at its edge
        return 1;
    case SH_UnderlineShortcut:
        return 0;
    case SH_Menu_SubMenuPopupDelay:
        return 120;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

}
