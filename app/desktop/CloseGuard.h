// CloseGuard: a window that shows an open case closes only when its words are in the store, or when the agent says that they may go.
// While the store still writes, the window stays and closes by itself once it has answered. Borrows all it is given. GUI thread.
#pragma once
#include "models/desk/CaseDesk.h"
#include "widgets/common/Prompts.h"
#include <functional>

namespace amends {
class CloseGuard final : public QObject {
    Q_OBJECT
public:
    CloseGuard(CaseDesk& desk, Prompts& prompts, QWidget* window);
    // `commit` records what is typed on screen; refused or not, its draft is kept.
    [[nodiscard]] bool mayClose(const std::function<void()>& commit);

private:
    void ask();

    CaseDesk& m_desk;
    Prompts& m_prompts;
    QWidget* m_window;
    bool m_waiting = false; // it was to close and waits for the store
    bool m_wordsMayGo = false;
};
}
