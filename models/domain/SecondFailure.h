// SecondFailure: notices that we failed the same customer again, the one thing that no recovery survives twice.
// Two tests decide how bad it is: the same cause? near in time? (Maxham & Netemeyer 2002; S4-07, S4-11.) A promise that we broke
// counts as a failure of its own. Pure functions, any thread; times UTC.
#pragma once
#include "models/domain/RecoveryCase.h"

namespace amends {
struct SentinelRules {
    int windowDays = 90; // how long a failure is remembered here; 0: the sentinel is off
    int nearDays = 30;   // closer than this is near in time
    bool operator==(const SentinelRules&) const = default;
};

// What went wrong before, as the list of a customer's cases knows it.
struct EarlierFailure {
    CaseId caseId {};
    QString number {};
    QString cause {}; // key of the list "cause"; may be empty
    QString summary {};
    QDateTime at {};      // when the case was opened
    QDateTime fixedAt {}; // when it was put right; invalid: never
    std::optional<Whose> whose {};
    bool operator==(const EarlierFailure&) const = default;
};
struct BrokenPromise {
    CaseId caseId {};
    QString what {};
    QDateTime at {};
    bool operator==(const BrokenPromise&) const = default;
};

struct SecondFailure {
    int count = 0; // failures in the window with this one: 2 is the second; under 2 there is nothing to say
    std::optional<EarlierFailure> first {}; // the newest one before this case
    QList<BrokenPromise> broken {};         // in the window, newest first, of any case
    bool sameCause = false;
    bool nearInTime = false;
    int windowDays = 0;

    [[nodiscard]] bool isSet() const { return count >= 2; }
    bool operator==(const SecondFailure&) const = default;
};

// `c` is no failure of ours when it was judged NotOurs or a Misunderstanding; nor is such a case before it. `others` and `broken`
// may hold anything of this customer, in any order, `c` itself too: what is not in the window before `c` does not count.
[[nodiscard]] SecondFailure secondFailure(const RecoveryCase& c, const QList<EarlierFailure>& others,
    const QList<BrokenPromise>& broken, const SentinelRules& rules);

// One thing to look at twice before anything goes out (S4-07), answered by the agent or by the case itself.
struct CheckItem {
    DoubleCheck check = DoubleCheck::ReadTheFirst;
    bool done = false; // the case shows it, or the agent ticked it
    bool operator==(const CheckItem&) const = default;
};
// Empty when there is no second failure. What the agent confirmed stands in `c`.
[[nodiscard]] QList<CheckItem> doubleChecks(const RecoveryCase& c, const SecondFailure& failure);
}
