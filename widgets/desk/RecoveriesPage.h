// RecoveriesPage: every case, soonest due first: views, filters, and a list that reads a page at a time. Opens nothing itself.
// GUI thread; asks the store's thread and drops late answers.
#pragma once
#include "models/store/StoreRunner.h"
#include <QWidget>

class QTableView;

namespace amends {
class CaseListModel;
class ActionButton;
class ChipGroup;
class EmptyState;
class PlainLabel;
class ProblemBar;
class Prompts;
class SearchField;
class Segmented;

class RecoveriesPage final : public QWidget {
    Q_OBJECT
public:
    RecoveriesPage(StoreRunner& store, const Clock& clock, Prompts& prompts, QString agent, QWidget* parent = nullptr);
    void reload();

Q_SIGNALS:
    void caseChosen(amends::CaseId id);
    void newWanted();
    // "24 open, 1 late", for the top bar.
    void counted(int open, int late);
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setUpLayout();
    void setUpConnections();
    [[nodiscard]] CaseFilter filter() const;
    void showPage(const Result<CasePage>& page, bool first);
    void openCurrent();
    void explainDue();  // "Why <time>" of the current row
    void exportList();

    StoreRunner& m_store;
    const Clock& m_clock;
    Prompts& m_prompts;
    QString m_agent;
    quint64 m_generation = 0;
    ChipGroup* m_views; // children
    Segmented* m_order;
    SearchField* m_search;
    QTableView* m_table;
    CaseListModel* m_model;
    EmptyState* m_empty;
    ProblemBar* m_problem;
    PlainLabel* m_matching;
    ActionButton* m_why;
    ActionButton* m_export;
};
}
