// CustomerDialog: a new customer, or changes to one. Someone else's change in between is told, never overwritten. GUI thread.
#pragma once
#include "models/store/StoreRunner.h"
#include <QDialog>

class QLineEdit;

namespace amends {
class ProblemBar;
class WordsEdit;

class CustomerDialog final : public QDialog {
    Q_OBJECT
public:
    CustomerDialog(StoreRunner& store, const Customer& customer, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const amends::Customer& customer);

private:
    void save();

    StoreRunner& m_store;
    Customer m_customer;
    QLineEdit* m_name; // children
    QLineEdit* m_say;
    QLineEdit* m_number;
    QLineEdit* m_phones;
    QLineEdit* m_emails;
    QLineEdit* m_address;
    QLineEdit* m_city;
    QLineEdit* m_tier;
    QLineEdit* m_reach;
    WordsEdit* m_note;
    ProblemBar* m_problem;
};
}
