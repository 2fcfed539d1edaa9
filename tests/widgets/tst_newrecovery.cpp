// New recovery, by keyboard, over a real store: an agent who is faster than the search adds nobody twice.
#include "models/store/sql/OpenStore.h"
#include "widgets/desk/NewRecovery.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
struct Counter {
    QTemporaryDir folder {};
    FakeClock clock {QDateTime(QDate(2025, 11, 18), QTime(14, 2), Qt::UTC)};
    StoreRunner runner {[file = folder.filePath(u"desk.db"_s), this] { return openSqlite(file, OpenMode::Create, clock); }};
    CustomerId maya = CustomerId::create();
    std::unique_ptr<NewRecovery> dialog {};

    Counter()
    {
        Customer c;
        c.id = maya;
        c.name = u"Maya Okafor"_s;
        runner.run([c](Store& s) { return s.customers().save(c); }).waitForFinished();
        dialog = std::make_unique<NewRecovery>(runner, clock);
        dialog->show();
    }
    [[nodiscard]] QLineEdit* who() const { return dialog->findChild<QLineEdit*>(u"who"_s); }
    void key(Qt::Key pressed, Qt::KeyboardModifiers with = Qt::NoModifier) const { QTest::keyClick(dialog->focusWidget(), pressed, with); }
    [[nodiscard]] qsizetype people()
    {
        auto found = runner.run([](Store& s) { return s.search().people(u"Maya"_s, 50); });
        found.waitForFinished();
        return found.result() ? found.result()->size() : -1;
    }
};
}

class TestNewRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterBeforeTheAnswerPicksWhomItFinds()
    {
        Counter d;
        QVERIFY(QTest::qWaitForWindowActive(d.dialog.get()));
        QSignalSpy begun(d.dialog.get(), &NewRecovery::begun);
        QTest::keyClicks(d.who(), u"Maya Okaf"_s);
        QTest::keyClick(d.who(), Qt::Key_Return); // at once
        QTRY_COMPARE(d.who()->text(), u"Maya Okafor"_s);
        d.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(begun.size(), 1);
        QCOMPARE(begun.first().first().value<CustomerId>(), d.maya);
        QCOMPARE(d.people(), 1);
    }

    void startingBeforeTheAnswerAsksOnceWhetherItIsOneOfThem()
    {
        Counter d;
        QVERIFY(QTest::qWaitForWindowActive(d.dialog.get()));
        QSignalSpy begun(d.dialog.get(), &NewRecovery::begun);
        QTest::keyClicks(d.who(), u"Maya"_s);
        QTest::keyClick(d.who(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(d.dialog->findChild<QListWidget*>(u"people"_s)->hasFocus());
        QCOMPARE(begun.size(), 0);
        d.key(Qt::Key_Return, Qt::ControlModifier); // somebody new, then
        QTRY_COMPARE(begun.size(), 1);
        QVERIFY(begun.first().first().value<CustomerId>() != d.maya);
        QCOMPARE(d.people(), 2);
    }

    void aStrangerIsAddedAtOnce()
    {
        Counter d;
        QVERIFY(QTest::qWaitForWindowActive(d.dialog.get()));
        QSignalSpy begun(d.dialog.get(), &NewRecovery::begun);
        QTest::keyClicks(d.who(), u"Zoltan Kis"_s);
        QTest::keyClick(d.who(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(begun.size(), 1);
    }
};

QTEST_MAIN(TestNewRecovery)
#include "tst_newrecovery.moc"
