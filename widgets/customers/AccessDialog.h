// AccessDialog: gives a person everything that is kept of them, as a page to read and a file for machines, into a folder; or only notes
// that they asked, which is then due in a month. GUI thread; the store works on its own.
#pragma once
#include "models/store/Care.h"
#include "models/store/StoreRunner.h"

#include <QDialog>

class QDateEdit;

namespace amends {
class ActionButton;
class PlainLabel;
class ProblemBar;
class Prompts;

class AccessDialog final : public QDialog {
    Q_OBJECT
public:
    AccessDialog(
        StoreRunner& store, Prompts& prompts, const Clock& clock, const Customer& customer, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const QString& folder);
    void noted();

private:
    void showDue();
    void note();
    void choose();
    void write(const QString& folder);
    void setRunning(bool running);
    [[nodiscard]] QDateTime askedAt() const;

    StoreRunner& m_store;
    Prompts& m_prompts;
    const Clock& m_clock;
    Customer m_customer;
    ProblemBar* m_problem; // children
    QDateEdit* m_asked;
    PlainLabel* m_due;
    PlainLabel* m_done;
    ActionButton* m_note;
    ActionButton* m_close;
    ActionButton* m_choose;
};
}
