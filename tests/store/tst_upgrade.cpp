// A store of every earlier schema is brought up to this one when it is opened, with everything in it found as before.
#include "models/store/Backgrounds.h"
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

    void whoseAnOldCaseWasIsReadFromItsEvents()
    {
        const QString file = m_folder.filePath(u"judged.db"_s);
        makeFirst(file);
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"judged"_s);
            db.setDatabaseName(file);
            QVERIFY(db.open());
            QSqlQuery query(db);
            const QString event
                = u"INSERT INTO case_event VALUES ('%1', 'c1', %2, %3, 'sam', '%4', '%5', '', '', '', '')"_s;
            for (const QString& statement : {u"INSERT INTO recovery_case VALUES (1, 'c1', 'AM-1', "
                                             u"'11111111-1111-4111-8111-111111111111', 0, 1, 0, 0, 'sam', '',"
                                             " '', '', 5, 6, 0, '', 3)"_s,
                     event.arg(u"e1"_s, u"1"_s, u"5"_s, u"BlameJudged"_s, uR"({"whose":"ours"})"_s),
                     event.arg(u"e2"_s, u"2"_s, u"7"_s, u"OfferAccepted"_s, uR"({"id":""})"_s),
                     event.arg(u"e3"_s, u"3"_s, u"9"_s, u"BlameJudged"_s, uR"({"whose":"misunderstanding"})"_s)})
                QVERIFY2(query.exec(statement), qPrintable(statement.left(60)));
        }
        QSqlDatabase::removeDatabase(u"judged"_s);
        QVERIFY(openSqlite(file, OpenMode::MustExist, m_clock).has_value());
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"judged"_s);
            db.setDatabaseName(file);
            QVERIFY(db.open());
            QSqlQuery query(db);
            QVERIFY(query.exec(u"SELECT whose, fixed_at, failures FROM recovery_case"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), static_cast<int>(Whose::Misunderstanding));
            QCOMPARE(query.value(1).toInt(), 7);
            QCOMPARE(query.value(2).toInt(), 0);
        }
        QSqlDatabase::removeDatabase(u"judged"_s);
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
        // And what came later has its place: a profile, none at first.
        QCOMPARE(*(*store)->backgrounds().profile(maya.id), CustomerProfile {});
        CustomerProfile profile;
        profile.never = u"Voicemail"_s;
        QVERIFY((*store)->backgrounds().setProfile(maya.id, profile).has_value());
        QCOMPARE(*(*store)->backgrounds().profile(maya.id), profile);
    }
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
