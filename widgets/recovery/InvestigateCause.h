// InvestigateCause: the root cause, from the company's own list, or "not known yet" with who finds out and by when.
// Records through the desk as soon as it is chosen; GUI thread.
#pragma once
#include "widgets/recovery/InvestigateParts.h"
#include <QDate>

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
    void showOwner();
    void putDay(QDate day);

    CaseDesk& m_desk;
    // As the store had them when they were shown: what differs is the agent's.
    QString m_causeShown {};
    QString m_ownerShown {};
    QDate m_byShown {};
    bool m_isOpenShown = false; // somebody finds it out
    QComboBox* m_cause;         // children from here on
    ActionButton* m_swap;       // "Not known yet", or back
    QWidget* m_known;
    QWidget* m_open;
    QLineEdit* m_owner;
    QDateEdit* m_by;
    ActionButton* m_keep;
    FieldSentence* m_sentence;
};
}
