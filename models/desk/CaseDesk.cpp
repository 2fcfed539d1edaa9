#include "models/desk/CaseDesk.h"

#include "models/desk/LateDrafts.h"

#include <algorithm>
#include <utility>

namespace amends {
namespace {
constexpr int pauseMs = 400;
constexpr int atLeastMs = 2000;
constexpr int againMs = 3000;
}

struct CaseDesk::Loaded {
    RecoveryCase recovery {};
    CustomerCard card {};
    Company company {};
    QList<ListItem> causes {};
    QList<ListItem> touchpoints {};
    QList<Draft> drafts {};
};

CaseDesk::CaseDesk(StoreRunner& store, const Clock& clock, QString agent, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock), m_agent(std::move(agent))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_atLeast.setSingleShot(true);
    m_atLeast.setInterval(atLeastMs);
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_pause, &QTimer::timeout, this, &CaseDesk::flushDrafts);
    connect(&m_atLeast, &QTimer::timeout, this, &CaseDesk::flushDrafts);
    connect(&m_again, &QTimer::timeout, this, &CaseDesk::retry);
    connect(this, &CaseDesk::opened, this, [this] { loadAround(true); });
    connect(this, &CaseDesk::caseChanged, this, [this] { loadAround(false); });
    connect(&m_store, &StoreRunner::changed, this, [this](const Changes& changes) {
        if (isOpen() && (changes.kinds & Change::Customers))
            loadAround(true);
    });
}

CaseDesk::~CaseDesk()
{
    handOffQueue();
    flushDrafts();
    for (const LeftOne& left : std::exchange(m_stuck, {}))
        handOff(left);
}

void CaseDesk::open(CaseId id)
{
    load(id, {});
}

void CaseDesk::begin(CustomerId customer, Channel channel, const QString& words, const QString& rang)
{
    const QDateTime at = m_clock.now();
    QList<CaseEvent> first {amends::happened(CaseOpened {{}, customer, channel, words}, at, m_agent)};
    if (channel == Channel::Phone)
        first.append(amends::happened(CallStarted {rang}, at, m_agent));
    load(CaseId::create(), first);
}

void CaseDesk::load(CaseId id, QList<CaseEvent> first)
{
    leave();
    const quint64 generation = ++m_generation;
    m_store
        .run([id, first = std::move(first)](Store& s) -> Result<Loaded> {
            auto recovery = first.isEmpty() ? s.cases().find(id) : s.cases().record(id, 0, first);
            if (!recovery)
                return recovery.error();
            auto card = s.customers().card(recovery->customer);
            auto company = s.settings().company();
            auto causes = s.settings().list(QStringLiteral("cause"));
            auto touchpoints = s.settings().list(QStringLiteral("touchpoint"));
            auto drafts = s.drafts().newest(id);
            if (!card)
                return card.error();
            if (!company || !causes || !touchpoints)
                return Error {ErrorKind::Internal, QStringLiteral("settings")};
            if (!drafts)
                return drafts.error();
            return Loaded {*recovery, *card, *company, *causes, *touchpoints, *drafts};
        })
        .then(this, [this, generation](const Result<Loaded>& answer) {
            if (generation != m_generation)
                return;
            if (answer)
                showLoaded(*answer);
            else
                Q_EMIT failed(answer.error().kind);
        });
}

void CaseDesk::showLoaded(const Loaded& loaded)
{
    const bool isNew = loaded.recovery.seq > 0 && loaded.recovery.openedAt == loaded.recovery.lastAt;
    m_case = m_ahead = loaded.recovery;
    m_card = loaded.card;
    m_company = loaded.company;
    m_causes = loaded.causes;
    m_touchpoints = loaded.touchpoints;
    m_drafts.clear();
    for (const Draft& d : loaded.drafts)
        m_drafts.insert(d.field, d);
    setState({SaveState::Saved, m_case.lastAt, ErrorKind::Internal});
    Q_EMIT opened();
    if (isNew)
        m_store.announce({Change::Cases, m_case.id, m_case.customer});
}

