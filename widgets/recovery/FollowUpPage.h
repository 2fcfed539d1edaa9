// FollowUpPage: step six. The check-back ("Is it right now?") in their words, how it ended, how happy they say they are; the promises
// made and whether they were kept; what we learned. Planning a check-back is automatic (S3-20): by default seven days on. GUI thread.
#pragma once
#include "widgets/recovery/StepPage.h"

class QBoxLayout;
class QDateTimeEdit;
class QVBoxLayout;

namespace amends {
class ActionButton;
class Card;
class ChipGroup;
class PlainLabel;
class PromiseEntry;
class PromiseTable;
class SayCard;
class WordsEdit;

class FollowUpPage final : public StepPage {
    Q_OBJECT
public:
    FollowUpPage(CaseDesk& desk, QWidget* parent);

    [[nodiscard]] Step step() const override { return Step::FollowUp; }
    void take() override;
    void refresh() override;
    void enter() override;
    bool commit() override;
    [[nodiscard]] QString hint() const override;
    void showLack(Lack lack) override;
    [[nodiscard]] QWidget* sidePanel() override;
    [[nodiscard]] QString sidePanelTitle() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpLayout();
    void setUpConnections();
    QWidget* makeOutcomeRow();
    QWidget* makePromises();
    void planCheckBack();
    void showCheckBack();
    void showWords();
    void answerCheckBack();
    void showPromises();
    void showClosing();
    void move(PromiseId id);
    bool record(const QList<EventBody>& bodies, const QStringList& committed = {});

    SayCard* m_ask; // children from here on
    WordsEdit* m_words;
    QWidget* m_checkBackRow;
    PlainLabel* m_checkBackLabel;
    QDateTimeEdit* m_checkBack;
    ChipGroup* m_outcome;
    ChipGroup* m_csat;
    QBoxLayout* m_outcomeRow = nullptr;
    Card* m_promises;
    PlainLabel* m_kept;
    PromiseTable* m_table;
    PromiseEntry* m_entry;
    WordsEdit* m_lesson;
    PlainLabel* m_problem;
    QWidget* m_panel;
    QVBoxLayout* m_closing;
    // As the store had them when they were shown: what differs is the agent's.
    QString m_wordsShown {};
    QString m_lessonShown {};
    QDateTime m_checkBackShown {};
    bool m_showing = false; // controls are being set from the case, not by the agent
};
}
