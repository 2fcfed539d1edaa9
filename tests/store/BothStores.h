// BothStores: an empty store of the row's kind for a test that SQLite and PostgreSQL must pass alike. PostgreSQL comes from
// AMENDS_TEST_POSTGRES (an empty database's URL); without it the row is skipped, or fails where AMENDS_REQUIRE_POSTGRES is set.
#pragma once
#include "models/store/sql/OpenStore.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

namespace amends {
class BothStores {
public:
    static void addRows()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("sqlite") << QStringLiteral("sqlite");
        QTest::newRow("postgres") << QStringLiteral("postgres");
    }

    // Null after a skip or a failure.
    [[nodiscard]] std::unique_ptr<Store> open(const Clock& clock)
    {
        QFETCH_GLOBAL(QString, kind);
        Result<std::unique_ptr<Store>> opened = Error {ErrorKind::Unavailable, {}};
        if (kind == QLatin1String("sqlite")) {
            QFile::remove(m_folder.filePath(QStringLiteral("s.db")));
            opened = openSqlite(m_folder.filePath(QStringLiteral("s.db")), OpenMode::Create, clock);
        } else {
            const QString url = qEnvironmentVariable("AMENDS_TEST_POSTGRES");
            if (url.isEmpty()) {
                if (qEnvironmentVariableIntValue("AMENDS_REQUIRE_POSTGRES"))
                    QTest::qFail("PostgreSQL is required here and AMENDS_TEST_POSTGRES is not set", __FILE__, __LINE__);
                else
                    QTest::qSkip("AMENDS_TEST_POSTGRES is not set: no PostgreSQL to test on", __FILE__, __LINE__);
                return nullptr;
            }
            wipe(QUrl(url));
            opened = openPostgres(url, clock);
        }
        if (!opened) {
            QTest::qFail(qPrintable(opened.error().detail), __FILE__, __LINE__);
            return nullptr;
        }
        return std::move(*opened);
    }

private:
    static void wipe(const QUrl& url)
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("wipe"));
            const QString socket = QUrlQuery(url).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
            db.setHostName(socket.isEmpty() ? url.host() : socket);
            db.setPort(url.port(5432));
            db.setDatabaseName(url.path().mid(1));
            db.setUserName(url.userName());
            if (db.open()) {
                QSqlQuery query(db);
                query.exec(QStringLiteral("DROP SCHEMA public CASCADE"));
                query.exec(QStringLiteral("CREATE SCHEMA public"));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("wipe"));
    }

    QTemporaryDir m_folder {};
};
}
