// CaseDesk: the case that is open at this desk. Pages hand it what happened and what is being typed; it checks the rules, records
// through the store's thread, keeps drafts, and tells the pages the case as it is stored. GUI thread; never blocks.
// - happened() is answered by caseChanged() only after the commit; until then saveState() says Saving. What is refused changes nothing.
// - A failed save stays queued and is tried again (every 3 s and on retry()); nothing queued is ever dropped silently.
// - A Conflict stops the queue and emits conflict(); keepMine() records ours on top of theirs, takeTheirs() leaves ours out. Until then
//   our words are drafts: whoever leaves the case, or is killed, finds them in their fields again.
// - What is still on its way when a case is left goes on alone, and is tried again as long as the desk lives.
// - Drafts: saved 0.4 s after typing stops, at least every 2 s while it goes on (U1).
#pragma once
#include "models/desk/Rules.h"
#include "models/domain/Background.h"
#include "models/store/StoreRunner.h"
#include <QHash>
#include <QTimer>
#include <memory>

namespace amends {
struct SaveState {
    enum Kind { Idle, Saving, Saved, Trying, Failed } kind = Idle;
    QDateTime at {};                       // when Saved
    ErrorKind error = ErrorKind::Internal; // when Trying or Failed
};

class CaseDesk final : public QObject {
    Q_OBJECT
public:
    CaseDesk(StoreRunner& store, const Clock& clock, QString agent, QObject* parent = nullptr);
    ~CaseDesk() override; // hands unsaved drafts to the store's thread, which finishes them before it ends

    // Loads the case with its customer, lists and drafts; answered by opened() or failed().
    void open(CaseId id);
    // A new case for a customer in the store; answered by opened(). `words` may be empty; `rang` is the number that rang, if one did.
    void begin(CustomerId customer, Channel channel, const QString& words, const QString& rang = {});
    // What is on screen is closed; drafts are flushed first.
    void leave();

    [[nodiscard]] bool isOpen() const { return !m_case.id.isNull(); }
    [[nodiscard]] const RecoveryCase& current() const { return m_case; } // as stored
    // current() plus what is on its way to the store: what a page must ask right after it recorded something.
    [[nodiscard]] const RecoveryCase& ahead() const { return m_ahead; }
    [[nodiscard]] QList<EventBody> onItsWay() const;
    // After conflict(): what the other wrote since we read the case, oldest first.
    [[nodiscard]] const QList<CaseEvent>& theirEvents() const { return m_theirs; }
    [[nodiscard]] const CustomerCard& card() const { return m_card; }
    // Whether we failed this customer before, within the company's window; follows ahead() and card().
    [[nodiscard]] SecondFailure secondFailure() const { return secondFailure(m_ahead); }
    // Lines pinned to the customer, to what they bought and to the cause, newest first; and what is written of those products. They come a
    // moment after the case, and again when one of these changes: aroundChanged().
    [[nodiscard]] const QList<AlertLine>& alerts() const { return m_alerts; }
    [[nodiscard]] const QList<ProductSheet>& sheets() const { return m_sheets; }
    [[nodiscard]] const Company& company() const { return m_company; }
    [[nodiscard]] const QList<ListItem>& causes() const { return m_causes; }
    [[nodiscard]] const QList<ListItem>& touchpoints() const { return m_touchpoints; }
    [[nodiscard]] const QString& agent() const { return m_agent; }
    // Whoever sits here now; what was done before keeps its name.
    void setAgent(const QString& agent) { m_agent = agent; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] SaveState saveState() const { return m_state; }
    // Something would be lost if the program ended before the store answers again.
    [[nodiscard]] bool hasUnsaved() const { return !m_queue.isEmpty() || !m_dirty.isEmpty() || !m_stuck.isEmpty(); }

    // Records these, in one transaction; `committed` names the draft fields whose text they hold. Nothing, if all may happen;
    // otherwise the first refusal, and nothing is recorded.
    std::optional<Refusal> happened(const QList<EventBody>& bodies, const QStringList& committed = {});

    // What is being typed and not said yet.
    void type(const QString& field, const QString& text, int caret = -1);
    [[nodiscard]] std::optional<Draft> draft(const QString& field) const;
    [[nodiscard]] QList<Draft> drafts() const { return m_drafts.values(); }
    void forgetDraft(const QString& field); // the text was given up on purpose (versions stay in the store)
    void saveNow();                         // Ctrl+S: drafts now
    void retry();
    void keepMine();
    void takeTheirs();
    void reload(); // the stored case anew, drafts kept

Q_SIGNALS:
    void opened();
    void caseChanged();   // current() is new
    void cardChanged();   // card() is new
    void aroundChanged(); // alerts() or sheets() are new
    void saveStateChanged();
    void failed(amends::ErrorKind kind);
    // Someone wrote first: `theirs` is stored now, `mine` is what we were about to record.
    void conflict(const amends::RecoveryCase& theirs, const QList<amends::EventBody>& mine);

private:
    struct Batch {
        QList<CaseEvent> events {};
        QStringList committed {};
        QList<Draft> drafts {}; // what `committed` names, as it was typed
    };
    // What was on its way when its case was left.
    struct Left {
        CaseId id {};
        QList<Batch> queue {};
        QList<Draft> drafts {};
    };
    using LeftOne = std::shared_ptr<const Left>;
    struct Loaded;
    [[nodiscard]] SecondFailure secondFailure(const RecoveryCase& c) const;
    void load(CaseId id, QList<CaseEvent> first);
    void showLoaded(const Loaded& loaded);
    void sendNext();
    void handOffQueue();
    void handOff(const LeftOne& left);
    void keepAsDrafts(const QList<Draft>& drafts);
    void sent(const Result<RecoveryCase>& answer);
    void showConflict(const Result<QList<CaseEvent>>& stored);
    void flushDrafts();
    void setState(SaveState state);
    void reloadCard();
    void loadAround(bool anyway);

    StoreRunner& m_store;
    const Clock& m_clock;
    QString m_agent;
    RecoveryCase m_case {};
    RecoveryCase m_ahead {}; // m_case plus what is queued: rules are checked against it
    CustomerCard m_card {};
    QList<AlertLine> m_alerts {};
    QList<ProductSheet> m_sheets {};
    QString m_aroundFor {}; // what they were looked for by
    Company m_company {};
    QList<ListItem> m_causes {};
    QList<ListItem> m_touchpoints {};
    QList<Batch> m_queue {};
    QList<LeftOne> m_stuck {}; // tried in vain, tried again with the rest
    QList<CaseEvent> m_theirs {};
    bool m_sending = false;
    bool m_inConflict = false;
    QHash<QString, Draft> m_drafts {};
    QSet<QString> m_dirty {};
    QTimer m_pause {};   // 0.4 s after the last key
    QTimer m_atLeast {}; // 2 s while typing goes on
    QTimer m_again {};   // retry
    SaveState m_state {};
    quint64 m_generation = 0; // late answers for a case that was left are dropped
};
}
