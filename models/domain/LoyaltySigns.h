// LoyaltySigns: what tells that a customer is about to leave, each with its reason in figures, never a bare score (S0-09, S1-01,
// S1-16, S3-34). The rules are the company's to edit. Pure functions, any thread; times UTC.
#pragma once
#include "models/domain/SecondFailure.h"

namespace amends {
struct SignRules {            // 0 in a number switches its sign off
    int failuresInDays = 90;  // two failures, or a broken promise, within these days
    int fewerPercent = 40;    // buys this much less in the last quarter than in the quarters of the year before
    int lowCsat = 2;          // at most this, of 1..5
    int lowNps = 6;           // at most this, of 0..10 (a detractor)
    int unansweredHours = 24; // told us, and had no answer for so long
    int quietDays = 60;       // bought nothing for so long after a failure
    int quietTimesUsual = 3;  // or so many times their usual gap between orders
    bool leavingWords = true; // "cancel", "never again", "last time" in what they said
    bool operator==(const SignRules&) const = default;
};

enum class Sign { TwoFailures, PromiseBroken, FewerOrders, LowScore, LeavingWords, Unanswered, Quiet, OpenCase };

// What is known of one customer; each list may be cut to the last two years.
struct SignFacts {
    QList<EarlierFailure> failures {};
    QList<BrokenPromise> broken {};
    struct Bought {
        QDateTime at {};
        qint64 minor = 0;
        bool operator==(const Bought&) const = default;
    };
    QList<Bought> orders {};
    int csat = 0; // the last one; 0: none
    int nps = -1; // the last one; -1: none
    QDateTime scoredAt {};
    CaseId scoredIn {};
    QString leavingPhrase {}; // their own words that sound like leaving; empty: none
    QDateTime saidAt {};
    CaseId saidIn {};
    QDateTime unansweredSince {}; // the oldest contact without an answer; invalid: none
    CaseId unansweredIn {};
    int openCases = 0;
};

struct SignFound {
    Sign sign = Sign::OpenCase;
    int figure = 0; // failures, per cent less, the score, hours, days; what the sign counts
    int usual
        = 0; // Quiet: their usual gap in days; LowScore: the best there is; TwoFailures, PromiseBroken: within how many days
    QString words {}; // the promise, the phrase
    QDateTime at {};  // when it began to be true; hours and days grow from here
    CaseId caseId {}; // where it is to be read; null: it rests on orders, or on several cases
    bool operator==(const SignFound&) const = default;
};

enum class Risk { None, Some, High };

// 0 is the heaviest.
[[nodiscard]] int weightOf(Sign sign);
// Heaviest first.
[[nodiscard]] QList<SignFound> signsOf(const SignFacts& facts, const SignRules& rules, const QDateTime& now);
// High: two failures, or three signs that they leave. Some: any one. An open case on track and silence alone are no risk.
[[nodiscard]] Risk riskOf(const QList<SignFound>& signs);
// What `sign` counts by then: what is told in hours or days has grown.
[[nodiscard]] int figureNow(const SignFound& sign, const QDateTime& now);
// When time alone may change which signs there are, after `now`; invalid: never. Until then signsOf() finds the same ones.
[[nodiscard]] QDateTime nextLook(const SignFacts& facts, const SignRules& rules, const QDateTime& now);
// For the list of quiet customers: they were failed, or bought steadily, and now there is silence.
[[nodiscard]] bool isQuiet(const QList<SignFound>& signs);
}
