// EitherStore: a new, empty store of either kind for tests that both must pass. PostgreSQL comes from AMENDS_TEST_POSTGRES (an empty
// database's URL, wiped each time).
#pragma once
#include "models/base/Clock.h"
#include "models/store/sql/OpenStore.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

namespace amends {
class EitherStore {
public:
    explicit EitherStore(const Clock& clock) : m_clock(clock) { }

    [[nodiscard]] static bool hasPostgres() { return !qEnvironmentVariable("AMENDS_TEST_POSTGRES").isEmpty(); }

    Result<std::unique_ptr<Store>> open(bool postgres)
    {
        if (!postgres) {
            const QString file = m_folder.filePath(QStringLiteral("either%1.db").arg(++m_count));
            return openSqlite(file, OpenMode::Create, m_clock);
        }
        const QString url = qEnvironmentVariable("AMENDS_TEST_POSTGRES");
        wipe(QUrl(url));
        return openPostgres(url, m_clock);
    }

private:
    static void wipe(const QUrl& url)
    {
        const QString name = QStringLiteral("wipe");
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
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
        QSqlDatabase::removeDatabase(name);
    }

    const Clock& m_clock;
    QTemporaryDir m_folder {};
    int m_count = 0;
};
}
