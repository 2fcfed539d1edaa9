// The rest of the kit: labels that hide nothing, buttons that show and obey their keys, cards and bars that speak.
#include "tests/support/ScriptedPrompts.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/ClockTile.h"
#include "widgets/common/EmptyState.h"
#include "widgets/common/IconButton.h"
#include "widgets/common/KeyCap.h"
#include "widgets/common/KindText.h"
#include "widgets/common/Meter.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/PlainTip.h"
#include "widgets/common/PopoverCard.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/SavedState.h"
#include "widgets/common/SayCard.h"
#include "widgets/common/SearchField.h"
#include "widgets/common/UndoBar.h"
#include "widgets/style/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

void showActive(QWidget& window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

}

class TestKit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLabelShowsMarkupAndControlsAsTheyAre();
    void aShortenedLabelKeepsItsWholeName();
    void aLabelFollowsTheTextSize();
    void aWrappedLabelNeedsMoreHeightWhenNarrow();
    void keysAreNamedAsOnTheKeyboard();
    void aButtonObeysItsKeysAlsoAfterANewText();
    void aHintBindsNothing();
    void buttonsAreLargeEnough();
    void enterPressesTheButtonThatHasTheKeyboard();
    void aPictureButtonSaysNameAndKeys();
    void anAmountIsReadWithEitherDecimalSign_data();
    void anAmountIsReadWithEitherDecimalSign();
    void sayCardTurnsItsLines();
    void clockDigitsDoNotShift();
    void aMeterSpeaks();
    void savedStateTellsTheTruth();
    void aProblemOffersToTryAgain();
    void undoIsOfferedOnceAndSettles();
    void aPopoverClosesAndGivesFocusBack();
    void searchWaitsForTheLastKey();
    void escapeEmptiesSearchFirst();
    void scriptedPromptsAnswer();

private:
    Theme m_theme {*qApp, ThemeChoice::Light};
};

void TestKit::aLabelShowsMarkupAndControlsAsTheyAre()
{
    PlainLabel label(u"<b>x</b>\u202E\a"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), u"<b>x</b>[U+202E]\u2407"_s);
    QCOMPARE(label.plainText(), u"<b>x</b>\u202E\a"_s);
}

void TestKit::aShortenedLabelKeepsItsWholeName()
{
    const QString name = u"Bartholomew <i>Featherstonehaugh</i> of Somewhere"_s;
    PlainLabel label(name);
    label.setEliding(true);
    label.resize(60, 20);
    label.show();
    QCOMPARE(label.accessibleName(), name);
    QCOMPARE(label.toolTip(), plainTip(name));
    label.resize(2000, 20);
    QTRY_VERIFY(label.toolTip().isEmpty());
}

void TestKit::aLabelFollowsTheTextSize()
{
    PlainLabel label(u"Nobody came."_s, FontRole::Small);
    label.setSerif(true);
    label.show();
    m_theme.setTextScale(1.5);
    QCOMPARE(label.font().pixelSize(), 20);
    QCOMPARE(label.font().families().first(), u"Noto Serif"_s);
    m_theme.setTextScale(1.0);
    QCOMPARE(label.font().pixelSize(), 13);
    QCOMPARE(label.font().families().first(), u"Noto Serif"_s);
}

void TestKit::aWrappedLabelNeedsMoreHeightWhenNarrow()
{
    PlainLabel label(u"Take your time. I\u2019m writing it all down, so you won\u2019t have to tell anyone else."_s,
        FontRole::Script);
    label.setWrapping(true);
    QCOMPARE(label.heightForWidth(4000), lineHeight(FontRole::Script));
    QCOMPARE(label.heightForWidth(400) % lineHeight(FontRole::Script), 0);
    QVERIFY(label.heightForWidth(400) >= 2 * lineHeight(FontRole::Script));
}

void TestKit::keysAreNamedAsOnTheKeyboard()
{
    QCOMPARE(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)), u"Ctrl+Enter"_s);
    QCOMPARE(keyText(QKeySequence(Qt::SHIFT | Qt::Key_F3)), u"Shift+F3"_s);
    QVERIFY(keyText(QKeySequence()).isEmpty());
}

void TestKit::aButtonObeysItsKeysAlsoAfterANewText()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* next = makeButton(
        u"Next"_s, ButtonKind::Primary, u"next"_s, nullptr, Icon::None, QKeySequence(Qt::CTRL | Qt::Key_Return));
    layout->addWidget(next);
    showActive(window);
    QSignalSpy clicked(next, &ActionButton::clicked);
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clicked.size(), 1);
    next->setText(u"Next: Empathize"_s);
    QTest::keyClick(&window, Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(clicked.size(), 2);
    next->setEnabled(false);
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clicked.size(), 2);
    QCOMPARE(QAccessible::queryAccessibleInterface(next)->text(QAccessible::Name), u"Next: Empathize"_s);
}

