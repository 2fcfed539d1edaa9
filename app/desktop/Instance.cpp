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

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int patience = 500;            // ms; the other window answers at once or is gone
constexpr int callPatience = 5'000;      // ms; a call is handed over for certain
constexpr int longest = 10'000;          // ms; from the lock to the socket it takes the other one far less
constexpr int pause = 20;                // ms
constexpr qsizetype longestCall = 1'000; // characters; what is longer is no number, and is said to be none
constexpr qint64 longestLine = 8'000;    // bytes; nobody of ours says more

QString folderOfSockets()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QDir::tempPath() : folder;
}

QString nameFor(const QString& store)
{
    const QByteArray digest
        = QCryptographicHash::hash(storePlace(store).toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return folderOfSockets() + u"/amends-"_s + qEnvironmentVariable("USER") + u'-' + QString::fromLatin1(digest);
}

// Whoever is at the other end runs as our user: the folder may be everybody's where the system gives us none of our own.
bool isOurs([[maybe_unused]] const QLocalSocket& socket)
{
#ifdef Q_OS_LINUX
    ucred other {};
    socklen_t size = sizeof other;
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == getuid();
#else
    return true;
#endif
}

// One line each way: "raise" or "call <text>", answered by "ok".
QByteArray lineFor(const std::optional<QString>& call)
{
    return call ? "call " + call->left(longestCall).toUtf8().toPercentEncoding() + '\n' : QByteArray("raise\n");
}
}

Instance::Instance(const QString& store, QObject* parent)
    : QObject(parent), m_name(nameFor(store)), m_lock(m_name + u".lock"_s), m_server(new QLocalServer(this))
{
    m_lock.setStaleLockTime(0); // only its holder's end frees it, never its age
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection())
            welcome(socket);
    });
}

bool Instance::isFor(const QString& store) const
{
    return m_name == nameFor(store);
}

void Instance::welcome(QLocalSocket* socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isOurs(*socket)) {
        socket->abort();
        return;
    }
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(socket); });
    hear(socket);
}

void Instance::hear(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestLine)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(longestLine).trimmed();
    socket->write("ok\n");
    socket->flush();
    if (line == "raise")
        Q_EMIT raiseWanted();
    else if (line == "call" || line.startsWith("call "))
        Q_EMIT rang(QString::fromUtf8(QByteArray::fromPercentEncoding(line.mid(5))));
}

bool Instance::handOver(const std::optional<QString>& call)
{
    QElapsedTimer since;
    since.start();
    while (!takeLock(m_lock)) {
        if (knock(call))
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

bool Instance::knock(const std::optional<QString>& call) const
{
    QLocalSocket other;
    other.connectToServer(m_name);
    if (!other.waitForConnected(patience) || !isOurs(other))
        return false;
    other.write(lineFor(call));
    other.waitForBytesWritten(patience);
    if (!call)
        return true;
    while (!other.canReadLine() && other.waitForReadyRead(callPatience))
        ;
    return other.canReadLine() || other.state() == QLocalSocket::ConnectedState; // busy: it reads when it can
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
