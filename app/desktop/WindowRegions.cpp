#include "app/desktop/MainWindow.h"
#include "app/desktop/Rail.h"
#include "app/desktop/TopBar.h"
#include "widgets/recovery/RecoveryPage.h"

#include <QApplication>
#include <QStackedWidget>

// What is where in the window: its regions, and what is shown over them.
namespace amends {
// The page says by its focus proxy where work on it begins.
bool MainWindow::takeKeyboard()
{
    const QWidget* page = m_stack->currentWidget();
    QWidget* begins = page ? page->focusProxy() : nullptr;
    if (!begins || !begins->isVisibleTo(this))
        return false;
    begins->setFocus(Qt::OtherFocusReason);
    return true;
}

void MainWindow::nextRegion(int by)
{
    QList<QWidget*> regions {m_rail, m_area->currentWidget()};
    if (m_area->currentIndex() == 0)
        regions = {m_rail, m_top, m_stack};
    qsizetype at = 0;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (regions.at(i)->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    QWidget* region = regions.at((at + by + regions.size()) % regions.size());
    if (region == m_stack && takeKeyboard())
        return;
    const auto children = region->findChildren<QWidget*>();
    for (QWidget* child : children) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::showOver(QWidget* view)
{
    leaveFirstStart();
    if (m_area->indexOf(view) < 0)
        m_area->addWidget(view);
    m_area->setCurrentWidget(view);
}

void MainWindow::leaveOver()
{
    if (m_recovery && m_rooms.desk.isOpen())
        m_area->setCurrentWidget(m_recovery);
    else
        m_area->setCurrentIndex(0);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}
}
