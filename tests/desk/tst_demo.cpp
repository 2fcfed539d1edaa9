#include "MemoryStore.h"

#include "models/desk/Demo.h"
#include "models/desk/DemoCase.h"
#include "models/desk/DemoGoods.h"
#include "models/desk/DemoPeople.h"
#include "models/desk/DemoTour.h"
#include "models/desk/Rules.h"
#include "models/language/Phone.h"

#include <QSet>
#include <QTest>
#include <numeric>

using namespace amends;
using namespace Qt::StringLiterals;

class TestDemo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSameSeedMakesTheSameCompany();
    void aLargerOneBeginsLikeASmallerOne();
    void nobodySharesANumberAPhoneOrAMailbox();
    void nobodyCanBeReached();
    void namesComeInManyScripts();
    void mayaIsAsInThePictures();
    void nothingIsRecordedThatTheRulesRefuse();
    void aLargeCompanyTellsMostInFewWords();
    void nothingHappensAfterNow();
    void complaintsDiffer();
    void keptPhrasesStandInTheirWords();
    void causesFollowPareto();
    void oneCauseHasDoubledLately();
    void someCustomersFailTwice();
    void somePromisesAreBroken();
    void whatWasDoneDecidesTheEnd();
    void orderValuesAreLognormalAndSeasonal();
    void cancelledPeopleLeaveNothing();
    void refusesWhatItCannotDo();

private:
    const QDateTime m_now {QDate(2025, 11, 20), QTime(14, 8), Qt::UTC};
    test::MemoryStore m_store {};
    DemoResult m_result {};
    QList<RecoveryCase> m_cases {}; // without those of the tour
};

void TestDemo::initTestCase()
{
    const auto made = demo(m_store, {1500, 3000, 7, m_now});
    QVERIFY(made.has_value());
    m_result = *made;
    QSet<CaseId> tour;
    for (const DemoTourCase& c : demoTourCases(m_now))
        tour.insert(c.id);
    for (const auto& [id, events] : m_store.told) {
        if (!tour.contains(id))
            m_cases.append(fold(id, events));
    }
    QCOMPARE(m_result.customers, 1500);
    QCOMPARE(m_result.cases, 3000);
    QCOMPARE(m_store.people.size(), 1500);
    QVERIFY(m_store.theCompany.demo);
    QVERIFY(!m_store.theCompany.contactBlock.isEmpty());
}

void TestDemo::theSameSeedMakesTheSameCompany()
{
    test::MemoryStore a;
    test::MemoryStore b;
    test::MemoryStore other;
    QVERIFY(demo(a, {60, 40, 3, m_now}).has_value());
    QVERIFY(demo(b, {60, 40, 3, m_now}).has_value());
    QVERIFY(demo(other, {60, 40, 4, m_now}).has_value());
    QCOMPARE(a.people, b.people);
    QCOMPARE(a.orders, b.orders);
    QCOMPARE(a.told, b.told);
    QVERIFY(a.people.last().name != other.people.last().name || a.people.last().phones != other.people.last().phones);
    QVERIFY(a.told != other.told);
}

void TestDemo::aLargerOneBeginsLikeASmallerOne()
{
    test::MemoryStore small;
    QVERIFY(demo(small, {50, 0, 7, m_now}).has_value());
    QCOMPARE(small.people, m_store.people.first(50));
}

void TestDemo::nobodySharesANumberAPhoneOrAMailbox()
{
    QSet<QString> seen;
    qint64 keys = 0;
    for (const Customer& c : demoTourPeople(m_now)) {
        seen << c.number << c.phones.first() << c.emails.first();
        keys += 3;
    }
    for (qint64 i = 0; i < 990'000; i += i < 10'000 ? 1 : 23) { // 23 is prime to the 95 of a round: all countries come
        const Customer c = demoPerson(1, i, m_now).customer;
        seen << c.number << c.phones.first() << c.emails.first();
        keys += 3;
    }
    QCOMPARE(seen.size(), keys);
}

void TestDemo::nobodyCanBeReached()
{
    const Phone phone(u"GB"_s);
    for (const Customer& c : std::as_const(m_store.people)) {
        QVERIFY2(phone.e164(c.phones.first()).value_or(QString()) == c.phones.first(), qPrintable(c.phones.first()));
        const QString domain = c.emails.first().section(u'@', 1);
        QVERIFY2(domain.startsWith(u"example.") || domain.endsWith(u".example"), qPrintable(domain));
        QVERIFY(c.name.size() > 2 && c.name.size() < 60);
    }
}

void TestDemo::namesComeInManyScripts()
{
    QSet<int> scripts;
    for (const Customer& c : std::as_const(m_store.people))
        scripts.insert(c.name.front().script());
    for (const QChar::Script script : {QChar::Script_Latin, QChar::Script_Arabic, QChar::Script_Han,
             QChar::Script_Devanagari, QChar::Script_Cyrillic})
        QVERIFY(scripts.contains(script));
}

