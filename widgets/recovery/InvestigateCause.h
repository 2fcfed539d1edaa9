// InvestigateCause: the root cause, from the company's own list, or "not known yet" with who finds out and by when.
// Records through the desk as soon as it is chosen; GUI thread.
#pragma once
#include "widgets/recovery/InvestigateParts.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace amends {
class ActionButton;

class InvestigateCause final : public QWidget {
    Q_OBJECT
public:
    InvestigateCause(CaseDesk& desk, QWidget* parent);
    void take();
    void refresh();
    bool commit();
    void focusCause(const QString& reminder); // shows the sentence beside it

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void setUpLayout();
    void fill();
    void showOpen(bool open);
    void choose(int index);
    bool leaveOpen();

    CaseDesk& m_desk;
    QComboBox* m_cause;   // children from here on
    ActionButton* m_swap; // "Not known yet", or back
    QWidget* m_known;
    QWidget* m_open;
    QLineEdit* m_owner;
    QDateEdit* m_by;
    ActionButton* m_keep;
    FieldSentence* m_sentence;
};
}
