// What the desktop prefers, asked of a portal on a bus of the test's own, and what happens without one.
#include "widgets/style/SystemShade.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;
const QString schemeKey = u"color-scheme"_s;

}

// Answers as xdg-desktop-portal does: a variant within a variant.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(group == appearance && key == schemeKey ? scheme : 0U)));
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class TestSystemShade : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aPaletteThatIsDarkIsBelieved();
    void thePortalIsAskedAndFollowed();

private:
    QProcess m_bus;
    QString m_address;
};

void TestSystemShade::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    QVERIFY2(m_bus.waitForStarted() && m_bus.waitForReadyRead(), "dbus-daemon is needed (Debian: dbus-daemon)");
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8()); // before anything asks for the session bus
}

void TestSystemShade::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestSystemShade::aPaletteThatIsDarkIsBelieved()
{
    const QPalette before = QGuiApplication::palette();
    QCOMPARE(SystemShade().shade(), Shade::Light);
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QGuiApplication::setPalette(dark);
    QCOMPARE(SystemShade().shade(), Shade::Dark); // the bus is there, the portal is not: nothing waits for it
    QGuiApplication::setPalette(before);
}

void TestSystemShade::thePortalIsAskedAndFollowed()
{
    FakePortal portal;
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"portal"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    SystemShade shade;
    QSignalSpy changed(&shade, &SystemShade::changed);
    QCOMPARE(shade.shade(), Shade::Light); // before the answer
    QTRY_COMPARE(shade.shade(), Shade::Dark);
    QCOMPARE(changed.size(), 1);
    Q_EMIT portal.SettingChanged(appearance, schemeKey, QDBusVariant(2U));
    QTRY_COMPARE(shade.shade(), Shade::Light);
    Q_EMIT portal.SettingChanged(appearance, u"accent-color"_s, QDBusVariant(1U));
    Q_EMIT portal.SettingChanged(appearance, schemeKey, QDBusVariant(0U)); // no preference: stays
    Q_EMIT portal.SettingChanged(appearance, schemeKey, QDBusVariant(1U));
    QTRY_COMPARE(shade.shade(), Shade::Dark);
    QCOMPARE(changed.size(), 3);
    QDBusConnection::disconnectFromBus(u"portal"_s);
}

QTEST_MAIN(TestSystemShade)
#include "tst_systemshade.moc"
