// Groups of small controls: one stop of the Tab key, arrows inside, mirrored in right-to-left, and said to screen readers.
#include "widgets/common/ChipGroup.h"
#include "widgets/common/Segmented.h"
#include "widgets/common/StrengthBar.h"
#include "widgets/common/TagFlow.h"
#include "widgets/style/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

// A window with a field before and after what is tested.
struct Stage {
    QWidget window {};
    QLineEdit* before = new QLineEdit;
    QLineEdit* after = new QLineEdit;

    explicit Stage(QWidget* tested, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        window.setLayoutDirection(direction);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(before);
        layout->addWidget(tested);
        layout->addWidget(after);
        window.resize(500, 300);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
    }
};

ChipGroup* makeMoods(ChipMode mode)
{
    auto* group = new ChipGroup(u"Mood"_s, mode);
    for (const QString& key : {u"calm"_s, u"worried"_s, u"angry"_s})
        group->add(key, key);
    return group;
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

}

class TestGroups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChipGroupIsOneStop();
    void arrowsMoveAndSpaceSwitches();
    void arrowsAreMirroredInRightToLeft();
    void oneChoiceIsAlwaysOne();
    void oneOrNoneCanBeLetGo();
    void aScreenReaderChoosesAsAClickDoes();
    void settingSaysNothing();
    void disabledChipsAreSkipped();
    void digitsAreHandedOn();
    void chipsStandMirrored();
    void aSegmentIsChosenByArrows();
    void strengthIsTypedAndSpoken();
    void aPhraseIsLetGoByKeyAndMouse();

private:
    Theme m_theme {*qApp, ThemeChoice::Light};
};

void TestGroups::aChipGroupIsOneStop()
{
    ChipGroup* group = makeMoods(ChipMode::Many);
    Stage stage(group);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), group->chip(u"calm"_s));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), stage.after);
    group->setChosen({u"angry"_s});
    QTest::keyClick(stage.after, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), group->chip(u"angry"_s));
}

void TestGroups::arrowsMoveAndSpaceSwitches()
{
    ChipGroup* group = makeMoods(ChipMode::Many);
    Stage stage(group);
    QSignalSpy changed(group, &ChipGroup::changed);
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), group->chip(u"worried"_s));
    QCOMPARE(changed.size(), 0);
    press(Qt::Key_Space);
    press(Qt::Key_End);
    press(Qt::Key_Space);
    QCOMPARE(group->chosen(), (QStringList {u"worried"_s, u"angry"_s}));
    QCOMPARE(changed.size(), 2);
    press(Qt::Key_Right); // stays at the end
    QCOMPARE(QApplication::focusWidget(), group->chip(u"angry"_s));
    press(Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget(), group->chip(u"calm"_s));
}

void TestGroups::arrowsAreMirroredInRightToLeft()
{
    ChipGroup* group = makeMoods(ChipMode::Many);
    Stage stage(group, Qt::RightToLeft);
    press(Qt::Key_Tab);
    press(Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), group->chip(u"worried"_s));
    press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), group->chip(u"calm"_s));
}

void TestGroups::oneChoiceIsAlwaysOne()
{
    ChipGroup* group = makeMoods(ChipMode::One);
    Stage stage(group);
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    QCOMPARE(group->chosen(), QStringList {u"worried"_s});
    press(Qt::Key_Space); // cannot be let go
    QCOMPARE(group->chosen(), QStringList {u"worried"_s});
    QTest::mouseClick(group->chip(u"angry"_s), Qt::LeftButton);
    QCOMPARE(group->chosenOne(), u"angry"_s);
}

void TestGroups::oneOrNoneCanBeLetGo()
{
    ChipGroup* group = makeMoods(ChipMode::OneOrNone);
    Stage stage(group);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    QCOMPARE(group->chosen(), QStringList {u"calm"_s}); // arrows only look
    press(Qt::Key_Space);
    QCOMPARE(group->chosen(), QStringList {u"worried"_s});
    press(Qt::Key_Space);
    QVERIFY(group->chosen().isEmpty());
}

void TestGroups::aScreenReaderChoosesAsAClickDoes()
{
    ChipGroup group(u"How bad"_s, ChipMode::OneOrNone);
    Chip* minor = group.add(u"minor"_s, u"Minor"_s);
    Chip* major = group.add(u"major"_s, u"Major"_s);
    QSignalSpy changed(&group, &ChipGroup::changed);
    minor->click();
    QCOMPARE(changed.size(), 1);
    QAccessibleInterface* read = QAccessible::queryAccessibleInterface(major);
    QVERIFY(read && read->actionInterface());
    read->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(group.chosen(), QStringList(u"major"_s));
    group.setChosen({u"minor"_s});
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 2); // what is set is chosen by nobody
}