void CaseDesk::leave()
{
    handOffQueue();
    flushDrafts();
    ++m_generation;
    m_case = m_ahead = {};
    m_card = {};
    m_alerts.clear();
    m_sheets.clear();
    m_queue.clear();
    m_sending = m_inConflict = false;
    m_drafts.clear();
    if (m_stuck.isEmpty())
        m_again.stop();
    Q_EMIT saveStateChanged(); // nothing is open: no field takes words
}

SecondFailure CaseDesk::secondFailure(const RecoveryCase& c) const
{
    QList<EarlierFailure> others;
    for (const CaseRow& row : m_card.cases)
        others.append({row.id, row.number, row.cause, row.summary, row.openedAt, row.fixedAt, row.whose});
    QList<BrokenPromise> broken;
    for (const HistoryItem& item : m_card.history) {
        if (item.kind == HistoryKind::PromiseBroken)
            broken.append({item.caseId, item.text, item.at});
    }
    return amends::secondFailure(c, others, broken, m_company.sentinel);
}

std::optional<Refusal> CaseDesk::happened(const QList<EventBody>& bodies, const QStringList& committed)
{
    if (!isOpen() || bodies.isEmpty())
        return {};
    Batch batch {{}, committed};
    RecoveryCase ahead = m_ahead;
    const QDateTime at = m_clock.now();
    for (const EventBody& body : bodies) {
        if (const auto refusal = refusalOf(ahead, body))
            return refusal;
        CaseEvent event {EventId::create(), ahead.seq + 1, at, m_agent, body};
        apply(ahead, event);
        batch.events.append(std::move(event));
    }
    // Told with the first thing that is done about it, not by looking at the case; again when it got worse.
    if (const SecondFailure again = secondFailure(ahead); again.isSet() && again.count > ahead.failures) {
        const SecondFailureNoticed noticed {
            again.count, again.first ? again.first->caseId : CaseId {}, again.sameCause, again.nearInTime};
        batch.events.append(CaseEvent {EventId::create(), ahead.seq + 1, at, m_agent, noticed});
        apply(ahead, batch.events.constLast());
    }
    m_ahead = ahead;
    for (const QString& field : committed) {
        if (const auto typed = draft(field))
            batch.drafts.append(*typed);
        m_drafts.remove(field);
        m_dirty.remove(field);
    }
    m_queue.append(std::move(batch));
    sendNext();
    return {};
}

void CaseDesk::sendNext()
{
    if (m_sending || m_inConflict || m_queue.isEmpty())
        return;
    m_sending = true;
    setState({SaveState::Saving, {}, ErrorKind::Internal});
    const quint64 generation = m_generation;
    m_store
        .run([id = m_case.id, expected = m_case.seq, batch = m_queue.first()](Store& s) -> Result<RecoveryCase> {
            auto answer = s.cases().record(id, expected, batch.events);
            if (!answer)
                return answer;
            // The words are safe in the event; a draft left behind would only be offered once more.
            if (!batch.events.isEmpty())
                static_cast<void>(
                    doneBy(s.drafts(), id, batch.committed, batch.drafts, batch.events.constLast().at).has_value());
            return answer;
        })
        .then(this, [this, generation](const Result<RecoveryCase>& answer) {
            if (generation == m_generation)
                sent(answer);
        });
}

void CaseDesk::sent(const Result<RecoveryCase>& answer)
{
    m_sending = false;
    if (answer) {
        m_queue.removeFirst();
        m_case = *answer;
        if (m_queue.isEmpty())
            m_ahead = m_case;
        // Words that wait are not saved because something else is.
        if (m_dirty.isEmpty())
            setState({SaveState::Saved, m_clock.now(), ErrorKind::Internal});
        else if (m_again.isActive())
            setState({SaveState::Trying, {}, ErrorKind::Busy});
        Q_EMIT caseChanged();
        m_store.announce({Change::Cases, m_case.id, m_case.customer});
        reloadCard();
        sendNext();
        return;
    }
    const ErrorKind kind = answer.error().kind;
    if (kind != ErrorKind::Conflict) {
        setState({kind == ErrorKind::Busy || kind == ErrorKind::Unavailable ? SaveState::Trying : SaveState::Failed, {},
            kind});
        m_again.start();
        return;
    }
    m_inConflict = true;
    for (const Batch& batch : std::as_const(m_queue))
        keepAsDrafts(batch.drafts);
    setState({SaveState::Failed, {}, kind});
    const quint64 generation = m_generation;
    m_store.run([id = m_case.id](Store& s) { return s.cases().events(id); })
        .then(this, [this, generation](const Result<QList<CaseEvent>>& stored) {
            if (generation == m_generation)
                showConflict(stored);
        });
}

