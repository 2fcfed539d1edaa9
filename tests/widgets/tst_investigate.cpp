#include "PageOnStore.h"
#include "widgets/recovery/AskedBefore.h"
#include "widgets/recovery/InvestigateJudgement.h"
#include "widgets/recovery/InvestigatePage.h"
#include "widgets/recovery/LaneModel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace amends;
using namespace Qt::StringLiterals;

class TestInvestigate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFactIsAddedByKeyboardWithItsSource()
    {
        PageOnStore<InvestigatePage> on(maya::begun());
        on.open();
        QCOMPARE(on.focused(), u"addFact"_s);
        on.key(Qt::Key_Space);
        QCOMPARE(on.focused(), u"factExpected"_s);
        on.type(u"Slot sent to the driver"_s);
        on.key(Qt::Key_Return);
        QCOMPARE(on.focused(), u"factExpectedSource"_s); // no fact without a source
        QVERIFY(on.kept().moments.isEmpty());
        on.type(u"Product sheet"_s);
        on.key(Qt::Key_Tab);
        on.type(u"Never sent"_s);
        on.key(Qt::Key_Tab);
        on.type(u"Driver list"_s);
        on.key(Qt::Key_Return);
        QTRY_COMPARE(on.kept().moments.size(), 1);
        QCOMPARE(on.kept().moments.first().happenedSource, u"Driver list"_s);
        QCOMPARE(on.kept().moments.first().expectedSource, u"Product sheet"_s);
    }
    void whatTheyToldBeforeAnswersAQuestionInPlace()
    {
        PageOnStore<InvestigatePage> on(
            maya::begun() + QList<EventBody> {FactTold {u"22 Alma Road"_s, u"Leo, chat"_s}});
        on.open();
        on.find<QPushButton>("questionAdd")->click();
        QVERIFY(on.find<QPushButton>("questionTakeTold")->isHidden());
        on.type(u"What is your address?"_s);
        QVERIFY(!on.find<QPushButton>("questionTakeTold")->isHidden());
        on.find<QPushButton>("questionTakeTold")->click();
        QTRY_COMPARE(on.kept().questions.size(), 1);
        QCOMPARE(on.kept().questions.first().answer, u"22 Alma Road"_s);
        QCOMPARE(on.kept().questions.first().from, u"Leo, chat"_s);
        QCOMPARE(on.kept().askedAgain, 0); // nobody was asked
        QVERIFY(on.find<QPushButton>("questionTakeTold")->isHidden());
    }
    void askingAndTellingAgainAreCounted()
    {
        PageOnStore<InvestigatePage> on(
            maya::begun() + QList<EventBody> {FactTold {u"22 Alma Road"_s, u"Leo, chat"_s}});
        on.open();
        on.find<QPushButton>("questionAdd")->click();
        on.type(u"What is your address?"_s);
        on.key(Qt::Key_Return);
        QTRY_COMPARE(on.kept().askedAgain, 1);
        QCOMPARE(on.kept().questions.size(), 1);
        on.find<QPushButton>("toldOpen")->click();
        on.type(u"22 alma road"_s);
        on.key(Qt::Key_Return);
        QTRY_COMPARE(on.kept().askedAgain, 2);
        QCOMPARE(on.kept().told.size(), 1);
        QVERIFY(on.said.last().contains(u"Leo, chat"_s));
    }
    void aRemovedFactComesBack()
    {
        PageOnStore<InvestigatePage> on(maya::begun() + maya::investigated());
        on.open();
        auto* table = on.find<QTableView>("lanes");
        table->setFocus(Qt::TabFocusReason);
        table->setCurrentIndex(table->model()->index(0, 1));
        on.key(Qt::Key_Delete);
        QTRY_COMPARE(on.kept().moments.size(), 4);
        QCOMPARE(on.focused(), u"undoFact"_s);
        on.key(Qt::Key_Space);
        QTRY_COMPARE(on.kept().moments.size(), 5);
        QCOMPARE(on.kept().moments.at(1).happened, u"Never sent"_s);
    }
    void moneyThatCannotBeReadKeepsNobodyHere()
    {
        PageOnStore<InvestigatePage> on(maya::begun());
        on.open();
        auto* money = on.find<QLineEdit>("moneyLost");
        money->setFocus(Qt::TabFocusReason);
        on.type(u"twelve"_s);
        QVERIFY(on.page->commit());
        QVERIFY(!on.said.isEmpty() && on.said.last().contains(u"as a number"_s)); // said aloud
        QCOMPARE(on.desk->draft(u"investigate.moneyLost"_s)->text, u"twelve"_s);  // and kept
        QVERIFY(on.kept().moneyLost.isZero());
    }
    void whatTheOrderSaysIsOneKeyAway()
    {
        PageOnStore<InvestigatePage> on(maya::begun());
        on.open();
        auto* due = on.find<QWidget>("offer-due-48213");
        QVERIFY(due);
        due->setFocus(Qt::TabFocusReason);
        on.key(Qt::Key_Space);
        QTRY_COMPARE(on.kept().moments.size(), 1);
        QCOMPARE(on.kept().moments.first().expectedSource, u"Order 48213"_s);
        QVERIFY(on.kept().moments.first().missed);
    }
    void cellsSayTheWholeFact()
    {
        LaneModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const RecoveryCase c = fold(CaseId::create(), maya::told(maya::begun() + maya::investigated()));
        model.setMoments(c.moments, maya::at(18));
        QCOMPARE(model.firstMiss(), 1);
        QCOMPARE(model.factCount(), 10);
        const QString cell = model.index(LaneModel::Happened, 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(cell.contains(u"Never sent"_s) && cell.contains(u"Driver list, Fri 14"_s), qPrintable(cell));
        QVERIFY(model.index(LaneModel::Axis, 1).data(Qt::AccessibleTextRole).toString().contains(u"first miss"_s));
        QVERIFY(model.index(LaneModel::Axis, 2).data(Qt::AccessibleTextRole).toString().contains(u"missed"_s));
    }
    void atThreeOpenQuestionsOneIsAnsweredFirst()
    {
        PageOnStore<InvestigatePage> on(maya::begun());
        on.open();
        for (const QString& text : {u"Who drove?"_s, u"Why no text?"_s, u"Any parts missing?"_s}) {
            on.find<QWidget>("questionAdd")->setFocus(Qt::TabFocusReason);
            on.key(Qt::Key_Space);
            QCOMPARE(on.focused(), u"questionText"_s);
            on.type(text);
            const qsizetype before = on.kept().questions.size();
            on.key(Qt::Key_Return);
            QTRY_COMPARE(on.kept().questions.size(), before + 1);
        }
        auto* add = on.find<QPushButton>("questionAdd");
        QCOMPARE(add->text(), u"Answer one first"_s);
        add->setFocus(Qt::TabFocusReason);
        on.key(Qt::Key_Space);
        QVERIFY2(on.focused().startsWith(u"answer-"_s), qPrintable(on.focused()));
        on.key(Qt::Key_Space);
        QCOMPARE(on.focused(), u"answerText"_s);
        on.type(u"Joel did"_s);
        on.key(Qt::Key_Return);
        QTRY_VERIFY(on.kept().questions.first().answered);
        QCOMPARE(on.kept().questions.size(), 3); // answered ones stay
        QCOMPARE(on.find<QPushButton>("questionAdd")->text(), u"Add a question"_s);
    }
    void aQuestionTheyAnsweredAlreadyIsRecognised()
    {
        const QList<ToldFact> facts {
            {u"22 Alma Road"_s, u"Leo, chat"_s, maya::at(17)}, {u"Two steps up to the door"_s, u"Sam"_s, maya::at(18)}};
        QCOMPARE(alreadyTold(u"What is your address?"_s, facts).value_or(ToldFact {}).text, u"22 Alma Road"_s);
        QCOMPARE(alreadyTold(u"Are there steps to your door?"_s, facts).value_or(ToldFact {}).text,
            u"Two steps up to the door"_s);
        QVERIFY(!alreadyTold(u"Why was the slot not sent?"_s, facts));
    }
    void aCauseNotKnownYetNeedsWhoAndWhen()
    {
        PageOnStore<InvestigatePage> on(maya::begun());
        on.open();
        on.find<QWidget>("causeOpen")->setFocus(Qt::TabFocusReason);
        on.key(Qt::Key_Space);
        QCOMPARE(on.focused(), u"causeOwner"_s);
        on.key(Qt::Key_A, Qt::ControlModifier);
        on.type(u"Depot lead"_s);
        on.key(Qt::Key_Return);
        QTRY_COMPARE(on.kept().causeOwner, u"Depot lead"_s);
        QVERIFY(on.kept().causeBy.isValid());
        QVERIFY(on.page->hint().contains(u"Depot lead"_s));
    }
    // Whatever else is recorded meanwhile.
    void whoFindsOutAndByWhenStayAsWritten()
    {
        PageOnStore<InvestigatePage> on(maya::begun());
        on.open();
        on.find<QWidget>("causeOpen")->setFocus(Qt::TabFocusReason);
        on.key(Qt::Key_Space);
        on.key(Qt::Key_A, Qt::ControlModifier);
        on.type(u"Anna"_s);
        on.key(Qt::Key_Return);
        QTRY_COMPARE(on.kept().causeOwner, u"Anna"_s);
        auto* owner = on.find<QLineEdit>("causeOwner");
        auto* by = on.find<QDateEdit>("causeBy");
        owner->setFocus(Qt::OtherFocusReason);
        on.key(Qt::Key_A, Qt::ControlModifier);
        on.type(u"Bert"_s);
        by->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 3; ++i)
            by->stepUp();
        const QDate changed = by->date();
        const qint64 before = on.kept().seq;
        QVERIFY(!on.desk->happened({CallEnded {}}) || !on.desk->happened({CallStarted {}}));
        QTRY_VERIFY(on.kept().seq > before);
        QCOMPARE(owner->text(), u"Bert"_s);
        QCOMPARE(by->date(), changed);
        QVERIFY(on.page->commit());
        QTRY_COMPARE(on.kept().causeOwner, u"Bert"_s);
        QCOMPARE(on.kept().causeBy.toLocalTime().date(), changed);
        QVERIFY(!on.desk->draft(u"investigate.cause.by"_s));
    }
    void aCauseIsChosenByItsFirstLetters()
    {
        PageOnStore<InvestigatePage> on(maya::begun());
        on.open();
        auto* cause = on.find<QComboBox>("cause");
        QVERIFY(cause->count() > 3);
        cause->setFocus(Qt::TabFocusReason);
        on.type(u"Slot"_s);
        QTRY_COMPARE(on.kept().cause, u"missed_slot"_s);
    }
    void brokeAndFeltArePickedByKeyboard()
    {
        PageOnStore<InvestigatePage> on(maya::begun());
        on.open();
        const QList<ListItem> stations = on.desk->touchpoints();
        QVERIFY(stations.size() > 2);
        on.find<QWidget>(qPrintable(u"station-"_s + stations.at(0).key))->setFocus(Qt::TabFocusReason);
        on.key(Qt::Key_Right);
        on.key(Qt::Key_Space);
        on.key(Qt::Key_Right);
        on.key(Qt::Key_Return);
        QTRY_COMPARE(on.kept().feltAt, stations.at(2).key);
        QCOMPARE(on.kept().brokeAt, stations.at(1).key);
        QVERIFY(on.said.last().contains(u"felt here"_s));
    }
    void safetyAsksForItsOneFact()
    {
        PageOnStore<InvestigatePage> on(maya::begun());
        on.open();
        on.find<QWidget>("severity")->findChild<QPushButton*>()->setFocus(Qt::TabFocusReason);
        on.key(Qt::Key_End);
        on.key(Qt::Key_Space);
        QTRY_COMPARE(on.focused(), u"safetyFact"_s);
        QVERIFY(!on.kept().severity);
        on.type(u"Water ran near the socket"_s);
        on.key(Qt::Key_Return);
        QTRY_VERIFY(on.kept().severity == Severity::Safety);
        QCOMPARE(on.kept().safetyFact, u"Water ran near the socket"_s);
    }
    void lostTimeIsReadAsPeopleWriteIt()
    {
        QCOMPARE(readMinutes(u"90"_s), std::optional(90));
        QCOMPARE(readMinutes(u"1:30"_s), std::optional(90));
        QCOMPARE(readMinutes(u"1 h 30"_s), std::optional(90));
        QCOMPARE(readMinutes(u"2 h"_s), std::optional(120));
        QCOMPARE(readMinutes(QString()), std::optional(0));
        QVERIFY(!readMinutes(u"a while"_s));
    }
    void whatIsBeingTypedComesBackAfterAKill()
    {
        PageOnStore<InvestigatePage> on(maya::begun());
        on.open();
        on.key(Qt::Key_Space);
        on.type(u"Slot sent"_s);
        on.desk->saveNow();
        on.close();
        on.open();
        QCOMPARE(on.find<QLineEdit>("factExpected")->text(), u"Slot sent"_s);
        QVERIFY(on.find<QWidget>("factExpected")->isVisible());
    }
    void leavingKeepsAnUnfinishedFactAndLetsGo()
    {
        PageOnStore<InvestigatePage> on(maya::begun());
        on.open();
        on.key(Qt::Key_Space);
        on.type(u"No source yet"_s);
        QVERIFY(on.page->commit());
        QVERIFY(on.kept().moments.isEmpty());
        QVERIFY(on.desk->draft(u"investigate.fact.expected"_s));
    }
};

QTEST_MAIN(TestInvestigate)
#include "tst_investigate.moc"
