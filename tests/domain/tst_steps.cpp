// Steps: each is done by its own test and no other; they may be taken in any order (S3-01, S3-08, S4-17, S3-20).
#include "models/domain/Steps.h"
#include "tests/domain/Events.h"

#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

class TestSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listeningNeedsAnAgreedReadBack()
    {
        Story story(Channel::Phone, u"Nobody came."_s);
        QCOMPARE(stateOf(story.fold(), Step::Listen), StepState::Started);
        QVERIFY(lacking(story.fold(), Step::Listen).contains(Lack::ReadBackNotAgreed));
        story.add(1, ReadBackAgreed {u"You waited."_s});
        QVERIFY(isDone(story.fold(), Step::Listen));
        story.add(2, ReadBackCorrected {u"No, two days."_s});
        QVERIFY(!isDone(story.fold(), Step::Listen));
    }

    void empathyNeedsTheSentenceSaidOrSent()
    {
        Story story;
        story.add(1, LossNamed {{{Loss::Time, {}, {}}}});
        QCOMPARE(stateOf(story.fold(), Step::Empathize), StepState::Started);
        QVERIFY(isDone(story.add(2, EmpathySaid {u"You lost a day."_s, Route::Said}).fold(), Step::Empathize));
    }

    void aCauseMayBeLeftToAnOwner()
    {
        Story story;
        QVERIFY(!isDone(story.fold(), Step::Investigate));
        QVERIFY(isDone(story.add(1, CauseLeftOpen {u"Depot"_s, at(600)}).fold(), Step::Investigate));
        QVERIFY(isDone(story.add(2, CauseFound {u"missed_slot"_s}).fold(), Step::Investigate));
        QVERIFY(story.fold().causeOwner.isEmpty());
    }

    void compensationIsDoneByAYesOrByNothingWanted()
    {
        const OfferId id = OfferId::create();
        Story story;
        story.add(1, OfferMade {id, Remedy::Refund, {}, {}, {100, u"GBP"_s}, Payout::None, false});
        QVERIFY(!isDone(story.fold(), Step::Compensate));
        QVERIFY(lacking(story.fold(), Step::Compensate).contains(Lack::WishNotAsked));
        Story refused = story;
        refused.add(2, OfferRefused {id, u"too late"_s});
        QVERIFY(!isDone(refused.fold(), Step::Compensate));
        QVERIFY(isDone(refused.add(3, NothingWanted {}).fold(), Step::Compensate));
        QVERIFY(isDone(story.add(2, OfferAccepted {id}).fold(), Step::Compensate));
    }

    void followUpIsDoneOnlyByAnAnsweredCheckBack()
    {
        Story story;
        story.add(1, CheckBackPlanned {at(600)});
        QCOMPARE(stateOf(story.fold(), Step::FollowUp), StepState::Started);
        QVERIFY(isDone(story.add(2, CheckedBack {Outcome::Partly, 3, -1, {}}).fold(), Step::FollowUp));
    }

    void stepsMayBeTakenInAnyOrderAndTheSeamStopsAtTheFirstGap()
    {
        Story story;
        story.add(1, ApologyDelivered {u"I am sorry."_s, {}, Route::Said});
        QCOMPARE(doneCount(story.fold()), 1);
        QCOMPARE(seamLength(story.fold()), 0);
        story.add(2, ReadBackAgreed {u"x"_s});
        QCOMPARE(seamLength(story.fold()), 1);
        QCOMPARE(firstUndone(story.fold()), Step::Empathize);
    }

    void workGoesOnWhereItWasSetAside()
    {
        Story story;
        story.add(1, WordsHeard {u"Nobody came."_s});
        story.add(2, ReadBackAgreed {u"x"_s});
        QCOMPARE(goesOnAt(story.fold()), Step::Empathize);
        QCOMPARE(goesOnAt(story.add(3, CaseSetAside {Step::Apologize}).fold()), Step::Apologize);
    }
};

QTEST_APPLESS_MAIN(TestSteps)
#include "tst_steps.moc"
