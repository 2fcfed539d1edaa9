// Signs: the port to who is about to leave, each with the reasons that say so (domain/LoyaltySigns.h), never a bare score. What is kept
// of each customer is a projection of their cases and orders: a write only marks whom it touched, and keepUp() looks at them again soon
// after, a slice at a time, also at those for whom time alone changed something. As the Store it belongs to: one thread.
#pragma once
#include "models/base/Result.h"
#include "models/domain/Customer.h"
#include "models/domain/LoyaltySigns.h"

namespace amends {
struct CustomerSigns {
    CustomerId customer {};
    Risk risk = Risk::None;
    QList<SignFound> found {}; // heaviest first
    bool operator==(const CustomerSigns&) const = default;
};

enum class SignList { AtRisk, Quiet };
struct SignedPeople {
    QList<Customer> people {};
    QList<CustomerSigns> signs {}; // one for each of them
    bool operator==(const SignedPeople&) const = default;
};
struct SignCounts { // each at most mostCounted
    static constexpr int mostCounted = 10'000;
    int atRisk = 0;
    int quiet = 0;
    bool operator==(const SignCounts&) const = default;
};

// What one slice did.
struct SignSlice {
    int looked = 0;       // customers
    bool changed = false; // somebody's signs are others now
    bool more = false;    // another slice has something to do
    bool operator==(const SignSlice&) const = default;
};

class Signs {
public:
    virtual ~Signs() = default;
    // Looked at now, whatever is kept. Of somebody who was merged into another: the other's.
    virtual Result<CustomerSigns> of(CustomerId id) = 0;
    // As kept, one for each, in the order asked; nobody's is left out. One read, however many people.
    virtual Result<QList<CustomerSigns>> known(const QList<CustomerId>& people) = 0;
    // At risk: high before some, then the heaviest reason, then the newest. Quiet: silent the longest first.
    virtual Result<SignedPeople> list(SignList list, int limit) = 0;
    virtual Result<SignCounts> counts() = 0;
    // Looks at some of those who were touched, or whose time has come; one short transaction. Busy when somebody else writes.
    virtual Result<SignSlice> keepUp() = 0;
};
}