void TestDemo::mayaIsAsInThePictures()
{
    const Customer& maya = m_store.people.first();
    QCOMPARE(maya.name, u"Maya Okafor"_s);
    QCOMPARE(maya.say, u"MY-ah oh-KAH-for"_s);
    QCOMPARE(maya.phones, QStringList {u"+441134960119"_s});
    QCOMPARE(maya.tier, u"gold"_s);
    QCOMPARE(maya.since, QDate(2017, 3, 14));
    qint64 lifetime = 0;
    qint64 year = 0;
    int count = 0;
    for (const Order& o : demoTourOrders(m_now)) {
        QVERIFY(o.total.minor > 0 && o.placedAt.date() >= maya.since);
        lifetime += o.total.minor;
        year += o.placedAt.daysTo(m_now) <= 365 ? o.total.minor : 0;
        ++count;
    }
    QCOMPARE(count, 31);
    QCOMPARE(lifetime, 846000);
    QCOMPARE(year, 124000);
    const DemoTourCase last = demoTourCases(m_now).last();
    const RecoveryCase call = fold(last.id, last.events);
    QCOMPARE(call.status, CaseStatus::Open);
    QCOMPARE(call.phrases.size(), 3);
    QCOMPARE(call.strength, 4);
    QCOMPARE(call.callSince.secsTo(m_now), 402);
}

void TestDemo::nothingIsRecordedThatTheRulesRefuse()
{
    for (const auto& [id, events] : std::as_const(m_store.told)) {
        RecoveryCase c;
        c.id = id;
        for (const CaseEvent& e : events) {
            const auto refusal = refusalOf(c, e.body);
            QVERIFY2(!refusal,
                qPrintable(QString::number(refusal ? int(*refusal) : -1) + u' ' + QString::number(e.body.index()) + u' '
                    + c.allWords()));
            apply(c, e);
        }
    }
}

void TestDemo::aLargeCompanyTellsMostInFewWords()
{
    test::MemoryStore large;
    test::MemoryStore full;
    DemoOptions options {100, 200, 7, m_now};
    const auto told = demo(full, options);
    options.inFull = 199;
    const auto brief = demo(large, options);
    QVERIFY(told.has_value() && brief.has_value());
    QCOMPARE(brief->cases, 200);
    QVERIFY2(brief->events * 10 < told->events * 6, qPrintable(QString::number(brief->events)));
    qsizetype longest = 0;
    for (const auto& [id, events] : std::as_const(large.told)) {
        RecoveryCase c;
        c.id = id;
        for (const CaseEvent& e : events) {
            QVERIFY(!refusalOf(c, e.body));
            apply(c, e);
        }
        longest = std::max(longest, events.size());
    }
    QVERIFY(longest > 20); // some are told in full all the same
}

void TestDemo::nothingHappensAfterNow()
{
    for (const auto& [id, events] : std::as_const(m_store.told)) {
        QDateTime last = events.first().at;
        QCOMPARE(events.first().body.index(), 0U); // opened
        for (const CaseEvent& e : events) {
            QVERIFY(e.at >= last && e.at <= m_now);
            QVERIFY(!e.id.isNull());
            last = e.at;
        }
    }
}

void TestDemo::complaintsDiffer()
{
    QSet<QString> texts;
    for (const RecoveryCase& c : std::as_const(m_cases)) {
        QVERIFY2(!c.allWords().contains(u'{') && !c.allWords().contains(u'[') && !c.allWords().contains(u'\''),
            qPrintable(c.allWords()));
        texts.insert(c.allWords());
    }
    QVERIFY2(texts.size() >= 2000, qPrintable(QString::number(texts.size())));
    // Without their fillings, too.
    QSet<QString> composed;
    DemoRandom random(1, 1, 1);
    for (int i = 0; i < 3000; ++i)
        composed.insert(demoComplaint(random, random.pick(demoCauses()), {u"x"_s, u"x"_s, u"x"_s}, false).words);
    QVERIFY2(composed.size() >= 200, qPrintable(QString::number(composed.size())));
}

void TestDemo::keptPhrasesStandInTheirWords()
{
    int phrases = 0;
    for (const RecoveryCase& c : std::as_const(m_cases)) {
        for (const QString& phrase : c.phrases)
            QVERIFY2(c.allWords().contains(phrase), qPrintable(phrase));
        phrases += static_cast<int>(c.phrases.size());
    }
    QVERIFY(phrases > 2000);
}

void TestDemo::causesFollowPareto()
{
    QHash<QString, int> count;
    int all = 0;
    for (const RecoveryCase& c : std::as_const(m_cases)) {
        if (!c.cause.isEmpty() && c.openedAt.daysTo(m_now) > 42) {
            ++count[c.cause];
            ++all;
        }
    }
    QCOMPARE(count.size(), 12);
    const double three = double(count[u"missed_slot"_s] + count[u"late_delivery"_s] + count[u"damaged"_s]) / all;
    QVERIFY2(three > 0.52 && three < 0.72, qPrintable(QString::number(three)));
    QVERIFY(count[u"missed_slot"_s] > 8 * count[u"lost_order"_s]);
}

