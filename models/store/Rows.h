// Rows: small values that lists and search read from the store. Plain, any thread.
#pragma once
#include "models/domain/Company.h"
#include "models/domain/Customer.h"
#include "models/domain/RecoveryCase.h"

namespace amends {
// A line of the Recoveries list.
struct CaseRow {
    CaseId id {};
    QString number {};
    CustomerId customer {};
    QString customerName {};
    QString tier {};
    QString summary {}; // the first words of what they said
    QString cause {};   // key, may be empty
    CaseStatus status = CaseStatus::Open;
    Step step = Step::Listen; // the first that is not done
    int stepsDone = 0;        // bit i: step i is done
    QString owner {};
    QDateTime openedAt {};
    QDateTime nextDue {};                                // cache for sorting; invalid: nothing owed
    DeadlineKind dueKind = DeadlineKind::FirstAnswerAim; // meaningful with nextDue
    QString dueWhat {};                                  // a promise's words
    std::optional<Whose> whose {};                       // not judged: empty
    QDateTime fixedAt {};                                // when it was put right; invalid: not yet
    int failures = 0;                                    // as noticed in this case; 0: the first
    bool operator==(const CaseRow&) const = default;
};

enum class CaseOrder { SoonestFirst, NewestFirst };
struct CaseFilter {
    std::optional<CaseStatus> status {}; // empty: any; Open includes Waiting
    QString owner {};                    // empty: anybody
    QString cause {};
    std::optional<Step> step {};
    QString tier {};
    QString text {};     // name, number or words
    QDateTime lateAt {}; // valid: only what was due before this
    bool again = false;  // only where we failed somebody twice
    CaseOrder order = CaseOrder::SoonestFirst;
    bool operator==(const CaseFilter&) const = default;
};
// Where the next page begins: the last row of the page before (keyset paging, never OFFSET).
struct CaseCursor {
    QDateTime key {}; // nextDue or openedAt of that row, by order
    CaseId id {};
    bool atStart = true;
};
struct CasePage {
    QList<CaseRow> rows {};
    bool more = false;
};
// How many open cases are alike in all that views and filters ask about; together they count every view at once.
struct CaseTally {
    Step step = Step::Listen;
    QString cause {};
    QString owner {};
    QString tier {};
    bool late = false;
    int n = 0;
    bool again = false; // failed twice
    bool operator==(const CaseTally&) const = default;
};
struct CaseCounts {
    int open = 0; // Open and Waiting
    int late = 0;
    int matching = 0; // of the filter asked
};

// A line of a customer's history, newest first: orders, cases, calls, letters, promises.
enum class HistoryKind {
    OrderPlaced,
    OrderDelivered,
    CaseOpened,
    WordsHeard,
    ApologyDelivered,
    OfferAccepted,
    PromiseMade,
    PromiseKept,
    PromiseBroken,
    CheckedBack,
    CaseClosed,
    CaseReopened,
    Note,
    Praised, // they gave the best mark
    Feeling, // text: the moods' keys, parted by commas; detail: how strong
    Call     // it ended; detail: seconds spoken in the case so far
};
struct HistoryItem {
    QDateTime at {};
    HistoryKind kind = HistoryKind::Note;
    CaseId caseId {}; // null for orders
    QString caseNumber {};
    QString text {};     // their words, the promise, the order's items
    QString detail {};   // channel key, amount, order number ...
    QString source {};   // the event or order it came from; only in a timeline
    QDateTime readAt {}; // when the agent who asks read it; invalid: not yet. Only in a timeline
    bool operator==(const HistoryItem&) const = default;
};
// The same as a point on a line: what is drawn of years.
struct HistoryMoment {
    QDateTime at {};
    HistoryKind kind = HistoryKind::Note;
    QString detail {};
    bool operator==(const HistoryMoment&) const = default;
};
struct CustomerFact { // "Already told us": over all cases
    QString text {};
    QString source {};
    QDateTime at {};
    CaseId caseId {};
    bool operator==(const CustomerFact&) const = default;
};

// Everything the screen needs when a customer comes up, in one answer.
struct CustomerCard {
    Customer customer {};
    Worth worth {};
    QList<HistoryItem> history {}; // newest first, at most `historyLimit`
    int historyCount = 0;          // all there are (capped at 1,000)
    QList<CaseRow> cases {};       // newest first, at most 20
    QList<Order> orders {};        // newest first, at most 20
    QList<CustomerFact> facts {};  // newest first
    QList<Money>
        quarters {}; // spent in each of the last eight calendar quarters (UTC), oldest first; the last is not over
};

// What a list of people says of each, beside the name. Reads of several people at once, never one by one.
struct CustomerGlance {
    CustomerId customer {};
    Money year {}; // spent in the last 365 days
    int openCases = 0;
    CaseId openCase {};                                  // the one due soonest; null: none is open
    QDateTime nextDue {};                                // of openCase; invalid: nothing owed
    DeadlineKind dueKind = DeadlineKind::FirstAnswerAim; // meaningful with nextDue
    QDateTime lastAt {};               // when the newest case was opened; invalid: there never was one
    QString lastWords {};              // and what they said first
    std::optional<Outcome> outcome {}; // how the newest case ended, when none is open
    QDateTime closedAt {};
    bool operator==(const CustomerGlance&) const = default;
};

enum class HitKind { Customer, Case, Order, Phrase };
// Why it was found, so that the screen can say so.
enum class HitWhy { Name, Phone, Email, Number, Place, Words, Sounds };
struct Hit {
    HitKind kind = HitKind::Customer;
    HitWhy why = HitWhy::Name;
    CustomerId customer {};
    CaseId caseId {};
    OrderId order {};
    QString title {};  // the name, the case number, the order number
    QString detail {}; // phone, address, an excerpt of their words
    QString tier {};
    bool operator==(const Hit&) const = default;
};

struct Draft {
    CaseId caseId {};
    QString field {}; // "listen.words", "apologize.text", ...; "new.words" for a recovery that has no case yet
    QString text {};
    int caret = -1;
    QDateTime at {};
    qint64 version = 0; // 0: never saved
    bool operator==(const Draft&) const = default;
};

// Somebody new who has the phone or email of somebody known, and may be the same person.
struct Lookalike {
    CustomerId added {};
    QString addedName {};
    CustomerId known {};
    QString knownName {};
    QString by {}; // the phone or email that both have
    bool operator==(const Lookalike&) const = default;
};

// What an import of customers or orders did; undo takes back one import as a whole.
struct ImportCounts {
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 lookalikeCount = 0;
    QList<Lookalike> lookalikes {}; // the first 200
};

struct VerifyReport {
    bool ok = true;
    int schema = 0;
    qint64 cases = 0;
    qint64 events = 0;
    bool chainsOk = true;
    QStringList brokenChains {}; // case numbers
    QStringList problems {};     // plain sentences, no customer data
};
}
