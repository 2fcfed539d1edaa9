// After a kill: the same step, the field that was typed in, its words and its caret, over a real store.
#include "tests/widgets/RecoveryDesk.h"
#include "widgets/common/WordsEdit.h"
#include <QAbstractItemView>
#include <QLineEdit>
#include <QTextEdit>

using namespace amends;
using namespace Qt::StringLiterals;

class TestResume : public QObject {
    Q_OBJECT

    static QString focused()
    {
        const QWidget* here = QApplication::focusWidget();
        return here ? here->objectName() : QString();
    }

    static int caret()
    {
        QWidget* here = QApplication::focusWidget();
        if (const auto* line = qobject_cast<QLineEdit*>(here))
            return line->cursorPosition();
        if (const auto* words = qobject_cast<QPlainTextEdit*>(here))
            return words->textCursor().position();
        const auto* letter = qobject_cast<QTextEdit*>(here);
        return letter ? letter->textCursor().position() : -1;
    }

    // The page as it is after the program was killed and started again.
    static bool killAndComeBack(RecoveryDesk& d)
    {
        const CaseId id = d.desk->current().id;
        if (!QTest::qWaitFor([&d] { return d.desk->saveState().kind == SaveState::Saved && !d.desk->hasUnsaved(); }))
            return false;
        d.clock.advance(60);
        d.sitDown();
        d.desk->open(id);
        return QTest::qWaitFor([&d] { return d.desk->isOpen(); }) && QTest::qWaitForWindowActive(d.page.get());
    }

    // Types "abd", puts the missing c in its place: the caret stands before the last letter.
    static void typeWithCaretInside()
    {
        RecoveryDesk::type(u"abd"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        RecoveryDesk::type(u"c"_s);
    }

private Q_SLOTS:
    void theKeyboardGoesBackToTheFieldThatWasTypedIn_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("opens"); // a button that shows the field, or nothing
        QTest::addColumn<QString>("field");
        const auto row = [](Step step, const char* opens, const char* field) {
            QTest::newRow(field) << static_cast<int>(step) << QString::fromLatin1(opens) << QString::fromLatin1(field);
        };
        row(Step::Listen, "", "words");
        row(Step::Listen, "", "wants");
        row(Step::Listen, "", "readBack");
        row(Step::Empathize, "loss_trust", "lossNote_trust");
        row(Step::Empathize, "loss_face", "lossNote_face");
        row(Step::Empathize, "", "empathy");
        row(Step::Investigate, "addFact", "factTime");
        row(Step::Investigate, "addFact", "factExpected");
        row(Step::Investigate, "addFact", "factHappenedSource");
        row(Step::Investigate, "toldOpen", "toldText");
        row(Step::Investigate, "questionAdd", "questionText");
        row(Step::Investigate, "", "moneyLost");
        row(Step::Investigate, "", "timeLost");
        row(Step::Apologize, "", "letter");
        row(Step::Compensate, "", "wish");
        row(Step::FollowUp, "", "promiseLine");
        row(Step::FollowUp, "", "checkBackWords");
        row(Step::FollowUp, "", "lesson");
    }
    void theKeyboardGoesBackToTheFieldThatWasTypedIn()
    {
        QFETCH(int, step);
        QFETCH(QString, opens);
        QFETCH(QString, field);
        RecoveryDesk d;
        QVERIFY(d.begin(u"I took the whole day off work and nobody came."_s));
        d.key(static_cast<Qt::Key>(Qt::Key_1 + step), Qt::ControlModifier);
        QVERIFY(d.settled());
        d.clock.advance(5);
        if (!opens.isEmpty())
            d.press(opens.toLatin1().constData());
        auto* edit = d.find(field.toLatin1().constData());
        QVERIFY2(edit, qPrintable(field));
        QTRY_VERIFY(edit->isVisible());
        edit->setFocus(Qt::OtherFocusReason);
        typeWithCaretInside();
        const int where = caret();
        QVERIFY(where > 0);

        QVERIFY(killAndComeBack(d));
        QCOMPARE(d.page->currentStep(), static_cast<Step>(step));
        QTRY_COMPARE(focused(), field);
        QTRY_COMPARE(caret(), where);
        RecoveryDesk::type(u"X"_s); // and goes on between the same letters
        const QVariant text = QApplication::focusWidget()->property("plainText").isValid()
            ? QApplication::focusWidget()->property("plainText")
            : QApplication::focusWidget()->property("text");
        QVERIFY2(text.toString().contains(u"abcXd"_s), qPrintable(text.toString()));
    }

