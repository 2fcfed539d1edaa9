// EraseDialog: forgets a person on request. Says what goes and what stays, asks for their name to be typed, shows that it is working,
// and then the certificate, to print or to keep as a PDF. Can also only note that they asked. Opened for somebody who is erased already
// it shows their certificate. GUI thread; the store works on its own.
#pragma once
#include "models/store/Care.h"
#include "models/store/StoreRunner.h"
#include "widgets/recovery/LetterPaper.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QStackedWidget;

namespace amends {
class ActionButton;
class PlainLabel;
class ProblemBar;
class Prompts;

class EraseDialog final : public QDialog {
    Q_OBJECT
public:
    EraseDialog(
        StoreRunner& store, Prompts& prompts, const Clock& clock, const Customer& customer, QWidget* parent = nullptr);
    // How certificates are printed; else by Qt's own dialog. Must outlive this.
    void setPress(LetterPress& press) { m_press = &press; }
    void reject() override;

Q_SIGNALS:
    void erased(amends::CustomerId id);
    void noted();

private:
    QWidget* makeQuestion();
    QWidget* makeCertificate();
    void lookForCertificate();
    void showDue();
    void checkName();
    void note();
    void erase();
    void showAnswer(const Result<Certificate>& answer);
    void showCertificate(const Certificate& certificate);
    void print();
    void savePdf();
    [[nodiscard]] QDateTime askedAt() const;

    StoreRunner& m_store;
    Prompts& m_prompts;
    const Clock& m_clock;
    Customer m_customer;
    QtLetterPress m_ownPress {};
    LetterPress* m_press = &m_ownPress;
    Letter m_letter {};
    bool m_running = false;
    QStackedWidget* m_stack; // children
    ProblemBar* m_problem;
    QDateEdit* m_asked = nullptr;
    PlainLabel* m_due = nullptr;
    QComboBox* m_reason = nullptr;
    QLineEdit* m_name = nullptr;
    ActionButton* m_note = nullptr;
    ActionButton* m_erase = nullptr;
    QProgressBar* m_bar = nullptr;
    PlainLabel* m_working = nullptr;
    PlainLabel* m_verdict = nullptr;
    QPlainTextEdit* m_certificate = nullptr;
};
}
