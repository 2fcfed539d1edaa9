// Fold: the same events make the same case, one by one or at once; every event survives its JSON.
#include "models/domain/EventJson.h"
#include "tests/domain/Events.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {
template <std::size_t I = 0>
QList<EventBody> oneOfEach()
{
    QList<EventBody> all {std::variant_alternative_t<I, EventBody> {}};
    if constexpr (I + 1 < std::variant_size_v<EventBody>)
        all += oneOfEach<I + 1>();
    return all;
}
}

class TestFold : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindSurvivesItsJson()
    {
        const auto all = oneOfEach();
        QCOMPARE(all.size(), qsizetype(std::variant_size_v<EventBody>));
        for (const EventBody& body : all) {
            const auto text = QJsonDocument(toJson(body)).toJson();
            const auto back = bodyFromJson(kindOf(body), QJsonDocument::fromJson(text).object());
            QVERIFY2(back.has_value(), qPrintable(kindOf(body)));
            QVERIFY2(*back == body, qPrintable(kindOf(body)));
        }
    }

    void filledFieldsSurviveTheirJson()
    {
        const QList<EventBody> bodies {
            CaseOpened {u"AM-7"_s, CustomerId::create(), Channel::Review, u"Zoë \u202e \U0001F600 \"{{x}}\"\n"_s},
            LossNamed {{{Loss::Face, u"in front of guests"_s, u"so embarrassing"_s}, {Loss::Time, {}, {}}}},
            MomentNoted {MomentId::create(), at(3), true, u"sent"_s, u"sheet"_s, u"never"_s, u"list"_s, true},
            OfferMade {
                OfferId::create(), Remedy::Upgrade, u"care plan"_s, u"why"_s, {3200, u"GBP"_s}, Payout::Bank, true},
            MoodNoted {{Mood::LetDown, Mood::Angry}, 4, true}};
        for (const EventBody& body : bodies)
            QCOMPARE(bodyFromJson(kindOf(body), toJson(body)).value() == body, true);
    }

    void wrongJsonIsRefusedNotGuessed()
    {
        QVERIFY(!bodyFromJson(u"NoSuchThing"_s, {}));
        QVERIFY(!bodyFromJson(u"MoodNoted"_s, {{u"strength"_s, u"four"_s}}));
        QVERIFY(!bodyFromJson(u"MoodNoted"_s, {{u"moods"_s, QJsonArray {u"furious"_s}}}));
        QVERIFY(!bodyFromJson(u"PromiseMade"_s, {{u"by"_s, u"soon"_s}}));
        QVERIFY(bodyFromJson(u"MoodNoted"_s, {{u"later"_s, 1}}).has_value()); // a newer field is passed over
    }

    void eventByEventIsTheSameAsAllAtOnce()
    {
        const OfferId offer = OfferId::create();
        const PromiseId promise = PromiseId::create();
        Story story(Channel::Phone, u"Nobody came."_s);
        story.add(1, MoodNoted {{Mood::LetDown}, 4, false})
            .add(2, ReadBackAgreed {u"You waited all day."_s})
            .add(3, OfferMade {offer, Remedy::Refund, {}, {}, {2900, u"GBP"_s}, Payout::OriginalCard, true})
            .add(4, OfferAccepted {offer})
            .add(5, PromiseMade {promise, u"Ring"_s, u"Sam"_s, at(60), Channel::Phone})
            .add(6, PromiseKept {promise, u"rang"_s})
            .add(7, CheckedBack {Outcome::Recovered, 4, 9, u"It works."_s})
            .add(8, CaseClosed {Outcome::Recovered});
        const RecoveryCase whole = story.fold();
        RecoveryCase step;
        step.id = whole.id;
        for (const CaseEvent& event : story.events())
            apply(step, event);
        QVERIFY(step == whole);
        QCOMPARE(whole.status, CaseStatus::Closed);
        QCOMPARE(whole.seq, 9);
        QCOMPARE(whole.offers.first().state, OfferState::Accepted);
        QCOMPARE(whole.promises.first().state, PromiseState::Kept);
        QCOMPARE(whole.heardAt, at(2));
        QCOMPARE(whole.fixedAt(), at(4));
    }

    void theirWordsAreOnlyEverAddedTo()
    {
        Story story(Channel::Phone, u"First."_s);
        story.add(1, WordsHeard {u"Second."_s});
        QCOMPARE(story.fold().words, (QStringList {u"First."_s, u"Second."_s}));
        QCOMPARE(story.fold().allWords(), u"First.\n\nSecond."_s);
    }

    void holdsAndCallsAddUp()
    {
        Story story;
        story.add(0, CallStarted {})
            .add(1, HoldStarted {})
            .add(2, HoldEnded {})
            .add(3, HoldStarted {})
            .add(10, CallEnded {});
        const RecoveryCase c = story.fold();
        QCOMPARE(c.callSeconds, 600);
        QCOMPARE(c.longestHold, 420); // the call's end ends the hold
        QCOMPARE(c.holds, 2);
        QVERIFY(!c.holdSince.isValid());
    }

    void aReopenedCaseIsAnsweredAnew()
    {
        Story story;
        story.add(1, CheckedBack {}).add(2, CaseClosed {}).add(3, CaseReopened {u"It broke again."_s});
        const RecoveryCase c = story.fold();
        QCOMPARE(c.status, CaseStatus::Open);
        QVERIFY(!c.outcome);
        QVERIFY(!c.checkedBackAt.isValid());
        QCOMPARE(c.words, QStringList {u"It broke again."_s});
    }

    void unknownOffersAndPromisesChangeNothing()
    {
        Story story;
        const RecoveryCase before = story.fold();
        story.add(1, OfferAccepted {OfferId::create()})
            .add(2, PromiseKept {PromiseId::create(), {}})
            .add(3, MomentDropped {MomentId::create()});
        RecoveryCase after = story.fold();
        QVERIFY(after.offers.isEmpty() && after.promises.isEmpty() && after.moments.isEmpty());
        QCOMPARE(after.status, before.status);
    }

    void settingAsideWaitsUntilWorkGoesOn()
    {
        Story story;
        story.add(1, CaseSetAside {Step::Apologize});
        QCOMPARE(story.fold().status, CaseStatus::Waiting);
        QCOMPARE(story.fold().lastStep, Step::Apologize);
        story.add(2, WordsHeard {u"They rang back."_s});
        QCOMPARE(story.fold().status, CaseStatus::Open);
    }
};

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
