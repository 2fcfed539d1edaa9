// SidePanel: what stands beside the form: the step's own tab, the customer's history over all cases with what they already told us, the
// promises of this case, their orders. Docked at 340 px; folded it is a strip of 48 px with a picture a tab, and opens over the form.
// Reads only; it says which case was chosen. GUI thread.
#pragma once
#include "models/desk/CaseDesk.h"
#include <QFrame>

class QScrollArea;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace amends {
class ActionButton;
class EmptyState;
class Meter;
class PlainLabel;
class Timeline;

class SidePanel final : public QFrame {
    Q_OBJECT
public:
    enum Tab { Own, History, Promises, Orders };

    explicit SidePanel(QWidget* parent = nullptr);

    void showCase(const CaseDesk& desk);
    // The step's own tab, shown first; null: none. The page goes on owning it.
    void setOwn(QWidget* widget, const QString& title);
    void openTab(Tab tab);
    [[nodiscard]] Tab currentTab() const;
    [[nodiscard]] bool hasOwn() const { return m_own != nullptr; }
    void focusContent();

Q_SIGNALS:
    void caseChosen(amends::CaseId id);
    void wholeWanted(amends::CustomerId id); // more happened than is listed here
    void closeWanted();                      // Esc

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHistory();
    QWidget* makeList(
        Timeline*& list, EmptyState*& empty, const QString& name, const QString& objectName, const QString& nothing);
    void showTab(int index);
    [[nodiscard]] bool hasMore() const;
    QWidget* makeEffort(QWidget* parent);
    void showTold(const CaseDesk& desk);
    void showEffort(const RecoveryCase& c);
    void showHistory();

    QList<int> m_tabs {}; // Tab by index of the bar
    CustomerCard m_card {};
    CaseId m_open {};
    QDateTime m_now {};
    bool m_all = false;               // the whole history is shown
    QScrollArea* m_ownRoom = nullptr; // child; holds m_own
    QWidget* m_own = nullptr;         // the page's
    QTabBar* m_bar;                   // children from here on
    QStackedWidget* m_stack;
    QFrame* m_toldBox;
    PlainLabel* m_told;
    QWidget* m_effortBox = nullptr;
    PlainLabel* m_effort = nullptr;
    PlainLabel* m_effortWhy = nullptr;
    Meter* m_effortMeter = nullptr;
    PlainLabel* m_milestones;
    PlainLabel* m_shown;
    ActionButton* m_showAll;
    EmptyState* m_noHistory;
    EmptyState* m_noPromises;
    EmptyState* m_noOrders;
    Timeline* m_history;
    Timeline* m_promises;
    Timeline* m_orders;
};
}
