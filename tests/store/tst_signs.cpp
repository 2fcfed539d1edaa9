// Who is about to leave, kept by SQLite and by PostgreSQL alike: what writes mark, what a slice finds, what time alone brings.
#include "models/store/Signs.h"
#include "models/store/Care.h"
#include "tests/store/BothStores.h"
#include "tests/store/Maya.h"

using namespace amends;
using namespace Qt::StringLiterals;

class TestSigns : public QObject {
    Q_OBJECT
    FakeClock m_clock {start};
    BothStores m_both;
    std::unique_ptr<Store> m_store;

    Signs& signs() { return m_store->signs(); }

    Customer person(const QString& name, const QString& number)
    {
        Customer c;
        c.name = name;
        c.number = number;
        auto kept = m_store->customers().save(c);
        return kept ? *kept : Customer {};
    }
    RecoveryCase told(
        CustomerId who, const QDateTime& at, const QString& words = u"Nobody came."_s, Channel channel = Channel::Phone)
    {
        auto c = m_store->cases().record(
            CaseId::create(), 0, {happened(CaseOpened {{}, who, channel, words}, at, u"sam"_s)});
        return c ? *c : RecoveryCase {};
    }
    RecoveryCase then(const RecoveryCase& c, const EventBody& body, const QDateTime& at)
    {
        auto after = m_store->cases().record(c.id, c.seq, {{EventId::create(), 0, at, u"sam"_s, body}});
        return after ? *after : RecoveryCase {};
    }
    // One order every `gap` days, the newest `since` days ago.
    void bought(const QString& number, int gap, int since, int count)
    {
        auto bulk = m_store->bulk();
        QVERIFY(bulk.has_value());
        for (int i = 0; i < count; ++i) {
            Order o;
            o.number = u"%1-%2-%3"_s.arg(number).arg(since).arg(i);
            o.placedAt = m_clock.now().addDays(-since - i * gap);
            o.total = {5000, u"GBP"_s};
            QVERIFY((*bulk)->addOrder(o, number, {}).has_value());
        }
        QVERIFY((*bulk)->commit().has_value());
    }
    // Slices until there is none left; how many customers were looked at.
    int catchUp()
    {
        int looked = 0;
        for (int slices = 0; slices < 1000; ++slices) {
            const auto slice = signs().keepUp();
            if (!slice)
                return -1;
            looked += slice->looked;
            if (!slice->more)
                return looked;
        }
        return -1;
    }
    static QStringList names(const Result<SignedPeople>& list)
    {
        QStringList all;
        for (const Customer& one : list ? list->people : QList<Customer> {})
            all.append(one.name);
        return all;
    }
    static QList<Sign> kinds(const QList<SignFound>& found)
    {
        QList<Sign> all;
        for (const SignFound& one : found)
            all.append(one.sign);
        return all;
    }

private Q_SLOTS:
    void initTestCase_data() { BothStores::addRows(); }
    void init()
    {
        m_clock.set(start);
        m_store = m_both.open(m_clock);
        if (m_store)
            QCOMPARE(catchUp(), 0); // a new store is walked over once, and nobody is in it
    }
    void cleanup() { m_store.reset(); }

    void anEmptyStoreHasNobodyToLookAt()
    {
        QCOMPARE(catchUp(), 0);
        QCOMPARE(*signs().counts(), SignCounts {});
        QVERIFY(signs().list(SignList::AtRisk, 50)->people.isEmpty());
        QCOMPARE(signs().of(CustomerId::create()).error().kind, ErrorKind::NotFound);
        QVERIFY(signs().known({})->isEmpty());
    }

