// StepDots: the six steps of a recovery as six dots: gold for done, teal with a white heart for where it is, hollow for
// the rest; the seam between done ones is gold. Also paints without a widget, for delegates.
// GUI thread. Accessible name: "Step 4 of 6, Apologize. 3 done."
#pragma once

#include <QList>
#include <QWidget>

class QPainter;

namespace amends {

struct StepDotsState {
    QList<bool> done {false, false, false, false, false, false};
    int current = 0; // index, or -1 when the case is closed
};

[[nodiscard]] QSize stepDotsSize(int steps = 6);

// Into the middle of `rect`, starting at its leading edge.
void paintStepDots(QPainter& painter, const QRect& rect, const StepDotsState& state, Qt::LayoutDirection direction);

class StepDots final : public QWidget {
    Q_OBJECT
public:
    explicit StepDots(QWidget* parent = nullptr);
    // `words` is what a screen reader says.
    void setState(const StepDotsState& state, const QString& words);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StepDotsState m_state;
};

}
