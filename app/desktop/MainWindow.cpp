#include "app/desktop/MainWindow.h"

#include "app/desktop/Help.h"
#include "app/desktop/Rail.h"
#include "app/desktop/TopBar.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/UndoBar.h"
#include "widgets/desk/NewRecovery.h"
#include "widgets/desk/Palette.h"
#include "widgets/recovery/RecoveryPage.h"
#include "widgets/settings/FirstStart.h"
#include "widgets/style/Fonts.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
MainWindow::MainWindow(const Rooms& rooms, bool demo, QWidget* parent)
    : QMainWindow(parent),
      m_rooms(rooms),
      m_entries(pages(rooms)),
      m_close(rooms.desk, rooms.prompts, this),
      m_demo(demo),
      m_made(m_entries.size(), nullptr),
      m_root(new QStackedWidget(this)),
      m_area(new QStackedWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_shell(new QWidget(this)),
      m_rail(new Rail(rooms.desk.agent(), this)),
      m_top(new TopBar(demo, this)),
      m_toast(new ToastLine(this))
{
    setObjectName(u"window"_s);
    setWindowTitle(u"Amends"_s);
    setMinimumSize(720, 450);
    resize(1440, 900);
    setUpLayout();
    setUpActions();
    setUpConnections();
    m_minute.start(60'000);
    showPage(0);
    countLate();
}

void MainWindow::setUpLayout()
{
    auto* row = new QHBoxLayout(m_shell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_area, 1);
    auto* paged = new QWidget(m_area);
    auto* column = m_column = new QVBoxLayout(paged);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_stack, 1);
    column->addWidget(m_toast);
    m_toast->hide();
    m_area->addWidget(paged);
    m_root->addWidget(m_shell);
    setCentralWidget(m_root);
    for (const PageEntry& entry : m_entries) {
        const int i = static_cast<int>(&entry - m_entries.data());
        m_rail->addPage(entry.title, entry.icon,
            entry.atBottom ? QKeySequence(Qt::CTRL | Qt::Key_Comma) : QKeySequence(Qt::ALT | (Qt::Key_1 + i)),
            entry.atBottom);
    }
}

void MainWindow::setUpConnections()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_top, &TopBar::searchWanted, this, &MainWindow::openPalette);
    connect(m_top, &TopBar::newWanted, this, [this] { newRecovery(); });
    connect(m_top, &TopBar::leaveDemoWanted, this, &MainWindow::leaveDemoWanted);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::countLate);
    connect(&m_rooms.store, &StoreRunner::changed, this, &MainWindow::countLate);
    Wishes& wishes = m_rooms.wishes;
    connect(&wishes, &Wishes::caseWanted, this, [this](CaseId id) { openCase(id); });
    connect(&wishes, &Wishes::newWanted, this, [this] { newRecovery(); });
    connect(&wishes, &Wishes::newForWanted, this, &MainWindow::newRecovery);
    connect(&wishes, &Wishes::personShown, this, [this](const Customer& who) { m_person = who; });
    connect(&wishes, &Wishes::said, this, &MainWindow::say);
    connect(&wishes, &Wishes::remarked, this, [this](const QString& remark) {
        m_remark = remark;
        showRemark();
    });
    connect(&wishes, &Wishes::agentNamed, this, [this](const QString& name) {
        m_rooms.desk.setAgent(name);
        m_rail->setAgent(name);
    });
    connect(&wishes, &Wishes::reportWanted, this,
        [this] { saveReport(this, m_rooms.prompts, m_rooms.storePlace, [this](const QString& how) { say(how); }); });
    // The page is made when it is first shown, and hears only what is said after that.
    connect(&wishes, &Wishes::customerShown, this, [this, &wishes](CustomerId id) {
        if (showCustomersPage())
            Q_EMIT wishes.customerOpened(id);
    });
    connect(&wishes, &Wishes::historyShown, this, [this, &wishes](CustomerId id) {
        if (showCustomersPage())
            Q_EMIT wishes.historyOpened(id);
    });
    connect(&m_rooms.desk, &CaseDesk::opened, this, &MainWindow::showRecovery);
    connect(&m_rooms.desk, &CaseDesk::failed, this, [this](ErrorKind kind) {
        m_begins = {}; // the words stay kept for the next try
        say(errorText(kind));
    });
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= pageCount())
        return;
    if (hasCase()) {
        if (!m_recovery->commit())
            return;
        leaveRecovery();
    }
    if (m_first)
        leaveFirstStart();
    const auto at = static_cast<std::size_t>(index);
    m_current = index;
    m_top->setTitle(m_entries.at(at).title);
    showRemark();
    if (!m_made.at(at)) {
        m_made.at(at) = m_entries.at(at).make(m_stack);
        m_stack->addWidget(m_made.at(at));
    }
    m_stack->setCurrentWidget(m_made.at(at));
    m_area->setCurrentIndex(0);
    m_rail->setCurrent(index);
    takeKeyboard();
}

