// PersonCard: one customer beside the list: who, worth, how to reach them, their cases and what happened. Reads; never writes.
#pragma once
#include "models/store/Rows.h"
#include <QFrame>

class QListWidget;
class QMenu;
class QVBoxLayout;

namespace amends {
class ActionButton;
class Avatar;
class Clock;
class PlainLabel;
class Timeline;
class TierChip;

class PersonCard final : public QFrame {
    Q_OBJECT
public:
    explicit PersonCard(const Clock& clock, QWidget* parent = nullptr);
    void showCard(const CustomerCard& card);
    // What else can be done with the record, behind "More"; `notice` stands under the name.
    void setCare(QMenu* menu, QWidget* notice);
    [[nodiscard]] const Customer& person() const { return m_card.customer; }

Q_SIGNALS:
    void caseChosen(amends::CaseId id);
    void newWanted(const amends::Customer& customer);
    void editWanted(const amends::Customer& customer);

private:
    const Clock& m_clock;
    CustomerCard m_card {};
    CaseId m_open {};
    QVBoxLayout* m_column; // children
    ActionButton* m_more;
    Avatar* m_avatar;
    PlainLabel* m_name;
    PlainLabel* m_say;
    TierChip* m_tier;
    PlainLabel* m_worth;
    PlainLabel* m_reach;
    ActionButton* m_goOn;
    ActionButton* m_new;
    QListWidget* m_cases;
    Timeline* m_history;
};
}
