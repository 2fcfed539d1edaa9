// A store as a file: what is none, newer, missing, linked, tampered with or shared. SQLite alone.
#include "models/store/sql/OpenStore.h"
#include "tests/store/Maya.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
QByteArray sha(const QString& file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(f.readAll(), QCryptographicHash::Sha256)
                                       : QByteArray();
}
}

// What only a file can show: newer stores, damaged ones, and a hand in the tables.
class TestFile : public QObject {
    Q_OBJECT
    FakeClock m_clock {start};
    QTemporaryDir m_folder;

    void edit(const QString& file, const QString& sql)
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"edit"_s);
            db.setDatabaseName(file);
            QVERIFY(db.open());
            QSqlQuery query(db);
            QVERIFY2(query.exec(sql), qPrintable(sql));
            QVERIFY(query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        QSqlDatabase::removeDatabase(u"edit"_s);
    }

private Q_SLOTS:
    void aNewerStoreIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("schema version") << u"INSERT INTO schema_version (version, at) VALUES (999, 0)"_s;
        QTest::newRow("user version") << u"PRAGMA user_version = 999"_s;
    }
    void aNewerStoreIsRefusedAndLeftAsItIs()
    {
        QFETCH(QString, sql);
        const QString file = m_folder.filePath(u"newer-%1.db"_s.arg(sql.size()));
        QVERIFY(openSqlite(file, OpenMode::Create, m_clock).has_value());
        edit(file, sql);
        const QByteArray before = sha(file);
        const auto opened = openSqlite(file, OpenMode::Create, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NewerSchema);
        QCOMPARE(sha(file), before);
    }

    void whatIsNoStoreIsNeverTouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("name;phone\nMaya;0113\n");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("half a header") << QByteArray("SQLite form");
    }
    void whatIsNoStoreIsNeverTouched()
    {
        QFETCH(QByteArray, content);
        const QString file = m_folder.filePath(u"strange.db"_s);
        QFile f(file);
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        f.write(content);
        f.close();
        const auto opened = openSqlite(file, OpenMode::Create, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
        QCOMPARE(sha(file), QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    }

    void aMissingStoreIsNotMadeUnasked()
    {
        const QString file = m_folder.filePath(u"missing.db"_s);
        QCOMPARE(openSqlite(file, OpenMode::MustExist, m_clock).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(file));
    }

    void aLinkLeadsToTheStoreAndItsLock()
    {
        const QString file = m_folder.filePath(u"far.db"_s);
        const QString link = m_folder.filePath(u"near.db"_s);
        QVERIFY(QFile::link(file, link)); // leads nowhere yet: the store is made where it points
        auto store = openSqlite(link, OpenMode::Create, m_clock);
        QVERIFY(store.has_value());
        QVERIFY(QFile::exists(file + u".checkpoint"_s));
        QVERIFY(!QFile::exists(link + u".checkpoint"_s));
        QVERIFY(openSqlite(link, OpenMode::MustExist, m_clock).has_value());
    }

    void aChangedWordBreaksTheChain()
    {
        const QString file = m_folder.filePath(u"tamper.db"_s);
        {
            auto store = openSqlite(file, OpenMode::Create, m_clock);
            QVERIFY(store.has_value());
            const auto who = (*store)->customers().save(maya());
            QVERIFY((*store)->cases().record(CaseId::create(), 0, opening(who->id)).has_value());
            QVERIFY((*store)->verify()->ok);
        }
        edit(file, u"UPDATE case_event SET body = replace(body, 'Nobody', 'Somebody')"_s);
        auto store = openSqlite(file, OpenMode::MustExist, m_clock);
        QVERIFY(store.has_value());
        const auto report = (*store)->verify();
        QVERIFY(!report->ok);
        QCOMPARE(report->brokenChains, QStringList {u"AM-1"_s});
    }

    void twoProgramsMayHaveItOpen()
    {
        const QString file = m_folder.filePath(u"two.db"_s);
        auto a = openSqlite(file, OpenMode::Create, m_clock);
        auto b = openSqlite(file, OpenMode::MustExist, m_clock);
        QVERIFY(a.has_value() && b.has_value());
        const auto who = (*a)->customers().save(maya());
        const auto c = (*b)->cases().record(CaseId::create(), 0, opening(who->id));
        QVERIFY(c.has_value());
        QVERIFY((*a)->cases().record(c->id, 1, {happened(WordsHeard {u"a"_s}, start)}).has_value());
        QCOMPARE(
            (*b)->cases().record(c->id, 1, {happened(WordsHeard {u"b"_s}, start)}).error().kind, ErrorKind::Conflict);
    }

    void whatIsWrittenToAFileThatWasTakenAwayIsNotSaved_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("deleted") << false;
        QTest::newRow("replaced") << true;
    }
    void whatIsWrittenToAFileThatWasTakenAwayIsNotSaved()
    {
        QFETCH(bool, replaced);
        const QString file = m_folder.filePath(u"taken-%1.db"_s.arg(replaced));
        auto store = openSqlite(file, OpenMode::Create, m_clock);
        QVERIFY(store.has_value());
        const auto who = (*store)->customers().save(maya());
        const auto c = (*store)->cases().record(CaseId::create(), 0, opening(who->id));
        QVERIFY(c.has_value());
        QVERIFY(QFile::rename(file, file + u".old"_s));
        if (replaced)
            QVERIFY(openSqlite(file, OpenMode::Create, m_clock).has_value());
        const auto recorded = (*store)->cases().record(c->id, 1, {happened(WordsHeard {u"a"_s}, start)});
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().kind, ErrorKind::Unavailable);
        const auto kept = (*store)->drafts().save({c->id, u"listen.words"_s, u"half a"_s, -1, start, 0});
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::Unavailable);
    }

    void aStoreThatWasTakenAwayIsNotMadeAnew()
    {
        const QString file = m_folder.filePath(u"back.db"_s);
        const StoreOpener open = openerOf(file, m_clock);
        QVERIFY(open().has_value()); // the first time it is made
        QVERIFY(QFile::rename(file, file + u".old"_s));
        const auto again = open();
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Unavailable); // what is tried again
        QVERIFY(!QFile::exists(file));
        QVERIFY(QFile::rename(file + u".old"_s, file));
        QVERIFY(open().has_value());
    }

    void anotherStoreInItsPlaceIsNotTakenForIt()
    {
        const QString file = m_folder.filePath(u"ours.db"_s);
        const QString other = m_folder.filePath(u"other.db"_s);
        const StoreOpener open = openerOf(file, m_clock);
        QVERIFY(open().has_value());
        QVERIFY(openSqlite(other, OpenMode::Create, m_clock).has_value());
        QVERIFY(QFile::rename(file, file + u".old"_s));
        QVERIFY(QFile::rename(other, file));
        const auto again = open();
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Unavailable);
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::rename(file + u".old"_s, file));
        QVERIFY(open().has_value());
    }

    // A program killed while it wrote the lock leaves a part of it; nobody would ever empty the log again.
    void theTornLockOfAKilledProgramHoldsNobodyUp_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half") << QByteArray("1\namendsctl\nhere\n3d1219c7");
    }
    void theTornLockOfAKilledProgramHoldsNobodyUp()
    {
        QFETCH(QByteArray, left);
        const QString file = m_folder.filePath(u"locked-%1.db"_s.arg(left.size()));
        QFile lock(file + u".checkpoint"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QCOMPARE(lock.write(left), left.size());
        QVERIFY(lock.flush() && lock.setFileTime(start, QFileDevice::FileModificationTime));
        lock.close();
        {
            auto store = openSqlite(file, OpenMode::Create, m_clock);
            QVERIFY(store.has_value());
            QVERIFY((*store)->customers().save(maya()).has_value());
        }
        QVERIFY(!QFile::exists(file + u"-wal"_s));
        QVERIFY(!QFile::exists(lock.fileName()));
    }

    void theFileIsItsOwnersAlone()
    {
        const QString file = m_folder.filePath(u"private.db"_s);
        QVERIFY(openSqlite(file, OpenMode::Create, m_clock).has_value());
        const auto others
            = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(file) & others));
    }
};

QTEST_GUILESS_MAIN(TestFile)
#include "tst_file.moc"
