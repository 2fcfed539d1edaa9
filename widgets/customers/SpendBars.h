// SpendBars: what somebody spent in each of the last quarters, as small bars; the last one, not over yet, is lighter. GUI thread.
// Takes the keyboard's focus never; a screen reader hears the quarters and their sums.
#pragma once
#include "models/base/Money.h"
#include <QDate>
#include <QWidget>

namespace amends {
class SpendBars final : public QWidget {
    Q_OBJECT
public:
    explicit SpendBars(QWidget* parent = nullptr);
    // Oldest first; the last is the quarter of `today`.
    void setQuarters(const QList<Money>& quarters, QDate today);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Money> m_quarters {};
};
}
