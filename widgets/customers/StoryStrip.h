// StoryStrip: somebody's whole time with us on one line: a tick for everything that happened, a red dot where we failed, gold where it was
// put right, a ring where they praised us. Told by shape as well as colour, with a legend. GUI thread.
#pragma once
#include "models/store/Rows.h"
#include <QWidget>

namespace amends {
class StoryStrip final : public QWidget {
    Q_OBJECT
public:
    explicit StoryStrip(QWidget* parent = nullptr);
    // In any order. The line begins with the first of them, or where they became a customer.
    void setStory(const QList<HistoryMoment>& story, QDate since, const QDateTime& now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {scaledPixels(120), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Mark { Tick, PutRight, Praised, Failed };
    [[nodiscard]] static Mark markOf(const HistoryMoment& moment);
    [[nodiscard]] static int scaledPixels(int pixels);
    void paintLine(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] int xOf(const QDateTime& at) const;

    QList<HistoryMoment> m_story {};
    QDateTime m_from {};
    QDateTime m_now {};
};
}
