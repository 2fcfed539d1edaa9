// CustomersPage: find somebody and see them whole; before anything is typed, who was helped lately. From 1000 px the card of whoever is
// current stands beside the list and Enter opens their full page, the whole timeline; below, the list is alone and Enter opens the card
// with a way back. GUI thread; late answers are dropped.
#pragma once
#include "models/domain/Background.h"
#include "models/store/StoreRunner.h"
#include <QWidget>

namespace amends {
class CareMenu;
class PeopleColumn;
class PersonCard;
class PersonTimeline;
class Prompts;
class UndoBar;

class CustomersPage final : public QWidget {
    Q_OBJECT
public:
    CustomersPage(StoreRunner& store, const Clock& clock, Prompts& prompts, QWidget* parent = nullptr);
    // Brings that customer up, wherever they were found: the palette, a call, a link.
    void showCustomer(CustomerId id);
    // With everything that happened.
    void showWhole(CustomerId id);
    // Who sits here: whose read marks are shown and made.
    void setAgent(const QString& agent);

Q_SIGNALS:
    void caseChosen(amends::CaseId id);
    void newWanted(const amends::Customer& customer);
    void personShown(const amends::Customer& customer); // whoever a new recovery would be for; a null id: nobody
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; // Escape leaves the full page, wherever the keyboard is in it

private:
    void load(CustomerId id);
    void loadRest(CustomerId id, const QList<CaseRow>& cases);
    void loadSigns(CustomerId id);
    void open(const Customer& customer);
    void openWhole(const Customer& customer);
    void leaveWhole();
    void pin(const Customer& customer);
    void takeOff(const AlertLine& line);
    void edit(const Customer& customer);
    void setUpConnections();
    void arrange();

    StoreRunner& m_store;
    Prompts& m_prompts;
    const Clock& m_clock;
    CustomerId m_shown {};
    bool m_narrow = false;
    bool m_detail = false;      // narrow, and the card is what is seen
    bool m_wholeWanted = false; // as soon as they are read
    bool m_whole = false;       // their timeline stands where the list was
    QString m_agent {};
    AlertLine m_takenOff {};
    PeopleColumn* m_people; // children
    PersonTimeline* m_timeline;
    PersonCard* m_card;
    UndoBar* m_undo;
    CareMenu* m_care;
};
}