    void twoFailuresAreKeptWithTheirReason()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        const Customer b = person(u"Femi"_s, u"2"_s);
        told(a.id, start.addDays(-80));
        const RecoveryCase second = told(a.id, start.addDays(-2));
        told(b.id, start.addDays(-2));
        QVERIFY(catchUp() >= 2);
        QCOMPARE(*signs().counts(), (SignCounts {1, 0}));
        const auto list = signs().list(SignList::AtRisk, 50);
        QCOMPARE(names(list), QStringList {u"Maya"_s});
        const CustomerSigns kept = list->signs.constFirst();
        QCOMPARE(kept.customer, a.id);
        QCOMPARE(kept.risk, Risk::High);
        QCOMPARE(kept.found.constFirst(), (SignFound {Sign::TwoFailures, 2, 90, {}, start.addDays(-2), second.id}));
        QCOMPARE(*signs().of(a.id), kept);
        const auto known = signs().known({b.id, a.id, CustomerId::create()});
        QCOMPARE(known->size(), 3);
        QCOMPARE(known->at(0).risk, Risk::None);
        QCOMPARE(known->at(1), kept);
        QVERIFY(known->at(2).found.isEmpty());
        QCOMPARE(catchUp(), 0);
    }

    void aCaseThatWasNotOursIsNoFailure()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        told(a.id, start.addDays(-20));
        const RecoveryCase second = told(a.id, start.addDays(-2));
        QCOMPARE(catchUp(), 1);
        QCOMPARE(signs().counts()->atRisk, 1);
        then(second, BlameJudged {Whose::NotOurs}, start);
        QCOMPARE(catchUp(), 1);
        QCOMPARE(signs().counts()->atRisk, 0);
    }

    void whatTheySayIsHeard()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        const RecoveryCase c = told(a.id, start.addDays(-3), u"Kommt zu spät. Nie wieder!"_s);
        catchUp();
        auto known = *signs().of(a.id);
        QCOMPARE(known.risk, Risk::Some);
        QCOMPARE(
            known.found.constFirst(), (SignFound {Sign::LeavingWords, 1, 0, u"Nie wieder"_s, start.addDays(-3), c.id}));
        // A good answer to the check-back ends it; a bad one is a sign of its own.
        const RecoveryCase better = then(c, CheckedBack {Outcome::Recovered, 5, -1, u"All well."_s}, start);
        QCOMPARE(signs().of(a.id)->risk, Risk::None);
        then(better, CheckedBack {Outcome::Lost, 1, -1, u"I cancel."_s}, start.addSecs(60));
        QCOMPARE(kinds(signs().of(a.id)->found), (QList<Sign> {Sign::LeavingWords, Sign::LowScore, Sign::OpenCase}));
    }

    void aBrokenPromiseIsNamedUntilItIsTakenBack()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        const PromiseId id = PromiseId::create();
        RecoveryCase c = told(a.id, start.addDays(-3));
        c = then(c, PromiseMade {id, u"Ring on Monday"_s, u"Sam"_s, start.addDays(-1)}, start.addDays(-3));
        c = then(c, PromiseBroken {id, u"forgot"_s}, start);
        const auto found = signs().of(a.id)->found.constFirst();
        QCOMPARE(found, (SignFound {Sign::PromiseBroken, 1, 90, u"Ring on Monday"_s, start, c.id}));
        then(c, PromiseReopened {id}, start);
        QCOMPARE(signs().of(a.id)->risk, Risk::None);
    }

    void timeAloneMakesAnAnswerLate()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        const RecoveryCase c = told(a.id, start, u"The hob is cracked."_s, Channel::Email);
        QCOMPARE(catchUp(), 1);
        QCOMPARE(signs().counts()->atRisk, 0);
        m_clock.set(start.addSecs(24 * 3600 - 1));
        QCOMPARE(catchUp(), 0);
        m_clock.set(start.addSecs(24 * 3600));
        QCOMPARE(catchUp(), 1);
        const auto list = signs().list(SignList::AtRisk, 50);
        QCOMPARE(names(list), QStringList {u"Maya"_s});
        QCOMPARE(list->signs.constFirst().found.constFirst(), (SignFound {Sign::Unanswered, 24, 0, {}, start, c.id}));
        then(c, EmpathySaid {u"That is a lot."_s, Route::Sent}, m_clock.now());
        QVERIFY(names(signs().list(SignList::AtRisk, 50)).isEmpty()); // the list itself looks at what was just written
    }

    void whoComesBackWaitsAgain()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        RecoveryCase c = told(a.id, start.addDays(-9), u"Cracked."_s, Channel::Email);
        c = then(c, EmpathySaid {u"That is a lot."_s, Route::Sent}, start.addDays(-9));
        c = then(c, CheckedBack {Outcome::Partly, 3, -1, {}}, start.addDays(-5));
        c = then(c, CaseClosed {Outcome::Partly}, start.addDays(-5));
        c = then(c, CaseReopened {u"Cracked again."_s}, start.addDays(-2));
        QCOMPARE(
            signs().of(a.id)->found.constFirst(), (SignFound {Sign::Unanswered, 48, 0, {}, start.addDays(-2), c.id}));
        then(c, ApologyDelivered {u"Dear Maya"_s, {}, Route::Sent}, start.addDays(-1));
        QCOMPARE(signs().of(a.id)->risk, Risk::None);
    }

    void ordersThatStopAreQuietAndFewer()
    {
        person(u"Maya"_s, u"1"_s);
        person(u"Femi"_s, u"2"_s);
        bought(u"1"_s, 14, 43, 20);
        bought(u"2"_s, 14, 100, 20);
        catchUp();
        QCOMPARE(names(signs().list(SignList::Quiet, 50)), (QStringList {u"Femi"_s, u"Maya"_s})); // the longest first
        QCOMPARE(signs().list(SignList::Quiet, 1)->people.size(), 1);
        QCOMPARE(signs().counts()->quiet, 2);
        QCOMPARE(names(signs().list(SignList::AtRisk, 50)), QStringList {u"Femi"_s}); // nothing for a quarter
        QCOMPARE(signs().list(SignList::AtRisk, 50)->signs.constFirst().found.constFirst(),
            (SignFound {Sign::FewerOrders, 100, 0, {}, start.addDays(-91)}));
        const auto last = signs().of(signs().list(SignList::Quiet, 1)->people.constFirst().id)->found.constLast();
        QCOMPARE(last, (SignFound {Sign::Quiet, 100, 14, {}, start.addDays(-100)}));
        bought(u"2"_s, 1, 0, 1);
        QCOMPARE(names(signs().list(SignList::Quiet, 50)), QStringList {u"Maya"_s});
    }

    void aSteadyBuyerTurnsQuietByThemselves()
    {
        person(u"Maya"_s, u"1"_s);
        bought(u"1"_s, 14, 1, 20);
        catchUp();
        QCOMPARE(*signs().counts(), SignCounts {});
        m_clock.set(start.addDays(42));
        QVERIFY(catchUp() > 0);
        QCOMPARE(signs().counts()->quiet, 1);
    }

    void anImportOfManyHasEverybodyLookedAt()
    {
        constexpr int people = 2'050;
        {
            auto bulk = m_store->bulk();
            for (int i = 0; i < people; ++i) {
                Customer c;
                c.number = QString::number(i);
                c.name = u"Customer %1"_s.arg(i);
                QVERIFY((*bulk)->addCustomer(c).has_value());
            }
            QVERIFY((*bulk)->commit().has_value());
        }
        QCOMPARE(catchUp(), 0); // without orders there is nothing to see
        auto bulk = m_store->bulk();
        for (int i = 0; i < people; ++i) {
            Order o;
            o.number = u"o%1"_s.arg(i);
            o.placedAt = start.addDays(-10);
            QVERIFY((*bulk)->addOrder(o, QString::number(i), {}).has_value());
        }
        QVERIFY((*bulk)->commit().has_value());
        QCOMPARE(catchUp(), people);
        QVERIFY(m_store->undoImport((*bulk)->importId()).has_value());
        QCOMPARE(catchUp(), people);
    }

    void otherRulesFindOthers()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        told(a.id, start.addDays(-20));
        told(a.id, start.addDays(-2));
        catchUp();
        Company company;
        company.signs.failuresInDays = 10;
        company.signs.lowNps = 0;
        company.signs.leavingWords = false;
        QVERIFY(m_store->settings().setCompany(company).has_value());
        QCOMPARE(m_store->settings().company()->signs, company.signs);
        QVERIFY(catchUp() > 0);
        QCOMPARE(signs().counts()->atRisk, 0);
        company.signs = {};
        QVERIFY(m_store->settings().setCompany(company).has_value());
        QVERIFY(catchUp() > 0);
        QCOMPARE(signs().counts()->atRisk, 1);
        QVERIFY(m_store->settings().setCompany(company).has_value());
        QCOMPARE(catchUp(), 0); // the same rules: nothing to do
    }

    void mergedTheyAreOneAndTakenBackTheyAreTwo()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        const Customer b = person(u"Maya Okafor"_s, u"2"_s);
        told(a.id, start.addDays(-20));
        told(b.id, start.addDays(-2));
        catchUp();
        QCOMPARE(signs().counts()->atRisk, 0);
        const auto merge = m_store->care().merge(a.id, b.id, {}, u"sam"_s);
        QVERIFY(merge.has_value());
        catchUp();
        QCOMPARE(names(signs().list(SignList::AtRisk, 50)), QStringList {u"Maya"_s});
        QCOMPARE(signs().of(b.id)->customer, a.id);
        QVERIFY(m_store->care().unmerge(merge->id, u"sam"_s).has_value());
        catchUp();
        QCOMPARE(signs().counts()->atRisk, 0);
    }

    void ofAnErasedPersonNothingIsTold()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        told(a.id, start.addDays(-20), u"Never again!"_s);
        told(a.id, start.addDays(-2));
        catchUp();
        QCOMPARE(signs().counts()->atRisk, 1);
        EraseOrder order;
        order.customer = a.id;
        order.agent = u"sam"_s;
        QVERIFY(m_store->care().erase(order).has_value());
        QCOMPARE(signs().counts()->atRisk, 0);
        QVERIFY(m_store->settings().setCompany({}).has_value());
        Company other;
        other.signs.failuresInDays = 80;
        QVERIFY(m_store->settings().setCompany(other).has_value());
        QVERIFY(catchUp() > 0);
        QCOMPARE(signs().counts()->atRisk, 0);
        QVERIFY(signs().of(a.id)->found.isEmpty());
    }

    void whatIsOnlyNotedIsNotMarked()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        const RecoveryCase c = told(a.id, start);
        catchUp();
        then(c, FactTold {u"has a dog"_s, u"this call"_s}, start);
        QCOMPARE(catchUp(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSigns)
#include "tst_signs.moc"
