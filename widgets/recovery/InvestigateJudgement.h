// InvestigateJudgement: how bad it was for them, whose it was, and what it cost them in money and time (S4-14). Safety asks for the one
// fact that matters. Records through the desk as soon as it is chosen; GUI thread.
#pragma once
#include "widgets/recovery/InvestigateParts.h"

class QLineEdit;

namespace amends {
class ChipGroup;

// "90", "90 min", "1:30", "1 h 30", "2 h" as minutes; nothing when it is none of these.
[[nodiscard]] std::optional<int> readMinutes(const QString& text);
[[nodiscard]] QString minutesText(int minutes);

class InvestigateJudgement final : public QWidget {
    Q_OBJECT
public:
    InvestigateJudgement(CaseDesk& desk, QWidget* parent);
    void take();
    void refresh();
    bool commit();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void setUpLayout();
    void setUpConnections();
    void judgeSeverity(const QString& chosen);
    bool keepSafetyFact();
    void judgeWhose(const QString& chosen);
    bool countLosses();
    void sayRefused(Refusal refusal);
    [[nodiscard]] bool showsFact() const;

    CaseDesk& m_desk;
    ChipGroup* m_severity; // children from here on
    ChipGroup* m_whose;
    FieldSentence* m_judged; // why a judgement was not taken
    QWidget* m_safety;
    QLineEdit* m_fact;
    FieldSentence* m_factSentence;
    QLineEdit* m_money;
    QLineEdit* m_time;
    FieldSentence* m_lossSentence;
};
}
