// Bringing customers in through the window, and the first start: what is read is shown before it is kept, mapped by hand, cancelled,
// counted, saved and taken back.
#include "models/store/StoreRunner.h"
#include "models/store/sql/OpenStore.h"
#include "tests/support/ScriptedPrompts.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/settings/FirstStart.h"
#include "widgets/settings/ImportDialog.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
const QDateTime start(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const QByteArray customers = "cust_no;full_name;tel;tier;ref2\n"
                             "40112;Maya Okafor;0113 496 0119;Gold;A/7\n"
                             ";Jonas Reed;;Standard;\n"
                             "42051;Carol Finch;0113 496 0120;Goldd;B/2\n"
                             "40115;Hiro Okada;0113 496 0171;Standard;A/1\n";
}

class TestImportDialog final : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder {};
    FakeClock m_clock {start};
    ScriptedPrompts m_prompts {};
    std::unique_ptr<Theme> m_theme {};
    std::unique_ptr<StoreRunner> m_store {};
    std::unique_ptr<ImportDialog> m_dialog {};

    template <class T>
    T* part(const QString& name)
    {
        return m_dialog->findChild<T*>(name);
    }
    void openDialog()
    {
        QFile file(m_folder->filePath(u"customers.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(customers);
        file.close();
        m_dialog = std::make_unique<ImportDialog>(*m_store, m_prompts, ImportKind::Customers);
        m_dialog->open(file.fileName());
        QTRY_VERIFY(part<ActionButton>(u"importStart"_s)->isEnabled());
    }
    qint64 people()
    {
        auto answer = m_store->run([](Store& s) { return s.customers().count(); });
        answer.waitForFinished();
        return answer.result().value_or(-1);
    }
    QString count(int i) { return part<PlainLabel>(u"importCount%1"_s.arg(i))->plainText(); }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light, 1.0); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_prompts = {};
        m_store = std::make_unique<StoreRunner>(
            [this, file = m_folder->filePath(u"desk.db"_s)] { return openStore(file, OpenMode::Create, m_clock); });
    }

    void cleanup()
    {
        m_dialog.reset();
        m_store.reset();
    }

    void columnsAreGuessedAndNothingIsKeptBefore()
    {
        openDialog();
        QCOMPARE(part<QComboBox>(u"importColumn1"_s)->currentText(), u"Number"_s);
        QCOMPARE(part<QComboBox>(u"importColumn2"_s)->currentText(), u"Name"_s);
        QCOMPARE(part<QComboBox>(u"importColumn5"_s)->currentText(), u"Leave out"_s);
        QCOMPARE(people(), 0);
        part<ActionButton>(u"importCancel"_s)->click();
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(people(), 0);
    }

    void whatIsBroughtInIsCountedSavedAndTakenBack()
    {
        openDialog();
        QSignalSpy finished(m_dialog.get(), &ImportDialog::finished);
        part<ActionButton>(u"importStart"_s)->click();
        QTRY_VERIFY(part<ActionButton>(u"importDone"_s)->isVisible());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(count(0), u"2"_s);
        QCOMPARE(count(2), u"2"_s);
        QCOMPARE(people(), 2);
        auto* refused = part<QTableWidget>(u"importRefused"_s);
        QCOMPARE(refused->rowCount(), 2);
        QCOMPARE(refused->item(0, 0)->text(), u"Line 3"_s);
        QCOMPARE(refused->item(1, 2)->text(), u"“Goldd” is not a tier. You have Standard, Silver, Gold."_s);

        const QString saved = m_folder->filePath(u"refused.csv"_s);
        m_prompts.files = {saved};
        part<ActionButton>(u"importSaveRefused"_s)->click();
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Carol Finch"));

        part<ActionButton>(u"importUndo"_s)->click();
        QTRY_COMPARE(people(), 0);
        QTRY_VERIFY(!part<ActionButton>(u"importUndo"_s)->isVisible());
    }

    void whoMayBeHereAlreadyIsListedAndLookedAtSideBySide()
    {
        Customer known;
        known.id = CustomerId::create();
        known.name = u"Maia Okafor"_s;
        known.number = u"7"_s;
        known.phones = {u"+441134960119"_s};
        m_store->run([known](Store& s) { return s.customers().save(known); }).waitForFinished();
        openDialog();
        QSignalSpy wanted(m_dialog.get(), &ImportDialog::compareWanted);
        part<ActionButton>(u"importStart"_s)->click();
        QTRY_VERIFY(part<ActionButton>(u"importDone"_s)->isVisible());
        auto* alike = part<QListWidget>(u"importAlike"_s);
        QCOMPARE(alike->count(), 1);
        QVERIFY(alike->isVisible());
        QCOMPARE(alike->item(0)->text(),
            u"\u2068Maya Okafor\u2069 has the same number as \u2068Maia Okafor\u2069: \u20660113 496 0119\u2069"_s);
        part<ActionButton>(u"importCompare"_s)->click();
        QCOMPARE(wanted.size(), 1);
        const auto both = wanted.first().first().value<Lookalike>();
        QCOMPARE(both.known, known.id);
        m_dialog->merged(both.added);
        QVERIFY(!alike->isVisible());
    }

    void cancelledWhileItRunsNothingIsChanged()
    {
        openDialog();
        part<ActionButton>(u"importStart"_s)->click();
        QTRY_VERIFY(part<ActionButton>(u"importDone"_s)->isVisible());
        const auto known = [this] {
            auto answer = m_store->run([](Store& s) { return s.customers().byNumber(u"40112"_s); });
            answer.waitForFinished();
            return answer.result().value_or(Customer {});
        };
        const Customer before = known();
        QCOMPARE(people(), 2);

        QFile file(m_folder->filePath(u"many.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("cust_no;full_name;tel;tier;ref2\n40112;Maya Changed;0113 496 0119;Gold;A/7\n");
        for (int i = 0; i < 30'000; ++i)
            file.write("5" + QByteArray::number(100'000 + i) + ";Customer " + QByteArray::number(i) + ";;Standard;\n");
        file.close();
        m_dialog = std::make_unique<ImportDialog>(*m_store, m_prompts, ImportKind::Customers);
        QSignalSpy finished(m_dialog.get(), &ImportDialog::finished);
        m_dialog->open(file.fileName());
        QTRY_VERIFY(part<ActionButton>(u"importStart"_s)->isEnabled());
        part<ActionButton>(u"importStart"_s)->click();
        auto* bar = part<QProgressBar>(u"importProgress"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0, 20'000); // rows are being stored
        QVERIFY(bar->value() < bar->maximum());
        part<ActionButton>(u"importCancel"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            part<PlainLabel>(u"importState"_s)->plainText(), u"Cancelled. Nothing was brought in."_s, 20'000);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(part<ActionButton>(u"importStart"_s)->isEnabled()); // and may be begun again
        QVERIFY(!part<ActionButton>(u"importUndo"_s)->isVisible());
        QCOMPARE(finished.size(), 0);
        QCOMPARE(people(), 2);
        QCOMPARE(known(), before);
    }

    void aColumnIsMappedByHand()
    {
        openDialog();
        auto* field = part<QComboBox>(u"importColumn5"_s);
        field->setFocus();
        const int note = field->findText(u"Note"_s);
        QVERIFY(note >= 0);
        field->setCurrentIndex(note);
        Q_EMIT field->activated(note);
        QTRY_COMPARE(part<QComboBox>(u"importColumn5"_s)->currentText(), u"Note"_s);
        part<ActionButton>(u"importStart"_s)->click();
        QTRY_VERIFY(part<ActionButton>(u"importDone"_s)->isVisible());
        auto maya = m_store->run([](Store& s) { return s.customers().byNumber(u"40112"_s); });
        maya.waitForFinished();
        QVERIFY(maya.result().has_value());
        QCOMPARE(maya.result()->note, u"A/7"_s);
    }

    void aFileThatIsGoneIsSaidAndTriedAgain()
    {
        m_dialog = std::make_unique<ImportDialog>(*m_store, m_prompts, ImportKind::Customers);
        const QString path = m_folder->filePath(u"later.csv"_s);
        m_dialog->open(path);
        auto* problem = part<ProblemBar>(u"importProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(customers);
        file.close();
        Q_EMIT problem->tryAgainWanted();
        QTRY_VERIFY(part<ActionButton>(u"importStart"_s)->isEnabled());
        QVERIFY(!problem->isVisible());
    }

    void theFirstStartAsksAndShowsHowFarItIs()
    {
        FirstStart first(u"/home/priya/amends.db"_s, *m_theme);
        first.resize(1200, 800);
        first.show();
        auto* name = first.findChild<QLineEdit*>(u"yourName"_s);
        name->setText(u"  Priya Raman "_s);
        QCOMPARE(first.agentName(), u"Priya Raman"_s);
        QSignalSpy place(&first, &FirstStart::placeWanted);
        first.findChild<ActionButton*>(u"firstPlace"_s)->click();
        QCOMPARE(place.size(), 1);
        first.setBusy(u"Making the demo company."_s);
        first.setProgress(500, 2000);
        auto* bar = first.findChild<QProgressBar*>(u"firstProgress"_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value(), 250);
        QVERIFY(!first.findChild<ActionButton*>(u"openDemo"_s)->isEnabled());
        first.setBusy({});
        QVERIFY(!bar->isVisible());
        QVERIFY(first.findChild<ActionButton*>(u"openDemo"_s)->isEnabled());
    }

    void ordersTakenAsCustomersAreToldAndSwitchedWithOneButton()
    {
        QFile file(m_folder->filePath(u"orders.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("order,customer,placed,due,items,status,total,currency\n7001,40112,2026-01-05,2026-01-09,Lamp,sent,"
                   "40.00,GBP\n");
        file.close();
        m_dialog = std::make_unique<ImportDialog>(*m_store, m_prompts, ImportKind::Customers);
        QSignalSpy other(m_dialog.get(), &ImportDialog::otherKindWanted);
        m_dialog->open(file.fileName());
        QTRY_COMPARE(part<ProblemBar>(u"importProblem"_s)->sentence(), u"These columns look like orders."_s);
        Q_EMIT part<ProblemBar>(u"importProblem"_s)->tryAgainWanted();
        QCOMPARE(other.size(), 1);
        QCOMPARE(other.first().first().value<ImportKind>(), ImportKind::Orders);
        QCOMPARE(other.first().at(1).toString(), file.fileName());
        QVERIFY(!m_dialog->isVisible());

        m_dialog = std::make_unique<ImportDialog>(*m_store, m_prompts, ImportKind::Orders);
        m_dialog->open(file.fileName());
        QTRY_VERIFY(part<ActionButton>(u"importStart"_s)->isEnabled());
        QVERIFY(!part<ProblemBar>(u"importProblem"_s)->isVisible());
    }
};
QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
