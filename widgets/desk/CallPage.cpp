#include "widgets/desk/CallPage.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Avatar.h"
#include "widgets/common/Card.h"
#include "widgets/common/IconButton.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/TierChip.h"
#include "widgets/common/VisibleText.h"
#include "widgets/desk/CallWords.h"
#include "widgets/desk/CallerCard.h"
#include "widgets/desk/CallerSearch.h"
#include "widgets/recovery/PersonText.h"
#include "widgets/recovery/StrongLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int lookAgainMs = 30'000; // "is ringing" becomes "rang at"
constexpr int waitingHeight = 132;
}

CallPage::CallPage(StoreRunner& store, CallDesk& calls, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_calls(calls),
      m_clock(clock),
      m_back(new IconButton(Icon::ArrowStart, this)),
      m_avatar(new Avatar(QString(), 48, this)),
      m_title(new PlainLabel(QString(), FontRole::Title, Tone::Normal, this)),
      m_say(new StrongLabel(FontRole::Small, Tone::Secondary, this)),
      m_tier(new TierChip(QString(), this, Tone::Seam, Icon::Tier)),
      m_number(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_worth(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_over(makeButton(tr("They rang off"), ButtonKind::Plain, u"callPageOver"_s, this)),
      m_stack(new QStackedWidget(this)),
      m_card(new CallerCard(m_stack)),
      m_search(new CallerSearch(store, m_stack))
{
    setObjectName(u"callPage"_s);
    m_stack->addWidget(m_card);
    m_stack->addWidget(m_search);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    column->addWidget(makeWaiting());
    m_minute.setInterval(lookAgainMs);
    setUpConnections();
}

QWidget* CallPage::makeHeader()
{
    auto* header = new QFrame(this);
    header->setObjectName(u"topBar"_s);
    m_back->setObjectName(u"callBack"_s);
    m_back->setName(tr("Back, the call goes on waiting"));
    m_title->setObjectName(u"callPageTitle"_s);
    m_title->setEliding(true);
    m_number->setObjectName(u"callPageNumber"_s);
    m_worth->setEliding(true);
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_title);
    first->addWidget(m_say, 0, Qt::AlignBottom);
    first->addStretch();
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_tier);
    second->addWidget(m_number);
    second->addWidget(m_worth);
    second->addStretch();
    auto* who = new QVBoxLayout;
    who->setSpacing(3);
    who->addStretch();
    who->addLayout(first);
    who->addLayout(second);
    who->addStretch();
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(20, 0, 18, 1);
    row->setSpacing(14);
    row->addWidget(m_back);
    row->addWidget(m_avatar);
    row->addLayout(who, 1);
    row->addWidget(m_over);
    header->setFixedHeight(scaled(84));
    return header;
}

QWidget* CallPage::makeWaiting()
{
    m_waitingBox = new QFrame(this);
    m_waitingBox->setObjectName(u"footer"_s);
    auto* column = new QVBoxLayout(m_waitingBox);
    column->setContentsMargins(20, 10, 20, 10);
    column->setSpacing(6);
    auto* title = new PlainLabel(tr("Also waiting"), FontRole::BodyBold, Tone::Normal, m_waitingBox);
    column->addWidget(title);
    m_waiting = new QListWidget(m_waitingBox);
    m_waiting->setObjectName(u"callsWaiting"_s);
    m_waiting->setAccessibleName(tr("Calls that wait, newest first"));
    m_waiting->setMaximumHeight(scaled(waitingHeight));
    title->setBuddy(m_waiting);
    column->addWidget(m_waiting);
    m_waitingBox->hide();
    return m_waitingBox;
}

void CallPage::setUpConnections()
{
    const auto showRow = [this](const QListWidgetItem* item) {
        showCall(item->data(Qt::UserRole).toULongLong());
        takeKeyboard();
    };
    connect(&m_calls, &CallDesk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_calls, &CallDesk::known, this, [this](quint64 id) {
        if (id == m_id && isVisible()) // after refresh(); a name that is being typed keeps the keyboard
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_stack->currentWidget() == m_card || !m_search->isAncestorOf(focusWidget()))
                        takeKeyboard();
                },
                Qt::QueuedConnection);
    });
    connect(&m_calls, &CallDesk::refused, this, [this](quint64 id, ErrorKind kind) {
        if (id == m_id)
            m_search->showProblem(kind);
    });
    connect(&m_minute, &QTimer::timeout, this, &CallPage::refresh);
    connect(m_back, &QToolButton::clicked, this, &CallPage::left);
    connect(m_over, &QPushButton::clicked, this, [this] { Q_EMIT overWanted(m_id); });
    connect(m_card, &CallerCard::goOnWanted, this, [this](CaseId with) { Q_EMIT goOnWanted(m_id, with); });
    connect(m_card, &CallerCard::newWanted, this, [this] { Q_EMIT newWanted(m_id); });
    connect(m_card, &CallerCard::notThemWanted, this, [this] {
        m_calls.notThem(m_id);
        takeKeyboard();
    });
    connect(m_search, &CallerSearch::chosen, this, &CallPage::choose);
    connect(m_search, &CallerSearch::newWanted, this, [this](const QString& name) { m_calls.addPerson(m_id, name); });
    connect(m_search, &CallerSearch::againWanted, this, [this] { m_calls.lookAgain(m_id); });
    connect(m_waiting, &QListWidget::itemActivated, this, showRow);
    connect(m_waiting, &QListWidget::itemClicked, this, showRow);
}

