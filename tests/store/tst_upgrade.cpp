// A store of every earlier schema is brought up to this one when it is opened, with everything in it found as before.
#include "models/store/sql/Migrator.h"
#include "models/store/sql/OpenStore.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestUpgrade : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    FakeClock m_clock {QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC)};

    static void runScript(QSqlQuery& query, const QString& name)
    {
        QFile file(u":/sql/"_s + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        for (const QString& statement : statementsOf(QString::fromUtf8(file.readAll())))
            QVERIFY2(query.exec(statement), qPrintable(statement.left(60)));
    }

    // As the first version left it: one customer, in the search that it had.
    void makeFirst(const QString& file)
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first"_s);
            db.setDatabaseName(file);
            QVERIFY(db.open());
            QSqlQuery query(db);
            QVERIFY(query.exec(u"CREATE TABLE schema_version (version INTEGER PRIMARY KEY, at BIGINT NOT NULL)"_s));
            runScript(query, u"0001_core.sql"_s);
            runScript(query, u"0001_core.sqlite.sql"_s);
            for (const QString& statement : {u"INSERT INTO schema_version (version, at) VALUES (1, 0)"_s,
                     u"INSERT INTO customer VALUES (1, '11111111-1111-4111-8111-111111111111', '40112', 'Maya Okafor', "
                     u"'maya okafor', '', '', '',"
                     " '', '', '', '', '', '', '', '', 1, 5, 0)"_s,
                     u"INSERT INTO customer_text (num, body) VALUES (1, ' maya okafor 40112')"_s,
                     u"INSERT INTO customer_find (rowid, body) VALUES (1, ' maya okafor 40112')"_s,
                     u"INSERT INTO customer_tri (rowid, body) VALUES (1, ' maya okafor 40112')"_s})
                QVERIFY2(query.exec(statement), qPrintable(statement.left(60)));
        }
        QSqlDatabase::removeDatabase(u"first"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The scripts come with the library, which brings them in when it first opens a store.
        QVERIFY(openSqlite(m_folder.filePath(u"any.db"_s), OpenMode::Create, m_clock).has_value());
    }

    void theFirstSchemaIsBroughtUpAndStillSearched()
    {
        const QString file = m_folder.filePath(u"first.db"_s);
        makeFirst(file);
        auto store = openSqlite(file, OpenMode::MustExist, m_clock);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail));
        QCOMPARE((*store)->verify()->schema, currentSchema());
        QVERIFY((*store)->verify()->ok);
        for (const QString& typed : {u"may"_s, u"kafo"_s, u"40112"_s}) {
            const auto found = (*store)->search().people(typed, 5);
            QVERIFY(found.has_value());
            QCOMPARE(found->size(), 1);
        }
        // Its search row goes when its name does.
        Customer maya = *(*store)->customers().byNumber(u"40112"_s);
        maya.name = u"Maya Reid"_s;
        QVERIFY((*store)->customers().save(maya).has_value());
        QVERIFY((*store)->search().people(u"kafo"_s, 5)->isEmpty());
        QCOMPARE((*store)->search().people(u"reid"_s, 5)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
