#include "widgets/recovery/CaseHeader.h"

#include "models/domain/Deadlines.h"
#include "widgets/common/Avatar.h"
#include "widgets/common/ClockTile.h"
#include "widgets/common/IconButton.h"
#include "widgets/common/TierChip.h"
#include "widgets/common/ValueAccess.h"
#include "widgets/common/VisibleText.h"
#include "widgets/common/PlainTip.h"
#include "widgets/recovery/AnswerClock.h"
#include "widgets/recovery/CaseTime.h"
#include "widgets/recovery/PersonText.h"
#include "widgets/recovery/StrongLabel.h"

#include <QHBoxLayout>
#include <QMenu>

namespace amends {
using namespace Qt::StringLiterals;

CaseHeader::CaseHeader(CaseDesk& desk, QWidget* parent)
    : QFrame(parent),
      m_desk(desk),
      m_menu(new QMenu(this)),
      m_back(new IconButton(Icon::ArrowStart, this)),
      m_avatar(new Avatar(QString(), 48, this)),
      m_name(new PlainLabel(QString(), FontRole::Title, Tone::Normal, this)),
      m_say(new StrongLabel(FontRole::Small, Tone::Secondary, this)),
      m_demo(new TierChip(QString(), this, Tone::Info, Icon::Info)),
      m_tier(new TierChip(QString(), this, Tone::Seam, Icon::Tier)),
      m_lifetime(new StrongLabel(FontRole::Small, Tone::Secondary, this)),
      m_year(new StrongLabel(FontRole::Small, Tone::Secondary, this)),
      m_reach(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_call(new ClockTile(tr("On call"), Icon::ChannelPhone, this)),
      m_hold(new ClockTile(tr("Not on hold"), Icon::Hold, this)),
      m_answer(new ClockTile(tr("Answer by"), Icon::None, this)),
      m_more(new IconButton(Icon::More, this))
{
    setObjectName(u"topBar"_s);
    setUpLayout();
    setUpMenu();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &CaseHeader::tick);
    connect(m_back, &IconButton::clicked, this, &CaseHeader::backWanted);
    connect(m_hold, &ClockTile::actionPressed, this, &CaseHeader::holdToggled);
}

void CaseHeader::setUpLayout()
{
    m_back->setObjectName(u"headerBack"_s);
    m_back->setName(tr("Back to the list"));
    m_name->setObjectName(u"customerName"_s);
    m_name->setEliding(true);
    m_reach->setEliding(true);
    m_demo->setObjectName(u"demoMark"_s);
    m_demo->setToolTip(tr("Everybody here is made up."));
    m_call->setObjectName(u"callClock"_s);
    m_hold->setObjectName(u"holdClock"_s);
    m_answer->setObjectName(u"answerClock"_s);
    m_more->setObjectName(u"headerMenu"_s);
    m_more->setName(tr("More for this case"));
    m_call->setToolTip(tr("F12 starts and ends the call"));

    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_name);
    first->addWidget(m_say, 0, Qt::AlignBottom);
    first->addWidget(m_demo, 0, Qt::AlignVCenter);
    first->addStretch();
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_tier);
    second->addWidget(m_lifetime);
    second->addWidget(m_year);
    second->addWidget(m_reach);
    second->addStretch();
    auto* who = new QVBoxLayout;
    who->setSpacing(3);
    who->addStretch();
    who->addLayout(first);
    who->addLayout(second);
    who->addStretch();

    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(20, 0, 18, 1);
    all->setSpacing(14);
    all->addWidget(m_back);
    all->addWidget(m_avatar);
    all->addLayout(who, 1);
    for (ClockTile* tile : {m_call, m_hold, m_answer})
        all->addWidget(tile);
    all->addWidget(m_more);
}

void CaseHeader::setUpMenu()
{
    m_callAction = m_menu->addAction(tr("End the call"), this, &CaseHeader::callToggled);
    m_callAction->setObjectName(u"callAction"_s);
    m_callAction->setShortcut(Qt::Key_F12);
    m_holdAction = m_menu->addAction(tr("Put on hold"), this, &CaseHeader::holdToggled);
    m_holdAction->setObjectName(u"holdAction"_s);
    m_holdAction->setShortcut(Qt::Key_F9);
    // In the menu the keys are shown; the page, which is always there, is where they work.
    addActions({m_callAction, m_holdAction});
    for (QAction* action : {m_callAction, m_holdAction})
        action->setShortcutContext(Qt::WindowShortcut);
    m_answerLine = m_menu->addAction(QString());
    m_answerLine->setEnabled(false);
    connect(m_more, &IconButton::clicked, this, [this] {
        const int x = isRightToLeft() ? 0 : m_more->width() - m_menu->sizeHint().width();
        m_menu->popup(m_more->mapToGlobal(QPoint(x, m_more->height())));
    });
}

void CaseHeader::setRoom(PageRoom room)
{
    m_room = room;
    const bool full = room == PageRoom::Full;
    const bool narrow = room == PageRoom::Narrow;
    setFixedHeight(scaled(narrow ? 62 : full ? 84 : 72));
    m_avatar->setVisible(!narrow);
    layout()->setSpacing(full ? 14 : 10);
    layout()->setContentsMargins(full ? 20 : 12, 0, full ? 18 : 10, 1);
    showCase();
}

void CaseHeader::showCase()
{
    if (!m_desk.isOpen())
        return;
    showPerson();
    tick();
}

