// Instance: one window a store. The first one listens on a local socket that only its user may open; a second start hands over what
// it was asked and ends, and the first one shows itself. GUI thread.
#pragma once
#include <QObject>

class QLocalServer;

namespace amends {
class Instance final : public QObject {
    Q_OBJECT
public:
    explicit Instance(const QString& store, QObject* parent = nullptr);
    // True: another window has this store, and it was told. False: this one is the first and listens now.
    [[nodiscard]] bool handOver();

Q_SIGNALS:
    void raiseWanted();

private:
    QString m_name;
    QLocalServer* m_server;
};
}
