#include "app/desktop/Calls.h"

#include "app/desktop/MainWindow.h"
#include "widgets/common/ErrorText.h"
#include "widgets/desk/CallBar.h"
#include "widgets/desk/CallPage.h"
#include "widgets/desk/CallWords.h"
#include "widgets/recovery/RecoveryPage.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
const QKeySequence takeKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
constexpr int unknownMs = 80; // a call whose person is not known by then is shown all the same

bool holdsWords(const QWidget* editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return !line->text().isEmpty();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(editor))
        return !plain->isReadOnly() && !plain->document()->isEmpty();
    const auto* text = qobject_cast<const QTextEdit*>(editor);
    return text && !text->isReadOnly() && !text->document()->isEmpty();
}
}

Calls::Calls(const Rooms& rooms, MainWindow& window)
    : QObject(&window), m_rooms(rooms), m_window(window), m_desk(rooms.store, rooms.clock)
{
    m_minute.setInterval(30'000); // "is ringing" becomes "rang at"
    m_window.column()->insertWidget(1, makeBar(&m_window));
    m_window.addKey(u"takeCallAction"_s, tr("Take the call"), takeKeys, [this] { takeNewest(); });
    setUpConnections();
}

void Calls::setUpConnections()
{
    connect(&m_desk, &CallDesk::changed, this, &Calls::showBars);
    connect(&m_desk, &CallDesk::known, this, &Calls::knownNow);
    connect(&m_minute, &QTimer::timeout, this, &Calls::showBars);
    connect(&m_rooms.desk, &CaseDesk::opened, this, &Calls::opened);
    connect(&m_rooms.desk, &CaseDesk::failed, this, [this] { m_taking.reset(); }); // the call goes on waiting
}

CallBar* Calls::makeBar(QWidget* parent)
{
    auto* bar = new CallBar(takeKeys, parent);
    connect(bar, &CallBar::takeWanted, this, &Calls::take);
    connect(bar, &CallBar::showWanted, this, &Calls::show);
    connect(bar, &CallBar::overWanted, this, &Calls::over);
    m_bars.append(bar);
    return bar;
}

void Calls::ring(const QString& text)
{
    const quint64 id = m_desk.ring(text);
    QTimer::singleShot(unknownMs, this, [this, id] {
        const Call* call = m_desk.call(id);
        if (call && call->state == Call::Looking)
            knownNow(id);
        showBars();
    });
}

// In a recovery, in a dialog, or with words in the field that has the keyboard.
bool Calls::isWriting() const
{
    if (m_window.showsFirstStart())
        return false; // there is no other place to show it
    return m_rooms.desk.isOpen() || QApplication::activeModalWidget() || holdsWords(QApplication::focusWidget());
}

void Calls::knownNow(quint64 id)
{
    if (m_takeWhenKnown == id) {
        m_takeWhenKnown = 0;
        return take(id);
    }
    if (m_page && m_page->isVisible())
        return; // it shows what is new by itself
    if (isWriting() || m_taking) {
        QApplication::alert(&m_window);
        return;
    }
    show(id);
    m_window.comeForward();
}

void Calls::showBars()
{
    if (m_window.recovery() && !std::exchange(m_caseHasBar, true))
        m_window.recovery()->putUnderHeader(makeBar(m_window.recovery()));
    QList<Call> waiting = m_desk.calls();
    // Looked for a moment only: it comes with its name.
    waiting.removeIf([this](const Call& call) {
        return call.state == Call::Looking && call.at.msecsTo(m_rooms.clock.now()) < unknownMs;
    });
    for (CallBar* bar : std::as_const(m_bars))
        bar->showCalls(waiting, m_rooms.clock.now());
    waiting.isEmpty() ? m_minute.stop() : m_minute.start();
}

void Calls::takeNewest()
{
    if (m_page && m_page->isVisible() && m_desk.call(m_page->shown()))
        return take(m_page->shown());
    if (m_desk.calls().isEmpty())
        return m_window.say(tr("Nobody is ringing."));
    take(m_desk.calls().first().id);
}

void Calls::take(quint64 id)
{
    const Call* call = m_desk.call(id);
    if (!call)
        return;
    if (call->state == Call::Looking)
        m_takeWhenKnown = id;
    else if (call->state == Call::One)
        start(id, call->caller.left.isEmpty() ? CaseId() : call->caller.left.first().id);
    else
        show(id);
}

void Calls::show(quint64 id)
{
    if (!m_page) {
        m_page = new CallPage(m_rooms.store, m_desk, m_rooms.clock, &m_window);
        connect(m_page, &CallPage::goOnWanted, this, &Calls::start);
        connect(m_page, &CallPage::newWanted, this, [this](quint64 call) { start(call, {}); });
        connect(m_page, &CallPage::left, this, &Calls::leave);
        connect(m_page, &CallPage::overWanted, this, &Calls::over);
    }
    m_page->showCall(id);
    m_window.showOver(m_page);
    m_page->takeKeyboard();
}

void Calls::leave()
{
    m_window.leaveOver();
}

void Calls::over(quint64 id)
{
    const Call* call = m_desk.call(id);
    if (!call)
        return;
    const QString number = callNumber(*call);
    m_window.say(number.isEmpty() ? tr("The call is put away.")
                                  //: %1 is a telephone number
                                  : tr("The call from %1 is put away.").arg(number));
    m_desk.settle(id);
    if (!m_page || !m_page->isVisible())
        return;
    m_desk.calls().isEmpty() ? m_window.leaveOver() : m_page->showCall(m_desk.calls().first().id);
}

void Calls::putAllAway()
{
    while (!m_desk.calls().isEmpty())
        m_desk.settle(m_desk.calls().first().id);
    if (m_page && m_page->isVisible())
        m_window.leaveOver();
}

void Calls::start(quint64 id, CaseId with)
{
    const Call* call = m_desk.call(id);
    if (!call || m_taking)
        return;
    const Taking taking {id, with, call->text.e164.isEmpty() ? call->text.digits : call->text.e164};
    CaseDesk& desk = m_rooms.desk;
    if (desk.isOpen() && desk.current().id == with) { // they ring about what is on screen
        noteCall(taking.number);
        m_desk.settle(id);
        m_window.leaveOver();
        return;
    }
    const CustomerId who = call->caller.card.customer.id;
    if (desk.isOpen() && m_window.recovery())
        m_window.recovery()->putAside();
    m_taking = taking;
    if (with.isNull())
        desk.begin(who, Channel::Phone, {}, taking.number);
    else
        desk.open(with);
}

// Their call; one that was never ended is over by now.
void Calls::noteCall(const QString& number)
{
    const RecoveryCase& c = m_rooms.desk.ahead();
    QList<EventBody> bodies;
    if (c.holdSince.isValid())
        bodies.append(HoldEnded {});
    if (c.callSince.isValid())
        bodies.append(CallEnded {});
    bodies.append(CallStarted {number});
    if (const auto refusal = m_rooms.desk.happened(bodies))
        m_window.say(refusalText(*refusal));
}

void Calls::opened()
{
    const auto taking = std::exchange(m_taking, std::nullopt);
    if (!taking || (!taking->with.isNull() && taking->with != m_rooms.desk.current().id))
        return showBars();
    if (!taking->with.isNull())
        noteCall(taking->number);
    m_desk.settle(taking->call);
    showBars(); // the recovery may be new, and has no line for calls yet
}
}
