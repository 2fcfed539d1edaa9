// PersonCard: one customer beside the list, as whoever speaks to them needs it: who and how to say it, what to go on with, what they are
// worth, what to know, what happened over the years and what is owed to them. Reads; never writes. GUI thread.
#pragma once
#include "models/store/Backgrounds.h"
#include "models/store/Signs.h"
#include <QFrame>

class QGridLayout;
class QMenu;
class QVBoxLayout;

namespace amends {
class ActionButton;
class AlertStrip;
class Avatar;
class Clock;
class PlainLabel;
class SignReasons;
class SpendBars;
class StoryStrip;
class StrongLabel;
class TierChip;

class PersonCard final : public QFrame {
    Q_OBJECT
public:
    explicit PersonCard(const Clock& clock, QWidget* parent = nullptr);
    void showCard(const CustomerCard& card);
    // These come a moment after the card: how to deal with them, pinned lines, all the years; and what is promised in their open cases.
    void showBackground(const Background& background);
    void showPromises(const QList<Promise>& promises);
    // How they stand, as a chip, and why, in sentences; of somebody else than is shown: nothing.
    void showSigns(const CustomerSigns& signs);
    [[nodiscard]] const Customer& person() const { return m_card.customer; }
    // A way back, where the card stands alone.
    void setAlone(bool alone);
    // The full page is open beside the card: the way to it is not offered.
    void setWhole(bool whole);
    void takeKeyboard();
    // What else can be done with the record, behind "More"; `notice` stands under the name.
    void setCare(QMenu* menu, QWidget* notice);

Q_SIGNALS:
    void caseChosen(amends::CaseId id);
    void newWanted(const amends::Customer& customer);
    void editWanted(const amends::Customer& customer);
    void wholeWanted(const amends::Customer& customer);
    void personWanted(amends::CustomerId id); // somebody who belongs to them
    void pinWanted(const amends::Customer& customer);
    void takeOffWanted(const amends::AlertLine& line);
    void backWanted();
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBody();
    QWidget* makeWorth(QWidget* parent);
    QWidget* makeFoot();
    void showKnown();
    [[nodiscard]] QString bestWay() const;
    [[nodiscard]] QString mayWrite() const;
    void ring();
    void write();

    const Clock& m_clock;
    CustomerCard m_card {};
    Background m_background {};
    CaseId m_open {};
    QWidget* m_why = nullptr; // the part of the card with the reasons
    QVBoxLayout* m_column;    // children from here on
    ActionButton* m_more;
    ActionButton* m_back;
    Avatar* m_avatar;
    PlainLabel* m_name;
    StrongLabel* m_say;
    TierChip* m_tier;
    TierChip* m_risk;
    TierChip* m_quiet;
    SignReasons* m_reasons;
    ActionButton* m_goOn;
    ActionButton* m_new;
    ActionButton* m_ring;
    ActionButton* m_write;
    ActionButton* m_whole;
    PlainLabel* m_lifetime;
    PlainLabel* m_year;
    SpendBars* m_bars;
    AlertStrip* m_alerts;
    QWidget* m_known;
    QWidget* m_links;
    PlainLabel* m_events;
    StoryStrip* m_story;
    QWidget* m_promises;
};
}
