// The Recoveries page on a real store: views with counts, filters, the keyboard, and what it says when there is nothing.
#include "models/desk/Demo.h"
#include "models/items/CaseListModel.h"
#include "models/store/sql/OpenStore.h"
#include "tests/support/ScriptedPrompts.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/ChipGroup.h"
#include "widgets/common/EmptyState.h"
#include "widgets/common/FilterChip.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/UndoBar.h"
#include "widgets/desk/CaseTable.h"
#include "widgets/desk/CaseWords.h"
#include "widgets/desk/RecoveriesPage.h"
#include "widgets/style/Theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
const QDateTime start(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
}

class TestRecoveries final : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder {};
    FakeClock m_clock {start};
    ScriptedPrompts m_prompts {};
    std::unique_ptr<Theme> m_theme {};
    std::unique_ptr<StoreRunner> m_store {};
    std::unique_ptr<RecoveriesPage> m_page {};
    std::unique_ptr<QSignalSpy> m_counted {};
    int m_open = 0;

    template <class T>
    T* part(const char* name)
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    void openPage()
    {
        m_page = std::make_unique<RecoveriesPage>(*m_store, m_clock, m_prompts, u"Priya Raman"_s);
        m_counted
            = std::make_unique<QSignalSpy>(m_page.get(), &RecoveriesPage::counted); // it may count before it is active
        m_page->resize(1360, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    CaseTable* table() { return part<CaseTable>("cases"); }
    QString chipText(const QString& key) { return part<ChipGroup>("views")->chip(key)->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light, 1.0);
        m_store = std::make_unique<StoreRunner>([file = m_folder.filePath(u"demo.db"_s), clock = &m_clock] {
            return openStore(file, OpenMode::Create, *clock);
        });
        auto made = m_store->run([](Store& s) -> Result<int> {
            const auto done = demo(s, {200, 120, 7, start});
            if (!done)
                return done.error();
            const auto counts = s.cases().counts({}, start);
            return counts ? Result<int>(counts->open) : Result<int>(counts.error());
        });
        made.waitForFinished();
        QVERIFY(made.result().has_value());
        m_open = *made.result();
        QVERIFY(m_open > 2);
    }

    void init() { openPage(); }
    void cleanup()
    {
        m_counted.reset();
        m_page.reset();
    }

    void everyViewSaysHowManyItHolds()
    {
        QTRY_COMPARE(chipText(u"open"_s), u"All open %1"_s.arg(m_open));
        QTRY_VERIFY(!m_counted->isEmpty());
        QVERIFY(m_counted->last().first().toString().startsWith(u"%1 open"_s.arg(m_open)));
        const int late = m_counted->last().at(1).toInt();
        QCOMPARE(chipText(u"late"_s), u"Late %1"_s.arg(late));
        part<ChipGroup>("views")->chip(u"late"_s)->click();
        QTRY_COMPARE(part<ActionButton>("exportCases")->isEnabled(), late > 0);
        if (late > 0)
            QTRY_COMPARE(table()->model()->rowCount(), qMin(late, 50));
    }

    void onlyWhatIsNearTheScreenIsRead()
    {
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        QVERIFY(table()->model()->rowCount() <= qMin(m_open, 100));
        const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        part<ChipGroup>("views")->chip(u"closed"_s)->click();
        QTRY_COMPARE(part<ActionButton>("clearFilters")->isVisible(), true);
    }

    void arrowsMoveEnterOpensAndTheDueTimeExplainsItself()
    {
        QTRY_VERIFY(table()->model()->rowCount() > 2);
        QSignalSpy chosen(m_page.get(), &RecoveriesPage::caseChosen);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(table()->currentIndex().row(), 1);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<CaseId>(),
            table()->model()->index(1, 0).data(CaseListModel::IdRole).value<CaseId>());
        table()->setCurrentIndex(table()->model()->index(1, CaseListModel::Due));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QTRY_VERIFY(part<QWidget>("why") != nullptr);
    }

    void cellsAreSaidInWords()
    {
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        const QAbstractItemModel* model = table()->model();
        QVERIFY(model->index(0, CaseListModel::Steps).data(Qt::AccessibleTextRole).toString().startsWith(u"Step "_s));
        for (int column = 0; column < CaseListModel::ColumnCount; ++column)
            QVERIFY2(!model->index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty(),
                qPrintable(QString::number(column)));
    }

    void aFilterNarrowsAndIsTakenOffByDelete()
    {
        QTRY_COMPARE(chipText(u"open"_s), u"All open %1"_s.arg(m_open));
        auto* step = part<FilterChip>("filterStep");
        step->setFocus();
        QTest::keyClick(step, Qt::Key_Return);
        auto* menu = step->findChild<QMenu*>();
        QTRY_VERIFY(menu->isVisible());
        menu->actions().at(1)->trigger(); // Listen
        menu->close();
        QVERIFY(step->isChecked());
        QTRY_VERIFY(part<ActionButton>("clearFilters")->isVisible());
        QVERIFY(part<ActionButton>("saveView")->isVisible());
        QTRY_VERIFY(table()->model()->rowCount() < m_open);
        for (int i = 0; i < table()->model()->rowCount(); ++i)
            QCOMPARE(table()->model()->index(i, 0).data(CaseListModel::RowRole).value<CaseRow>().step, Step::Listen);
        QTest::keyClick(step, Qt::Key_Delete);
        QVERIFY(!step->isChecked());
        QTRY_COMPARE(table()->model()->rowCount(), qMin(m_open, 50));
    }

    void aViewIsKeptRenamedTakenAwayAndGivenBackByKeyboard()
    {
        auto* filter = part<QLineEdit>("caseFilter");
        QTest::keyClicks(filter, u"the"_s);
        auto* save = part<ActionButton>("saveView");
        QTRY_VERIFY(save->isVisible());
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_VERIFY(part<QLineEdit>("viewName") != nullptr);
        QTest::keyClicks(part<QLineEdit>("viewName"), u"With the"_s);
        QTest::keyClick(part<QLineEdit>("viewName"), Qt::Key_Return);
        auto* views = part<ChipGroup>("views");
        QTRY_COMPARE(views->keys().size(), 6);
        const QString key = views->keys().last();
        QCOMPARE(views->chosenOne(), key);
        QTRY_VERIFY(part<QLineEdit>("viewName") == nullptr);

        openPage(); // as after a new start
        views = part<ChipGroup>("views");
        QTRY_COMPARE(views->keys().size(), 6);
        views->chip(key)->setFocus();
        QTest::keyClick(views->chip(key), Qt::Key_F2);
        QTRY_VERIFY(part<QLineEdit>("viewName") != nullptr);
        QTest::keyClicks(part<QLineEdit>("viewName"), u"Second name"_s); // what stood there is selected
        QTest::keyClick(part<QLineEdit>("viewName"), Qt::Key_Return);
        QTRY_COMPARE(views->chip(key)->text(), u"Second name"_s);
        QTest::keyClick(views->chip(key), Qt::Key_Delete);
        QTRY_COMPARE(views->keys().size(), 5);
        QVERIFY(part<UndoBar>("viewUndo")->isVisible());
        Q_EMIT part<UndoBar>("viewUndo")->undoWanted();
        QTRY_COMPARE(views->keys().size(), 6);
        QCOMPARE(views->chip(key)->text(), u"Second name"_s);
    }

    void nothingFoundIsSaidWithAWayBack()
    {
        QTest::keyClicks(part<QLineEdit>("caseFilter"), u"zzzz nobody"_s);
        auto* none = part<EmptyState>("noCases");
        QTRY_VERIFY(none->isVisible());
        QVERIFY(!table()->isVisible());
        QCOMPARE(none->findChild<PlainLabel*>()->plainText(), u"No recovery with that name, number or words."_s);
        none->findChild<ActionButton*>()->click();
        QTRY_VERIFY(table()->isVisible());
        QVERIFY(part<QLineEdit>("caseFilter")->text().isEmpty());
    }

    void exportHoldsTheWholeView()
    {
        QTRY_COMPARE(part<ActionButton>("exportCases")->text(), u"Export %1"_s.arg(m_open));
        const QString file = m_folder.filePath(u"out.csv"_s);
        m_prompts.files = {file};
        QSignalSpy said(m_page.get(), &RecoveriesPage::said);
        part<ActionButton>("exportCases")->click();
        QTRY_COMPARE(said.size(), 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(written.readAll()).count(u"\"AM-"_s), m_open);
    }
};
QTEST_MAIN(TestRecoveries)
#include "tst_recoveries.moc"
