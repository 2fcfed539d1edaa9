// CallDesk: who is ringing. It reads what a call handed over, looks for the person in the store, and keeps the calls that nobody has
// taken yet, newest first; none is dropped but by settle(). The same number again is the same call, ringing once more.
// It changes no case: taking a call is the business of whoever owns the window. GUI thread; never blocks.
#pragma once
#include "models/language/CallText.h"
#include "models/store/StoreRunner.h"

namespace amends {
// An open case of the caller, and where work on it stopped: the last event, or words that were being typed after it.
struct LeftCase {
    CaseId id {};
    QString number {};
    QString summary {}; // the first of their words
    Step step = Step::Listen;
    QDateTime at {};
    bool setAside = false;
    bool operator==(const LeftCase&) const = default;
};
struct Caller {
    CustomerCard card {};
    QList<LeftCase> left {}; // open cases; the one to go on with first
};

struct Call {
    enum State {
        Looking,
        One,     // caller is known
        Several, // people: pick one
        Nobody,  // nobody has this number, or there is none
        Failed   // the store did not answer; error says why
    };
    quint64 id = 0;
    QString raw {};
    CallText text {};
    QDateTime at {};
    int rings = 1;
    State state = Looking;
    bool exact = true; // Several: by the whole number; false: only its digits are in theirs
    QList<Customer> people {};
    Caller caller {};
    ErrorKind error = ErrorKind::Internal;
};

class CallDesk final : public QObject {
    Q_OBJECT
public:
    CallDesk(StoreRunner& store, const Clock& clock, QObject* parent = nullptr);

    // Anything may be handed over. Answered by changed(), first when it rings, then when it is known who.
    quint64 ring(const QString& text);
    [[nodiscard]] const QList<Call>& calls() const { return m_calls; } // newest first
    [[nodiscard]] const Call* call(quint64 id) const;
    // It is this person: one of several, or found by name. Their numbers stay as they are.
    void choose(quint64 id, CustomerId who);
    // It is this person, and the number is theirs from now on; Conflict if they were changed since they were read.
    void attach(quint64 id, const Customer& who);
    // Somebody new, with the number that rang. `name` may be empty: it is asked later.
    void addPerson(quint64 id, const QString& name);
    void lookAgain(quint64 id);
    // Back to the list or the search: it was not this person.
    void notThem(quint64 id);
    void settle(quint64 id); // taken, or over

Q_SIGNALS:
    void changed();
    void known(quint64 id);                           // who it is, or that nobody is; once a look-up
    void refused(quint64 id, amends::ErrorKind kind); // of attach() and addPerson(); the call is as before

private:
    struct Found;
    static Result<Found> look(Store& store, const QString& raw);
    void showFound(quint64 id, const Result<Found>& found);
    void showCaller(quint64 id, const Result<Caller>& caller);
    void save(quint64 id, const Customer& who);
    void mergeOlder(quint64 id);
    Call* find(quint64 id);

    StoreRunner& m_store;
    const Clock& m_clock;
    QList<Call> m_calls {};
    quint64 m_last = 0;
};

// What the screen needs of a caller, in few indexed reads. Blocking; on the store's thread.
[[nodiscard]] Result<Caller> callerOf(Store& store, CustomerId who);
}
