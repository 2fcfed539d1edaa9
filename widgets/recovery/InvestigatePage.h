// InvestigatePage: the third step. What should have happened beside what happened, what they told us already, what is still open, the
// root cause, where it broke and was felt, how bad, whose, and what it cost them (S3-10, S3-11, S3-15, S4-14).
// Parts record for themselves; the page arranges them and gives the line to say. GUI thread.
#pragma once
#include "widgets/recovery/StepPage.h"

class QGridLayout;
class QScrollArea;

namespace amends {
class InvestigateCause;
class InvestigateJourney;
class InvestigateJudgement;
class InvestigateLanes;
class InvestigateQuestions;
class InvestigateTold;
class OrderPanel;
class ProductPanel;
class SayCard;

class InvestigatePage final : public StepPage {
    Q_OBJECT
public:
    InvestigatePage(CaseDesk& desk, QWidget* parent);

    [[nodiscard]] Step step() const override { return Step::Investigate; }
    void take() override;
    void refresh() override;
    void refreshCard() override;
    void refreshAround() override;
    void enter() override;
    bool commit() override;
    [[nodiscard]] QString hint() const override;
    void showLack(Lack lack) override;
    [[nodiscard]] QWidget* sidePanel() override;
    [[nodiscard]] QString sidePanelTitle() const override;
    void nextLine(int by) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpLayout();
    void setUpConnections();
    void arrange(bool narrow);
    void showLines();
    void recordPicks(const QString& broke, const QString& felt);

    SayCard* m_say; // children
    InvestigateLanes* m_lanes;
    InvestigateTold* m_told;
    InvestigateQuestions* m_questions;
    InvestigateCause* m_cause;
    InvestigateJourney* m_journey;
    InvestigateJudgement* m_judgement;
    SayCard* m_without; // correct without blame
    OrderPanel* m_orders;
    ProductPanel* m_sheets;
    QWidget* m_beside; // both
    QGridLayout* m_pairs;
    bool m_narrow = false;
};
}
