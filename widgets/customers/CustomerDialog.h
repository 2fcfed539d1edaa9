// CustomerDialog: a new customer, or changes to one. Someone else's change in between is told, never overwritten; leaving with changes asks.
// GUI thread.
#pragma once
#include "models/store/StoreRunner.h"
#include <QDialog>

class QLineEdit;

namespace amends {
class ProblemBar;
class Prompts;
class WordsEdit;

class CustomerDialog final : public QDialog {
    Q_OBJECT
public:
    CustomerDialog(StoreRunner& store, Prompts& prompts, const Customer& customer, QWidget* parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void saved(const amends::Customer& customer);

private:
    void save();

    StoreRunner& m_store;
    Prompts& m_prompts;
    Customer m_customer;
    bool m_changed = false;
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