void TestKit::aHintBindsNothing()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* ask = makeButton(u"Ask"_s, ButtonKind::Ghost, u"ask"_s);
    const int without = ask->sizeHint().width();
    ask->setKeyHint(QKeySequence(Qt::Key_F8));
    QVERIFY(ask->sizeHint().width() > without);
    layout->addWidget(ask);
    showActive(window);
    QSignalSpy clicked(ask, &ActionButton::clicked);
    QTest::keyClick(&window, Qt::Key_F8);
    QCOMPARE(clicked.size(), 0);
}

void TestKit::buttonsAreLargeEnough()
{
    for (const ButtonSize size : {ButtonSize::Small, ButtonSize::Normal, ButtonSize::Large}) {
        ActionButton button(u"Go"_s);
        button.setSize(size);
        QVERIFY(button.sizeHint().height() >= 30);
        QVERIFY(button.sizeHint().width() >= 30);
    }
    QVERIFY(IconButton(Icon::Close).sizeHint().height() >= 30);
}

void TestKit::enterPressesTheButtonThatHasTheKeyboard()
{
    QDialog dialog;
    auto* cancel = new ActionButton(u"Leave it"_s, ButtonKind::Plain, &dialog);
    auto* save = new ActionButton(u"Save"_s, ButtonKind::Primary, &dialog);
    save->setDefault(true);
    QSignalSpy cancelled(cancel, &QPushButton::clicked);
    QSignalSpy saved(save, &QPushButton::clicked);
    dialog.show();
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    QCOMPARE(cancelled.size(), 1);
    QTest::keyClick(cancel, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(cancelled.size(), 2);
    QTest::keyClick(cancel, Qt::Key_Return, Qt::ControlModifier); // the page's own keys stay the page's
    QCOMPARE(cancelled.size(), 2);
    QCOMPARE(saved.size(), 0);
}

void TestKit::aPictureButtonSaysNameAndKeys()
{
    IconButton copy(Icon::Copy);
    copy.setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_C));
    QCOMPARE(copy.accessibleName(), u"Copy"_s);
    QVERIFY(copy.toolTip().contains(u"Copy"_s));
    QVERIFY(copy.toolTip().contains(u"Ctrl+C"_s));
    copy.setName(u"Copy this line"_s);
    QCOMPARE(copy.accessibleName(), u"Copy this line"_s);
}

void TestKit::anAmountIsReadWithEitherDecimalSign_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("minor"); // -1: not to be read
    const auto row = [](const char* locale, const char* typed, qint64 minor) {
        QTest::addRow("%s %s", locale, typed) << QString::fromLatin1(locale) << QString::fromUtf8(typed) << minor;
    };
    row("en_GB", "60,50", 6050); // once 6,050.00
    row("en_GB", "60.50", 6050);
    row("en_GB", "1,200", 120000);
    row("en_GB", "1,200.5", 120050);
    row("en_GB", "1.200", -1); // twelve hundred, or a slip
    row("en_GB", "0.505", -1);
    row("en_GB", "29 EUR", -1);
    row("en_GB", "£29", 2900);
    row("en_GB", "1e308", -1);
    row("de_DE", "60.50", 6050);
    row("de_DE", "60,50", 6050);
    row("de_DE", "1.200", 120000);
    row("de_DE", "1,200", -1);
    row("ar_EG", "\u0666\u0660\u066b\u0665\u0660", 6050);
}

void TestKit::anAmountIsReadWithEitherDecimalSign()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(qint64, minor);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    const auto money = moneyFromText(typed, u"GBP"_s);
    QLocale::setDefault(before);
    QCOMPARE(money ? money->minor : -1, minor);
}

void TestKit::sayCardTurnsItsLines()
{
    SayCard card(u"Say"_s);
    QSignalSpy turned(&card, &SayCard::lineChanged);
    card.next(); // nothing to turn
    QCOMPARE(turned.size(), 0);
    card.setLines({u"one"_s, u"two"_s, u"three"_s});
    card.previous();
    QCOMPARE(card.line(), u"three"_s);
    card.next();
    QCOMPARE(card.line(), u"one"_s);
    QCOMPARE(turned.size(), 2);
    card.setLines({u"only"_s});
    card.next();
    QCOMPARE(card.line(), u"only"_s);
}

void TestKit::clockDigitsDoNotShift()
{
    ClockDigits digits;
    digits.setText(u"11:11"_s);
    const int width = digits.sizeHint().width();
    digits.setText(u"08:48"_s);
    QCOMPARE(digits.sizeHint().width(), width);
    digits.setText(u"\u0661\u0661:\u0661\u0661"_s);
    const int arabic = digits.sizeHint().width();
    digits.setText(u"\u0668\u0664:\u0660\u0669"_s);
    QCOMPARE(digits.sizeHint().width(), arabic);
}

void TestKit::aMeterSpeaks()
{
    Meter meter(u"Limit"_s);
    meter.setLargest(120);
    meter.setValue(99);
    meter.setSpoken(u"99 of your limit 75, 24 above"_s);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&meter);
    QCOMPARE(spoken->role(), QAccessible::ProgressBar);
    QCOMPARE(spoken->text(QAccessible::Value), u"99 of your limit 75, 24 above"_s);
    QCOMPARE(spoken->valueInterface()->maximumValue().toDouble(), 120.0);
}

