// StepButton: one step in the rail: a circle with the step's picture, its name, a line under it, and its key. Gold with a check when
// done, teal where work is, hollow before. Painted; the rail draws the seam between the circles. GUI thread.
// Accessible name: "Listen, done. Read back, agreed."
#pragma once
#include "models/domain/Steps.h"
#include <QAbstractButton>

namespace amends {
enum class RailForm { Wide, Icons, Row };

class StepButton final : public QAbstractButton {
    Q_OBJECT
public:
    StepButton(Step step, QWidget* parent);

    void setForm(RailForm form);
    void setState(StepState state, bool current, const QString& hint);
    // Passed over: what it lacks is said in the hint, and the circle's edge is dashed.
    void setPassed(bool passed);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QPoint circleCentre() const; // in own coordinates
    [[nodiscard]] int circleRadius() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintCircle(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    Step m_step;
    RailForm m_form = RailForm::Wide;
    StepState m_state = StepState::Untouched;
    bool m_current = false;
    bool m_passed = false;
    QString m_hint {};
};
}
