// Tests of StorePlace: one name a store, and no password where people or files can see it.
#include "models/store/StorePlace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace amends {
class TestPlace : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void everyWayToAFileHasOneName_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("itself") << u"real/store.db"_s;
        QTest::newRow("a link to it") << u"near.db"_s;
        QTest::newRow("a link to a link") << u"nearer.db"_s;
        QTest::newRow("a folder's link") << u"folder/store.db"_s;
        QTest::newRow("back and forth") << u"real/../folder/./store.db"_s;
    }
    void everyWayToAFileHasOneName()
    {
        QFETCH(QString, way);
        const QDir folder(m_folder.path());
        QVERIFY(folder.mkpath(u"real"_s));
        const QString file = QFileInfo(folder.filePath(u"real"_s)).canonicalFilePath() + u"/store.db"_s;
        QFile::link(file, folder.filePath(u"near.db"_s));
        QFile::link(folder.filePath(u"near.db"_s), folder.filePath(u"nearer.db"_s));
        QFile::link(folder.filePath(u"real"_s), folder.filePath(u"folder"_s));
        QFile::remove(file);
        QCOMPARE(
            storePlace(folder.filePath(way)), file); // before it is made: the first two windows may both find nothing
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        QCOMPARE(storePlace(folder.filePath(way)), file);
    }

    void linksInACircleEnd()
    {
        const QString a = m_folder.filePath(u"a.db"_s);
        QVERIFY(QFile::link(m_folder.filePath(u"b.db"_s), a));
        QVERIFY(QFile::link(a, m_folder.filePath(u"b.db"_s)));
        QVERIFY(!storePlace(a).isEmpty());
    }

    void aUrlStaysAsItIs()
    {
        const QString url = u"postgresql://maya:secret@db.example:5432/amends?host=/run/pg"_s;
        QCOMPARE(storePlace(url), url);
    }

    void aNameHasNoPassword()
    {
        QCOMPARE(storeName(u"postgresql://maya:secret@db.example:5432/amends"_s),
            u"postgresql://maya@db.example:5432/amends"_s);
        QCOMPARE(storeName(u"/home/maya/amends.db"_s), u"/home/maya/amends.db"_s);
    }
};
}

QTEST_GUILESS_MAIN(amends::TestPlace)
#include "tst_place.moc"
