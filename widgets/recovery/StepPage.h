// StepPage: one of the six steps of a recovery, as a page in the frame. The frame owns it, tells it the case, and asks it to commit
// what was typed when the agent goes elsewhere. A page reads CaseDesk and records through it; it knows no other page. GUI thread.
#pragma once
#include "models/desk/CaseDesk.h"
#include "models/domain/Steps.h"
#include "widgets/common/WordsEdit.h"
#include <QWidget>

namespace amends {
// Which draft an editor keeps, so that the keyboard finds its way back to it, also where the caret went after the last word.
// Every editor with a draft says so once; the desk outlives it.
void keepsDraft(CaseDesk& desk, QWidget* editor, const QString& field);

class StepPage : public QWidget {
    Q_OBJECT
public:
    StepPage(CaseDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) { }

    [[nodiscard]] virtual Step step() const = 0;
    // Another case was opened: forget the last one, take up this one and its drafts (m_desk.draft(field)).
    virtual void take() = 0;
    // The stored case is new (m_desk.current()). Never overwrites what is being typed here.
    virtual void refresh() = 0;
    // The customer's card is new (m_desk.card()).
    virtual void refreshCard() { }
    // What is known around the case is new (m_desk.alerts(), m_desk.sheets()).
    virtual void refreshAround() { }
    // The step is on screen: put the keyboard where work goes on (the draft's caret, or the first field).
    virtual void enter() = 0;
    // After enter(), when words were being typed as the program ended: the keyboard and the caret go there. Nothing happens when
    // that editor is not on screen.
    virtual void resume(const Draft& draft);
    // The agent goes elsewhere: record what was typed as events. False: refused; the page says why beside the field and keeps it.
    virtual bool commit() = 0;
    // What stands under the step's name in the rail ("Read it back to finish", "Accepted, 99.00"); empty: the frame's own words.
    [[nodiscard]] virtual QString hint() const { return {}; }
    // Bring the control that would cure this lack into view, focused, with its sentence shown beside it.
    virtual void showLack(Lack lack) = 0;
    // Follow up: the outcome that is picked, recorded or not; the footer names it. A change is told by hintChanged().
    [[nodiscard]] virtual std::optional<Outcome> outcome() const { return {}; }
    // A widget for the side panel's first tab while this step is on screen, and the tab's name; null: none. The page owns it.
    [[nodiscard]] virtual QWidget* sidePanel() { return nullptr; }
    [[nodiscard]] virtual QString sidePanelTitle() const { return {}; }
    // The line to say: F3 and Shift+F3.
    virtual void nextLine(int /*by*/) { }
    // Ctrl+P: print what this step can print; false: nothing to print here.
    virtual bool print() { return false; }

Q_SIGNALS:
    void nextWanted();
    void hintChanged();
    // A sentence for the quiet line at the bottom ("Copied."), and for screen readers.
    void said(const QString& sentence);

protected:
    // What was being typed there, with its caret; otherwise what is stored.
    void putDraft(WordsEdit* edit, const QString& field, const QString& stored) const;
    // The keyboard to an editor, in view, without a selection; `caret` counts in a line only.
    static void goOnIn(QWidget* editor, int caret);

    CaseDesk& m_desk;
};
}
