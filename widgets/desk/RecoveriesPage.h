// RecoveriesPage: every case, soonest due first: views, filters, and a list that reads a page at a time. Opens nothing itself.
// GUI thread; asks the store's thread and drops late answers.
#pragma once
#include "models/desk/CaseViews.h"
#include "models/store/StoreRunner.h"
#include <QTimer>
#include <QWidget>

namespace amends {
class ActionButton;
class CaseFilters;
class CaseListModel;
class CaseTable;
class CaseViewsBar;
class CaseWords;
class EmptyState;
class ProblemBar;
class Prompts;
class Segmented;

class RecoveriesPage final : public QWidget {
    Q_OBJECT
public:
    RecoveriesPage(StoreRunner& store, const Clock& clock, Prompts& prompts, QString agent, QWidget* parent = nullptr);
    void reload();
    // Whose cases are "mine".
    void setAgent(const QString& agent);

Q_SIGNALS:
    void caseChosen(amends::CaseId id);
    void customerChosen(amends::CustomerId id);
    void newWanted();
    // "24 open, 1 late. 12 in this view.", for the top bar.
    void counted(const QString& remark, int late);
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Lists;
    struct Counts;
    void setUpLayout();
    void setUpConnections();
    void loadLists();
    void showLook(const CaseLook& look);
    [[nodiscard]] CaseFilter filter() const;
    void readOn(const CaseRow& after);
    void count();
    void showCounts(const Counts& counts);
    void showPage(const Result<CasePage>& page, bool first);
    void showEmpty();
    void takeOffer(); // what the empty list offers
    void openRow(int row);
    void explainDue(int row); // "Why <time>"
    void showMenu(int row, const QPoint& global);
    void exportList();
    void writeList(const QString& path);

    StoreRunner& m_store;
    const Clock& m_clock;
    Prompts& m_prompts;
    QString m_agent;
    quint64 m_generation = 0;
    QTimer m_minute {};    // "in 24 min" grows old
    CaseViewsBar* m_views; // children
    Segmented* m_order;
    CaseFilters* m_filters;
    CaseListModel* m_model;
    CaseWords* m_words;
    CaseTable* m_table;
    EmptyState* m_empty;
    ProblemBar* m_problem;
    ActionButton* m_export;
};
}