void MainWindow::showFirstStart()
{
    m_first = new FirstStart(m_rooms.storePlace, m_rooms.theme, m_root);
    m_root->addWidget(m_first);
    m_root->setCurrentWidget(m_first);
    m_first->setFocus(Qt::OtherFocusReason);
    connect(m_first, &FirstStart::startWanted, this, [this] { newRecovery(); });
    connect(m_first, &FirstStart::importWanted, this,
        [this] { Q_EMIT m_rooms.wishes.importWanted(ImportKind::Customers); });
    connect(m_first, &FirstStart::placeWanted, this, [this] { Q_EMIT m_rooms.wishes.placeWanted(); });
    connect(m_first, &FirstStart::languageChosen, this,
        [this](const QString& bcp47) { Q_EMIT m_rooms.wishes.languageChosen(bcp47); });
    m_first->setLanguage(m_rooms.looks.language);
    connect(m_first, &FirstStart::demoWanted, this, [this] {
        m_first->setBusy(tr("Making the demo company. This takes a moment."));
        Q_EMIT demoWanted();
    });
}

// Who sits here, as typed at the first start; before the first case is begun in that name.
void MainWindow::takeName()
{
    const QString name = m_first ? m_first->agentName() : QString();
    if (name.isEmpty())
        return;
    Q_EMIT agentNamed(name);
    Q_EMIT m_rooms.wishes.agentNamed(name);
}

void MainWindow::leaveFirstStart()
{
    if (!m_first)
        return;
    takeName();
    Q_EMIT m_rooms.wishes.themeChanged();
    m_root->setCurrentWidget(m_shell);
    m_first->deleteLater();
    m_first = nullptr;
}

void MainWindow::showDemoProgress(qint64 done, qint64 of)
{
    if (!m_first)
        return;
    if (of > 0)
        m_first->setProgress(done, of);
    else
        m_first->setBusy({});
}

void MainWindow::openCase(CaseId id, bool afterCrash)
{
    if (hasCase() && !m_recovery->commit())
        return;
    m_afterCrash = afterCrash;
    m_begins = {};
    m_rooms.desk.open(id);
}

void MainWindow::newRecovery(const Customer& person)
{
    auto* dialog = new NewRecovery(m_rooms.store, m_rooms.clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!person.id.isNull())
        dialog->setPerson(person);
    connect(dialog, &NewRecovery::begun, this, [this](CustomerId who, Channel channel, const QString& words) {
        if (hasCase())
            m_recovery->commit(); // refused or not: what is typed there stays as that case's draft
        m_begins = who;
        takeName();
        m_rooms.desk.begin(who, channel, words);
    });
    dialog->open();
}

bool MainWindow::showsRecovery() const
{
    return m_recovery && m_area->currentWidget() == m_recovery;
}

// False when the open case cannot be left.
bool MainWindow::showCustomersPage()
{
    for (int i = 0; i < pageCount(); ++i) {
        if (m_entries.at(static_cast<std::size_t>(i)).id == "customers"_L1)
            showPage(i);
    }
    return showsCustomers();
}

