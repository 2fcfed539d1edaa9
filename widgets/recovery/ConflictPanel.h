// ConflictPanel: someone wrote in this case first. Both versions side by side in words: what is stored now, and what was about to be
// recorded here. Nothing is overwritten: ours is added to theirs, or left out. Hidden while nothing is wrong. GUI thread.
#pragma once
#include "models/domain/CaseEvent.h"
#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace amends {
class ActionButton;

class ConflictPanel final : public QFrame {
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget* parent = nullptr);
    void showBoth(const QList<CaseEvent>& theirs, const QList<EventBody>& mine, const QDateTime& now);

Q_SIGNALS:
    void keepMineWanted();
    void leaveMineWanted();

private:
    QVBoxLayout* addColumn(QHBoxLayout* row, const QString& title, const QString& objectName);

    QVBoxLayout* m_theirs;
    QVBoxLayout* m_mine;
    ActionButton* m_keep; // children
};
}
