#include "widgets/style/SystemShade.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto schemeKey = u"color-scheme"_s;

// Asking for a session bus where none runs may try to start one, and that would hold up the first window.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(runtime + "/bus"_L1);
}

// `Read` wraps its answer in a variant twice.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = qvariant_cast<QDBusVariant>(value).variant();
    return value;
}

}

SystemShade::SystemShade(QObject* parent) : QObject(parent)
{
    const QPalette system = QGuiApplication::palette();
    if (system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness())
        m_shade = Shade::Dark;
    if (hasSessionBus())
        askPortal();
}

void SystemShade::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The slot takes the whole message: QtDBus 6.4 refuses one with a QDBusVariant among its parameters here.
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(takeSignal(QDBusMessage)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << appearance << schemeKey;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid())
            takeSetting(appearance, schemeKey, QVariant::fromValue(reply.value()));
        done->deleteLater();
    });
}

void SystemShade::takeSignal(const QDBusMessage& message)
{
    const QVariantList values = message.arguments();
    if (values.size() == 3)
        takeSetting(values.at(0).toString(), values.at(1).toString(), values.at(2));
}

void SystemShade::takeSetting(const QString& group, const QString& key, const QVariant& value)
{
    if (group == appearance && key == schemeKey)
        takeScheme(unwrapped(value).toUInt());
}

// The portal's numbers: 0 no preference, 1 dark, 2 light.
void SystemShade::takeScheme(uint scheme)
{
    if (scheme == 0)
        return;
    const Shade wanted = scheme == 1 ? Shade::Dark : Shade::Light;
    if (wanted == m_shade)
        return;
    m_shade = wanted;
    Q_EMIT changed();
}

}
