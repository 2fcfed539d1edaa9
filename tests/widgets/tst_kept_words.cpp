// No typed word is lost: what opens another form, another tone or another row never takes the words that stand in this one, and never
// records them under another name. Over a real store, by keyboard.
#include "tests/widgets/RecoveryDesk.h"
#include "widgets/recovery/LetterEdit.h"
#include "widgets/recovery/StepPage.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
QString focused()
{
    const QWidget* here = QApplication::focusWidget();
    return here ? here->objectName() : QString();
}

QString textOf(const RecoveryDesk& d, const char* line)
{
    auto* edit = d.find<QLineEdit>(line);
    return edit && edit->isVisible() ? edit->text() : QString();
}

// Types into a line as a person does who goes there.
void write(const RecoveryDesk& d, const char* line, const QString& text)
{
    auto* edit = d.find(line);
    QVERIFY2(edit && edit->isVisible(), line);
    edit->setFocus(Qt::OtherFocusReason); // nothing selected
    RecoveryDesk::type(text);
}

// The button of that name in the card of that offer.
QPushButton* onOffer(const RecoveryDesk& d, const QString& offer, const QString& button)
{
    const auto all = d.page->findChildren<QPushButton*>(button);
    for (QPushButton* each : all) {
        if (each->isVisible() && each->accessibleDescription() == offer)
            return each;
    }
    return nullptr;
}

void pressKey(QWidget* control)
{
    QVERIFY(control);
    control->setFocus(Qt::TabFocusReason);
    QTest::keyClick(control, Qt::Key_Space);
}

bool comeTo(RecoveryDesk& d, Qt::Key step, const QList<EventBody>& told = {})
{
    if (!d.begin(u"Nobody came."_s))
        return false;
    d.key(step, Qt::ControlModifier);
    if (!told.isEmpty() && d.desk->happened(told))
        return false;
    if (!d.settled())
        return false;
    d.clock.advance(5);
    return true;
}

bool killAndComeBack(RecoveryDesk& d)
{
    const CaseId id = d.desk->current().id;
    if (!QTest::qWaitFor([&d] { return d.desk->saveState().kind == SaveState::Saved && !d.desk->hasUnsaved(); }))
        return false;
    d.clock.advance(60);
    d.sitDown();
    d.desk->open(id);
    return QTest::qWaitFor([&d] { return d.desk->isOpen(); }) && QTest::qWaitForWindowActive(d.page.get());
}
}

class TestKeptWords : public QObject {
    Q_OBJECT

