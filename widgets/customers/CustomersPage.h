// CustomersPage: find somebody and open them; before anything is typed, who was helped lately. GUI thread; late answers are dropped.
#pragma once
#include "models/store/StoreRunner.h"
#include <QWidget>

class QTableView;

namespace amends {
class ActionButton;
class CareMenu;
class CustomerListModel;
class PersonCard;
class PersonDelegate;
class PlainLabel;
class ProblemBar;
class Prompts;
class SearchField;

class CustomersPage final : public QWidget {
    Q_OBJECT
public:
    CustomersPage(StoreRunner& store, const Clock& clock, Prompts& prompts, QWidget* parent = nullptr);
    void showCustomer(CustomerId id);

Q_SIGNALS:
    void caseChosen(amends::CaseId id);
    void newWanted(const amends::Customer& customer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void look();
    void sayHowMany(const QString& text, int people);
    void showPeople(const Result<QList<Customer>>& people, const QString& text);
    void edit(const Customer& customer);

    StoreRunner& m_store;
    Prompts& m_prompts;
    quint64 m_generation = 0;
    CustomerId m_shown {};
    SearchField* m_search; // children
    PlainLabel* m_count;
    QTableView* m_table;
    CustomerListModel* m_model;
    PersonDelegate* m_delegate;
    ActionButton* m_add;
    ProblemBar* m_problem;
    PersonCard* m_card;
    CareMenu* m_care;
};
}