    void theCaretIsWhereItWentAfterTheLastWord()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        d.clock.advance(5);
        d.find("words")->setFocus(Qt::OtherFocusReason);
        RecoveryDesk::type(u"abcd"_s);
        QTRY_VERIFY(d.desk->saveState().kind == SaveState::Saved && !d.desk->hasUnsaved());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QVERIFY(d.desk->hasUnsaved()); // it will be saved as a word is
        QVERIFY(killAndComeBack(d));
        QTRY_COMPARE(focused(), u"words"_s);
        QCOMPARE(caret(), 0);
    }

    void anOfferHalfMadeIsThereAgain()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        d.key(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(!d.desk->happened({RemedyAsked {u"Bring it on Saturday"_s, false}}));
        QVERIFY(d.settled());
        d.clock.advance(5);
        QTRY_VERIFY(d.find("addOffer")->isVisible());
        d.press("addOffer");
        d.find("offerAmount")->setFocus(Qt::OtherFocusReason);
        RecoveryDesk::type(u"29"_s);
        d.find("offerTitle")->setFocus(Qt::OtherFocusReason);
        typeWithCaretInside();

        QVERIFY(killAndComeBack(d));
        QCOMPARE(d.page->currentStep(), Step::Compensate);
        QTRY_COMPARE(focused(), u"offerTitle"_s);
        QCOMPARE(caret(), 3);
        QCOMPARE(d.find<QLineEdit>("offerTitle")->text(), u"abcd"_s);
        QCOMPARE(d.find<QLineEdit>("offerAmount")->text(), u"29"_s);
        d.press("offerCancel"); // given up on purpose: not offered again
        QVERIFY(killAndComeBack(d));
        QVERIFY(!d.find("offerEditor") || !d.find("offerEditor")->isVisible());
    }

    void whyTheySaidNoIsThereAgain()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        d.key(Qt::Key_5, Qt::ControlModifier);
        OfferMade offer;
        offer.id = OfferId::create();
        offer.title = u"Free delivery"_s;
        offer.cost = {900, u"GBP"_s};
        QVERIFY(!d.desk->happened({RemedyAsked {u"Bring it on Saturday"_s, false}, offer}));
        QVERIFY(d.settled());
        d.clock.advance(5);
        QTRY_VERIFY(d.find("offerRefused") && d.find("offerRefused")->isVisible());
        d.press("offerRefused");
        QTRY_COMPARE(focused(), u"refusedWhy"_s);
        RecoveryDesk::type(u"too late"_s);

        QVERIFY(killAndComeBack(d));
        QTRY_COMPARE(focused(), u"refusedWhy"_s);
        QCOMPARE(d.find<QLineEdit>("refusedWhy")->text(), u"too late"_s);
        d.press("keepNo");
        QVERIFY(d.settled());
        QCOMPARE(d.desk->current().offers.first().state, OfferState::Refused);
    }

    void anAnswerStandsUnderItsQuestionAgain()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        d.key(Qt::Key_3, Qt::ControlModifier);
        const QuestionId first = QuestionId::create();
        const QuestionId second = QuestionId::create();
        QVERIFY(!d.desk->happened(
            {QuestionAsked {first, u"Who drove?"_s, {}}, QuestionAsked {second, u"Which van?"_s, u"Depot"_s}}));
        QVERIFY(d.settled());
        d.clock.advance(5);
        const QByteArray answer = "answer-" + second.toString().toLatin1();
        QTRY_VERIFY(d.find(answer.constData()) && d.find(answer.constData())->isVisible());
        d.press(answer.constData());
        RecoveryDesk::type(u"Van 12"_s);

        QVERIFY(killAndComeBack(d));
        QTRY_COMPARE(focused(), u"answerText"_s);
        QCOMPARE(d.find<QLineEdit>("answerText")->text(), u"Van 12"_s);
        d.key(Qt::Key_1, Qt::ControlModifier); // leaving the step notes it, at its own question
        QVERIFY(d.settled());
        const QList<OpenQuestion> asked = d.desk->current().questions;
        QCOMPARE(asked.size(), 2);
        QVERIFY(!asked.first().answered);
        QCOMPARE(asked.last().answer, u"Van 12"_s);
    }

    void aFactWithItsTimeOnlyIsThereAgain()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        d.key(Qt::Key_3, Qt::ControlModifier);
        d.clock.advance(5);
        d.press("addFact");
        d.find("factTime")->setFocus(Qt::OtherFocusReason);
        RecoveryDesk::type(u"15:20"_s);
        QVERIFY(killAndComeBack(d));
        QTRY_VERIFY(d.find("factEditor") && d.find("factEditor")->isVisible());
        QCOMPARE(d.find<QLineEdit>("factTime")->text(), u"15:20"_s);
        QTRY_COMPARE(focused(), u"factTime"_s);
    }

    void aFactThatWasBeingChangedIsStillTheSameFact()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        d.key(Qt::Key_3, Qt::ControlModifier);
        const MomentNoted fact {MomentId::create(), d.clock.now(), true, u"At ten"_s, u"Order 48213"_s, u"Never"_s,
            u"Driver list"_s, false};
        QVERIFY(!d.desk->happened({fact}));
        QVERIFY(d.settled());
        d.clock.advance(5);
        auto* table = d.find<QAbstractItemView>("lanes");
        QTRY_VERIFY(table->model()->columnCount() > 0);
        table->setCurrentIndex(table->model()->index(0, 0));
        d.press("editFact");
        d.find("factHappened")->setFocus(Qt::OtherFocusReason);
        RecoveryDesk::type(u" came"_s);

        QVERIFY(killAndComeBack(d));
        QTRY_COMPARE(focused(), u"factHappened"_s);
        QCOMPARE(d.find<QLineEdit>("factExpected")->text(), u"At ten"_s);
        d.press("factAdd");
        QVERIFY(d.settled());
        QCOMPARE(d.desk->current().moments.size(), 1);
        QCOMPARE(d.desk->current().moments.first().expected, u"At ten"_s);
        QCOMPARE(d.desk->current().moments.first().happened, u"Never came"_s);
    }

    void aCaseOpensAtTheStepThatTheListNames_data()
    {
        QTest::addColumn<bool>("heard");
        QTest::addColumn<bool>("apologised");
        QTest::newRow("nothing done") << false << false;
        QTest::newRow("heard") << true << false;
        QTest::newRow("a later step done first") << false << true;
        QTest::newRow("a step passed over") << true << true;
    }
    void aCaseOpensAtTheStepThatTheListNames()
    {
        QFETCH(bool, heard);
        QFETCH(bool, apologised);
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const CaseId id = d.desk->current().id;
        if (heard)
            QVERIFY(!d.desk->happened({ReadBackAgreed {u"Nobody came."_s}}));
        if (apologised)
            QVERIFY(!d.desk->happened({ApologyDelivered {u"I am sorry."_s, {}, Route::Said}}));
        QVERIFY(d.settled());
        d.sitDown();
        d.desk->open(id);
        QTRY_VERIFY(d.desk->isOpen());
        auto rows = d.runner.run([customer = d.customer](Store& s) { return s.cases().forCustomer(customer); });
        rows.waitForFinished();
        QCOMPARE(d.page->currentStep(), rows.result()->first().step);
        QCOMPARE(d.page->currentStep(), heard ? Step::Empathize : Step::Listen);
    }

    void setAsideInTheMiddleOfALetterItGoesOnThere_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("in the same window, the keyboard still in the letter") << false;
        QTest::newRow("after a restart") << true;
    }
    void setAsideInTheMiddleOfALetterItGoesOnThere()
    {
        QFETCH(bool, restarted);
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const CaseId id = d.desk->current().id;
        d.key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(d.settled());
        d.clock.advance(5);
        d.find("letter")->setFocus(Qt::OtherFocusReason);
        typeWithCaretInside();
        QTRY_VERIFY(d.desk->saveState().kind == SaveState::Saved && !d.desk->hasUnsaved());
        d.clock.advance(60);
        QVERIFY(!d.desk->happened({CaseSetAside {Step::Apologize}}));
        QVERIFY(d.settled());
        if (restarted)
            d.sitDown();
        else
            d.desk->leave();
        d.desk->open(id);
        QTRY_VERIFY(d.desk->isOpen());
        QTRY_COMPARE(focused(), u"letter"_s);
        auto rows = d.runner.run([customer = d.customer](Store& s) { return s.cases().forCustomer(customer); });
        rows.waitForFinished();
        QCOMPARE(d.page->currentStep(), rows.result()->first().step);
        RecoveryDesk::type(u"X"_s);
        QVERIFY(qobject_cast<QTextEdit*>(QApplication::focusWidget())->toPlainText().contains(u"abcXd"_s));
    }

    void whatWasRecordedSinceLeavesTheKeyboardWhereWorkBegins()
    {
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        d.find("wants")->setFocus(Qt::OtherFocusReason);
        RecoveryDesk::type(u"A van"_s);
        d.key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(d.settled());
        d.key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(focused(), u"words"_s);
    }
};

QTEST_MAIN(TestResume)
#include "tst_resume.moc"