void CaseDesk::showConflict(const Result<QList<CaseEvent>>& stored)
{
    if (!stored) {
        m_inConflict = false;
        m_again.start();
        return;
    }
    m_theirs.clear();
    for (const CaseEvent& event : *stored) {
        if (event.seq > m_case.seq)
            m_theirs.append(event);
    }
    m_case = fold(m_case.id, *stored);
    Q_EMIT conflict(m_case, onItsWay());
}

QList<EventBody> CaseDesk::onItsWay() const
{
    QList<EventBody> bodies;
    for (const Batch& batch : m_queue) {
        for (const CaseEvent& event : batch.events)
            bodies.append(event.body);
    }
    return bodies;
}

void CaseDesk::retry()
{
    m_again.stop();
    for (const LeftOne& left : std::exchange(m_stuck, {}))
        handOff(left);
    if (!m_dirty.isEmpty())
        flushDrafts();
    sendNext();
}

void CaseDesk::keepMine()
{
    if (!m_inConflict)
        return;
    m_inConflict = false;
    // Rules are checked anew against what the other wrote; what no longer fits (an offer already answered) is left out.
    m_ahead = m_case;
    for (Batch& batch : m_queue) {
        QList<CaseEvent> fitting;
        for (const CaseEvent& event : std::as_const(batch.events)) {
            if (refusalOf(m_ahead, event.body))
                continue;
            CaseEvent again = event;
            again.seq = m_ahead.seq + 1;
            apply(m_ahead, again);
            fitting.append(again);
        }
        batch.events = fitting;
    }
    m_queue.removeIf([](const Batch& b) { return b.events.isEmpty(); });
    if (m_queue.isEmpty())
        takeTheirs();
    sendNext();
}

void CaseDesk::takeTheirs()
{
    m_inConflict = false;
    for (const Batch& batch : std::exchange(m_queue, {})) {
        for (const QString& field : batch.committed) {
            const auto left = std::find_if(
                batch.drafts.cbegin(), batch.drafts.cend(), [&field](const Draft& d) { return d.field == field; });
            const auto now = draft(field);
            if (now && (left == batch.drafts.cend() || left->text != now->text))
                m_dirty.insert(field); // written on since then: not left out, and the newest again
            else
                forgetDraft(field);
        }
    }
    m_ahead = m_case;
    setState({SaveState::Saved, m_case.lastAt, ErrorKind::Internal});
    flushDrafts();
    Q_EMIT caseChanged();
    reloadCard();
}

void CaseDesk::reload()
{
    const quint64 generation = m_generation;
    m_store.run([id = m_case.id](Store& s) { return s.cases().find(id); })
        .then(this, [this, generation](const Result<RecoveryCase>& answer) {
            if (generation != m_generation || !answer || !m_queue.isEmpty())
                return;
            m_case = m_ahead = *answer;
            Q_EMIT caseChanged();
            reloadCard();
        });
}

void CaseDesk::reloadCard()
{
    const quint64 generation = m_generation;
    m_store.run([id = m_case.customer](Store& s) { return s.customers().card(id); })
        .then(this, [this, generation](const Result<CustomerCard>& answer) {
            if (generation != m_generation || !answer)
                return;
            m_card = *answer;
            Q_EMIT cardChanged();
        });
}

void CaseDesk::setState(SaveState state)
{
    m_state = state;
    Q_EMIT saveStateChanged();
}
}
