// PeopleColumn: where people are found: a field to search in, how many there are, chips that narrow them, who was found, the way to add
// somebody who is not there, and who was helped lately. Searches by itself; late answers are dropped. GUI thread.
#pragma once
#include "models/domain/Company.h"
#include "models/items/CustomerListModel.h"
#include "models/store/StoreRunner.h"
#include "widgets/customers/PeopleFound.h"
#include <QWidget>

namespace amends {
class ActionButton;
class ChipGroup;
class PeopleTable;
class PlainLabel;
class ProblemBar;
class SearchField;

class PeopleColumn final : public QWidget {
    Q_OBJECT
public:
    PeopleColumn(StoreRunner& store, const Clock& clock, QWidget* parent = nullptr);

    void look();
    void lookFor(const QString& text);
    [[nodiscard]] QString typed() const;
    // Whose row is current; null: nobody's.
    [[nodiscard]] Customer current() const;
    // Marks that person's row, if there is one, without asking for anything.
    void mark(CustomerId id);
    void takeKeyboard(); // into the field
    void backToList();   // to the row that was left

Q_SIGNALS:
    void picked(const amends::Customer& customer);
    void opened(const amends::Customer& customer);
    void nobody();                        // nobody to show
    void addWanted(const QString& typed); // may be empty

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpLayout();
    void show(const PeopleFound& found, const QString& text, PeopleView view);
    void showNarrowed();
    void chipsChanged();
    [[nodiscard]] PeopleView view() const; // as the chips say it
    [[nodiscard]] bool fits(const PersonRow& row, const QString& chip) const;
    void sayView(int people);
    void fillChips();
    void sayHowMany();
    void share();
    [[nodiscard]] bool searches() const { return isSearch(m_text.size()); }

    StoreRunner& m_store;
    const Clock& m_clock;
    quint64 m_generation = 0;
    bool m_guest = false;                   // somebody is on screen who is in neither list
    QString m_text {};                      // what the rows on screen were looked for by
    PeopleView m_view = PeopleView::Lately; // of the rows on screen, when nothing was looked for
    SignCounts m_counts {};
    QList<PersonRow> m_found {};
    QList<ListItem> m_tiers {};
    SearchField* m_search; // children
    PlainLabel* m_count;
    ChipGroup* m_chips;
    ProblemBar* m_problem;
    QWidget* m_sheet;
    PeopleTable* m_people;
    QWidget* m_addRow;
    PlainLabel* m_notHere;
    ActionButton* m_add;
    PlainLabel* m_latelyTitle;
    PeopleTable* m_lately;
};
}
