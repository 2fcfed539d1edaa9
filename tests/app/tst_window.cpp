// The window over a real store whose file goes away under it: what is typed stays, it is said, and closing asks first.
#include "app/desktop/MainWindow.h"
#include "models/store/sql/OpenStore.h"
#include "tests/support/ScriptedPrompts.h"
#include "widgets/common/WordsEdit.h"
#include "widgets/recovery/RecoveryPage.h"
#include "widgets/style/Theme.h"
#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
// A window on a store of its own, with one customer.
struct Sitting {
    QTemporaryDir folder {};
    QString file = folder.filePath(u"desk.db"_s);
    FakeClock clock {QDateTime(QDate(2025, 11, 18), QTime(14, 2), Qt::UTC)};
    StoreRunner store {openerOf(file, clock)};
    Theme theme {*qApp, ThemeChoice::Light, 1.0};
    ScriptedPrompts prompts {};
    Wishes wishes {};
    CaseDesk desk {store, clock, u"Sam Idris"_s};
    CustomerId customer = CustomerId::create();
    MainWindow window {Rooms {store, clock, desk, prompts, theme, wishes, {}, file}, false};

    Sitting()
    {
        store
            .run([id = customer](Store& s) {
                Customer c;
                c.id = id;
                c.name = u"Maya Okafor"_s;
                return s.customers().save(c);
            })
            .waitForFinished();
        window.show();
    }
    // An open case with the keyboard in their words.
    [[nodiscard]] bool begin()
    {
        desk.begin(customer, Channel::Phone, u"Nobody came."_s);
        return QTest::qWaitFor([this] { return words() && words()->isVisible(); });
    }
    [[nodiscard]] WordsEdit* words() const { return window.findChild<WordsEdit*>(u"words"_s); }
    void type(const QString& text) const
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, words(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void removeStore() const
    {
        for (const QString& end : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(file + end);
    }
    // A store of somebody else lies where ours was.
    void replaceStore() const
    {
        removeStore();
        QVERIFY(openSqlite(file, OpenMode::Create, clock).has_value());
    }
    [[nodiscard]] QString footer() const { return window.findChild<QWidget*>(u"savedState"_s)->accessibleName(); }
};
}

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedWordsLetItClose()
    {
        Sitting s;
        QVERIFY(s.begin());
        s.type(u"I waited all day."_s);
        s.window.close();
        QTRY_VERIFY(!s.window.isVisible()); // once the store has answered
        QVERIFY(s.prompts.asked.isEmpty());
    }

    void aStoreThatGoesIsSaidAndNothingTypedIsLost_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("deleted") << false;
        QTest::newRow("replaced by another") << true;
    }
    void aStoreThatGoesIsSaidAndNothingTypedIsLost()
    {
        QFETCH(bool, replaced);
        Sitting s;
        QVERIFY(s.begin());
        s.type(u"First. "_s);
        QTRY_VERIFY(s.footer().contains(u"Saved"_s));
        replaced ? s.replaceStore() : s.removeStore();
        s.type(u"I waited all day."_s);
        // The first seconds it only tries again; then it says why.
        QTRY_VERIFY2_WITH_TIMEOUT(!s.footer().contains(u"Saved"_s), qPrintable(s.footer()), 5000);
        QTRY_VERIFY2_WITH_TIMEOUT(s.footer().contains(u"store is gone"_s), qPrintable(s.footer()), 15000);
        QTRY_VERIFY(s.window.findChild<QAbstractButton*>(u"saveCopy"_s)->isVisible());
        QCOMPARE(s.words()->words(), u"First. I waited all day."_s);

        s.prompts.answers = {false, true};
        s.window.close();
        QTRY_COMPARE(s.prompts.asked.size(), 1);
        QVERIFY(s.prompts.asked.first().destructive);
        QVERIFY(s.window.isVisible()); // they stay, and save a copy
        const QString copy = s.folder.filePath(u"copy.txt"_s);
        s.prompts.files = {copy};
        s.window.findChild<QAbstractButton*>(u"saveCopy"_s)->click();
        QFile kept(copy);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(kept.readAll()).contains(u"I waited all day."_s));
        s.window.close();
        QTRY_VERIFY(!s.window.isVisible());
        QCOMPARE(s.prompts.asked.size(), 2);
    }

    void nothingIsWrittenIntoAnothersStore()
    {
        Sitting s;
        QVERIFY(s.begin());
        const CaseId id = s.desk.current().id;
        s.type(u"First. "_s);
        QTRY_VERIFY(s.footer().contains(u"Saved"_s));
        s.replaceStore();
        s.type(u"I waited all day."_s);
        QTRY_VERIFY_WITH_TIMEOUT(!s.footer().contains(u"Saved"_s), 5000);
        s.desk.saveNow();
        s.store.run([](Store& there) { return there.isEmpty(); })
            .waitForFinished(); // what was tried again has been tried
        auto other = openSqlite(s.file, OpenMode::MustExist, s.clock);
        QVERIFY(other.has_value());
        QVERIFY((*other)->drafts().newest(id)->isEmpty());
        QVERIFY(!s.footer().contains(u"Saved"_s));
    }

    void theReportIsSavedWithoutASecondAbout()
    {
        Sitting s;
        const QString path = s.folder.filePath(u"report.txt"_s);
        s.prompts.files = {path};
        Q_EMIT s.wishes.reportWanted();
        QVERIFY(QFile::exists(path));
        QVERIFY(!s.window.findChild<QDialog*>());
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