void CaseHeader::showPerson()
{
    const Customer& who = m_desk.card().customer;
    const Worth& worth = m_desk.card().worth;
    const bool full = m_room == PageRoom::Full;
    m_avatar->setName(who.name);
    m_name->setPlainText(who.name.isEmpty() ? tr("Name not known yet") : who.name);
    //: how to say a name; %1 is "MY-ah oh-KAH-for"
    m_say->setWords(tr("say %1"), who.say, Tone::Secondary);
    m_demo->setText(m_desk.company().demo ? tr("Demo, not real") : QString());
    m_tier->setText(tierText(who, m_desk.now()));
    //: %1 is what they bought in all their time with us: "8,460 lifetime"
    m_lifetime->setWords(tr("%1 lifetime"), wholeMoneyText(worth.lifetime));
    //: %1 is what they bought in the last 365 days: "1,240 a year"; the dot divides it from what stands before
    m_year->setWords(full ? tr("·  %1 a year") : tr("%1 a year"), wholeMoneyText(worth.year));
    //: %1 is the best way to reach them: "Phone after 17:00"; the dot divides it from what stands before
    m_reach->setPlainText(worth.orders > 0 ? tr("·  %1").arg(visibleLine(who.reach)) : visibleLine(who.reach));
    const bool narrow = m_room == PageRoom::Narrow;
    m_say->setVisible(full && !who.say.isEmpty());
    m_tier->setVisible(!narrow && !who.tier.isEmpty());
    m_lifetime->setVisible(full && worth.orders > 0);
    m_year->setVisible(!narrow && worth.orders > 0);
    m_reach->setVisible(full && !who.reach.isEmpty());
    m_name->setToolTip(plainTip(full ? QString() : personTip(who, worth)));
}

void CaseHeader::tick()
{
    if (!m_desk.isOpen())
        return;
    showCall();
    showHold();
    showAnswer();
}

void CaseHeader::showCall()
{
    const RecoveryCase& c = m_desk.current();
    const bool calling = c.callSince.isValid();
    m_callAction->setText(calling ? tr("End the call") : tr("Start the call"));
    m_call->setVisible(m_room != PageRoom::Narrow && (calling || c.channel == Channel::Phone));
    m_call->setLabel(calling ? tr("On call") : tr("Not on a call"));
    if (calling)
        m_call->setTime(runningTime(c.callSince.secsTo(m_desk.now())));
    else
        //: %1 is how long all calls of this case took
        m_call->setQuietText(
            c.callSeconds > 0 ? tr("Spoke for %1").arg(shortTime(c.callSeconds)) : tr("F12 starts it"));
}

void CaseHeader::showHold()
{
    const RecoveryCase& c = m_desk.current();
    const bool onHold = c.holdSince.isValid();
    m_holdAction->setText(onHold ? tr("Resume") : tr("Put on hold"));
    m_holdAction->setEnabled(onHold || c.callSince.isValid());
    m_hold->setVisible(
        onHold || (m_room != PageRoom::Narrow && (c.callSince.isValid() || c.channel == Channel::Phone)));
    if (!onHold) {
        m_saidHold = 0;
        m_hold->setLabel(tr("Not on hold"));
        m_hold->setState(ClockState::Neutral);
        m_hold->setNote({});
        m_hold->removeAction();
        m_hold->setToolTip(tr("F9 puts the call on hold"));
        //: %1 is the longest time on hold, minutes and seconds
        m_hold->setQuietText(c.holds > 0 ? tr("Longest %1").arg(shortTime(c.longestHold)) : tr("Never so far"));
        return;
    }
    const qint64 held = c.holdSince.secsTo(m_desk.now());
    m_hold->setLabel(tr("On hold"));
    m_hold->setTime(shortTime(held));
    m_hold->setState(held >= redHold ? ClockState::Red : held >= amberHold ? ClockState::Amber : ClockState::Neutral);
    const QString note = held >= redHold ? tr("Over a minute. Go back.")
        : held >= amberHold              ? tr("6 in 10 say they won’t wait past 1:00")
                                         : tr("Back before 0:45");
    m_hold->setNote(m_room == PageRoom::Full ? note : QString());
    m_hold->meter()->setLargest(redHold + 5);
    m_hold->meter()->setMarks({amberHold, redHold});
    m_hold->meter()->setValue(static_cast<double>(qMin<qint64>(held, redHold + 5)));
    m_hold->setAction(tr("Resume"), QKeySequence(Qt::Key_F9))->setObjectName(u"resume"_s);
    m_hold->setToolTip(plainTip(
        tr("%1\nSaid by people asked in a survey by Velaro in 2012: 32.3% would not wait at all, 27.6% up to a minute.")
            .arg(note)));
    sayHoldOnce(held);
}

void CaseHeader::sayHoldOnce(qint64 seconds)
{
    const qint64 step = seconds >= redHold ? redHold : seconds >= amberHold ? amberHold : 0;
    m_hold->setSpoken(tr("On hold %n second(s)", nullptr, static_cast<int>(seconds)));
    if (step > m_saidHold)
        announce(m_hold, step == redHold ? tr("Over a minute on hold. Go back.") : tr("45 seconds on hold."));
    m_saidHold = step;
}

void CaseHeader::showAnswer()
{
    const AnswerClock clock = answerClock(m_desk.current(), m_desk.company(), m_desk.now());
    m_answer->setVisible(m_room != PageRoom::Narrow);
    m_answer->setLabel(clock.label);
    m_answer->setTime(clock.time);
    m_answer->setState(clock.urgency == AnswerClock::Red ? ClockState::Red
            : clock.urgency == AnswerClock::Amber        ? ClockState::Amber
                                                         : ClockState::Neutral);
    m_answer->setSpoken(clock.spoken);
    m_answer->setToolTip(plainTip(clock.next.isEmpty() ? clock.spoken : clock.next));
    m_answerLine->setText(clock.spoken);
}

void CaseHeader::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_second.start();
    tick();
}

void CaseHeader::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_second.stop();
}
}
