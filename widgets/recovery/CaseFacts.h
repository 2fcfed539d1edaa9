// CaseFacts: the five facts at the foot of the step rail: case, channel, opened, severity, about. Shows only. GUI thread.
#pragma once
#include "models/desk/CaseDesk.h"
#include <QWidget>

class QGridLayout;

namespace amends {
class PlainLabel;

class CaseFacts final : public QWidget {
    Q_OBJECT
public:
    explicit CaseFacts(QWidget* parent = nullptr);
    void showCase(const CaseDesk& desk);

private:
    PlainLabel* addRow(const QString& name, const QString& objectName);

    QGridLayout* m_rows;
    PlainLabel* m_number;
    PlainLabel* m_channel;
    PlainLabel* m_opened;
    PlainLabel* m_severity;
    PlainLabel* m_about;
};

// Heard, told, fixed: when, and how long after the case was opened (S0-23), one a line; empty while none happened.
[[nodiscard]] QStringList milestones(const RecoveryCase& c, const QDateTime& now);
// The label of the case's cause, else of where it was felt; empty: not known yet.
[[nodiscard]] QString aboutText(const CaseDesk& desk);
}