bool MainWindow::showsCustomers() const
{
    return !showsRecovery() && m_entries.at(static_cast<std::size_t>(m_current)).id == "customers"_L1;
}

void MainWindow::showRecovery()
{
    leaveFirstStart();
    if (!m_recovery) {
        m_recovery = new RecoveryPage(m_rooms.desk, m_area);
        m_recovery->setPrompts(m_rooms.prompts);
        m_area->addWidget(m_recovery);
        connect(m_recovery, &RecoveryPage::left, this, &MainWindow::leaveRecovery);
        connect(m_recovery, &RecoveryPage::setAsideDone, this, &MainWindow::leaveRecovery);
        connect(m_recovery, &RecoveryPage::otherCaseWanted, this, [this](CaseId id) { openCase(id); });
        connect(m_recovery, &RecoveryPage::wholeHistoryWanted, &m_rooms.wishes, &Wishes::historyShown);
        connect(m_recovery, &RecoveryPage::said, this, &MainWindow::say);
    }
    m_area->setCurrentWidget(m_recovery);
    m_rail->setCurrent(0); // a case belongs to the recoveries, wherever it was opened from
    m_recovery->showCase();
    Q_EMIT caseShown(m_rooms.desk.current().id);
    // Their words are in the case now; the dialog offers an empty field next time. Another case that is opened says nothing of them.
    if (const CustomerId who = std::exchange(m_begins, {}); !who.isNull())
        m_rooms.store.run([field = keptWordsField(who)](Store& s) { return s.drafts().done({}, field); });
    if (std::exchange(m_afterCrash, false))
        say(tr("We kept what you'd written."));
}

void MainWindow::leaveRecovery()
{
    m_rooms.desk.leave();
    m_area->setCurrentIndex(0);
    m_rail->setCurrent(m_current);
    takeKeyboard();
    Q_EMIT caseShown({});
}

// Only the list of recoveries is counted; its count has no place over another page.
void MainWindow::showRemark()
{
    m_top->setRemark(m_entries.at(static_cast<std::size_t>(m_current)).id == "recoveries"_L1 ? m_remark : QString());
}

void MainWindow::showPageHelp()
{
    if (showsRecovery()) {
        showRecoveryHelp(this, m_actions);
        return;
    }
    if (m_area->currentIndex() != 0) // the one page that stands over the others
        return showCallHelp(this, m_actions);
    const PageEntry& entry = m_entries.at(static_cast<std::size_t>(m_current));
    showHelp(this, entry.title, entry.help, m_actions);
}

void MainWindow::say(const QString& sentence)
{
    m_toast->say(sentence);
}

void MainWindow::openPalette(const QString& begun)
{
    auto* palette = new Palette(m_rooms.store, m_actions, begun, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &Palette::caseChosen, this, [this](CaseId id) { openCase(id); });
    connect(palette, &Palette::customerChosen, &m_rooms.wishes, &Wishes::customerShown);
    connect(palette, &Palette::addWanted, this, [this](const QString& typed) { addCustomer(m_rooms, typed, this); });
    palette->open();
}

void MainWindow::countLate()
{
    CaseFilter open;
    open.status = CaseStatus::Open;
    m_rooms.store.run([open, now = m_rooms.clock.now()](Store& s) { return s.cases().counts(open, now); })
        .then(this, [this](const Result<CaseCounts>& counts) {
            if (counts)
                setWindowTitle(counts->late > 0 ? tr("%n late, Amends", nullptr, counts->late) : u"Amends"_s);
        });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (hasCase()) {
        if (!m_close.mayClose([this] { m_recovery->commit(); })) {
            event->ignore();
            return;
        }
        m_rooms.desk.leave();
        Q_EMIT caseShown({});
    }
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const int room = width() * 100 / scaled(100); // large text fills a window sooner
    m_rail->setNarrow(room >= 1320 ? 80 : room >= 1000 ? 64 : 48);
    m_top->setNarrow(room < 1100);
}

bool MainWindow::event(QEvent* event)
{
    const bool answer = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest && !m_painted) {
        m_painted = true;
        Q_EMIT painted();
    }
    return answer;
}
}
