// AmendsStyle: Fusion with our focus ring, without its dotted focus rectangles, and with calm timings.
// What the style sheet can say stands in resources/style/amends.qss.in; here is only what it cannot.
// GUI thread.
#pragma once

#include <QProxyStyle>

namespace amends {

class AmendsStyle final : public QProxyStyle {
    Q_OBJECT
public:
    AmendsStyle();

    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const override;
};

}
