// MergeDialog: two records of one person, side by side, with a choice for every field in which they differ. Which of the two stays does
// not matter to the person: all cases, orders, phones and emails of both are kept, and it can be taken back days later. Without the
// other it first lets one look for them. By keyboard alone: arrows choose, Ctrl+Enter merges. GUI thread.
#pragma once
#include "models/store/Care.h"
#include "models/store/StoreRunner.h"

#include <QDialog>
#include <QHash>

class QGridLayout;
class QListWidget;
class QRadioButton;
class QStackedWidget;

namespace amends {
class ActionButton;
class PlainLabel;
class ProblemBar;
class SearchField;

class MergeDialog final : public QDialog {
    Q_OBJECT
public:
    // `other` with a null id: to be looked for.
    MergeDialog(StoreRunner& store, const Customer& kept, const Customer& other, QWidget* parent = nullptr);

Q_SIGNALS:
    void merged(const amends::MergeRecord& merge);

private:
    QWidget* makeSearch();
    QWidget* makeChoice();
    void look(const QString& text);
    void pick();
    void load(CustomerId other);
    void showBoth();
    void addValue(PlainLabel* value, int row, int column);
    void addRow(int row, MergeField field);
    void merge();

    StoreRunner& m_store;
    CustomerCard m_kept {};
    CustomerCard m_other {};
    QList<Customer> m_found {};
    quint64 m_generation = 0;
    QHash<MergeField, QRadioButton*> m_fromOther {};
    QStackedWidget* m_stack; // children
    ProblemBar* m_problem;
    SearchField* m_search = nullptr;
    QListWidget* m_people = nullptr;
    QWidget* m_sheet = nullptr;
    QGridLayout* m_grid = nullptr;
    PlainLabel* m_what = nullptr;
    ActionButton* m_merge = nullptr;
};
}
