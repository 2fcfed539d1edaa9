// Care: what a person may ask of whoever keeps their data: to be given everything, to be forgotten, to be one person and not two.
// Erasing keeps what is counted (cases, their times, kinds and amounts, the weekly sums) and empties what was said; it then proves, by
// the bytes of the files, that nothing is left. The proof knows the words only while it runs: they are nowhere written down.
// As the store's other ports: one thread, each write one transaction. Errors: NotFound, Conflict (erased, or changed since), Invalid.
#pragma once
#include "models/domain/Care.h"
#include "models/domain/Merge.h"
#include "models/store/Rows.h"
#include "models/base/Result.h"
#include <QJsonObject>

namespace amends {
struct PersonCase {
    CaseRow row {};
    QList<CaseEvent> events {}; // oldest first
    QList<Draft> drafts {};     // every version kept
};
// Everything that is kept of one person.
struct PersonRecord {
    Customer customer {};
    QList<Order> orders {};
    QList<PersonCase> cases {};
    QList<HistoryItem> history {};
    QList<CustomerFact> facts {};
    QList<Draft> drafts {};     // of no case yet
    QList<Customer> earlier {}; // as they were before an import or a merge
    QList<CareRequest> requests {};
    QJsonObject belongings {}; // rows of other tables that hang on them, by table and column
};

struct EraseOrder {
    CustomerId customer {};
    QString agent {};
    QString reason {};       // Invalid when it names the person
    QDateTime askedAt {};    // invalid: now. An open request of theirs keeps its own day
    QStringList alsoScan {}; // files outside the store (logs, settings) that must hold nothing of theirs
};
struct ErasedCounts {
    int contacts = 0;
    int cases = 0;
    int events = 0;
    int drafts = 0; // versions
    int orders = 0;
    int history = 0;
    int facts = 0;
    int earlier = 0; // before-images of imports and merges
    bool operator==(const ErasedCounts&) const = default;
};
struct EraseProof {
    bool chains = false;    // the cases' chains hold
    bool bytes = false;     // files were searched (SQLite); false: rows only, the files are the server's
    bool compacted = false; // the file was written anew
    bool resumed
        = false;     // an erasure that was cut short was finished: the words were no longer known, so everything was
                     // written anew instead of searched
    int texts = 0;   // how many names, numbers, addresses and pieces of their words were looked for
    qint64 read = 0; // bytes
    QStringList files {};     // searched, by file name
    QStringList left {};      // those that still hold something: must be empty
    QStringList elsewhere {}; // tables where records of others hold the same name, number or address
    bool operator==(const EraseProof&) const = default;
    [[nodiscard]] bool isClean() const { return chains && left.isEmpty(); }
};
struct Certificate {
    CareRequest request {};
    ErasedCounts counts {};
    EraseProof proof {};
    bool operator==(const Certificate&) const = default;
};
[[nodiscard]] QJsonObject toJson(const ErasedCounts& counts);
[[nodiscard]] QJsonObject toJson(const EraseProof& proof);
[[nodiscard]] QJsonObject toJson(const CareRequest& request);
[[nodiscard]] ErasedCounts countsFromJson(const QJsonObject& json);
[[nodiscard]] EraseProof proofFromJson(const QJsonObject& json);

using MergeId = Id<struct MergeTag>;
struct MergeRecord {
    MergeId id {};
    CustomerId kept {};
    CustomerId other {};
    QString keptName {};
    QString otherName {};
    QDateTime at {};
    QString agent {};
    int cases = 0; // moved
    int orders = 0;
    QDateTime undoneAt {}; // invalid: it stands
    bool operator==(const MergeRecord&) const = default;
};

class Care {
public:
    virtual ~Care() = default;
    virtual Result<PersonRecord> everything(CustomerId id) = 0;

    // Notes that somebody asked; an open request of the same kind is answered as it is.
    virtual Result<CareRequest> ask(
        CareKind kind, CustomerId id, const QDateTime& at, const QString& agent, const QString& reason)
        = 0;
    // Due soonest first; `all`: those that are done too, newest first after them.
    virtual Result<QList<CareRequest>> requests(bool all = false) = 0;
    // The data was handed over.
    virtual Result<CareRequest> given(CustomerId id, const QDateTime& askedAt, const QString& agent) = 0;

    // Empties the words in one transaction, then cleans the files and searches them. Called again after it was cut short, it goes on.
    virtual Result<Certificate> erase(const EraseOrder& order) = 0;
    virtual Result<Certificate> certificate(CustomerId id) = 0; // of somebody erased

    // Everything of `other` becomes `kept`'s, who gets `fromOther`'s values of it; `other` is gone, but its id is still answered.
    virtual Result<MergeRecord> merge(CustomerId kept, CustomerId other, MergeFields fromOther, const QString& agent)
        = 0;
    // Both as they were; what was changed or came in since stays with the one who was kept. Conflict once undone or erased.
    virtual Result<MergeRecord> unmerge(MergeId id, const QString& agent) = 0;
    virtual Result<QList<MergeRecord>> merges(CustomerId id) = 0; // that stand, newest first; a null id: of everybody
};
}
