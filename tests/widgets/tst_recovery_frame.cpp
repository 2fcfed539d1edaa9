// The frame of the recovery page and its first two steps, by keyboard, over a real store.
#include "models/domain/Steps.h"
#include "tests/widgets/RecoveryDesk.h"
#include "widgets/common/ClockTile.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/WordsEdit.h"
#include "widgets/recovery/CaseRows.h"
#include "widgets/recovery/ConflictPanel.h"
#include "widgets/recovery/StepButton.h"
#include <QAbstractButton>
#include <QLabel>
#include <QSemaphore>
#include <QSignalSpy>

using namespace amends;
using namespace Qt::StringLiterals;

class TestRecoveryFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreRecordedAsTypedAndNeverChanged()
    {
        RecoveryDesk d;
        QVERIFY(d.begin({}));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"words"_s);
        const QString words = u"I  took the day off. <b>Nobody</b> even rang!"_s;
        RecoveryDesk::type(words);
        d.key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(d.settled());
        QCOMPARE(d.desk->current().words, QStringList {words});
        QCOMPARE(d.page->currentStep(), Step::Empathize);
        d.key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(d.find<WordsEdit>("heardWords")->isReadOnly());
        QCOMPARE(d.find<WordsEdit>("heardWords")->words(), words);
        QCOMPARE(d.find<WordsEdit>("words")->words(), QString());
    }

    void nextSaysOnceWhatIsMissingAndThenGoesOn()
    {
        RecoveryDesk d;
        QVERIFY(d.begin({}));
        d.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(d.page->currentStep(), Step::Listen);
        QTRY_VERIFY(d.find("lack_words") && d.find("lack_words")->isVisible());
        d.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(d.page->currentStep(), Step::Empathize);
    }

    void theReadBackIsDraftedFromTheirWordsAndAgreed()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"I took the whole day off work and nobody came."_s));
        auto* readBack = d.find<WordsEdit>("readBack");
        QTRY_VERIFY(readBack->words().contains(u"You took the whole day off work"_s));
        d.press("readBackYes");
        QVERIFY(d.settled());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"readBackNo"_s); // the keyboard stays in the page
        QVERIFY(isDone(d.desk->current(), Step::Listen));
        QCOMPARE(d.desk->current().readBack, readBack->words());
        QTRY_VERIFY(d.find<StepButton>("step_listen")->accessibleName().contains(u"done"_s));
    }

    void aReadBackThatWasChangedStaysTheAgents()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"I took the whole day off work and nobody came."_s));
        auto* readBack = d.find<WordsEdit>("readBack");
        QTRY_VERIFY(!readBack->words().isEmpty());
        readBack->setFocus();
        RecoveryDesk::type(u" Right?"_s);
        const QString mine = readBack->words();
        d.find("words")->setFocus();
        RecoveryDesk::type(u"And nobody rang."_s);
        QTRY_VERIFY_WITH_TIMEOUT(d.find("draftAgain")->isVisible(), 4000);
        QCOMPARE(readBack->words(), mine);
    }

    void aSecondFailureIsSaidAndLookedAtTwice()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        QVERIFY(!d.find("sentinelRibbon")->isVisible());
        const CaseId first = d.desk->current().id;
        d.clock.advance(86400 * 20);
        QVERIFY(d.begin(u"Nobody came again."_s));
        QTRY_VERIFY(d.find("sentinelRibbon")->isVisible());
        QVERIFY(d.find("sentinelRibbon")->accessibleName().startsWith(u"Second failure in 90 "_s));
        d.key(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(d.find("secondLook")->isVisible());
        d.press("look_readfirst");
        QVERIFY(d.settled());
        QVERIFY(d.desk->current().lookedTwice.contains(DoubleCheck::ReadTheFirst));
        QVERIFY(d.find<QAbstractButton>("look_readfirst")->isChecked());
        QSignalSpy other(d.page.get(), &RecoveryPage::otherCaseWanted);
        d.press("readFirstCase");
        QCOMPARE(other.value(0).value(0).value<CaseId>(), first);
    }

    void markingASelectionKeepsThePhrase()
    {
        RecoveryDesk d;
        QVERIFY(d.begin({}));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"words"_s);
        RecoveryDesk::type(u"nobody even rang"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier);
        QVERIFY(d.settled());
        QCOMPARE(d.desk->current().phrases, QStringList {u"nobody even rang"_s});
    }

    void aWordThatSaysNothingIsNoKeyPhrase()
    {
        RecoveryDesk d;
        QVERIFY(d.begin({}));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"words"_s);
        QSignalSpy said(d.page.get(), &RecoveryPage::said);
        RecoveryDesk::type(u"it"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier);
        QVERIFY(d.settled());
        QVERIFY(d.desk->current().phrases.isEmpty());
        QVERIFY(!said.isEmpty() && said.last().first().toString().contains(u"too little"_s));
    }

    void onlyAMoodThatWasPickedIsNamed()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"I am tired of it."_s));
        d.key(Qt::Key_2, Qt::ControlModifier);
        auto* measure = d.find<PlainLabel>("empathyMeasure");
        auto* sentence = d.find<WordsEdit>("empathy");
        QTRY_VERIFY(measure && sentence && sentence->isVisible());
        sentence->setFocus();
        QTest::keyClick(sentence, Qt::Key_A, Qt::ControlModifier);
        RecoveryDesk::type(u"You sound tired of it all."_s);
        QVERIFY2(!measure->plainText().contains(u"flat"_s), qPrintable(measure->plainText()));
        QVERIFY(!d.desk->happened({MoodNoted {{Mood::Flat}, 3, false}}));
        QVERIFY(d.settled());
        QTRY_VERIFY2(measure->plainText().contains(u"flat"_s), qPrintable(measure->plainText()));
    }

    void aHoldIsAmberFrom45SecondsAndRedFrom60()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        d.key(Qt::Key_F9);
        QVERIFY(d.settled());
        auto* tile = d.find<ClockTile>("holdClock");
        d.clock.advance(44);
        QTRY_COMPARE(tile->state(), ClockState::Neutral);
        d.clock.advance(1);
        QTRY_COMPARE_WITH_TIMEOUT(tile->state(), ClockState::Amber, 3000);
        d.clock.advance(15);
        QTRY_COMPARE_WITH_TIMEOUT(tile->state(), ClockState::Red, 3000);
        d.key(Qt::Key_F9);
        QVERIFY(d.settled());
        QCOMPARE(d.desk->current().longestHold, 60);
        QTRY_COMPARE(tile->state(), ClockState::Neutral);
    }

    void settingAsideAsksForTheNextContact()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        QSignalSpy done(d.page.get(), &RecoveryPage::setAsideDone);
        d.key(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(d.find("nextContactTimes") && d.find("nextContactTimes")->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(d.settled());
        QVERIFY(d.desk->current().nextContact > d.clock.now());
        QVERIFY(!d.desk->current().callSince.isValid());
    }

    void aConflictShowsBothVersionsAndKeepsBoth()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const CaseId id = d.desk->current().id;
        d.runner
            .run([id, seq = d.desk->current().seq, at = d.clock.now()](Store& s) {
                return s.cases().record(id, seq, {happened(WordsHeard {u"Lena wrote this."_s}, at, u"Lena"_s)});
            })
            .waitForFinished();
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"words"_s);
        RecoveryDesk::type(u"I wrote this."_s);
        d.key(Qt::Key_2, Qt::ControlModifier);
        auto* panel = d.page->findChild<ConflictPanel*>();
        QTRY_VERIFY(panel->isVisible());
        QString shown;
        for (const QLabel* label : panel->findChildren<QLabel*>())
            shown += label->text();
        QVERIFY(shown.contains(u"Lena wrote this."_s) && shown.contains(u"I wrote this."_s));
        d.press("keepMine");
        QTRY_COMPARE(d.desk->current().words.size(), 3);
        QVERIFY(!panel->isVisible());
    }

    void whatWasTypedIsThereAgainAfterARestart()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const CaseId id = d.desk->current().id;
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"words"_s);
        RecoveryDesk::type(u"half a sent"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        RecoveryDesk::type(u"x"_s);
        QTRY_COMPARE_WITH_TIMEOUT(d.desk->saveState().kind, SaveState::Saved, 3000);
        d.clock.advance(60);
        d.sitDown();
        d.desk->open(id);
        QTRY_VERIFY(d.desk->isOpen());
        auto* words = d.find<WordsEdit>("words");
        QCOMPARE(words->words(), u"half a senxt"_s);
        QCOMPARE(words->textCursor().position(), 11);
    }

    void theCaretIsWhereItWasInWhatTheySayNow()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const CaseId id = d.desk->current().id;
        d.key(Qt::Key_6, Qt::ControlModifier);
        QTRY_VERIFY(d.find("checkBackWords") && d.find("checkBackWords")->isVisible());
        d.find("checkBackWords")->setFocus();
        RecoveryDesk::type(u"It came at tn."_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        RecoveryDesk::type(u"e"_s);
        QTRY_COMPARE_WITH_TIMEOUT(d.desk->saveState().kind, SaveState::Saved, 3000);
        d.sitDown();
        d.desk->open(id);
        QTRY_VERIFY(d.desk->isOpen());
        d.key(Qt::Key_6, Qt::ControlModifier);
        auto* words = d.find<WordsEdit>("checkBackWords");
        QTRY_COMPARE(words->words(), u"It came at ten."_s);
        QCOMPARE(words->textCursor().position(), 13);
    }

    void theSentenceThatWasSaidFinishesEmpathize()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"I took the whole day off work and nobody came."_s));
        d.key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(d.find("loss_time") && d.find("loss_time")->isVisible());
        d.press("loss_time");
        auto* sentence = d.find<WordsEdit>("empathy");
        QTRY_VERIFY(!sentence->words().isEmpty());
        d.press("empathySaid");
        QVERIFY(d.settled());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"empathyTheirs"_s); // the keyboard stays in the page
        QVERIFY(isDone(d.desk->current(), Step::Empathize));
        QCOMPARE(d.desk->current().losses.size(), 1);
    }

    void theCheckBackIsAnsweredWithoutAnythingMoving()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        d.key(Qt::Key_6, Qt::ControlModifier);
        auto* outcome = d.find<QWidget>("outcome");
        QTRY_VERIFY(outcome && outcome->isVisible());
        QVERIFY(d.settled());
        QCoreApplication::processEvents();
        const int before = outcome->mapToGlobal(QPoint()).y();
        const QList<QAbstractButton*> chips = outcome->findChildren<QAbstractButton*>();
        for (QAbstractButton* chip : chips) { // they change their mind while they talk
            chip->click();
            QVERIFY(d.settled());
            d.clock.advance(5);
        }
        QVERIFY(d.desk->current().checkedBackAt.isValid());
        QCoreApplication::processEvents();
        QCOMPARE(outcome->mapToGlobal(QPoint()).y(), before);
        const auto answers = [&d] {
            const QList<TimelineRow> rows = historyRows(d.desk->card(), d.desk->current().id, d.clock.now());
            return std::count_if(
                rows.begin(), rows.end(), [](const TimelineRow& row) { return row.title == u"Checked back"_s; });
        };
        QTRY_COMPARE(answers(), 1);
    }

    // The step on screen is still the last case's: its fields take nothing that nobody would keep.
    void betweenTwoCasesNoFieldTakesWords()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"words"_s);
        QSemaphore busy;
        d.runner.run([&busy](Store&) -> Result<void> { return busy.acquire(), Result<void>(); });
        d.desk->begin(d.customer, Channel::Phone, u"Nobody came again."_s);
        QVERIFY(!d.find("words")->hasFocus());
        QTRY_VERIFY(!d.find("words")->isEnabled());
        busy.release();
        QTRY_VERIFY(d.find("words")->isEnabled() && d.find("words")->hasFocus());
    }

    void anotherDesksLessonStandsWhenMineIsLeftOut()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        d.key(Qt::Key_6, Qt::ControlModifier);
        QVERIFY(d.settled());
        d.find("lesson")->setFocus();
        d.runner
            .run([id = d.desk->current().id, seq = d.desk->current().seq, at = d.clock.now()](Store& s) {
                return s.cases().record(id, seq,
                    {amends::happened(LessonNoted {u"Never two vans."_s}, at, u"Lena"_s),
                        amends::happened(CheckBackPlanned {at.addDays(2)}, at, u"Lena"_s)});
            })
            .waitForFinished();
        QSignalSpy conflict(d.desk.get(), &CaseDesk::conflict);
        QVERIFY(!d.desk->happened({CallEnded {}}));
        QTRY_COMPARE(conflict.size(), 1);
        d.desk->takeTheirs();
        QCOMPARE(d.find<WordsEdit>("lesson")->words(), u"Never two vans."_s);
        d.key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(d.settled());
        QCOMPARE(d.desk->current().lesson, u"Never two vans."_s);
        QCOMPARE(d.desk->current().seq, d.desk->theirEvents().constLast().seq);
    }

    void howHappyIsKeptUntilItIsSaidHowItEnded()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        d.key(Qt::Key_6, Qt::ControlModifier);
        QVERIFY(d.settled());
        auto* five = d.find("csat")->findChildren<QAbstractButton*>().at(4);
        five->click();
        QVERIFY(!d.desk->happened({CallEnded {}}));
        QVERIFY(d.settled());
        QVERIFY(five->isChecked());
        d.find("outcome")->findChild<QAbstractButton*>()->click();
        QVERIFY(d.settled());
        QCOMPARE(d.desk->current().csat, 5);
        QVERIFY(five->isChecked());
    }

    void pickingAnotherSentenceCanBeUndone()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"I took the whole day off work and nobody came. I'm so tired of it."_s));
        d.key(Qt::Key_2, Qt::ControlModifier);
        auto* sentence = d.find<WordsEdit>("empathy");
        QTRY_VERIFY(sentence && !sentence->words().isEmpty());
        const QString first = sentence->words();
        QTRY_VERIFY(d.find("empathyOther0"));
        d.press("empathyOther0");
        QVERIFY(sentence->words() != first);
        QTest::keyClick(sentence, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(sentence->words(), first);
    }
};

QTEST_MAIN(TestRecoveryFrame)
#include "tst_recovery_frame.moc"
