#include "app/desktop/Instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace amends {
namespace {
constexpr int patience = 500; // ms; the other window answers at once or is gone
}

Instance::Instance(const QString& store, QObject* parent) : QObject(parent), m_server(new QLocalServer(this))
{
    const QString place = store.contains(QLatin1String("://")) ? store : QFileInfo(store).absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    m_name = QStringLiteral("amends-") + qEnvironmentVariable("USER") + QLatin1Char('-') + QString::fromLatin1(digest);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection())
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        Q_EMIT raiseWanted();
    });
}

bool Instance::handOver()
{
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(patience)) {
        other.write("raise\n");
        other.waitForBytesWritten(patience);
        return true;
    }
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(m_name)) { // left behind by a window that was killed
        QLocalServer::removeServer(m_name);
        m_server->listen(m_name);
    }
    return false;
}
}
