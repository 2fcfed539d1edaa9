// A call in the window, over a real store: a line that leaves the keyboard where it is, and a page that finds who it is.
#include "models/store/sql/OpenStore.h"
#include "widgets/desk/CallBar.h"
#include "widgets/desk/CallPage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
struct Exchange {
    QTemporaryDir folder {};
    FakeClock clock {QDateTime(QDate(2025, 11, 18), QTime(14, 2), Qt::UTC)};
    StoreRunner runner {
        [file = folder.filePath(u"desk.db"_s), this] { return openSqlite(file, OpenMode::Create, clock); }};
    CallDesk calls {runner, clock};
    CallPage page {runner, calls, clock};

    CustomerId add(const QString& name, const QStringList& phones)
    {
        Customer c;
        c.id = CustomerId::create();
        c.name = name;
        c.phones = phones;
        runner.run([c](Store& s) { return s.customers().save(c); }).waitForFinished();
        return c.id;
    }
    [[nodiscard]] bool show(const QString& text)
    {
        QSignalSpy known(&calls, &CallDesk::known);
        const quint64 id = calls.ring(text);
        page.resize(1300, 800);
        page.show();
        page.activateWindow();
        page.showCall(id);
        page.takeKeyboard(); // as the window does
        return QTest::qWaitForWindowActive(&page) && (!known.isEmpty() || known.wait(5000));
    }
    template <class T>
    [[nodiscard]] T* part(const QString& name) const
    {
        return page.findChild<T*>(name);
    }
    void key(Qt::Key pressed) const { QTest::keyClick(page.focusWidget(), pressed); }
};
}

class TestCalls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCaseThatWasLeftIsUnderTheKeyboard()
    {
        Exchange e;
        const CustomerId maya = e.add(u"Maya Okafor"_s, {u"+442079460000"_s});
        const CaseId id = CaseId::create();
        const QList<CaseEvent> events {
            happened(CaseOpened {{}, maya, Channel::Phone, u"Nobody came."_s}, e.clock.now()),
            happened(CaseSetAside {Step::Apologize}, e.clock.now())};
        e.runner.run([id, events](Store& s) { return s.cases().record(id, 0, events); }).waitForFinished();
        e.clock.advance(5 * 86400LL); // Sunday
        QVERIFY(e.show(u"020 7946 0000"_s));
        QTRY_COMPARE(e.page.focusWidget()->objectName(), u"callGoOn"_s);
        QCOMPARE(e.part<QLabel>(u"leftAt"_s)->text(), u"Left at Apologize on Tuesday"_s);
        QVERIFY(e.part<QListWidget>(u"callerHistory"_s)->count() > 0);
        QSignalSpy goOn(&e.page, &CallPage::goOnWanted);
        e.key(Qt::Key_Space);
        QCOMPARE(goOn.size(), 1);
        QCOMPARE(goOn.first().at(1).value<CaseId>(), id);
    }

    void enterGivesTheNumberToWhomItFinds()
    {
        Exchange e;
        e.add(u"Femi Alade"_s, {});
        QVERIFY(e.show(u"020 7946 0000 x7"_s));
        QTRY_COMPARE(e.page.focusWidget()->objectName(), u"callerField"_s);
        QTest::keyClicks(e.page.focusWidget(), u"Femi"_s);
        e.key(Qt::Key_Return); // faster than the search
        QTRY_COMPARE(e.calls.calls().first().state, Call::One);
        QCOMPARE(e.calls.calls().first().caller.card.customer.phones, QStringList(u"+442079460000;ext=7"_s));
        QTRY_COMPARE(e.page.focusWidget()->objectName(), u"callNew"_s);
    }

    void somebodyNewKeepsNameAndNumber()
    {
        Exchange e;
        QVERIFY(e.show(u"020 7946 0000"_s));
        QTRY_COMPARE(e.page.focusWidget()->objectName(), u"callerField"_s);
        QTest::keyClicks(e.page.focusWidget(), u"Ada & Obi"_s);
        QCOMPARE(e.part<QPushButton>(u"callNewPerson"_s)->text(), u"New person “Ada && Obi”"_s);
        e.part<QPushButton>(u"callNewPerson"_s)->click();
        QTRY_COMPARE(e.calls.calls().first().state, Call::One);
        QCOMPARE(e.calls.calls().first().caller.card.customer.name, u"Ada & Obi"_s);
    }

    void aWithheldNumberIsSaidAndChangesNobody()
    {
        Exchange e;
        const CustomerId femi = e.add(u"Femi Alade"_s, {u"+441134960119"_s});
        QVERIFY(e.show(u"anonymous"_s));
        QTRY_COMPARE(e.part<QLabel>(u"callHeading"_s)->text(), u"The number is withheld. Ask who it is."_s);
        QTest::keyClicks(e.part<QLineEdit>(u"callerField"_s), u"Femi"_s);
        QTRY_COMPARE(e.part<QListWidget>(u"callerPeople"_s)->count(), 1);
        e.key(Qt::Key_Return);
        QTRY_COMPARE(e.calls.calls().first().state, Call::One);
        QCOMPARE(e.calls.calls().first().caller.card.customer.id, femi);
        QCOMPARE(e.calls.calls().first().caller.card.customer.phones, QStringList(u"+441134960119"_s));
    }

    void theBarLeavesTheKeyboardWhereItIs()
    {
        Exchange e;
        e.add(u"Maya Okafor"_s, {u"+442079460000"_s});
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* bar = new CallBar(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), &window);
        auto* editor = new QLineEdit(&window);
        column->addWidget(bar);
        column->addWidget(editor);
        connect(&e.calls, &CallDesk::changed, bar, [&] { bar->showCalls(e.calls.calls(), e.clock.now()); });
        window.resize(1300, 200);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        editor->setFocus();
        QTest::keyClicks(editor, u"half a "_s);
        QVERIFY(bar->isHidden());
        e.calls.ring(u"020 7946 0000"_s);
        QTRY_COMPARE(bar->findChild<QLabel*>(u"callTitle"_s)->text(), u"\u2068Maya Okafor\u2069 is ringing."_s);
        QVERIFY(bar->isVisible());
        QTest::keyClicks(window.focusWidget(), u"sentence"_s);
        QCOMPARE(editor->text(), u"half a sentence"_s);
        QSignalSpy over(bar, &CallBar::overWanted);
        bar->findChild<QToolButton*>(u"callOver"_s)->click();
        QCOMPARE(over.size(), 1);
        e.calls.settle(over.first().first().toULongLong());
        QVERIFY(bar->isHidden());
        QVERIFY(editor->hasFocus());
    }

    void otherCallsStandUnderItNewestFirst()
    {
        Exchange e;
        QVERIFY(e.show(u"020 7946 0000"_s));
        e.calls.ring(u"020 7946 0001"_s);
        e.calls.ring(u"020 7946 0002"_s);
        auto* waiting = e.part<QListWidget>(u"callsWaiting"_s);
        QTRY_COMPARE(waiting->count(), 2);
        QTRY_VERIFY(waiting->item(0)->text().contains("0002"_L1));
        e.part<QPushButton>(u"callPageOver"_s)->click(); // says so; the window settles it
        QCOMPARE(e.calls.calls().size(), 3);
        e.calls.settle(e.page.shown());
        QTRY_COMPARE(waiting->count(), 1);
        QCOMPARE(e.calls.call(e.page.shown())->text.e164, u"+442079460002"_s);
    }
};

QTEST_MAIN(TestCalls)
#include "tst_calls.moc"
