// AlertStrip: the lines that are pinned to somebody, to a product or to a cause, each on an amber ground with its expiry. Hides itself
// while there are none. Where they may be taken off, each has a button for it. GUI thread.
#pragma once
#include "models/domain/Background.h"
#include <QWidget>

class QVBoxLayout;

namespace amends {
class AlertStrip final : public QWidget {
    Q_OBJECT
public:
    explicit AlertStrip(QWidget* parent = nullptr);
    // At most `most` are shown; the rest is counted.
    void setMost(int most) { m_most = most; }
    void setRemovable(bool removable) { m_removable = removable; }
    void setLines(const QList<AlertLine>& lines, const QDateTime& now);

Q_SIGNALS:
    void takeOffWanted(const amends::AlertLine& line);

private:
    QWidget* makeLine(const AlertLine& line, const QDateTime& now);

    int m_most = 5;
    bool m_removable = false;
    QList<AlertLine> m_lines {};
    QVBoxLayout* m_rows;
};
}
