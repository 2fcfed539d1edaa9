// Instance: one window a store, whichever path or link names it. Whoever gets the lock is the first and listens on a local socket
// that only its user may open; a later start knocks there and ends, and the first one shows itself. The lock decides, because two
// that start together both find nobody listening; it is free at once when its holder was killed. GUI thread.
#pragma once
#include <QLockFile>
#include <QObject>

class QLocalServer;

namespace amends {
class Instance final : public QObject {
    Q_OBJECT
public:
    explicit Instance(const QString& store, QObject* parent = nullptr);
    // Whether it is about this store, by whatever path.
    [[nodiscard]] bool isFor(const QString& store) const;
    // True: another window has this store, and it was told. False: this one is the first and listens now.
    [[nodiscard]] bool handOver();

Q_SIGNALS:
    void raiseWanted();

private:
    [[nodiscard]] bool knock() const;
    void listen();
    QString m_name;
    QLockFile m_lock;
    QLocalServer* m_server;
};
}
