// CallerSearch: a call whose person is not known yet: one of several, somebody found by name whose number it is from now on, or somebody
// new. Enter takes the first that is found. It writes nothing itself. GUI thread; late answers are dropped.
#pragma once
#include "models/desk/CallDesk.h"
#include <QWidget>

class QListWidget;

namespace amends {
class ActionButton;
class PlainLabel;
class ProblemBar;
class SearchField;

class CallerSearch final : public QWidget {
    Q_OBJECT
public:
    explicit CallerSearch(StoreRunner& store, QWidget* parent = nullptr);
    void showCall(const Call& call, const QDateTime& now);
    void takeKeyboard();
    void showProblem(ErrorKind kind);

Q_SIGNALS:
    void chosen(const amends::Customer& who, bool foundByName); // found by name: the number becomes theirs
    void newWanted(const QString& name);
    void againWanted();

private:
    void setUpLayout();
    void look(const QString& text);
    void showPeople(const QString& text, const QList<Customer>& people);
    void pickFirst();
    void pick(int row);
    void showAdd();

    StoreRunner& m_store;
    quint64 m_call = 0;
    quint64 m_generation = 0;
    QList<Customer> m_offered {}; // who has the number
    QList<Customer> m_people {};  // what the list shows
    QString m_shownFor {};
    bool m_pickWhenFound = false;
    PlainLabel* m_heading; // children from here on
    PlainLabel* m_hint;
    ProblemBar* m_problem;
    SearchField* m_field;
    QListWidget* m_list;
    ActionButton* m_add;
};
}
