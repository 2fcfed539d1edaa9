#include "models/desk/Places.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace amends {
QString dataFolder()
{
    const QString named = qEnvironmentVariable("AMENDS_DATA");
    return named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/amends"_s : named;
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
