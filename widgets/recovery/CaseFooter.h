// CaseFooter: the way back, the truth about saving, set aside, and the one thing to do next. It shows and asks; it records nothing.
// "Saving…" is shown only when it takes over a second; after 4 s of trying again it says why and offers a copy. GUI thread.
#pragma once
#include "models/desk/CaseDesk.h"
#include "widgets/recovery/PageRoom.h"
#include <QFrame>

namespace amends {
class ActionButton;
class SavedState;

class CaseFooter final : public QFrame {
    Q_OBJECT
public:
    explicit CaseFooter(CaseDesk& desk, QWidget* parent = nullptr);

    void setRoom(PageRoom room);
    // What the way back and the next thing are called. `check`: the next thing ends the case.
    void setWords(const QString& back, const QString& next, bool check);
    void setAsidePossible(bool possible);
    [[nodiscard]] ActionButton* asideButton() const { return m_aside; }

Q_SIGNALS:
    void backWanted();
    void asideWanted();
    void nextWanted();
    void copyWanted(); // save a copy of what could not be stored

private:
    void showSaving();
    void showTrying();

    CaseDesk& m_desk;
    QTimer m_slow {}; // a save that takes over a second
    QTimer m_long {}; // it has been tried again for some seconds
    bool m_saysWhy = false;
    ActionButton* m_back; // children
    SavedState* m_saved;
    ActionButton* m_aside;
    ActionButton* m_next;
};
}