// Whoever has it in another way of writing has it from now on as it rang.
void CallPage::choose(const Customer& who, bool foundByName)
{
    const Call* call = m_calls.call(m_id);
    if (!call)
        return;
    if (foundByName || (!call->exact && !call->text.e164.isEmpty()))
        m_calls.attach(m_id, who);
    else
        m_calls.choose(m_id, who.id);
}

void CallPage::showCall(quint64 id)
{
    m_id = id;
    refresh();
}

void CallPage::refresh()
{
    const Call* call = m_calls.call(m_id);
    if (!call && !m_calls.calls().isEmpty())
        call = &m_calls.calls().first();
    if (!call)
        return;
    m_id = call->id;
    showWho(*call);
    const QDateTime now = m_clock.now();
    if (call->state == Call::One)
        m_card->showCaller(*call, now);
    else
        m_search->showCall(*call, now);
    m_stack->setCurrentWidget(call->state == Call::One ? static_cast<QWidget*>(m_card) : m_search);
    showWaiting();
}

void CallPage::showWho(const Call& call)
{
    const QDateTime now = m_clock.now();
    const Customer& who = call.caller.card.customer;
    const Worth& worth = call.caller.card.worth;
    const bool one = call.state == Call::One;
    m_avatar->setVisible(one && !who.name.isEmpty());
    m_avatar->setName(who.name);
    m_title->setPlainText(callTitle(call, now));
    //: how to say a name; %1 is "MY-ah oh-KAH-for"
    m_say->setWords(tr("say %1"), who.say, Tone::Secondary);
    m_say->setVisible(one && !who.say.isEmpty() && width() >= scaled(760));
    m_tier->setText(one ? tierText(who, now) : QString());
    QStringList line {callNumber(call)};
    if (call.rings > 1)
        line.append(tr("rang %n times", nullptr, call.rings));
    line.removeAll(QString());
    m_number->setPlainText(line.join(u"  ·  "_s));
    QStringList more;
    if (one && worth.orders > 0)
        more = {tr("%1 lifetime").arg(wholeMoneyText(worth.lifetime)), tr("%1 a year").arg(wholeMoneyText(worth.year))};
    if (one && !who.city.isEmpty())
        more.append(visibleLine(who.city));
    m_worth->setPlainText(more.isEmpty() ? QString() : u"·  "_s + more.join(u"  ·  "_s));
}

void CallPage::showWaiting()
{
    const quint64 chosen = m_waiting->currentItem() ? m_waiting->currentItem()->data(Qt::UserRole).toULongLong() : 0;
    m_waiting->clear();
    for (const Call& call : m_calls.calls()) {
        if (call.id == m_id)
            continue;
        auto* item = new QListWidgetItem(
            u"%1   %2   %3"_s.arg(timeText(call.at), callTitle(call, m_clock.now()), callRemark(call, m_clock.now())),
            m_waiting);
        item->setData(Qt::UserRole, call.id);
        if (call.id == chosen)
            m_waiting->setCurrentItem(item);
    }
    m_waitingBox->setVisible(m_waiting->count() > 0);
}

void CallPage::takeKeyboard()
{
    if (m_stack->currentWidget() == m_card)
        m_card->takeKeyboard();
    else
        m_search->takeKeyboard();
}

void CallPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void CallPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const Call* call = m_calls.call(m_id))
        showWho(*call);
}

void CallPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_minute.start();
    refresh();
}

void CallPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}
}
