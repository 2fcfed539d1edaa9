#include "widgets/recovery/RecoveryPage.h"

#include "widgets/recovery/RecoverySteps.h"
#include "widgets/recovery/StepPage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace amends {
RecoveryPage::RecoveryPage(CaseDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("recoveryPage"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    connect(&m_desk, &CaseDesk::caseChanged, this, [this] {
        for (StepPage* made : m_pages) {
            if (made)
                made->refresh();
        }
    });
}

StepPage* RecoveryPage::page(Step step)
{
    StepPage*& made = m_pages.at(static_cast<std::size_t>(step));
    if (!made) {
        made = makeStepPage(step, m_desk, m_stack);
        m_stack->addWidget(made);
        connect(made, &StepPage::said, this, &RecoveryPage::said);
        made->take();
    }
    return made;
}

void RecoveryPage::showCase()
{
    for (StepPage* made : m_pages) {
        if (made)
            made->take();
    }
    m_step = m_desk.current().lastStep;
    m_stack->setCurrentWidget(page(m_step));
    page(m_step)->enter();
}

bool RecoveryPage::commit()
{
    return !m_desk.isOpen() || page(m_step)->commit();
}

void RecoveryPage::goTo(Step step)
{
    if (!m_desk.isOpen() || !commit())
        return;
    m_step = step;
    m_stack->setCurrentWidget(page(step));
    page(step)->enter();
}
}
