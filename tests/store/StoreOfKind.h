// StoreOfKind: an empty store of the kind a test's global row names, "sqlite" or "postgres". PostgreSQL comes from
// AMENDS_TEST_POSTGRES (a database's URL, wiped); without it the test is skipped, or fails where it is required.
#pragma once
#include "models/store/sql/OpenStore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

namespace amends::tests {
using namespace Qt::StringLiterals;

class StoreOfKind {
public:
    static void rows()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("sqlite") << u"sqlite"_s;
        QTest::newRow("postgres") << u"postgres"_s;
    }
    [[nodiscard]] QString file() const { return m_folder.filePath(u"s.db"_s); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] bool isSqlite() const { return m_kind == "sqlite"_L1; }
    [[nodiscard]] QString url() const { return qEnvironmentVariable("AMENDS_TEST_POSTGRES"); }

    // Null after a skip or a failure.
    std::unique_ptr<Store> open(const QString& kind, const Clock& clock)
    {
        m_kind = kind;
        if (!isSqlite() && url().isEmpty()) {
            if (qEnvironmentVariableIntValue("AMENDS_REQUIRE_POSTGRES"))
                QTest::qFail("PostgreSQL is required here and AMENDS_TEST_POSTGRES is not set", __FILE__, __LINE__);
            else
                QTest::qSkip("AMENDS_TEST_POSTGRES is not set: no PostgreSQL to test on", __FILE__, __LINE__);
            return nullptr;
        }
        for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(file() + end);
        if (!isSqlite())
            run({u"SET client_min_messages = warning"_s, u"DROP SCHEMA public CASCADE"_s, u"CREATE SCHEMA public"_s});
        return again(clock);
    }
    std::unique_ptr<Store> again(const Clock& clock)
    {
        auto opened = isSqlite() ? openSqlite(file(), OpenMode::Create, clock) : openPostgres(url(), clock);
        if (!opened)
            QTest::qFail(qPrintable(opened.error().detail), __FILE__, __LINE__);
        return opened ? std::move(*opened) : nullptr;
    }
    // Behind the store's back. Answers the first cell of the last statement.
    QVariant run(const QStringList& statements) const
    {
        QVariant answer;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(isSqlite() ? u"QSQLITE"_s : u"QPSQL"_s, u"behind"_s);
            if (isSqlite()) {
                db.setDatabaseName(file());
            } else {
                const QUrl at(url());
                const QString socket = QUrlQuery(at).queryItemValue(u"host"_s, QUrl::FullyDecoded);
                db.setHostName(socket.isEmpty() ? at.host() : socket);
                db.setPort(at.port(5432));
                db.setDatabaseName(at.path().mid(1));
                db.setUserName(at.userName());
            }
            if (!db.open())
                QTest::qFail("cannot open", __FILE__, __LINE__);
            for (const QString& statement : statements) {
                QSqlQuery query(db);
                if (!query.exec(statement))
                    QTest::qFail(qPrintable(statement), __FILE__, __LINE__);
                answer = query.next() ? query.value(0) : QVariant();
            }
        }
        QSqlDatabase::removeDatabase(u"behind"_s);
        return answer;
    }

private:
    QTemporaryDir m_folder {};
    QString m_kind {};
};
}
