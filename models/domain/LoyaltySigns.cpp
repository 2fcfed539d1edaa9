#include "models/domain/LoyaltySigns.h"

#include <algorithm>

namespace amends {
namespace {
constexpr int quarterDays = 91;
constexpr int fewestOrders = 3; // under this nothing is usual

SignFound found(
    Sign sign, int figure, const QDateTime& at, const QString& words = {}, int usual = 0, CaseId caseId = {})
{
    return {sign, figure, usual, words, at, caseId};
}

bool isOurs(const EarlierFailure& failure)
{
    return !failure.whose || *failure.whose == Whose::Ours;
}

void addFailures(QList<SignFound>& signs, const SignFacts& facts, const SignRules& rules, const QDateTime& now)
{
    if (rules.failuresInDays <= 0)
        return;
    const QDateTime from = now.addDays(-rules.failuresInDays);
    int failures = 0;
    EarlierFailure last;
    for (const EarlierFailure& failure : facts.failures) {
        if (failure.at < from || !isOurs(failure))
            continue;
        ++failures;
        if (!last.at.isValid() || failure.at > last.at)
            last = failure;
    }
    if (failures >= 2)
        signs.append(found(Sign::TwoFailures, failures, last.at, {}, rules.failuresInDays, last.caseId));
    const auto newest = std::max_element(facts.broken.begin(), facts.broken.end(),
        [](const BrokenPromise& a, const BrokenPromise& b) { return a.at < b.at; });
    const auto broken
        = std::count_if(facts.broken.begin(), facts.broken.end(), [&](const BrokenPromise& p) { return p.at >= from; });
    if (broken > 0)
        signs.append(found(Sign::PromiseBroken, static_cast<int>(broken), newest->at, newest->what,
            rules.failuresInDays, newest->caseId));
}

// The last quarter against the mean of the four before it. By worth; by count where orders carry no amounts.
void addFewer(QList<SignFound>& signs, const SignFacts& facts, const SignRules& rules, const QDateTime& now)
{
    if (rules.fewerPercent <= 0)
        return;
    const QDateTime quarter = now.addDays(-quarterDays);
    const QDateTime year = quarter.addDays(-4 * quarterDays);
    qint64 lately = 0;
    qint64 before = 0;
    int orders = 0;
    const bool counts = std::all_of(
        facts.orders.begin(), facts.orders.end(), [](const SignFacts::Bought& b) { return b.minor == 0; });
    for (const SignFacts::Bought& order : facts.orders) {
        const qint64 worth = counts ? 1 : std::max<qint64>(0, order.minor);
        if (order.at >= quarter && order.at <= now)
            lately += worth;
        else if (order.at >= year && order.at < quarter) {
            before += worth;
            ++orders;
        }
    }
    if (orders < fewestOrders || before <= 0)
        return;
    const double less = 100.0 - 400.0 * static_cast<double>(lately) / static_cast<double>(before);
    if (less >= rules.fewerPercent)
        signs.append(found(Sign::FewerOrders, static_cast<int>(less), quarter));
}

QList<QDateTime> boughtBy(const SignFacts& facts, const QDateTime& now)
{
    QList<QDateTime> at;
    for (const SignFacts::Bought& order : facts.orders) {
        if (order.at <= now)
            at.append(order.at);
    }
    std::sort(at.begin(), at.end());
    return at;
}

// Days between two orders, of orders in their order; 0: too few to tell.
int usualGap(const QList<QDateTime>& at)
{
    return at.size() >= fewestOrders ? static_cast<int>(at.first().daysTo(at.last()) / (at.size() - 1)) : 0;
}

int silence(const SignRules& rules, int usual)
{
    return std::max(30, rules.quietTimesUsual * usual);
}

// The newest failure of ours; without a time when there is none.
EarlierFailure lastOf(const QList<EarlierFailure>& failures)
{
    EarlierFailure last;
    for (const EarlierFailure& failure : failures) {
        if (isOurs(failure) && (!last.at.isValid() || failure.at > last.at))
            last = failure;
    }
    return last;
}

void addQuiet(QList<SignFound>& signs, const SignFacts& facts, const SignRules& rules, const QDateTime& now)
{
    const QList<QDateTime> at = boughtBy(facts, now);
    const int silent = at.isEmpty() ? 0 : static_cast<int>(at.last().daysTo(now));
    const int steady = usualGap(at);
    const EarlierFailure failure = lastOf(facts.failures);
    const QDateTime failed = failure.at;
    const bool sinceFailure = rules.quietDays > 0 && failed.isValid() && (at.isEmpty() || at.last() < failed)
        && failed.daysTo(now) >= rules.quietDays && facts.openCases == 0;
    const bool sinceUsual = rules.quietTimesUsual > 0 && steady > 0 && silent >= silence(rules, steady);
    if (sinceFailure)
        signs.append(found(Sign::Quiet, static_cast<int>(failed.daysTo(now)), failed, {}, steady, failure.caseId));
    else if (sinceUsual)
        signs.append(found(Sign::Quiet, silent, at.last(), {}, steady));
}
}

int weightOf(Sign sign)
{
    switch (sign) {
    case Sign::TwoFailures:
        return 0;
    case Sign::PromiseBroken:
        return 1;
    case Sign::LeavingWords:
        return 2;
    case Sign::LowScore:
        return 3;
    case Sign::Unanswered:
        return 4;
    case Sign::FewerOrders:
        return 5;
    case Sign::Quiet:
        return 6;
    case Sign::OpenCase:
        return 7;
    }
    return 8;
}

QList<SignFound> signsOf(const SignFacts& facts, const SignRules& rules, const QDateTime& now)
{
    QList<SignFound> signs;
    addFailures(signs, facts, rules, now);
    if (rules.leavingWords && !facts.leavingPhrase.isEmpty())
        signs.append(found(Sign::LeavingWords, 1, facts.saidAt, facts.leavingPhrase, 0, facts.saidIn));
    if (rules.lowCsat > 0 && facts.csat > 0 && facts.csat <= rules.lowCsat)
        signs.append(found(Sign::LowScore, facts.csat, facts.scoredAt, {}, 5, facts.scoredIn));
    else if (rules.lowNps > 0 && facts.nps >= 0 && facts.nps <= rules.lowNps)
        signs.append(found(Sign::LowScore, facts.nps, facts.scoredAt, {}, 10, facts.scoredIn));
    if (rules.unansweredHours > 0 && facts.unansweredSince.isValid()) {
        const auto hours = static_cast<int>(facts.unansweredSince.secsTo(now) / 3600);
        if (hours >= rules.unansweredHours)
            signs.append(found(Sign::Unanswered, hours, facts.unansweredSince, {}, 0, facts.unansweredIn));
    }
    addFewer(signs, facts, rules, now);
    addQuiet(signs, facts, rules, now);
    if (facts.openCases > 0)
        signs.append(found(Sign::OpenCase, facts.openCases, {}));
    std::stable_sort(signs.begin(), signs.end(),
        [](const SignFound& a, const SignFound& b) { return weightOf(a.sign) < weightOf(b.sign); });
    return signs;
}

Risk riskOf(const QList<SignFound>& signs)
{
    int leaving = 0;
    for (const SignFound& one : signs) {
        if (one.sign == Sign::TwoFailures)
            return Risk::High;
        if (one.sign != Sign::OpenCase && one.sign != Sign::Quiet)
            ++leaving;
    }
    return leaving >= 3 ? Risk::High : leaving > 0 ? Risk::Some : Risk::None;
}

int figureNow(const SignFound& sign, const QDateTime& now)
{
    if (sign.sign == Sign::Unanswered && sign.at.isValid())
        return std::max(sign.figure, static_cast<int>(sign.at.secsTo(now) / 3600));
    if (sign.sign == Sign::Quiet && sign.at.isValid())
        return std::max(sign.figure, static_cast<int>(sign.at.daysTo(now)));
    return sign.figure;
}

QDateTime nextLook(const SignFacts& facts, const SignRules& rules, const QDateTime& now)
{
    QDateTime next;
    const auto at = [&next, &now](const QDateTime& when) {
        if (when > now && (!next.isValid() || when < next))
            next = when;
    };
    // The first moment after so many days are over, and the midnight where a count of days is reached.
    const auto past = [&at](const QDateTime& from, int days) { at(from.addDays(days).addMSecs(1)); };
    const auto reached = [&at](const QDateTime& from, int days) { at(from.date().addDays(days).startOfDay(Qt::UTC)); };
    for (const EarlierFailure& failure : facts.failures)
        past(failure.at, rules.failuresInDays);
    for (const BrokenPromise& broken : facts.broken)
        past(broken.at, rules.failuresInDays);
    if (rules.unansweredHours > 0 && facts.unansweredSince.isValid())
        at(facts.unansweredSince.addSecs(qint64(rules.unansweredHours) * 3600));
    for (const SignFacts::Bought& order : facts.orders) {
        at(order.at);
        if (rules.fewerPercent > 0 && facts.orders.size() >= fewestOrders) {
            past(order.at, quarterDays);
            past(order.at, 5 * quarterDays);
        }
    }
    if (const QDateTime failed = lastOf(facts.failures).at; rules.quietDays > 0 && failed.isValid())
        reached(failed, rules.quietDays);
    const QList<QDateTime> bought = boughtBy(facts, now);
    if (const int usual = usualGap(bought); rules.quietTimesUsual > 0 && usual > 0)
        reached(bought.last(), silence(rules, usual));
    return next;
}

bool isQuiet(const QList<SignFound>& signs)
{
    return std::any_of(signs.begin(), signs.end(), [](const SignFound& one) { return one.sign == Sign::Quiet; });
}
}
