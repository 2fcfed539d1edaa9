// Effort: what a case cost the customer to be heard, and why (S0-16, S3-10).
#include "models/domain/Effort.h"
#include "tests/domain/Events.h"

#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

class TestEffort : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneCallIsLittle()
    {
        Story story;
        story.add(0, CallStarted {u"+442079460000"_s}).add(9, CallEnded {});
        const Effort effort = effortOf(story.fold());
        QCOMPARE(effort.level, EffortLevel::Little);
        QCOMPARE(effort.points, 0);
        QVERIFY(effort.reasons.isEmpty());
        QCOMPARE(effort.minutes, 9);
    }

    void ringingAgainIsAContactAndBeingRungIsNone()
    {
        Story story;
        story.add(0, CallStarted {u"+442079460000"_s}).add(5, CallEnded {});
        story.add(60, CallStarted {}).add(65, CallEnded {}); // we rang
        QCOMPARE(story.fold().contacts, 1);
        story.add(600, CallStarted {u"+442079460000"_s}).add(605, CallEnded {});
        QCOMPARE(story.fold().contacts, 2);
        QCOMPARE(effortOf(story.fold()).level, EffortLevel::Some);
        story.add(700, CheckedBack {}).add(701, CaseClosed {}).add(900, CaseReopened {});
        QCOMPARE(story.fold().contacts, 3);
    }

    void aCallAboutALetterIsASecondContact()
    {
        Story story(Channel::Letter);
        story.add(0, CallStarted {u"+442079460000"_s});
        QCOMPARE(story.fold().contacts, 2);
    }

    void everyReasonIsToldHeaviestFirst()
    {
        Story story;
        story.add(1, AskedAgain {u"Your address?"_s, u"22 Alma Road"_s, u"Leo, chat"_s});
        story.add(2, AskedAgain {{}, u"Order 48213"_s, u"Leo, chat"_s});
        story.add(3, CaseHandedOver {u"Lena"_s, u"Knows the depot"_s}).add(4, HandOverAccepted {});
        story.add(5, CallStarted {}).add(6, HoldStarted {}).add(8, HoldEnded {});
        const Effort effort = effortOf(story.fold());
        const QList<EffortReason> expected {{EffortKind::AskedAgain, 2, 6}, {EffortKind::Transfers, 1, 3},
            {EffortKind::Holds, 1, 1}, {EffortKind::LongHold, 120, 1}};
        QCOMPARE(effort.reasons, expected);
        QCOMPARE(effort.points, 11);
        QCOMPARE(effort.level, EffortLevel::Much);
    }

    void theSumIsThatOfItsReasons()
    {
        Story story;
        for (int i = 1; i < 40; ++i) {
            story.add(
                i, i % 3 == 0 ? EventBody(AskedAgain {{}, u"x"_s, {}}) : EventBody(CaseHandedOver {u"a"_s, u"b"_s}));
            const Effort effort = effortOf(story.fold());
            int sum = 0;
            for (const EffortReason& reason : effort.reasons)
                sum += reason.points;
            QCOMPARE(effort.points, sum);
        }
    }

    void otherWeightsAreTaken()
    {
        Story story;
        story.add(1, CaseHandedOver {u"Lena"_s, u"Knows the depot"_s});
        EffortWeights weights;
        weights.transfer = 0;
        QVERIFY(effortOf(story.fold(), weights).reasons.isEmpty());
        weights.transfer = 9;
        QCOMPARE(effortOf(story.fold(), weights).level, EffortLevel::Much);
    }
};

QTEST_APPLESS_MAIN(TestEffort)
#include "tst_effort.moc"
