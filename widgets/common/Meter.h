// Meter: how much of something there is, with marks. Fills from the leading edge. Looks only, no control.
// Teal by state Neutral, amber, red, or gold for what is mended; past `limit` the rest is amber.
// GUI thread. Values in any unit, `largest` above 0.
#pragma once

#include "widgets/common/ValueAccess.h"
#include "widgets/style/Tokens.h"

#include <QList>
#include <QWidget>

namespace amends {

enum class MeterState { Neutral, Amber, Red, Seam };

class Meter final : public QWidget, public SpokenValue {
    Q_OBJECT
public:
    explicit Meter(const QString& name, QWidget* parent = nullptr);

    void setLargest(double largest);
    void setValue(double value);
    [[nodiscard]] double value() const { return m_value; }
    void setState(MeterState state);
    // A line over the bar; what is filled beyond it is amber. Below 0: none.
    void setLimit(double limit);
    // Thin lines at these values.
    void setMarks(const QList<double>& marks);
    // In words for screen readers: "99 of your limit 75, 24 above".
    void setSpoken(const QString& words);
    void setThickness(int pixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    [[nodiscard]] double spokenValue() const override { return m_value; }
    [[nodiscard]] double spokenLargest() const override { return m_largest; }
    [[nodiscard]] QString spokenText() const override { return m_spoken; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] qreal at(double value) const;
    [[nodiscard]] Token fill() const;

    double m_value = 0;
    double m_largest = 100;
    double m_limit = -1;
    QList<double> m_marks;
    MeterState m_state = MeterState::Neutral;
    QString m_spoken;
    int m_thickness = 9;
};

}
