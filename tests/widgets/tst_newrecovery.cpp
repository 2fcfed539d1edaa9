// New recovery, by keyboard, over a real store: an agent who is faster than the search adds nobody twice.
#include "models/store/sql/OpenStore.h"
#include "widgets/desk/NewRecovery.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
struct Counter {
    QTemporaryDir folder {};
    FakeClock clock {QDateTime(QDate(2025, 11, 18), QTime(14, 2), Qt::UTC)};
    StoreRunner runner {
        [file = folder.filePath(u"desk.db"_s), this] { return openSqlite(file, OpenMode::Create, clock); }};
    CustomerId maya = CustomerId::create();
    std::unique_ptr<NewRecovery> dialog {};

    Counter()
    {
        Customer c;
        c.id = maya;
        c.name = u"Maya Okafor"_s;
        c.phones = {u"+441134960119"_s};
        c.emails = {u"maya@example.net"_s};
        runner.run([c](Store& s) { return s.customers().save(c); }).waitForFinished();
        again();
    }
    // Once more, as on Ctrl+N.
    void again()
    {
        dialog = std::make_unique<NewRecovery>(runner, clock);
        dialog->show();
    }
    template <class T>
    [[nodiscard]] T* part(const QString& name) const
    {
        return dialog->findChild<T*>(name);
    }
    [[nodiscard]] QPlainTextEdit* words() const { return part<QPlainTextEdit>(u"words"_s); }
    // Everything asked of the store so far was answered, and the answers have arrived.
    void settle()
    {
        bool answered = false;
        runner.run([](Store& s) { return s.customers().count(); })
            .then(dialog.get(), [&answered](const Result<qint64>&) { answered = true; });
        QTRY_VERIFY(answered);
    }
    [[nodiscard]] QLineEdit* who() const { return dialog->findChild<QLineEdit*>(u"who"_s); }
    void key(Qt::Key pressed, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(dialog->focusWidget(), pressed, with);
    }
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

