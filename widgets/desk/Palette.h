// Palette: Ctrl+K. People, cases, orders, phrases, pages and every action with its keys, in one list, best first, while one types. The
// focus stays in the field: arrows choose, Enter opens. A key never waits for the one before it. GUI thread.
#pragma once
#include "models/store/LatestSearch.h"
#include <QDialog>

class QAction;
class QListView;
class QModelIndex;

namespace amends {
class HitListModel;
class ProblemBar;
class SearchField;

class Palette final : public QDialog {
    Q_OBJECT
public:
    // `begun`: what was typed already, where the search was called from.
    Palette(StoreRunner& store, const QList<QAction*>& actions, const QString& begun = {}, QWidget* parent = nullptr);

Q_SIGNALS:
    void caseChosen(amends::CaseId id);
    void customerChosen(amends::CustomerId id);
    // Nobody answers to it: they are new.
    void addWanted(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpConnections();
    void look(const QString& text);
    void showFound(const QString& text, const QList<Hit>& hits);
    void enter();
    void choose(const QModelIndex& index);
    void move(int by);

    LatestSearch m_search;
    QList<QAction*> m_actions;
    bool m_looks = false;        // an answer is awaited
    bool m_enteredEarly = false; // Enter came before it
    SearchField* m_field;        // children
    QListView* m_list;
    HitListModel* m_model;
    ProblemBar* m_problem;
};
}