void TestDemo::oneCauseHasDoubledLately()
{
    // By day, against the same six weeks a year before: the season is the same.
    int now = 0;
    int before = 0;
    for (const RecoveryCase& c : std::as_const(m_cases)) {
        const qint64 ago = c.openedAt.daysTo(m_now);
        if (c.cause != u"missed_slot")
            continue;
        now += ago < 42 ? 1 : 0;
        before += ago >= 364 && ago < 364 + 42 ? 1 : 0;
    }
    const double ratio = double(now) / std::max(1, before);
    QVERIFY2(ratio > 1.4 && ratio < 2.9, qPrintable(QString::number(ratio)));
}

void TestDemo::someCustomersFailTwice()
{
    test::MemoryStore wide; // more people than cases, so that only second failures come twice
    QVERIFY(demo(wide, {4000, 3000, 7, m_now}).has_value());
    QHash<QString, int> cases;
    for (const auto& [id, events] : std::as_const(wide.told))
        ++cases[fold(id, events).customer.toString()];
    int twice = 0;
    for (const int n : std::as_const(cases))
        twice += n > 1 ? 1 : 0;
    const double share = double(twice) / double(cases.size());
    QVERIFY2(share > 0.02 && share < 0.04, qPrintable(QString::number(share)));
}

void TestDemo::somePromisesAreBroken()
{
    int broken = 0;
    int settled = 0;
    for (const RecoveryCase& c : std::as_const(m_cases)) {
        for (const Promise& p : c.promises) {
            broken += p.state == PromiseState::Broken ? 1 : 0;
            settled += p.state != PromiseState::Open ? 1 : 0;
        }
    }
    const double share = double(broken) / settled;
    QVERIFY2(share > 0.06 && share < 0.10, qPrintable(QString::number(share)));
}

void TestDemo::whatWasDoneDecidesTheEnd()
{
    int sorryWon = 0;
    int sorry = 0;
    int brokenWon = 0;
    int broken = 0;
    for (const RecoveryCase& c : std::as_const(m_cases)) {
        if (!c.outcome)
            continue;
        const bool won = c.outcome == Outcome::Recovered;
        const bool broke = std::any_of(
            c.promises.begin(), c.promises.end(), [](const Promise& p) { return p.state == PromiseState::Broken; });
        if (broke) {
            ++broken;
            brokenWon += won ? 1 : 0;
        } else if (!c.apologies.isEmpty() && c.fixedAt().isValid()) {
            ++sorry;
            sorryWon += won ? 1 : 0;
        }
    }
    QVERIFY(broken > 50 && sorry > 1000);
    const double good = double(sorryWon) / sorry;
    const double bad = double(brokenWon) / broken;
    QVERIFY2(good > 0.75 && bad < 0.6 && good - bad > 0.2, qPrintable(u"%1 %2"_s.arg(good).arg(bad)));
}

void TestDemo::orderValuesAreLognormalAndSeasonal()
{
    QList<qint64> totals;
    int december = 0;
    int february = 0;
    for (const Order& o : std::as_const(m_store.orders)) {
        totals.append(o.total.minor);
        december += o.placedAt.date().month() == 12 ? 1 : 0;
        february += o.placedAt.date().month() == 2 ? 1 : 0;
    }
    std::sort(totals.begin(), totals.end());
    const double mean = double(std::accumulate(totals.begin(), totals.end(), qint64(0))) / double(totals.size());
    QVERIFY(mean > 1.15 * double(totals.at(totals.size() / 2))); // a long tail to the right
    QVERIFY2(december > february * 4 / 3, qPrintable(u"%1 %2"_s.arg(december).arg(february)));
    QCOMPARE(m_result.orders, m_store.orders.size());
}

void TestDemo::cancelledPeopleLeaveNothing()
{
    test::MemoryStore store;
    const std::atomic_bool cancel {true};
    const auto made = demo(store, {1000, 10, 1, m_now}, {{}, &cancel});
    QVERIFY(made.has_value());
    QVERIFY(made->cancelled);
    QVERIFY(store.people.isEmpty() && store.told.isEmpty());
}

void TestDemo::refusesWhatItCannotDo()
{
    test::MemoryStore store;
    QCOMPARE(demo(store, {1'000'001, 10, 1, m_now}).error().kind, ErrorKind::Invalid);
    QCOMPARE(demo(store, {10, 10, 1, {}}).error().kind, ErrorKind::Invalid);
    QCOMPARE(demo(m_store, {10, 10, 1, m_now}).error().kind, ErrorKind::Denied);
}

QTEST_APPLESS_MAIN(TestDemo)
#include "tst_demo.moc"
