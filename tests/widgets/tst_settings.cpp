// The Settings page on a real store: what is typed is kept, a failed save can be made again, lists and hours change as they are told.
#include "models/store/StoreRunner.h"
#include "models/store/sql/OpenStore.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/Segmented.h"
#include "widgets/settings/CompanyKeeper.h"
#include "widgets/settings/ListEditor.h"
#include "widgets/settings/SettingsPage.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <atomic>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
const QDateTime start(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const QString place = u"/home/priya/amends.db"_s;
}

class TestSettings final : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder {};
    FakeClock m_clock {start};
    std::unique_ptr<Theme> m_theme {};
    std::atomic_bool m_away = false; // the store cannot be opened
    std::unique_ptr<StoreRunner> m_store {};
    std::unique_ptr<SettingsPage> m_page {};

    template <class T>
    T* part(const QString& name)
    {
        return m_page->findChild<T*>(name);
    }
    void openPage()
    {
        m_page = std::make_unique<SettingsPage>(*m_store, m_clock, *m_theme, place);
        m_page->resize(1100, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void goTo(const QString& title)
    {
        auto* sections = part<QListWidget>(u"settingsSections"_s);
        sections->setCurrentItem(sections->findItems(title, Qt::MatchExactly).value(0));
    }
    Company stored()
    {
        auto answer = m_store->run([](Store& s) { return s.settings().company(); });
        answer.waitForFinished();
        return answer.result().value_or({});
    }
    QList<ListItem> storedList(const QString& name)
    {
        auto answer = m_store->run([name](Store& s) { return s.settings().list(name); });
        answer.waitForFinished();
        return answer.result().value_or({});
    }
    static QStringList labels(const QList<ListItem>& items)
    {
        QStringList all;
        for (const ListItem& item : items)
            all.append(item.label);
        return all;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light, 1.0); }

    void init()
    {
        m_away = false;
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<StoreRunner>(
            [this, file = m_folder->filePath(u"desk.db"_s)]() -> Result<std::unique_ptr<Store>> {
                return m_away ? Result<std::unique_ptr<Store>>(Error {ErrorKind::Unavailable, {}})
                              : openStore(file, OpenMode::Create, m_clock);
            });
    }

    void cleanup()
    {
        m_page.reset();
        m_store.reset();
    }

    void whatIsTypedIsKeptWithoutAButton()
    {
        openPage();
        auto* name = part<QLineEdit>(u"companyName"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Kirkgate Home"_s);
        QTRY_COMPARE(stored().name, u"Kirkgate Home"_s);
    }

    void tryAgainMakesTheFailedChangeAgainWithWhatWasTyped()
    {
        m_away = true;
        openPage();
        auto* problem = part<ProblemBar>(u"settingsProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        auto* name = part<QLineEdit>(u"companyName"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Kirkgate"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QTRY_VERIFY(problem->isVisible());
        m_away = false;
        QTRY_COMPARE(([&] {
            Q_EMIT problem->tryAgainWanted();
            return stored().name;
        }()),
            u"Kirkgate"_s);
        QCOMPARE(name->text(), u"Kirkgate"_s);
        QTRY_VERIFY(!problem->isVisible());
    }

    void aListGrowsIsRenamedMovedAndHidden()
    {
        openPage();
        goTo(u"Lists"_s);
        auto* list = part<QListWidget>(u"causeList"_s);
        QTRY_VERIFY(list->count() > 3);
        const int before = list->count();
        QTest::keyClicks(part<QLineEdit>(u"causeNew"_s), u"Lid  breaks"_s);
        QTest::keyClick(part<QLineEdit>(u"causeNew"_s), Qt::Key_Return);
        QTRY_COMPARE(labels(storedList(u"cause"_s)).value(before), u"Lid breaks"_s);
        QCOMPARE(storedList(u"cause"_s).last().key, u"lid_breaks"_s);
        QVERIFY(part<QLineEdit>(u"causeNew"_s)->text().isEmpty());

        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(labels(storedList(u"cause"_s)).value(before - 1), u"Lid breaks"_s);
        list->currentItem()->setText(u"The lid breaks"_s);
        QTRY_COMPARE(labels(storedList(u"cause"_s)).value(before - 1), u"The lid breaks"_s);
        QCOMPARE(storedList(u"cause"_s).value(before - 1).key, u"lid_breaks"_s); // old cases still name it
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_VERIFY(!storedList(u"cause"_s).last().active);
        QCOMPARE(storedList(u"cause"_s).size(), before + 1);
    }

    void anEmptiedNameIsTakenBackAndADoubleOneFound()
    {
        openPage();
        goTo(u"Lists"_s);
        auto* list = part<QListWidget>(u"touchpointList"_s);
        QTRY_VERIFY(list->count() > 3);
        const QString first = list->item(0)->text();
        list->item(0)->setText(u"  "_s);
        QCOMPARE(list->item(0)->text(), first);
        const int before = list->count();
        QTest::keyClicks(part<QLineEdit>(u"touchpointNew"_s), first.toUpper());
        QTest::keyClick(part<QLineEdit>(u"touchpointNew"_s), Qt::Key_Return);
        QCOMPARE(list->count(), before);
        QCOMPARE(list->currentRow(), 0);
    }

    void keysOfNewEntriesNeverCollide()
    {
        QCOMPARE(newListKey(u"Größe  falsch!"_s, {}), u"groe_falsch"_s);
        QCOMPARE(newListKey(u"Lid"_s, {{u"lid"_s, {}, 0, true}}), u"lid_2"_s);
        QVERIFY(newListKey(u"مغلق"_s, {}).startsWith(u"item_"_s));
    }

    void openingHoursAndHolidaysAreKept()
    {
        openPage();
        goTo(u"Clocks"_s);
        auto* open = part<QCheckBox>(u"open1"_s);
        auto* from = part<QTimeEdit>(u"openFrom1"_s);
        QSignalSpy loaded(m_page->findChild<CompanyKeeper*>(), &CompanyKeeper::loaded);
        m_page->reload();
        QTRY_VERIFY(!loaded.isEmpty());
        QVERIFY(!open->isChecked());
        QTRY_VERIFY(!from->isEnabled());
        open->click();
        QTRY_COMPARE(stored().calendar.week[0].from, QTime(9, 0));
        from->setTime(QTime(18, 0)); // after closing: closing moves, never a day that ends before it begins
        QTRY_COMPARE(stored().calendar.week[0].from, QTime(18, 0));
        QVERIFY(stored().calendar.week[0].to > QTime(18, 0));
        QVERIFY(!stored().calendar.week[1].from.isValid());
        part<Segmented>(u"clocksRun"_s)->setFocus();
        Q_EMIT part<Segmented>(u"clocksRun"_s)->changed(u"open"_s);
        QTRY_VERIFY(stored().calendar.openHoursOnly);

        auto* day = part<QDateEdit>(u"holidayDay"_s);
        for (const QDate& holiday : {QDate(2026, 12, 25), QDate(2026, 5, 1), QDate(2026, 12, 25)}) {
            day->setDate(holiday);
            part<ActionButton>(u"holidayAdd"_s)->click();
        }
        QTRY_COMPARE(stored().calendar.holidays, (QList<QDate> {QDate(2026, 5, 1), QDate(2026, 12, 25)}));
        auto* holidays = part<QListWidget>(u"holidays"_s);
        holidays->setCurrentRow(0);
        holidays->setFocus();
        QTest::keyClick(holidays, Qt::Key_Delete);
        QTRY_COMPARE(stored().calendar.holidays, (QList<QDate> {QDate(2026, 12, 25)}));
    }

    void aboutSaysWhereTheStoreIs()
    {
        openPage();
        QVERIFY(part<PlainLabel>(u"aboutStore"_s)->plainText().contains(place));
        QSignalSpy wanted(m_page.get(), &SettingsPage::placeWanted);
        part<ActionButton>(u"changePlace"_s)->click();
        QCOMPARE(wanted.size(), 1);
    }
};
QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
