// Store: the ports through which everything else reads and writes what is kept. Speaks domain values; nobody above can guess SQL.
// One Store belongs to one thread (StoreRunner gives it one). Every write is one transaction; what returns without an Error is on disk.
// Errors: NotFound, Conflict (someone wrote first), Duplicate, Invalid, Busy, Unavailable, Corrupt, NewerSchema, Internal.
#pragma once
#include "models/base/Changes.h"
#include "models/base/Clock.h"
#include "models/base/Result.h"
#include "models/store/Rows.h"
#include <functional>
#include <memory>

namespace amends {
class Backgrounds; // models/store/Backgrounds.h
class Care;
class Signs; // models/store/Signs.h

class Customers {
public:
    virtual ~Customers() = default;
    // Of somebody who was merged into another: the other.
    virtual Result<Customer> find(CustomerId id) = 0;
    // The first of several with that number is the one spoken to last.
    virtual Result<QList<Customer>> byPhone(const QString& e164) = 0;
    virtual Result<QList<Customer>> byEmail(const QString& email) = 0;
    virtual Result<Customer> byNumber(const QString& number) = 0; // also the number of somebody merged into another
    // Adds (revision 0) or changes; Conflict if `customer.revision` is no longer the stored one; Duplicate on a used number.
    virtual Result<Customer> save(const Customer& customer) = 0;
    // The screen pop: customer, worth, newest history and cases, in few indexed reads.
    virtual Result<CustomerCard> card(CustomerId id, int historyLimit = 50) = 0;
    virtual Result<QList<HistoryItem>> history(CustomerId id, const QDateTime& before, int limit) = 0;
    // Spoken to or saved lately, newest first.
    virtual Result<QList<Customer>> recent(int limit) = 0;
    virtual Result<qint64> count() = 0;
    // One for each, in the order asked; nobody's is left out. Few reads, however many people.
    virtual Result<QList<CustomerGlance>> glances(const QList<CustomerId>& people) = 0;
    virtual Result<Order> orderByNumber(const QString& number) = 0;
};

class Cases {
public:
    virtual ~Cases() = default;
    virtual Result<RecoveryCase> find(CaseId id) = 0;
    virtual Result<RecoveryCase> findByNumber(const QString& number) = 0;
    virtual Result<QList<CaseEvent>> events(CaseId id) = 0;                        // oldest first
    virtual Result<QList<CaseRow>> forCustomer(CustomerId id, int limit = 20) = 0; // newest first
    // The only way a case changes. Appends in one transaction; Conflict if someone else wrote after `expected` (0: a new case).
    // Events whose ids are stored already are not stored again: if all are, answers the stored case. Gives a new case its number.
    virtual Result<RecoveryCase> record(CaseId id, qint64 expected, const QList<CaseEvent>& events) = 0;
    virtual Result<CasePage> list(const CaseFilter& filter, const CaseCursor& from, int limit) = 0;
    virtual Result<CaseCounts> counts(const CaseFilter& filter, const QDateTime& now) = 0;
    // All open cases (Waiting too) by step, cause, owner, tier and whether late: one query, however many views are counted with it.
    virtual Result<QList<CaseTally>> tallies(const QDateTime& now) = 0;
    // The case that a promise or an event belongs to; NotFound.
    virtual Result<CaseId> caseOfPromise(PromiseId id) = 0;
    virtual Result<CaseId> caseOfEvent(EventId id) = 0;
    // All events of all cases, oldest case first, handed out one by one; return false to stop.
    virtual Result<void> eachEvent(const std::function<bool(CaseId, const CaseEvent&)>& visit) = 0;
};

class Drafts {
public:
    virtual ~Drafts() = default;
    // Keeps a new version, which becomes the newest whatever the clocks of the desks say; the one before it stays as a version.
    virtual Result<Draft> save(const Draft& draft) = 0;
    virtual Result<QList<Draft>> newest(CaseId id) = 0; // one a field; nothing for fields that were committed
    virtual Result<QList<Draft>> versions(CaseId id, const QString& field, int limit) = 0;
    virtual Result<void> done(CaseId id, const QString& field)
        = 0;                                                 // committed as an event: no longer offered, versions stay
    virtual Result<QList<Draft>> lastTouched(int limit) = 0; // over all cases, newest first (where work stopped)
};

class Search {
public:
    virtual ~Search() = default;
    // People, cases, orders, phrases in one list; best first. Never an error because of what is typed.
    virtual Result<QList<Hit>> find(const QString& text, int limit) = 0;
    // People only (the Customers page and New recovery).
    virtual Result<QList<Customer>> people(const QString& text, int limit) = 0;
    // Asked now and then while one of the two works; false ends it with Busy. Null: to the end. For LatestSearch.
    virtual void whileWanted(std::function<bool()> stillWanted) { static_cast<void>(stillWanted); }
};

class Settings {
public:
    virtual ~Settings() = default;
    virtual Result<Company> company() = 0;
    virtual Result<void> setCompany(const Company& company) = 0; // recomputes the cached due times of open cases
    virtual Result<QList<ListItem>> list(const QString& name)
        = 0; // "cause", "touchpoint", "tier"; by position, inactive last
    virtual Result<void> setList(const QString& name, const QList<ListItem>& items) = 0;
    virtual Result<QString> value(const QString& key) = 0; // NotFound when never set
    virtual Result<void> setValue(const QString& key, const QString& value) = 0;
};

// Bulk: many customers or orders in one transaction, indexed at the end. Dropped before commit(): nothing happened.
class Bulk {
public:
    virtual ~Bulk() = default;
    // Matched by number, then email, then phone; otherwise added. Unchanged ones are counted, not written.
    virtual Result<void> addCustomer(const Customer& customer) = 0;
    // `owner` is matched by customer number, then email; NotFound (nothing written) when nobody fits.
    virtual Result<void> addOrder(const Order& order, const QString& customerNumber, const QString& email) = 0;
    virtual Result<ImportCounts> commit() = 0;
    [[nodiscard]] virtual qint64 importId() const = 0; // for undo
};

class Store {
public:
    virtual ~Store() = default;
    virtual Customers& customers() = 0;
    virtual Backgrounds& backgrounds() = 0;
    virtual Cases& cases() = 0;
    virtual Drafts& drafts() = 0;
    virtual Search& search() = 0;
    virtual Settings& settings() = 0;
    virtual Care& care() = 0; // models/store/Care.h
    virtual Signs& signs() = 0;
    virtual Result<std::unique_ptr<Bulk>> bulk() = 0;
    // Takes back a whole import as long as none of its customers or orders was touched since (Conflict then).
    virtual Result<void> undoImport(qint64 importId) = 0;
    virtual Result<VerifyReport> verify() = 0;
    // Housekeeping when idle: checkpoint, FTS merge. Cheap to call often.
    virtual Result<void> tidy() = 0;
    virtual Result<bool> isEmpty() = 0; // no customers and no cases
};

// Opens a store on the calling thread; given to StoreRunner, called there again after Unavailable.
using StoreOpener = std::function<Result<std::unique_ptr<Store>>()>;
}
