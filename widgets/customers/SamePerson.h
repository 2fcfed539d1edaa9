// SamePerson: while somebody new is typed, says that somebody known has the same phone or email, and offers to open them instead or to
// go on with them. Hidden while nobody does. Asks the store a moment after the last key; late answers are dropped. GUI thread.
#pragma once
#include "models/store/StoreRunner.h"

#include <QFrame>
#include <QTimer>

class QLineEdit;

namespace amends {
class ActionButton;
class PlainLabel;

class SamePerson final : public QFrame {
    Q_OBJECT
public:
    // `self` is the one being edited, who is no surprise; null for somebody new.
    SamePerson(StoreRunner& store, CustomerId self, QWidget* parent = nullptr);
    // Several in one field stand between commas. May be called for each field.
    void watch(QLineEdit* field);
    void look();

Q_SIGNALS:
    void usedInstead(const amends::Customer& known); // leave this and take them

private:
    void show(const Customer& known, const QString& by);

    StoreRunner& m_store;
    CustomerId m_self;
    QList<QLineEdit*> m_fields {};
    Customer m_known {};
    QTimer m_timer {};
    quint64 m_generation = 0;
    PlainLabel* m_words; // children
    ActionButton* m_use;
};
}
