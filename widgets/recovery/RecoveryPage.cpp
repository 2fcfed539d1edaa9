#include "widgets/recovery/RecoveryPage.h"

#include "widgets/common/AlertStrip.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KindText.h"
#include "widgets/common/ValueAccess.h"
#include "widgets/recovery/CaseCopy.h"
#include "widgets/recovery/CaseFooter.h"
#include "widgets/recovery/CaseHeader.h"
#include "widgets/recovery/ConflictPanel.h"
#include "widgets/recovery/LastTyped.h"
#include "widgets/recovery/RecoveryFrame.h"
#include "widgets/recovery/RecoverySteps.h"
#include "widgets/recovery/SentinelRibbon.h"
#include "widgets/recovery/SetAsideCard.h"
#include "widgets/recovery/SidePanel.h"
#include "widgets/recovery/StepPage.h"
#include "widgets/recovery/StepRail.h"
#include "widgets/recovery/StepText.h"

#include "widgets/common/ActionButton.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
constexpr int greyAfterMs = 150;
}

RecoveryPage::RecoveryPage(CaseDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_frame(new RecoveryFrame(desk, this))
{
    setObjectName(u"recoveryPage"_s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_frame);
    setUpConnections();
    setUpKeys();
    setUpMenu();
}

void RecoveryPage::setUpConnections()
{
    connect(&m_desk, &CaseDesk::caseChanged, this, &RecoveryPage::refresh);
    connect(&m_desk, &CaseDesk::cardChanged, this, [this] {
        for (StepPage* made : m_pages) {
            if (made)
                made->refreshCard();
        }
        refresh();
    });
    connect(&m_desk, &CaseDesk::aroundChanged, this, [this] {
        m_frame->alerts()->setLines(m_desk.alerts(), m_desk.now());
        for (StepPage* made : m_pages) {
            if (made)
                made->refreshAround();
        }
    });
    connect(&m_desk, &CaseDesk::conflict, this, &RecoveryPage::showConflict);
    connect(&m_desk, &CaseDesk::saveStateChanged, this, &RecoveryPage::takeNoWords);
    connect(m_frame->header(), &CaseHeader::backWanted, this, &RecoveryPage::leave);
    connect(m_frame->header(), &CaseHeader::callToggled, this, &RecoveryPage::toggleCall);
    connect(m_frame->header(), &CaseHeader::holdToggled, this, &RecoveryPage::toggleHold);
    connect(m_frame->rail(), &StepRail::stepWanted, this, &RecoveryPage::goTo);
    const auto openOther = [this](CaseId id) {
        if (commit())
            Q_EMIT otherCaseWanted(id);
    };
    connect(m_frame->side(), &SidePanel::caseChosen, this, openOther);
    connect(m_frame->side(), &SidePanel::wholeWanted, this, &RecoveryPage::wholeHistoryWanted);
    connect(m_frame->ribbon(), &SentinelRibbon::caseWanted, this, openOther);
    connect(m_frame->footer(), &CaseFooter::backWanted, this, &RecoveryPage::goBack);
    connect(m_frame->footer(), &CaseFooter::asideWanted, this, &RecoveryPage::setAside);
    connect(m_frame->footer(), &CaseFooter::nextWanted, this, &RecoveryPage::goNext);
    connect(m_frame->footer(), &CaseFooter::copyWanted, this, &RecoveryPage::saveCopy);
    connect(m_frame->conflict(), &ConflictPanel::keepMineWanted, this, [this] {
        m_frame->conflict()->hide();
        m_desk.keepMine();
        page(m_step)->enter();
    });
    connect(m_frame->conflict(), &ConflictPanel::leaveMineWanted, this, [this] {
        m_frame->conflict()->hide();
        m_desk.takeTheirs();
        page(m_step)->enter();
    });
}

void RecoveryPage::setUpKeys()
{
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    for (const Step step : allSteps)
        on(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(step))),
            [this, step] { goTo(step); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { isRightToLeft() ? goNext() : goBack(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { isRightToLeft() ? goBack() : goNext(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { m_frame->toggleSide(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { m_desk.saveNow(); });
    on(QKeySequence(Qt::Key_F3), [this] { page(m_step)->nextLine(1); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { page(m_step)->nextLine(-1); });
    on(QKeySequence(Qt::Key_F6), [this] { m_frame->nextRegion(1); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { m_frame->nextRegion(-1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
        if (!page(m_step)->print())
            say(tr("Nothing to print here."));
    });
}

void RecoveryPage::setUpMenu()
{
    QMenu* menu = m_frame->header()->menu();
    menu->addSeparator();
    menu->addAction(tr("Set aside"), this, &RecoveryPage::setAside)->setObjectName(u"asideAction"_s);
    menu->addAction(tr("Copy the case number"), this, [this] {
        QGuiApplication::clipboard()->setText(m_desk.current().number);
        say(tr("Copied."));
    });
    menu->addAction(tr("Show or hide what stands beside"), this, [this] { m_frame->toggleSide(); });
}

StepPage* RecoveryPage::page(Step step)
{
    StepPage*& made = m_pages.at(static_cast<std::size_t>(step));
    if (!made) {
        made = makeStepPage(step, m_desk, m_frame);
        m_frame->addPage(made);
        connect(made, &StepPage::said, this, &RecoveryPage::say);
        connect(made, &StepPage::nextWanted, this, &RecoveryPage::goNext);
        connect(made, &StepPage::hintChanged, this, &RecoveryPage::refresh);
        if (m_desk.isOpen())
            made->take();
    }
    return made;
}

void RecoveryPage::showCase()
{
    m_frame->conflict()->hide();
    m_frame->alerts()->setLines(m_desk.alerts(), m_desk.now());
    m_frame->rail()->forgetPassed();
    // Words that were being typed when the program ended say better than the case where work stopped.
    const QList<Draft> drafts = m_desk.drafts();
    const RecoveryCase& c = m_desk.current();
    const Step next = goesOnAt(c); // as the list of recoveries names it
    std::optional<Draft> typed = lastTyped(drafts, c.lastAt);
    if (!typed && c.status == CaseStatus::Waiting)
        typed = lastTyped(draftsIn(drafts, next), QDateTime::fromMSecsSinceEpoch(0));
    for (StepPage* made : m_pages) {
        if (made) {
            made->setEnabled(true);
            made->take();
        }
    }
    const Step step = typed ? stepOf(*typed).value_or(next) : next;
    m_frame->header()->showCase();
    m_frame->side()->showCase(m_desk);
    showStep(step);
    if (typed)
        page(step)->resume(*typed);
    const bool kept = std::any_of(
        drafts.begin(), drafts.end(), [](const Draft& d) { return d.version > 0 && !d.text.trimmed().isEmpty(); });
    if (kept)
        say(tr("We kept what you’d written."));
}

// Between two cases nothing can be kept: the step on screen is still the last one's. Grey only when that takes a moment.
void RecoveryPage::takeNoWords()
{
    StepPage* shown = m_pages.at(static_cast<std::size_t>(m_step));
    if (m_desk.isOpen() || !shown)
        return;
    if (shown->isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(greyAfterMs, this, [this] {
        if (StepPage* late = m_pages.at(static_cast<std::size_t>(m_step)); late && !m_desk.isOpen())
            late->setEnabled(false);
    });
}

void RecoveryPage::showStep(Step step)
{
    m_step = step;
    m_saidLack.reset();
    m_refused = false;
    StepPage* shown = page(step);
    m_frame->showOwnTab(shown->sidePanel(), shown->sidePanelTitle());
    m_frame->showPage(shown);
    refresh();
    shown->enter();
}

void RecoveryPage::refresh()
{
    if (!m_desk.isOpen())
        return;
    std::array<QString, 6> hints;
    for (StepPage* made : m_pages) {
        if (!made)
            continue;
        // A page may tell of a hint while it takes up what is new; that needs no second round.
        const QSignalBlocker quiet(made);
        made->refresh();
        hints.at(static_cast<std::size_t>(made->step())) = made->hint();
    }
    m_frame->header()->showCase();
    m_frame->rail()->showCase(m_desk, m_step, hints);
    m_frame->side()->showCase(m_desk);
    m_frame->ribbon()->showFailure(m_desk.secondFailure(), m_desk.causes(), m_desk.now());
    showFooter();
}

void RecoveryPage::showFooter()
{
    const RecoveryCase& c = m_desk.current();
    const QString back = m_step == Step::Listen ? tr("Back to the list") : tr("Back");
    const bool closed = c.status == CaseStatus::Closed;
    m_frame->footer()->setAsidePossible(!closed);
    if (m_step != Step::FollowUp) {
        //: %1 is the name of a step
        m_frame->footer()->setWords(
            back, tr("Next: %1").arg(stepName(static_cast<Step>(static_cast<int>(m_step) + 1))), false);
        return;
    }
    const std::optional<Outcome> outcome = page(m_step)->outcome() ? page(m_step)->outcome() : c.outcome;
    QString next = tr("Close the case");
    if (closed)
        next = tr("Open it again");
    else if (outcome == Outcome::Recovered)
        next = tr("Close as recovered");
    else if (outcome == Outcome::Partly)
        next = tr("Close as partly");
    else if (outcome == Outcome::Lost)
        next = tr("Close as lost");
    m_frame->footer()->setWords(back, next, !closed);
}

bool RecoveryPage::commit()
{
    if (!m_desk.isOpen() || page(m_step)->commit()) {
        m_refused = false;
        return true;
    }
    return std::exchange(m_refused, true);
}

void RecoveryPage::goTo(Step step)
{
    if (!m_desk.isOpen() || !commit())
        return;
    showStep(step);
}

void RecoveryPage::goNext()
{
    if (!m_desk.isOpen() || !commit())
        return;
    if (m_step == Step::FollowUp) {
        m_desk.current().status == CaseStatus::Closed ? reopenCase() : closeCase();
        return;
    }
    if (sayLack(m_step))
        return;
    showStep(static_cast<Step>(static_cast<int>(m_step) + 1));
}

// The first Next of an unfinished step says what would finish it; the second goes on. True when it was said just now.
bool RecoveryPage::sayLack(Step step)
{
    const RecoveryCase& c = m_desk.ahead();
    if (c.status == CaseStatus::Closed || isDone(c, step))
        return false;
    const QList<Lack> lacks = lacking(c, step);
    m_frame->rail()->markPassed(step);
    if (lacks.isEmpty() || m_saidLack == step)
        return false;
    m_saidLack = step;
    refresh();
    page(step)->showLack(lacks.first());
    announce(this, lackText(lacks.first()));
    return true;
}

void RecoveryPage::goBack()
{
    if (m_step == Step::Listen)
        leave();
    else
        goTo(static_cast<Step>(static_cast<int>(m_step) - 1));
}

void RecoveryPage::leave()
{
    if (commit())
        Q_EMIT left();
}

bool RecoveryPage::record(const QList<EventBody>& bodies)
{
    const std::optional<Refusal> refusal = m_desk.happened(bodies);
    if (refusal)
        say(refusalText(*refusal));
    return !refusal;
}

namespace {
// What ends with the work on a case: the hold, then the call.
QList<EventBody> endOfCall(const RecoveryCase& c)
{
    QList<EventBody> ends;
    if (c.holdSince.isValid())
        ends.append(HoldEnded {});
    if (c.callSince.isValid())
        ends.append(CallEnded {});
    return ends;
}
}

void RecoveryPage::closeCase()
{
    const RecoveryCase& c = m_desk.ahead();
    if (!isDone(c, Step::FollowUp) || !c.outcome) {
        m_frame->rail()->markPassed(Step::FollowUp);
        page(Step::FollowUp)->showLack(Lack::CheckBackOpen);
        announce(this, lackText(Lack::CheckBackOpen));
        refresh();
        return;
    }
    const Outcome outcome = *c.outcome;
    if (!record(endOfCall(c) + QList<EventBody> {CaseClosed {outcome}}))
        return;
    //: %1 is a case number
    Q_EMIT said(tr("%1 is closed. You can open it again.").arg(c.number));
    Q_EMIT left();
}

void RecoveryPage::reopenCase()
{
    if (record({CaseReopened {}}))
        showStep(Step::Listen);
}

void RecoveryPage::setAside()
{
    if (!m_desk.isOpen() || !commit())
        return;
    if (m_desk.current().status == CaseStatus::Closed) {
        Q_EMIT left();
        return;
    }
    if (!m_aside) {
        m_aside = new SetAsideCard(this);
        connect(m_aside, &SetAsideCard::chosen, this, &RecoveryPage::finishAside);
    }
    m_aside->open(m_desk, m_frame->footer()->asideButton());
}

void RecoveryPage::finishAside(const QDateTime& by, Channel channel)
{
    QList<EventBody> bodies = endOfCall(m_desk.ahead());
    if (by.isValid())
        bodies.append(NextContactPlanned {by, channel});
    bodies.append(CaseSetAside {m_step});
    if (!record(bodies))
        return;
    //: %1 is a time
    Q_EMIT said(by.isValid() ? tr("Set aside until %1.").arg(dayAndTimeText(by, m_desk.now()))
                             : tr("Set aside, no time given yet."));
    Q_EMIT setAsideDone();
}

void RecoveryPage::putAside()
{
    if (!m_desk.isOpen())
        return;
    commit();
    if (m_desk.ahead().status != CaseStatus::Closed)
        record(endOfCall(m_desk.ahead()) + QList<EventBody> {CaseSetAside {m_step}});
}

void RecoveryPage::putUnderHeader(QWidget* line)
{
    m_frame->putUnderHeader(line);
}

void RecoveryPage::toggleCall()
{
    const RecoveryCase& c = m_desk.ahead();
    record(c.callSince.isValid() ? endOfCall(c) : QList<EventBody> {CallStarted {}});
}

void RecoveryPage::toggleHold()
{
    const RecoveryCase& c = m_desk.ahead();
    if (!c.holdSince.isValid() && !c.callSince.isValid())
        say(tr("No call to put on hold. F12 starts one."));
    else
        record({c.holdSince.isValid() ? EventBody(HoldEnded {}) : EventBody(HoldStarted {})});
}

void RecoveryPage::showConflict()
{
    refresh();
    m_frame->conflict()->showBoth(m_desk.theirEvents(), m_desk.onItsWay(), m_desk.now());
}

void RecoveryPage::saveCopy()
{
    FileWish wish;
    wish.title = tr("Save a copy of what is not stored");
    wish.filter = tr("Text (*.txt)");
    wish.suggested = m_desk.current().number + u".txt"_s;
    m_prompts->saveFile(this, wish, [this](const QString& path) {
        say(writeCopy(m_desk, path) ? tr("A copy is saved.")
                                    : tr("The copy could not be written. Choose another place."));
    });
}

void RecoveryPage::say(const QString& sentence)
{
    m_frame->say(sentence);
    Q_EMIT said(sentence);
}
}
