// Signs that a customer is about to leave: each with its figure, each with its edge (S0-09, S1-01, S1-16, S3-34).
#include "models/domain/LoyaltySigns.h"
#include "tests/domain/Events.h"
#include <QRandomGenerator>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {
const QDateTime now = at(0);

EarlierFailure failedBefore(int days)
{
    EarlierFailure f;
    f.caseId = CaseId::create();
    f.at = now.addDays(-days);
    return f;
}
// One order every `gap` days, the newest `since` days ago.
QList<SignFacts::Bought> steady(int gap, int since, int count, qint64 minor = 5000)
{
    QList<SignFacts::Bought> orders;
    for (int i = 0; i < count; ++i)
        orders.append({now.addDays(-since - i * gap), minor});
    return orders;
}
std::optional<SignFound> pick(const SignFacts& facts, Sign sign, const SignRules& rules = {})
{
    for (const SignFound& one : signsOf(facts, rules, now)) {
        if (one.sign == sign)
            return one;
    }
    return {};
}
}

class TestLoyaltySigns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyKnownHasNoSign()
    {
        QVERIFY(signsOf({}, {}, now).isEmpty());
        QCOMPARE(riskOf({}), Risk::None);
    }

    void twoFailuresWithinTheDaysAreHighRisk()
    {
        SignFacts facts;
        facts.failures = {failedBefore(3), failedBefore(88)};
        QCOMPARE(pick(facts, Sign::TwoFailures)->figure, 2);
        QCOMPARE(riskOf(signsOf(facts, {}, now)), Risk::High);
        facts.failures = {failedBefore(3), failedBefore(95)};
        QVERIFY(!pick(facts, Sign::TwoFailures));
        QCOMPARE(riskOf(signsOf(facts, {}, now)), Risk::None);
    }

    void aBrokenPromiseNamesThePromise()
    {
        SignFacts facts;
        facts.broken = {{{}, u"Ring on Monday"_s, now.addDays(-4)}, {{}, u"Earlier"_s, now.addDays(-40)}};
        const auto sign = pick(facts, Sign::PromiseBroken);
        QCOMPARE(sign->figure, 2);
        QCOMPARE(sign->words, u"Ring on Monday"_s);
        QCOMPARE(riskOf(signsOf(facts, {}, now)), Risk::Some);
    }

    void buyingLessIsToldInPerCent_data()
    {
        QTest::addColumn<int>("lately");
        QTest::addColumn<int>("less");
        QTest::newRow("nothing") << 0 << 100;
        QTest::newRow("half") << 5000 << 50;
        QTest::newRow("sixty of a hundred") << 6000 << 40;
        QTest::newRow("a little less") << 6100 << -1;
        QTest::newRow("more") << 20000 << -1;
    }
    void buyingLessIsToldInPerCent()
    {
        QFETCH(int, lately);
        QFETCH(int, less);
        SignFacts facts; // 100.00 a quarter in the year before
        for (int quarter = 0; quarter < 4; ++quarter)
            facts.orders.append({now.addDays(-100 - 91 * quarter), 10000});
        if (lately > 0)
            facts.orders.append({now.addDays(-10), lately});
        const auto sign = pick(facts, Sign::FewerOrders);
        QCOMPARE(sign ? sign->figure : -1, less);
    }

    void twoOrdersMakeNoHabit()
    {
        SignFacts facts;
        facts.orders = {{now.addDays(-120), 10000}, {now.addDays(-200), 10000}};
        QVERIFY(!pick(facts, Sign::FewerOrders));
        QVERIFY(!pick(facts, Sign::Quiet));
    }

    void ordersWithoutAmountsAreCounted()
    {
        SignFacts facts;
        facts.orders = steady(30, 100, 12, 0);
        QCOMPARE(pick(facts, Sign::FewerOrders)->figure, 100);
    }

    void aLowScoreCountsOnItsOwnScale()
    {
        SignFacts facts;
        facts.csat = 2;
        QCOMPARE(pick(facts, Sign::LowScore)->usual, 5);
        facts.csat = 3;
        QVERIFY(!pick(facts, Sign::LowScore));
        facts.nps = 6;
        QCOMPARE(pick(facts, Sign::LowScore)->usual, 10);
        facts.nps = 7;
        QVERIFY(!pick(facts, Sign::LowScore));
    }

    void noAnswerIsCountedInHours()
    {
        SignFacts facts;
        facts.unansweredSince = now.addSecs(-24 * 3600);
        QCOMPARE(pick(facts, Sign::Unanswered)->figure, 24);
        facts.unansweredSince = now.addSecs(-24 * 3600 + 1);
        QVERIFY(!pick(facts, Sign::Unanswered));
    }

    void silenceAfterAFailureIsQuiet()
    {
        SignFacts facts;
        facts.failures = {failedBefore(61)};
        facts.orders = {{now.addDays(-70), 100}};
        QVERIFY(isQuiet(signsOf(facts, {}, now)));
        facts.orders.append({now.addDays(-20), 100}); // came back
        QVERIFY(!isQuiet(signsOf(facts, {}, now)));
        facts.orders.removeLast();
        facts.openCases = 1; // we are at it
        QVERIFY(!isQuiet(signsOf(facts, {}, now)));
    }

    void aSteadyBuyerWhoStopsIsQuiet()
    {
        SignFacts facts;
        facts.orders = steady(14, 43, 8);
        const auto sign = pick(facts, Sign::Quiet);
        QCOMPARE(sign->figure, 43);
        QCOMPARE(sign->usual, 14);
        facts.orders = steady(14, 41, 8);
        QVERIFY(!pick(facts, Sign::Quiet));
        QCOMPARE(riskOf({*sign}), Risk::None); // silence alone is no alarm
    }

    void threeSignsOfLeavingAreHighRisk()
    {
        SignFacts facts;
        facts.csat = 1;
        facts.leavingPhrase = u"never again"_s;
        QCOMPARE(riskOf(signsOf(facts, {}, now)), Risk::Some);
        facts.unansweredSince = now.addDays(-3);
        QCOMPARE(riskOf(signsOf(facts, {}, now)), Risk::High);
    }

    void everySignCanBeSwitchedOff()
    {
        SignFacts facts;
        facts.failures = {failedBefore(61), failedBefore(62)};
        facts.broken = {{{}, u"Ring"_s, now}};
        facts.orders = steady(14, 100, 12);
        facts.csat = 1;
        facts.nps = 0;
        facts.leavingPhrase = u"never again"_s;
        facts.unansweredSince = now.addDays(-3);
        QVERIFY(signsOf(facts, {}, now).size() >= 6);
        const SignRules off {0, 0, 0, 0, 0, 0, 0, false};
        QVERIFY(signsOf(facts, off, now).isEmpty());
    }

    void aSignNamesTheCaseItRestsOn()
    {
        SignFacts facts;
        facts.failures = {failedBefore(3), failedBefore(8)};
        facts.broken = {{CaseId::create(), u"Ring"_s, now.addDays(-1)}};
        facts.csat = 1;
        facts.scoredIn = CaseId::create();
        facts.leavingPhrase = u"never again"_s;
        facts.saidIn = CaseId::create();
        facts.unansweredSince = now.addDays(-2);
        facts.unansweredIn = CaseId::create();
        QCOMPARE(pick(facts, Sign::TwoFailures)->caseId, facts.failures.first().caseId);
        QCOMPARE(pick(facts, Sign::TwoFailures)->usual, 90);
        QCOMPARE(pick(facts, Sign::PromiseBroken)->caseId, facts.broken.first().caseId);
        QCOMPARE(pick(facts, Sign::LowScore)->caseId, facts.scoredIn);
        QCOMPARE(pick(facts, Sign::LeavingWords)->caseId, facts.saidIn);
        QCOMPARE(pick(facts, Sign::Unanswered)->caseId, facts.unansweredIn);
    }

    void hoursAndDaysGrowAsTimePasses()
    {
        SignFacts facts;
        facts.unansweredSince = now.addSecs(-26 * 3600);
        facts.orders = steady(14, 43, 8);
        QCOMPARE(figureNow(*pick(facts, Sign::Unanswered), now.addSecs(2 * 3600)), 28);
        QCOMPARE(figureNow(*pick(facts, Sign::Quiet), now.addDays(3)), 46);
        QCOMPARE(figureNow({Sign::LowScore, 2, 5}, now.addDays(3)), 2);
    }

    // Between now and the next look nothing comes or goes; at the look of some, something does.
    void nothingChangesBeforeTheNextLook_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void nothingChangesBeforeTheNextLook()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const auto before = [&random](int days) { return now.addSecs(-random.bounded(days * 86400)); };
        SignFacts facts;
        for (int i = random.bounded(4); i > 0; --i)
            facts.failures.append({CaseId::create(), {}, {}, {}, before(100)});
        for (int i = random.bounded(2); i > 0; --i)
            facts.broken.append({{}, u"Ring"_s, before(100)});
        for (int i = random.bounded(9); i > 0; --i)
            facts.orders.append({before(700), random.bounded(20000)});
        if (random.bounded(2) == 1)
            facts.unansweredSince = before(2);
        const auto kinds = [&facts](const QDateTime& when) {
            QList<std::pair<Sign, int>> all;
            for (const SignFound& one : signsOf(facts, {}, when))
                all.append({one.sign, one.sign == Sign::Quiet || one.sign == Sign::Unanswered ? 0 : one.figure});
            return all;
        };
        QDateTime from = now;
        for (int looks = 0; looks < 60; ++looks) {
            const QDateTime next = nextLook(facts, {}, from);
            const QDateTime until = next.isValid() ? next : from.addYears(1);
            for (int part = 1; part < 8; ++part)
                QCOMPARE(kinds(from.addMSecs(from.msecsTo(until) * part / 8)), kinds(from));
            QCOMPARE(kinds(until.addMSecs(-1)), kinds(from));
            if (!next.isValid())
                return;
            QVERIFY(next > from);
            from = next;
        }
    }

    void theHeaviestComesFirst()
    {
        SignFacts facts;
        facts.openCases = 2;
        facts.csat = 1;
        facts.failures = {failedBefore(1), failedBefore(2)};
        const auto signs = signsOf(facts, {}, now);
        QCOMPARE(signs.first().sign, Sign::TwoFailures);
        QCOMPARE(signs.last().sign, Sign::OpenCase);
        QCOMPARE(signs.last().figure, 2);
    }
};

QTEST_GUILESS_MAIN(TestLoyaltySigns)
#include "tst_loyaltysigns.moc"
