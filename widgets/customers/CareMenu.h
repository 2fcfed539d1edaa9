// CareMenu: what can be done with a person's record beyond editing it: make one of two, take that back, give them their data, erase
// them. Opens the dialogs and keeps the bar that takes a merge back at once. Give it the customer who is shown; it hides what does not
// fit. GUI thread.
//
//   auto* care = new CareMenu(store, prompts, clock, this);
//   more->setMenu(care);  layout->addWidget(care->undoBar());  layout->addWidget(care->notice());
//   care->setCustomer(card.customer);
#pragma once
#include "models/store/Care.h"
#include "models/store/StoreRunner.h"

#include <QMenu>

namespace amends {
class PlainLabel;
class Prompts;
class UndoBar;

class CareMenu final : public QMenu {
    Q_OBJECT
public:
    CareMenu(StoreRunner& store, Prompts& prompts, const Clock& clock, QWidget* parent);

    void setCustomer(const Customer& customer);
    // "M. Okafor is one record now" with Undo; the page lays it out.
    [[nodiscard]] UndoBar* undoBar() const { return m_undo; }
    // What they asked for and by when it is due; hidden when nothing is.
    [[nodiscard]] PlainLabel* notice() const { return m_notice; }

    // The dialogs, for whoever has a button of their own.
    void openMerge(const Customer& other = {});
    void openAccess();
    void openErase();

Q_SIGNALS:
    // Who is to be shown now: the one who was kept, or who came back.
    void customerChosen(amends::CustomerId id);
    // Their words are gone from the store, and go from the screen.
    void erased(amends::CustomerId id);

private:
    struct About {
        QList<MergeRecord> merges {};
        QList<CareRequest> open {};
    };
    void reload();
    void showAbout(const About& about);
    void takeBack(const MergeRecord& merge);
    void offerUndo(const MergeRecord& merge);

    StoreRunner& m_store;
    Prompts& m_prompts;
    const Clock& m_clock;
    Customer m_customer {};
    MergeRecord m_last {};
    QList<QAction*> m_back {}; // one a merge that stands
    QAction* m_merge;          // children
    QAction* m_access;
    QAction* m_erase;
    UndoBar* m_undo;
    PlainLabel* m_notice;
};
}