void TestGroups::settingSaysNothing()
{
    ChipGroup* group = makeMoods(ChipMode::Many);
    Stage stage(group);
    QSignalSpy changed(group, &ChipGroup::changed);
    group->setChosen({u"angry"_s, u"nobody"_s, u"calm"_s});
    QCOMPARE(group->chosen(), (QStringList {u"calm"_s, u"angry"_s}));
    QCOMPARE(changed.size(), 0);
}

void TestGroups::disabledChipsAreSkipped()
{
    ChipGroup* group = makeMoods(ChipMode::Many);
    group->chip(u"worried"_s)->setEnabled(false);
    Stage stage(group);
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), group->chip(u"angry"_s));
}

void TestGroups::digitsAreHandedOn()
{
    ChipGroup* group = makeMoods(ChipMode::Many);
    Stage stage(group);
    QSignalSpy digits(group, &ChipGroup::digitTyped);
    press(Qt::Key_Tab);
    press(Qt::Key_4);
    QCOMPARE(digits.size(), 1);
    QCOMPARE(digits.first().first().toInt(), 4);
}

void TestGroups::chipsStandMirrored()
{
    ChipGroup* group = makeMoods(ChipMode::Many);
    Stage stage(group, Qt::RightToLeft);
    QVERIFY(group->chip(u"calm"_s)->x() > group->chip(u"angry"_s)->x());
    QVERIFY(group->chip(u"calm"_s)->height() >= 30);
}

void TestGroups::aSegmentIsChosenByArrows()
{
    auto* bar = new Segmented(u"Tone"_s);
    bar->add(u"plain"_s, u"Plain"_s);
    bar->add(u"warm"_s, u"Warm"_s);
    bar->add(u"formal"_s, u"Formal"_s);
    Stage stage(bar);
    QSignalSpy changed(bar, &Segmented::changed);
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    QCOMPARE(bar->chosen(), u"warm"_s);
    QCOMPARE(changed.size(), 1);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), stage.after);
    bar->setChosen(u"formal"_s);
    QCOMPARE(changed.size(), 1);
    bar->setChosen(u"nobody"_s);
    QCOMPARE(bar->chosen(), u"formal"_s);
}

void TestGroups::strengthIsTypedAndSpoken()
{
    auto* bar = new StrengthBar(u"Strength"_s);
    Stage stage(bar);
    QSignalSpy changed(bar, &StrengthBar::changed);
    press(Qt::Key_Tab);
    press(Qt::Key_4);
    QCOMPARE(bar->value(), 4);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(bar->value(), 5);
    QCOMPARE(changed.size(), 2);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(bar);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Slider);
    QCOMPARE(spoken->text(QAccessible::Name), u"Strength"_s);
    QCOMPARE(spoken->text(QAccessible::Value), u"5 of 5"_s);
    QVERIFY(spoken->valueInterface());
    spoken->valueInterface()->setCurrentValue(2);
    QCOMPARE(bar->value(), 2);
    bar->setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() - 3, bar->height() / 2));
    QCOMPARE(bar->value(), 1);
    press(Qt::Key_Delete);
    QCOMPARE(bar->value(), 0);
    QCOMPARE(spoken->text(QAccessible::Value), u"not set"_s);
}

void TestGroups::aPhraseIsLetGoByKeyAndMouse()
{
    auto* tags = new TagFlow(u"Kept"_s);
    tags->setPhrases({u"the whole day"_s, u"nobody rang"_s});
    Stage stage(tags);
    QSignalSpy removed(tags, &TagFlow::phraseRemoved);
    QSignalSpy chosen(tags, &TagFlow::phraseChosen);
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"nobody rang"_s);
    press(Qt::Key_Delete);
    QCOMPARE(removed.first().first().toString(), u"nobody rang"_s);
    const auto list = tags->findChildren<RemovableChip*>();
    QTest::mouseClick(list.first(), Qt::LeftButton, {}, QPoint(list.first()->width() - 15, 15));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(removed.last().first().toString(), u"the whole day"_s);
    // The page answers with the new list, from inside the signal.
    connect(tags, &TagFlow::phraseRemoved, tags, [tags] { tags->setPhrases({u"the whole day"_s}); });
    press(Qt::Key_Tab);
    tags->findChildren<RemovableChip*>().last()->setFocus();
    press(Qt::Key_Delete);
    QCOMPARE(tags->phrases(), QStringList {u"the whole day"_s});
}

QTEST_MAIN(TestGroups)
#include "tst_groups.moc"
