// EmpathizePage: the second step. What it cost them, as far as they told us, and one sentence that names the feeling and the loss. Done
// when that sentence was said or sent. No fix and no offer here. Drafts: empathize.sentence, empathize.losses. GUI thread.
#pragma once
#include "widgets/recovery/StepPage.h"

namespace amends {
class EmpathizeLoss;
class EmpathizeSay;
class EmpathizeSide;
class LackNote;
class SaidLines;
class SayCard;

class EmpathizePage final : public StepPage {
    Q_OBJECT
public:
    EmpathizePage(CaseDesk& desk, QWidget* parent);

    [[nodiscard]] Step step() const override { return Step::Empathize; }
    void take() override;
    void refresh() override;
    void enter() override;
    void resume(const Draft& draft) override;
    bool commit() override;
    void showLack(Lack lack) override;
    [[nodiscard]] QWidget* sidePanel() override;
    [[nodiscard]] QString sidePanelTitle() const override { return tr("Coach"); }
    void nextLine(int by) override;

private:
    QWidget* makeLosses();
    void lossesChanged();
    void takeLosses(const QList<LossNote>& picked);
    void offerSentences();
    void deliver(Route route);
    bool record(const QList<EventBody>& bodies, const QStringList& fields);
    [[nodiscard]] QList<LossNote> picked() const;
    [[nodiscard]] bool isSecondFailure() const;
    [[nodiscard]] QString language() const;

    QList<LossNote> m_heard {}; // what their words tell of, for a row that is picked
    bool m_touched = false;     // losses on screen are not recorded yet
    SayCard* m_say;             // children
    SaidLines* m_lines;
    QList<EmpathizeLoss*> m_losses {};
    LackNote* m_lossNote = nullptr;
    EmpathizeSay* m_sentence;
    EmpathizeSide* m_side;
};
}
