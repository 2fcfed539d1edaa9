#include "models/desk/Places.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace amends {
QString dataFolder()
{
    const QString named = qEnvironmentVariable("AMENDS_DATA");
    const QString folder = named.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/amends"_s
        : named;
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return folder;
}

QString defaultStoreFile()
{
    return dataFolder() + u"/amends.db"_s;
}

QString demoStoreFile()
{
    return dataFolder() + u"/demo.db"_s;
}

QString localAgent()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return user.isEmpty() ? u"agent"_s : user;
}
}
