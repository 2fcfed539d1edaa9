// Instance: one window a store, whichever path or link names it. Whoever gets the lock is the first and listens on a local socket
// that only its user may open; a later start says there what it was started for and ends. The lock decides, because two that start
// together both find nobody listening; it is free at once when its holder was killed. A call that is handed over was taken note of
// by the other window, or this one becomes it: none is lost between two. GUI thread.
#pragma once
#include <QLockFile>
#include <QObject>
#include <optional>

class QLocalServer;
class QLocalSocket;

namespace amends {
class Instance final : public QObject {
    Q_OBJECT
public:
    explicit Instance(const QString& store, QObject* parent = nullptr);
    // Whether it is about this store, by whatever path.
    [[nodiscard]] bool isFor(const QString& store) const;
    // True: another window has this store, and it was told of the call, or to come forward. False: this one is the first and listens.
    [[nodiscard]] bool handOver(const std::optional<QString>& call = {});

Q_SIGNALS:
    void raiseWanted();
    void rang(const QString& call);

private:
    [[nodiscard]] bool knock(const std::optional<QString>& call) const;
    void listen();
    void welcome(QLocalSocket* socket);
    void hear(QLocalSocket* socket);
    QString m_name; // of the socket: a path
    QLockFile m_lock;
    QLocalServer* m_server;
};
}
