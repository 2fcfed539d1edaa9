// RecoveryPage: the open case on screen: who it is, the clocks, the six steps, what was before, what is saved. It shows the case of its
// CaseDesk and makes a step's page when it is first wanted. Steps may be taken in any order; what a step still lacks is said once,
// beside the control that would cure it, never forced. GUI thread; it never blocks, opens no store and knows no step's page by name.
// The window calls CaseDesk::open() or begin(), then showCase() on CaseDesk::opened.
#pragma once
#include "models/desk/CaseDesk.h"
#include "models/domain/Steps.h"
#include "widgets/common/Prompts.h"
#include <QWidget>
#include <array>

namespace amends {
class RecoveryFrame;
class SetAsideCard;
class StepPage;

class RecoveryPage final : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryPage(CaseDesk& desk, QWidget* parent = nullptr);

    // Takes up the case that was opened, at the first step that is not done; where words were being typed, there.
    void showCase();
    // Commits the step on screen and shows another.
    void goTo(Step step);
    [[nodiscard]] Step currentStep() const { return m_step; }
    // Records what was typed in the step on screen: before the window closes or shows something else. False: refused; it is said
    // beside the field, once: who goes all the same is not held, and the draft is kept in any case.
    bool commit();
    // Asks for the next contact, then sets the case aside (Ctrl+W).
    void setAside();
    // The same at once and unasked, for another call: every word is kept, and the call in it ends. What a field refuses stays a draft.
    void putAside();
    // A line in the ribbon's place; the page takes it.
    void putUnderHeader(QWidget* line);
    // Where questions for a file go; its own dialogs until set.
    void setPrompts(Prompts& prompts) { m_prompts = &prompts; }

Q_SIGNALS:
    void left();                             // back to where the agent came from; what was typed is recorded
    void setAsideDone();                     // the case is set aside; drafts and next contact are with the desk
    void otherCaseWanted(amends::CaseId id); // from the history
    void wholeHistoryWanted(amends::CustomerId id);
    void said(const QString& sentence); // for the window's quiet line

private:
    void setUpConnections();
    void setUpKeys();
    void setUpMenu();
    StepPage* page(Step step);
    void showStep(Step step);
    void takeNoWords();
    void refresh();
    void showFooter();
    void goNext();
    void goBack();
    void leave();
    bool sayLack(Step step);
    void closeCase();
    void reopenCase();
    void finishAside(const QDateTime& by, Channel channel);
    void toggleCall();
    void toggleHold();
    bool record(const QList<EventBody>& bodies);
    void showConflict();
    void saveCopy();
    void say(const QString& sentence);

    CaseDesk& m_desk;
    QtPrompts m_ownPrompts {};
    Prompts* m_prompts = &m_ownPrompts;
    Step m_step = Step::Listen;
    std::optional<Step> m_saidLack {};   // its lack was said once: the next Next goes past
    bool m_refused = false;              // it was said once why the step on screen cannot be recorded
    std::array<StepPage*, 6> m_pages {}; // made when first wanted
    RecoveryFrame* m_frame;              // child
    SetAsideCard* m_aside = nullptr;     // child, made when first wanted
};
}