    void somebodyAlikeIsNamedWithWhatTheyShareAndEnterTakesThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("phone") << u"0113 496 0119"_s << u"Same number as"_s;
        QTest::newRow("email") << u"Maya@Example.net"_s << u"Same email as"_s;
        QTest::newRow("name") << u"okafor maya"_s << u"Same name as"_s;
        QTest::newRow("misheard") << u"maja okavor"_s << u"Nearly the same name as"_s;
    }
    void somebodyAlikeIsNamedWithWhatTheyShareAndEnterTakesThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        Counter d;
        Customer other; // sorts before her
        other.id = CustomerId::create();
        other.name = u"Maia Okafor Maya"_s;
        other.phones = {u"+441134960118"_s};
        d.runner.run([other](Store& s) { return s.customers().save(other); }).waitForFinished();
        QVERIFY(QTest::qWaitForWindowActive(d.dialog.get()));
        QTest::keyClicks(d.who(), typed);
        QTRY_VERIFY(d.part<QLabel>(u"picked"_s)->text().startsWith(said));
        QVERIFY(d.part<QLabel>(u"picked"_s)->text().contains(u"Maya Okafor"_s));
        QTest::keyClick(d.who(), Qt::Key_Return);
        QTRY_COMPARE(d.who()->text(), u"Maya Okafor"_s);
        QSignalSpy begun(d.dialog.get(), &NewRecovery::begun);
        d.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(begun.size(), 1);
        QCOMPARE(begun.first().first().value<CustomerId>(), d.maya);
    }

    void halfANameIsNobodyYet()
    {
        Counter d;
        QVERIFY(QTest::qWaitForWindowActive(d.dialog.get()));
        QTest::keyClicks(d.who(), u"Maya"_s);
        QTRY_VERIFY(d.part<QListWidget>(u"people"_s)->isVisible());
        QVERIFY(d.part<QLabel>(u"picked"_s)->text().isEmpty());
    }

    void nameNumberAndEmailOnOneLineArePulledApart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("email");
        const auto row = [](const char* typed, const char* name, const char* phone, const char* email) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(name) << QString::fromUtf8(phone)
                                 << QString::fromUtf8(email);
        };
        row("Marvin Okonkwo 020 7946 0812", "Marvin Okonkwo", "+442079460812", "");
        row("Okonkwo, Marvin, m@example.net, +44 (0)20 7946 0812", "Okonkwo, Marvin", "+442079460812", "m@example.net");
        row("Marvin <m@example.net>", "Marvin", "", "m@example.net");
        row("020 7946 0812 ext 4 Marvin", "Marvin", "+442079460812;ext=4", "");
        row("020 7946 0812", "020 7946 0812", "+442079460812", "");
        row("m@example.net", "m@example.net", "", "m@example.net");
        row("Zoe 4", "Zoe 4", "", "");
        row("Marvin O'Neill-Smith", "Marvin O'Neill-Smith", "", "");
    }
    void nameNumberAndEmailOnOneLineArePulledApart()
    {
        QFETCH(QString, typed);
        const Customer c = strangerFrom(typed);
        QTEST(c.name, "name");
        QTEST(c.phones.value(0), "phone");
        QTEST(c.emails.value(0), "email");
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

    void wordsKeptForOneAreNotPutInForAnother()
    {
        Counter d;
        Customer maya;
        maya.id = d.maya;
        maya.name = u"Maya Okafor"_s;
        d.dialog->setPerson(maya);
        QTest::keyClicks(d.words(), u"The lamp came broken"_s);
        d.dialog->reject();

        Customer omar;
        omar.id = CustomerId::create();
        omar.name = u"Omar Haddad"_s;
        d.runner.run([omar](Store& s) { return s.customers().save(omar); }).waitForFinished();
        d.again();
        d.dialog->setPerson(omar);
        d.settle();
        QCOMPARE(d.words()->toPlainText(), QString());
        QVERIFY(!d.part<QWidget>(u"keptNote"_s)->isVisible());
        d.dialog->reject();

        d.again();
        d.dialog->setPerson(maya);
        QTRY_COMPARE(d.words()->toPlainText(), u"The lamp came broken"_s);
        d.dialog->reject();

        d.again(); // for nobody
        QTRY_COMPARE(d.words()->toPlainText(), u"The lamp came broken"_s);
        QVERIFY(d.part<QWidget>(u"keptNote"_s)->isVisible());
        QVERIFY(d.part<QLabel>(u"kept"_s)->text().contains(u"Maya Okafor"_s));
        d.part<QPushButton>(u"startAfresh"_s)->click();
        QCOMPARE(d.words()->toPlainText(), QString());
        d.dialog->reject();

        d.again();
        d.settle();
        QCOMPARE(d.words()->toPlainText(), QString());
    }

    void wordsThatMovedToAnotherAreNotOfferedForTheFirst()
    {
        Counter d;
        Customer maya;
        maya.id = d.maya;
        maya.name = u"Maya Okafor"_s;
        Customer omar;
        omar.id = CustomerId::create();
        omar.name = u"Omar Haddad"_s;
        d.runner.run([omar](Store& s) { return s.customers().save(omar); }).waitForFinished();
        d.dialog->setPerson(maya);
        QTest::keyClicks(d.words(), u"Words of Omar"_s);
        d.dialog->reject(); // kept for Maya
        d.again();
        d.dialog->setPerson(maya);
        QTRY_COMPARE(d.words()->toPlainText(), u"Words of Omar"_s);
        QTest::keyClicks(d.words(), u"!"_s);
        d.dialog->setPerson(omar);
        QSignalSpy begun(d.dialog.get(), &NewRecovery::begun);
        QTest::keyClick(d.words(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(begun.size(), 1);
        d.again();
        d.dialog->setPerson(maya);
        d.settle();
        QCOMPARE(d.words()->toPlainText(), QString());
    }

    void theWordsStayKeptUntilTheCaseHasThem()
    {
        Counter d;
        QSignalSpy begun(d.dialog.get(), &NewRecovery::begun);
        Customer maya;
        maya.id = d.maya;
        maya.name = u"Maya Okafor"_s;
        d.dialog->setPerson(maya);
        QTest::keyClicks(d.words(), u"No answer"_s);
        d.part<QPushButton>(u"start"_s)->click();
        QCOMPARE(begun.size(), 1);
        auto kept = d.runner.run([](Store& s) { return s.drafts().newest({}); });
        kept.waitForFinished();
        QVERIFY(kept.result());
        QCOMPARE(kept.result()->size(), 1);
        QCOMPARE(kept.result()->first().field, keptWordsField(d.maya));
        QCOMPARE(kept.result()->first().text, u"No answer"_s);
    }
};

QTEST_MAIN(TestNewRecovery)
#include "tst_newrecovery.moc"
