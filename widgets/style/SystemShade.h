// SystemShade: what the desktop prefers, light or dark.
// First from the palette the system gave at start (read it before the program sets its own), then from the desktop
// portal's colour-scheme where there is one, which also says when it changes. Never waits for the portal.
// GUI thread.
#pragma once

#include "widgets/style/Tokens.h"

#include <QDBusMessage>
#include <QObject>

namespace amends {

class SystemShade final : public QObject {
    Q_OBJECT
public:
    explicit SystemShade(QObject* parent = nullptr);

    [[nodiscard]] Shade shade() const { return m_shade; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSignal(const QDBusMessage& message);

private:
    void askPortal();
    void takeSetting(const QString& group, const QString& key, const QVariant& value);
    void takeScheme(uint scheme);

    Shade m_shade = Shade::Light;
};

}
