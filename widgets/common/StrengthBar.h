// StrengthBar: how strong a mood is, 1 to 5, as five segments; 0 means not said yet.
// Keys: digits 1 to 5 set, arrows step (mirrored in right-to-left), Delete clears. A click on a segment sets it.
// GUI thread.
#pragma once

#include "widgets/common/ValueAccess.h"

#include <QWidget>

namespace amends {

class StrengthBar final : public QWidget, public SpokenValue {
    Q_OBJECT
public:
    static constexpr int most = 5;

    // `name` is what a screen reader calls it.
    explicit StrengthBar(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] int value() const { return m_value; }
    // Says nothing. Held between 0 and 5.
    void setValue(int value);
    // As the agent would: says changed() if it is another value.
    void choose(int value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 30}; }

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Slider; }
    [[nodiscard]] double spokenValue() const override { return m_value; }
    [[nodiscard]] double spokenLargest() const override { return most; }
    [[nodiscard]] QString spokenText() const override;
    void speakTo(double value) override;

Q_SIGNALS:
    void changed(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    int m_value = 0;
};

}
