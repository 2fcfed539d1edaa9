#include "app/desktop/Instance.h"

#include "models/base/LockFile.h"
#include "models/store/StorePlace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace amends {
namespace {
constexpr int patience = 500;   // ms; the other window answers at once or is gone
constexpr int longest = 10'000; // ms; from the lock to the socket it takes the other one far less
constexpr int pause = 20;       // ms

QString nameFor(const QString& store)
{
    const QByteArray digest
        = QCryptographicHash::hash(storePlace(store).toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("amends-") + qEnvironmentVariable("USER") + QLatin1Char('-') + QString::fromLatin1(digest);
}

QString lockFor(const QString& name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (folder.isEmpty() ? QDir::tempPath() : folder) + QLatin1Char('/') + name + QStringLiteral(".lock");
}
}

Instance::Instance(const QString& store, QObject* parent)
    : QObject(parent), m_name(nameFor(store)), m_lock(lockFor(m_name)), m_server(new QLocalServer(this))
{
    m_lock.setStaleLockTime(0); // only its holder's end frees it, never its age
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection())
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        Q_EMIT raiseWanted();
    });
}

bool Instance::isFor(const QString& store) const
{
    return m_name == nameFor(store);
}

bool Instance::handOver()
{
    QElapsedTimer since;
    since.start();
    while (!takeLock(m_lock)) {
        if (knock())
            return true;
        if (m_lock.error() != QLockFile::LockFailedError)
            break; // no lock can be made here (a full disk, a folder of others): the socket alone must do
        if (since.elapsed() > longest) {
            qWarning("amends: another window has this store and does not answer");
            return true;
        }
        QThread::msleep(pause);
    }
    listen();
    return false;
}

bool Instance::knock() const
{
    QLocalSocket other;
    other.connectToServer(m_name);
    if (!other.waitForConnected(patience))
        return false;
    other.write("raise\n");
    other.waitForBytesWritten(patience);
    return true;
}

void Instance::listen()
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(m_name)) { // left behind by a window that was killed
        QLocalServer::removeServer(m_name);
        m_server->listen(m_name);
    }
}
}
