// PromiseTable: the promises of a case, a row each: what, who, by when, how, and whether it was kept. Shows; asks by signals.
// A row that is open offers Kept, Not kept and another time; a settled one offers to undo that. GUI thread.
#pragma once
#include "models/domain/RecoveryCase.h"
#include <QWidget>

class QGridLayout;

namespace amends {
class PromiseTable final : public QWidget {
    Q_OBJECT
public:
    explicit PromiseTable(QWidget* parent);
    void show(const QList<Promise>& promises, const QDateTime& now);

Q_SIGNALS:
    void keptWanted(amends::PromiseId id);
    void brokenWanted(amends::PromiseId id);
    void moveWanted(amends::PromiseId id);
    void undoWanted(amends::PromiseId id);

private:
    void addHeader();
    void addRow(int row, const Promise& promise, const QDateTime& now);
    [[nodiscard]] QWidget* actionsFor(const Promise& promise);

    QWidget* m_content = nullptr; // child, made anew by show()
    QGridLayout* m_grid = nullptr;
};
}
