// SamePerson: while somebody is typed, says that somebody known has the same phone, email or, for somebody new, name, and offers to
// take them instead (Alt+Enter) or, when the one typed is kept already, to put the two records side by side. Hidden while nobody does.
// Asks the store a moment after the last key; late answers are dropped. GUI thread.
#pragma once
#include "models/language/Alike.h"
#include "models/store/StoreRunner.h"

#include <QFrame>
#include <QTimer>
#include <functional>

namespace amends {
class ActionButton;
class PlainLabel;

class SamePerson final : public QFrame {
    Q_OBJECT
public:
    // What is typed now; its id is of the one being edited, who is no surprise.
    using Typed = std::function<Customer()>;
    SamePerson(StoreRunner& store, Typed typed, QWidget* parent = nullptr);
    void lookSoon();

Q_SIGNALS:
    void usedInstead(const amends::Customer& known); // leave this and take them
    void mergeWanted(const amends::Customer& known);

private:
    void look();
    void show(const Customer& known, AlikeBy by, bool mayMerge);

    StoreRunner& m_store;
    Typed m_typed;
    Customer m_known {};
    QTimer m_timer {};
    quint64 m_generation = 0;
    PlainLabel* m_words; // children
    ActionButton* m_merge;
    ActionButton* m_use;
};
}
