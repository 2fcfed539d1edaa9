// The sentinel: when a customer is failed again, and what then has to be looked at twice (S4-07, S4-11).
#include "models/domain/SecondFailure.h"
#include "tests/domain/Events.h"
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {
EarlierFailure failed(int daysBefore, const QString& cause = u"late_delivery"_s)
{
    EarlierFailure f;
    f.caseId = CaseId::create();
    f.number = u"AM-0"_s;
    f.cause = cause;
    f.at = at(0).addDays(-daysBefore);
    return f;
}
QList<DoubleCheck> asked(const QList<CheckItem>& items)
{
    QList<DoubleCheck> all;
    for (const CheckItem& item : items)
        all.append(item.check);
    return all;
}
}

class TestSecondFailure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFirstFailureSaysNothing()
    {
        const auto found = secondFailure(Story().fold(), {}, {}, {});
        QVERIFY(!found.isSet());
        QCOMPARE(found.count, 1);
    }

    void theWindowDecides_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("set");
        QTest::newRow("yesterday") << 1 << true;
        QTest::newRow("on its edge") << 90 << true;
        QTest::newRow("a day too old") << 91 << false;
        QTest::newRow("later than this case") << -1 << false;
    }
    void theWindowDecides()
    {
        QFETCH(int, days);
        QFETCH(bool, set);
        QCOMPARE(secondFailure(Story().fold(), {failed(days)}, {}, {}).isSet(), set);
    }

    void theCaseItselfAndWhatWasNotOursDoNotCount()
    {
        const RecoveryCase c = Story().fold();
        EarlierFailure self = failed(3);
        self.caseId = c.id;
        EarlierFailure theirs = failed(5);
        theirs.whose = Whose::Misunderstanding;
        QVERIFY(!secondFailure(c, {self, theirs}, {}, {}).isSet());
        const RecoveryCase notOurs = Story().add(4, BlameJudged {Whose::NotOurs}).fold();
        QVERIFY(!secondFailure(notOurs, {failed(5)}, {}, {}).isSet());
    }

    void theSameCauseAndNearInTimeAreTold()
    {
        const RecoveryCase c = Story().add(9, CauseFound {u"damaged"_s}).fold();
        const auto other = secondFailure(c, {failed(60)}, {}, {});
        QVERIFY(other.isSet() && !other.sameCause && !other.nearInTime);
        const auto worst = secondFailure(c, {failed(60, u"damaged"_s), failed(12)}, {}, {});
        QVERIFY(worst.sameCause);
        QVERIFY(worst.nearInTime);
        QCOMPARE(worst.count, 3);
        QCOMPARE(worst.first->at, at(0).addDays(-12)); // the newest is spoken of
    }

    void whatWasPutRightLatelyIsNearInTime()
    {
        EarlierFailure slow = failed(70);
        slow.fixedAt = at(0).addDays(-4);
        QVERIFY(secondFailure(Story().fold(), {slow}, {}, {}).nearInTime);
    }

    void aBrokenPromiseIsAFailureOfItsOwn()
    {
        const RecoveryCase c = Story().fold();
        const auto found = secondFailure(c, {}, {{c.id, u"Ring on Monday"_s, at(60)}}, {});
        QVERIFY(found.isSet());
        QCOMPARE(found.count, 2);
        QCOMPARE(found.broken.value(0).what, u"Ring on Monday"_s);
        QVERIFY(!secondFailure(c, {}, {{c.id, u"Long ago"_s, at(0).addDays(-120)}}, {}).isSet());
    }

    void itCanBeSwitchedOff() { QVERIFY(!secondFailure(Story().fold(), {failed(1)}, {}, {0, 30}).isSet()); }

    void theListToCheckFitsTheFailure()
    {
        const RecoveryCase c = Story().add(9, CauseFound {u"late_delivery"_s}).fold();
        QVERIFY(doubleChecks(c, secondFailure(c, {}, {}, {})).isEmpty());
        const auto failure = secondFailure(c, {failed(10)}, {}, {});
        const RecoveryCase read
            = Story().add(9, CauseFound {u"late_delivery"_s}).add(10, LookedTwice {DoubleCheck::ReadTheFirst}).fold();
        const auto items = doubleChecks(read, failure);
        QVERIFY(asked(items).contains(DoubleCheck::CauseIsGone));
        QVERIFY(items.first().done);
        QVERIFY(!items.at(1).done);
        const auto otherCause = secondFailure(c, {failed(10, u"damaged"_s)}, {}, {});
        QVERIFY(!asked(doubleChecks(c, otherCause)).contains(DoubleCheck::CauseIsGone));
    }

    void aTimedPromiseAnswersItsCheck()
    {
        const RecoveryCase c
            = Story().add(3, PromiseMade {PromiseId::create(), u"Ring"_s, u"Sam"_s, at(600), Channel::Phone}).fold();
        for (const CheckItem& item : doubleChecks(c, secondFailure(c, {failed(2)}, {}, {}))) {
            if (item.check == DoubleCheck::PromiseHasATime)
                QVERIFY(item.done);
        }
    }
};

QTEST_GUILESS_MAIN(TestSecondFailure)
#include "tst_secondfailure.moc"