    static MomentNoted stored(const RecoveryDesk& d)
    {
        return {MomentId::create(), d.clock.now(), false, u"Between 9 and 12"_s, u"Order 48213"_s, u"No van"_s,
            u"Driver list"_s, false};
    }
    static OfferMade offer(const QString& title)
    {
        OfferMade made;
        made.id = OfferId::create();
        made.title = title;
        made.cost = {900, u"GBP"_s};
        return made;
    }

private Q_SLOTS:
    void aHalfTypedFactIsNeverMixedWithAStoredOne_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* way : {"Enter", "F2", "Insert", "double click"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void aHalfTypedFactIsNeverMixedWithAStoredOne()
    {
        QFETCH(QString, way);
        RecoveryDesk d;
        QVERIFY(comeTo(d, Qt::Key_3, {stored(d)}));
        d.press("addFact");
        write(d, "factExpected", u"A phone call at noon"_s);
        auto* table = d.find<QAbstractItemView>("lanes");
        QTRY_VERIFY(table->isVisible() && table->model()->columnCount() == 1);
        table->setFocus(Qt::TabFocusReason);
        table->setCurrentIndex(table->model()->index(0, 0));
        if (way == "double click"_L1)
            Q_EMIT table->doubleClicked(table->currentIndex());
        else
            QTest::keyClick(table, way == "Enter"_L1 ? Qt::Key_Return : way == "F2"_L1 ? Qt::Key_F2 : Qt::Key_Insert);
        QCOMPARE(textOf(d, "factExpected"), u"A phone call at noon"_s);
        QCOMPARE(textOf(d, "factHappened"), QString());
        write(d, "factHappened", u" at all"_s);

        QVERIFY(killAndComeBack(d));
        QTRY_COMPARE(textOf(d, "factExpected"), u"A phone call at noon"_s);
        QCOMPARE(textOf(d, "factHappened"), u" at all"_s);
        d.key(Qt::Key_4, Qt::ControlModifier); // not whole: a draft yet
        QVERIFY(d.settled());
        QCOMPARE(d.desk->current().moments.size(), 1);
        QCOMPARE(d.desk->current().moments.first().expected, u"Between 9 and 12"_s);
        QCOMPARE(d.desk->current().moments.first().happened, u"No van"_s);
    }
    void aWholeFactIsAddedBeforeAnotherOpens()
    {
        RecoveryDesk d;
        QVERIFY(comeTo(d, Qt::Key_3, {stored(d)}));
        d.press("addFact");
        write(d, "factExpected", u"A phone call"_s);
        write(d, "factExpectedSource", u"Their email"_s);
        auto* table = d.find<QAbstractItemView>("lanes");
        table->setFocus(Qt::TabFocusReason);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(d.settled());
        QCOMPARE(textOf(d, "factExpected"), u"Between 9 and 12"_s); // and the other is open
        QTRY_COMPARE(d.desk->current().moments.size(), 2);
        QVERIFY(std::any_of(d.desk->current().moments.begin(), d.desk->current().moments.end(),
            [](const MomentNoted& m) { return m.expected == u"A phone call"_s && m.happened.isEmpty(); }));
        d.clock.advance(5);
        write(d, "factHappened", u" at all"_s);
        QVERIFY(killAndComeBack(d));
        QTRY_COMPARE(textOf(d, "factHappened"), u"No van at all"_s);
        QCOMPARE(textOf(d, "factExpected"), u"Between 9 and 12"_s);
    }
    void escapeKeepsAHalfTypedFact()
    {
        RecoveryDesk d;
        QVERIFY(comeTo(d, Qt::Key_3));
        d.press("addFact");
        write(d, "factExpected", u"A phone call"_s);
        QTest::keyClick(d.find("factExpected"), Qt::Key_Escape);
        QVERIFY(!d.find("factEditor")->isVisible());
        QVERIFY(d.desk->draft(u"investigate.fact.expected"_s));
        d.press("addFact");
        QCOMPARE(textOf(d, "factExpected"), u"A phone call"_s);
        d.press("factCancel"); // on purpose
        QVERIFY(!d.desk->draft(u"investigate.fact.expected"_s));
        d.press("addFact");
        QCOMPARE(textOf(d, "factExpected"), QString());
    }
    void escapeKeepsWhatTheyTold()
    {
        RecoveryDesk d;
        QVERIFY(comeTo(d, Qt::Key_3));
        d.press("toldOpen");
        write(d, "toldText", u"22 Alma Road"_s);
        QTest::keyClick(d.find("toldText"), Qt::Key_Escape);
        QVERIFY(!d.find("toldText")->isVisible());
        QVERIFY(d.desk->draft(u"investigate.told.text"_s));
        d.press("toldOpen");
        QCOMPARE(textOf(d, "toldText"), u"22 Alma Road"_s);
    }
    void anAnswerBelongsToItsQuestion()
    {
        RecoveryDesk d;
        const QuestionId first = QuestionId::create();
        const QuestionId second = QuestionId::create();
        QVERIFY(comeTo(d, Qt::Key_3,
            {QuestionAsked {first, u"Was the door code right?"_s, {}},
                QuestionAsked {second, u"Who drove?"_s, u"Fleet"_s}}));
        const QByteArray one = "answer-" + first.toString().toLatin1();
        const QByteArray two = "answer-" + second.toString().toLatin1();
        QTRY_VERIFY(d.find(one.constData()) && d.find(one.constData())->isVisible());
        d.press(one.constData());
        write(d, "answerText", u"Yes, 4711"_s);
        d.press(two.constData());
        QCOMPARE(textOf(d, "answerText"), QString());
        QCOMPARE(textOf(d, "answerFrom"), u"Fleet"_s);
        d.key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(d.settled());
        QVERIFY(!d.desk->current().questions.last().answered);

        QVERIFY(killAndComeBack(d));
        d.key(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(d.find(one.constData()) && d.find(one.constData())->isVisible());
        d.press(two.constData());
        QCOMPARE(textOf(d, "answerText"), QString());
        write(d, "answerText", u"Joel"_s);
        d.press(one.constData());
        QCOMPARE(textOf(d, "answerText"), u"Yes, 4711"_s);
        QTest::keyClick(d.find("answerText"), Qt::Key_Escape); // closed, not lost
        d.press(two.constData());
        QCOMPARE(textOf(d, "answerText"), u"Joel"_s);
        d.press(one.constData());
        d.press("answerKeep");
        QVERIFY(d.settled());
        QTRY_COMPARE(d.desk->current().questions.first().answer, u"Yes, 4711"_s);
        QVERIFY(!d.desk->current().questions.last().answered);
        d.press(two.constData());
        QCOMPARE(textOf(d, "answerText"), u"Joel"_s);
    }

    void anOwnLetterComesBackAfterAnotherTone()
    {
        RecoveryDesk d;
        QVERIFY(comeTo(d, Qt::Key_4));
        auto* letter = d.find<LetterEdit>("letter");
        letter->setFocus(Qt::OtherFocusReason);
        QTest::keyClick(letter, Qt::Key_End, Qt::ControlModifier);
        RecoveryDesk::type(u" I wrote this myself"_s);
        auto* combo = d.find<QComboBox>("template");
        QVERIFY(combo->count() > 1);
        combo->setFocus(Qt::TabFocusReason);
        QTest::keyClick(combo, Qt::Key_Down);
        const QString other = letter->letter();
        QVERIFY(!other.contains(u"I wrote this"_s));
        QVERIFY(!d.desk->happened({ReadBackAgreed {u"Nobody came."_s}})); // the case is new: a refresh
        QVERIFY(d.settled());
        d.key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(d.settled());
        d.key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(d.settled());
        QCOMPARE(letter->letter(), other); // as it was chosen
        letter->setFocus(Qt::OtherFocusReason);
        QTest::keyClick(letter, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(letter->letter().contains(u"I wrote this myself"_s), qPrintable(letter->letter()));
    }
    void aChosenToneStays()
    {
        RecoveryDesk d;
        QVERIFY(comeTo(d, Qt::Key_4));
        auto* letter = d.find<LetterEdit>("letter");
        const QString before = letter->letter();
        auto* tone = d.find("tone");
        QVERIFY(tone->isVisible());
        const auto choices = tone->findChildren<QAbstractButton*>();
        for (QAbstractButton* each : choices) {
            if (!each->isChecked())
                each->click();
            if (letter->letter() != before)
                break;
        }
        const QString chosen = letter->letter();
        QVERIFY(chosen != before);
        d.find("template")->setFocus(Qt::TabFocusReason);
        QVERIFY(!d.desk->happened({ReadBackAgreed {u"Nobody came."_s}}));
        QVERIFY(d.settled());
        d.key(Qt::Key_1, Qt::ControlModifier);
        d.key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(d.settled());
        QCOMPARE(letter->letter(), chosen);
    }
    void anOwnSubjectStaysWithAnotherLetter()
    {
        RecoveryDesk d;
        QVERIFY(comeTo(d, Qt::Key_4));
        d.find<QLineEdit>("subject")->selectAll();
        d.find<QLineEdit>("subject")->setFocus(Qt::OtherFocusReason);
        RecoveryDesk::type(u"My own subject"_s);
        auto* combo = d.find<QComboBox>("template");
        combo->setFocus(Qt::TabFocusReason);
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(textOf(d, "subject"), u"My own subject"_s);
    }
    void tabGoesFromBlankToBlankAndThenOn()
    {
        RecoveryDesk d;
        QVERIFY(comeTo(d, Qt::Key_4));
        auto* letter = d.find<LetterEdit>("letter");
        const qsizetype count = letter->blanks().size();
        QVERIFY(count >= 2);
        letter->setFocus(Qt::OtherFocusReason);
        QTest::keyClick(letter, Qt::Key_Home, Qt::ControlModifier);
        for (qsizetype i = 0; i < count; ++i) {
            QTest::keyClick(letter, Qt::Key_Tab);
            QCOMPARE(focused(), u"letter"_s);
            QCOMPARE(letter->textCursor().selectionStart(), static_cast<int>(letter->blanks().at(i).start));
        }
        QTest::keyClick(letter, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(letter->textCursor().selectionStart(), static_cast<int>(letter->blanks().at(count - 2).start));
        RecoveryDesk::type(u"rang too late"_s); // fills it
        QCOMPARE(letter->blanks().size(), count - 1);
        QTest::keyClick(letter, Qt::Key_Tab);
        QTest::keyClick(letter, Qt::Key_Tab);
        QVERIFY(focused() != u"letter"_s);
    }

    void theOfferBeingWrittenIsNotWiped_data()
    {
        QTest::addColumn<bool>("change");
        QTest::newRow("Add an offer again") << false;
        QTest::newRow("Change on another") << true;
    }
    void theOfferBeingWrittenIsNotWiped()
    {
        QFETCH(bool, change);
        RecoveryDesk d;
        QVERIFY(comeTo(d, Qt::Key_5, {RemedyAsked {u"The fee back"_s, false}, offer(u"Delivery fee"_s)}));
        QTRY_VERIFY(onOffer(d, u"Delivery fee"_s, u"offerChange"_s));
        d.press("addOffer");
        write(d, "offerTitle", u"A week of flowers"_s);
        write(d, "offerReason", u"because of the day"_s);
        if (change)
            pressKey(onOffer(d, u"Delivery fee"_s, u"offerChange"_s));
        else
            d.press("addOffer");
        QCOMPARE(textOf(d, "offerTitle"), u"A week of flowers"_s);
        QCOMPARE(textOf(d, "offerReason"), u"because of the day"_s);
        QTest::keyClick(d.find("offerTitle"), Qt::Key_Escape); // closed, not lost
        QVERIFY(!d.find("offerEditor")->isVisible());
        QVERIFY(d.desk->draft(u"compensate.offer"_s));
        d.press("addOffer");
        QCOMPARE(textOf(d, "offerTitle"), u"A week of flowers"_s);
        d.press("offerCancel"); // on purpose
        pressKey(onOffer(d, u"Delivery fee"_s, u"offerChange"_s));
        QCOMPARE(textOf(d, "offerTitle"), u"Delivery fee"_s);
    }
    void whyNotBelongsToItsOffer()
    {
        RecoveryDesk d;
        QVERIFY(comeTo(
            d, Qt::Key_5, {RemedyAsked {u"The fee back"_s, false}, offer(u"Delivery fee"_s), offer(u"Flowers"_s)}));
        QTRY_VERIFY(onOffer(d, u"Flowers"_s, u"offerRefused"_s));
        pressKey(onOffer(d, u"Delivery fee"_s, u"offerRefused"_s));
        write(d, "refusedWhy", u"They hate cards"_s);
        pressKey(onOffer(d, u"Flowers"_s, u"offerRefused"_s));
        QCOMPARE(textOf(d, "refusedWhy"), QString());
        write(d, "refusedWhy", u"Hay fever"_s);
        QVERIFY(killAndComeBack(d));
        QTRY_COMPARE(textOf(d, "refusedWhy"), u"Hay fever"_s);
        QTRY_VERIFY(onOffer(d, u"Delivery fee"_s, u"offerRefused"_s));
        pressKey(onOffer(d, u"Delivery fee"_s, u"offerRefused"_s));
        QCOMPARE(textOf(d, "refusedWhy"), u"They hate cards"_s);
        d.press("keepNo");
        QVERIFY(d.settled());
        QTRY_VERIFY(!onOffer(d, u"Delivery fee"_s, u"offerRefused"_s));
        for (const Offer& each : d.desk->current().offers)
            QCOMPARE(each.why, each.made.title == u"Delivery fee"_s ? u"They hate cards"_s : QString());
        QTRY_VERIFY(onOffer(d, u"Flowers"_s, u"offerRefused"_s));
        pressKey(onOffer(d, u"Flowers"_s, u"offerRefused"_s));
        QCOMPARE(textOf(d, "refusedWhy"), u"Hay fever"_s);
    }

    void aPromiseStaysWhileAnotherIsMoved()
    {
        RecoveryDesk d;
        const QDateTime by = d.clock.now().addDays(3);
        QVERIFY(
            comeTo(d, Qt::Key_6, {PromiseMade {PromiseId::create(), u"A van on Friday"_s, {}, by, Channel::Phone}}));
        write(d, "promiseLine", u"Ring her mother"_s);
        write(d, "promiseWho", u"Anna"_s);
        QTRY_VERIFY(d.find("promiseMove") && d.find("promiseMove")->isVisible());
        d.press("promiseMove");
        QCOMPARE(textOf(d, "promiseLine"), u"A van on Friday"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(textOf(d, "promiseLine"), u"Ring her mother"_s);
        QCOMPARE(textOf(d, "promiseWho"), u"Anna"_s);
        d.press("promiseMove");
        d.press("addPromise"); // moved
        QVERIFY(d.settled());
        QCOMPARE(textOf(d, "promiseLine"), u"Ring her mother"_s);
        QCOMPARE(textOf(d, "promiseWho"), u"Anna"_s);
    }
    void whatWasSetByHandOfAPromiseStays()
    {
        RecoveryDesk d;
        QVERIFY(comeTo(d, Qt::Key_6));
        write(d, "promiseLine", u"Send the invoice"_s);
        write(d, "promiseWho", u"Anna in accounts"_s);
        auto* how = d.find<QComboBox>("promiseChannel");
        how->setFocus(Qt::TabFocusReason);
        QTest::keyClick(how, Qt::Key_End);
        const QString channel = how->currentData().toString();
        auto* when = d.find<QDateTimeEdit>("promiseWhen");
        when->setFocus(Qt::TabFocusReason);
        QTest::keyClick(when, Qt::Key_Up);
        const QDateTime by = when->dateTime();
        write(d, "promiseLine", u" by email again"_s);
        QCOMPARE(textOf(d, "promiseWho"), u"Anna in accounts"_s);
        QCOMPARE(how->currentData().toString(), channel);
        QCOMPARE(when->dateTime(), by);

        QVERIFY(killAndComeBack(d));
        QTRY_COMPARE(textOf(d, "promiseLine"), u"Send the invoice by email again"_s);
        QCOMPARE(textOf(d, "promiseWho"), u"Anna in accounts"_s);
        QCOMPARE(d.find<QComboBox>("promiseChannel")->currentData().toString(), channel);
        QCOMPARE(d.find<QDateTimeEdit>("promiseWhen")->dateTime(), by);
        d.press("addPromise");
        QVERIFY(d.settled());
        QTRY_COMPARE(d.desk->current().promises.size(), 1);
        QCOMPARE(d.desk->current().promises.first().who, u"Anna in accounts"_s);
        QVERIFY(!d.desk->draft(u"followup.promise.parts"_s));
        write(d, "promiseLine", u"Ring by email"_s);
        QCOMPARE(textOf(d, "promiseWho"), QString()); // the next promise begins with nothing by hand
    }

    void whatIsRefusedIsSaid()
    {
        RecoveryDesk d;
        QVERIFY(comeTo(d, Qt::Key_3, {CheckedBack {Outcome::Recovered, 5, -1, u"Fine now"_s}, CaseClosed {}}));
        QStringList said;
        const auto pages = d.page->findChildren<StepPage*>();
        for (StepPage* each : pages)
            connect(each, &StepPage::said, this, [&said](const QString& sentence) { said.append(sentence); });
        for (const char* group : {"severity", "whose"}) {
            said.clear();
            auto* chips = d.find(group);
            QVERIFY(chips);
            chips->findChild<QAbstractButton*>()->click();
            QVERIFY2(!said.isEmpty(), group);
            QVERIFY2(said.last().contains(u"closed"_s), qPrintable(said.last()));
        }
    }
};

QTEST_MAIN(TestKeptWords)
#include "tst_kept_words.moc"