void TestKit::savedStateTellsTheTruth()
{
    SavedState state;
    state.show();
    QVERIFY(state.words().isEmpty());
    const QDateTime at(QDate(2026, 11, 20), QTime(14, 8, 21), Qt::UTC);
    state.showSaved(at);
    QVERIFY(state.words().contains(at.toLocalTime().time().toString(u"HH:mm:ss"_s)));
    auto* copy = state.findChild<ActionButton*>(u"saveCopy"_s);
    QVERIFY(!copy->isVisible());
    state.showTrying();
    QCOMPARE(state.words(), u"Not saved yet. Trying again."_s);
    QVERIFY(!copy->isVisible());
    state.showTrying(u"Not saved: the disk may be full."_s);
    QCOMPARE(state.words(), u"Not saved: the disk may be full."_s);
    QVERIFY(copy->isVisible());
    state.showFailed(u"Can\u2019t save: the disk is full."_s);
    QVERIFY(copy->isVisible());
    QSignalSpy wanted(&state, &SavedState::copyWanted);
    copy->click();
    QCOMPARE(wanted.size(), 1);
    state.showSaved(at);
    QVERIFY(!copy->isVisible());
}

void TestKit::aProblemOffersToTryAgain()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* bar = new ProblemBar;
    layout->addWidget(bar);
    window.show();
    QVERIFY(!bar->isVisible());
    bar->showProblem(u"The store does not answer."_s);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleName(), u"The store does not answer."_s);
    QSignalSpy again(bar, &ProblemBar::tryAgainWanted);
    bar->findChild<ActionButton*>(u"tryAgain"_s)->click();
    QCOMPARE(again.size(), 1);
    bar->showNote(u"This cannot be mended here."_s);
    QVERIFY(!bar->findChild<ActionButton*>(u"tryAgain"_s)->isVisible());
    bar->clear();
    QVERIFY(!bar->isVisible());
}

void TestKit::undoIsOfferedOnceAndSettles()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* bar = new UndoBar;
    layout->addWidget(new QLineEdit); // where the focus is: the bar waits while it has it
    layout->addWidget(bar);
    window.show();
    QSignalSpy undone(bar, &UndoBar::undoWanted);
    QSignalSpy settled(bar, &UndoBar::settled);
    bar->offer(u"Phrase removed."_s);
    bar->findChild<ActionButton*>(u"undo"_s)->click();
    QCOMPARE(undone.size(), 1);
    QCOMPARE(settled.size(), 0);
    bar->offer(u"Phrase removed."_s);
    bar->offer(u"Another removed."_s); // the first offer is over
    QCOMPARE(settled.size(), 1);
    bar->offer(u"Third."_s, 10);
    QTRY_COMPARE(settled.size(), 3);
    QVERIFY(!bar->isVisible());
}

void TestKit::aPopoverClosesAndGivesFocusBack()
{
    QWidget window;
    window.resize(600, 400);
    auto* layout = new QVBoxLayout(&window);
    auto* why = makeButton(u"in 52 min"_s, ButtonKind::Plain, u"why"_s);
    layout->addWidget(why);
    auto* card = new PopoverCard(u"Why 15:28 today"_s, why);
    showActive(window);
    why->setFocus();
    card->openBeside(why, why->rect());
    QVERIFY(card->isVisible());
    QVERIFY(window.rect().contains(card->geometry()));
    QVERIFY(card->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!card->isVisible());
    QCOMPARE(QApplication::focusWidget(), why);
    card->openBeside(why, why->rect());
    QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(!card->isVisible());
}

void TestKit::searchWaitsForTheLastKey()
{
    SearchField field(u"Find"_s);
    showActive(field);
    QSignalSpy wanted(&field, &SearchField::searchWanted);
    QTest::keyClicks(&field, u"oka"_s);
    QVERIFY(wanted.isEmpty());
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"oka"_s);
    QSignalSpy results(&field, &SearchField::resultsWanted);
    QTest::keyClicks(&field, u"f"_s);
    QTest::keyClick(&field, Qt::Key_Down); // does not wait
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(results.size(), 1);
}

void TestKit::escapeEmptiesSearchFirst()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* field = new SearchField(u"Find"_s);
    field->setKeys(QKeySequence(Qt::CTRL | Qt::Key_K));
    auto* other = new QLineEdit;
    layout->addWidget(other);
    layout->addWidget(field);
    showActive(window);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_F);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    field->setText(u"oka"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
}

void TestKit::scriptedPromptsAnswer()
{
    ScriptedPrompts prompts;
    prompts.answers = {true};
    prompts.files = {u"/tmp/a.csv"_s};
    bool yes = false;
    QString file;
    prompts.ask(nullptr, {u"Erase"_s, u"Erase this person?"_s, u"Erase"_s, u"Keep"_s, true},
        [&](bool answer) { yes = answer; });
    QVERIFY(yes);
    prompts.ask(nullptr, {}, [&](bool answer) { yes = answer; });
    QVERIFY(!yes);
    prompts.openFile(nullptr, {}, [&](const QString& path) { file = path; });
    QCOMPARE(file, u"/tmp/a.csv"_s);
    QCOMPARE(prompts.asked.size(), 2);
}

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
