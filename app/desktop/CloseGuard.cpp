#include "app/desktop/CloseGuard.h"

#include <QWidget>
#include <utility>

namespace amends {
CloseGuard::CloseGuard(CaseDesk& desk, Prompts& prompts, QWidget* window)
    : m_desk(desk), m_prompts(prompts), m_window(window)
{
    connect(&m_desk, &CaseDesk::saveStateChanged, this, [this] {
        if (m_waiting && m_desk.saveState().kind != SaveState::Saving)
            QMetaObject::invokeMethod(m_window, &QWidget::close, Qt::QueuedConnection);
    });
}

bool CloseGuard::mayClose(const std::function<void()>& commit)
{
    if (m_wordsMayGo)
        return true;
    if (!std::exchange(m_waiting, true)) {
        commit();
        m_desk.saveNow();
    }
    const SaveState::Kind state = m_desk.saveState().kind;
    if (state == SaveState::Saving)
        return false; // saveStateChanged() closes again
    m_waiting = false;
    if (state == SaveState::Idle || state == SaveState::Saved)
        return true;
    ask();
    return false;
}

void CloseGuard::ask()
{
    Question question;
    question.title = tr("These words are not saved");
    question.text
        = tr("The store does not take what you wrote. Stay to save a copy: the button is at the foot of the window. "
             "If you close now, what is not saved is lost.");
    question.yes = tr("Close anyway");
    question.no = tr("Stay");
    question.destructive = true;
    m_prompts.ask(m_window, question, [this](bool anyway) {
        m_wordsMayGo = anyway;
        if (anyway) // an answer that comes at once comes in the middle of closing
            QMetaObject::invokeMethod(m_window, &QWidget::close, Qt::QueuedConnection);
    });
}
}
