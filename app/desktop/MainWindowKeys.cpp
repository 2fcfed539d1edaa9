#include "app/desktop/MainWindow.h"

#include "app/desktop/Help.h"

#include <QAction>

using namespace Qt::StringLiterals;

// What the window does on a key, and what the palette and the sheet of keys therefore list.
namespace amends {
QAction* MainWindow::addKey(
    const QString& name, const QString& text, const QKeySequence& keys, const std::function<void()>& act)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_actions.append(action);
    return action;
}

void MainWindow::setUpActions()
{
    for (int i = 0; i < pageCount(); ++i) {
        const PageEntry& entry = m_entries.at(static_cast<std::size_t>(i));
        const QKeySequence keys
            = entry.atBottom ? QKeySequence(Qt::CTRL | Qt::Key_Comma) : QKeySequence(Qt::ALT | (Qt::Key_1 + i));
        addKey(u"goTo."_s + entry.id, tr("Go to %1").arg(entry.title), keys, [this, i] { showPage(i); });
    }
    addKey(u"newRecoveryAction"_s, tr("New recovery"), QKeySequence(Qt::CTRL | Qt::Key_N),
        [this] { newRecovery(showsCustomers() ? m_person : Customer {}); });
    addKey(u"find"_s, tr("Find anything"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    addKey(u"helpAction"_s, tr("Help for this page"), Qt::Key_F1, [this] { showPageHelp(); });
    addKey(
        u"keysAction"_s, tr("All keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { showKeys(this, m_actions); });
    addKey(u"nextRegion"_s, tr("Next region"), Qt::Key_F6, [this] { nextRegion(1); });
    addKey(
        u"previousRegion"_s, tr("Previous region"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { nextRegion(-1); });
    addKey(u"aboutAction"_s, tr("About Amends"), {}, [this] { showAbout(this, m_rooms.prompts, m_rooms.storePlace); });
    addKey(u"importCustomers"_s, tr("Bring in customers"), {},
        [this] { Q_EMIT m_rooms.wishes.importWanted(ImportKind::Customers); });
    addKey(u"changePlace"_s, tr("Keep the store somewhere else"), {}, [this] { Q_EMIT m_rooms.wishes.placeWanted(); });
    addKey(u"importOrders"_s, tr("Bring in orders"), {},
        [this] { Q_EMIT m_rooms.wishes.importWanted(ImportKind::Orders); });
    addKey(u"importProducts"_s, tr("Bring in product sheets"), {},
        [this] { Q_EMIT m_rooms.wishes.importWanted(ImportKind::Products); });
}
}
