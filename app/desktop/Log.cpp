#include "app/desktop/Log.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMutex>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qint64 largest = 1024 * 1024;
QFile& file()
{
    static QFile f;
    return f;
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    static const char* const names[] {"debug", "warning", "critical", "fatal", "info"};
    const QByteArray line = QByteArray(names[type]) + ' ' + (context.category ? context.category : "") + ' '
        + text.left(500).toUtf8() + '\n';
    if (file().isOpen()) {
        file().write(line);
        file().flush();
    }
    if (type != QtDebugMsg && type != QtInfoMsg)
        fputs(line.constData(), stderr);
}
}

void startLog(const QString& folder)
{
    const QString name = folder + u"/amends.log"_s;
    if (QFileInfo(name).size() > largest) {
        QFile::remove(name + u".1"_s);
        QFile::rename(name, name + u".1"_s);
    }
    file().setFileName(name);
    if (file().open(QIODevice::Append))
        file().setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    qInstallMessageHandler(write);
}

QString logFile()
{
    return file().fileName();
}

QString supportReport(const QString& storePlace)
{
    QFile log(logFile());
    QByteArray tail;
    if (log.open(QIODevice::ReadOnly)) {
        log.seek(std::max<qint64>(0, log.size() - 20000));
        tail = log.readAll();
    }
    const bool local = !storePlace.contains("://"_L1);
    return u"Amends %1\nQt %2\n%3, %4\nPlatform %5\nStore %6, %7 bytes\n\nLog\n%8"_s.arg(QStringLiteral(AMENDS_VERSION),
        QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
        QGuiApplication::platformName(), local ? u"SQLite"_s : u"PostgreSQL"_s,
        QString::number(local ? QFileInfo(storePlace).size() : 0), QString::fromUtf8(tail));
}
}
