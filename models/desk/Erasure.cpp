#include "models/desk/Erasure.h"

#include "models/desk/Places.h"

#include <QDirIterator>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
bool isBackup(const QString& path)
{
    return path.contains(u"/backups/"_s) || path.contains(u".backup"_s);
}

void take(QStringList& files, const QString& folder, const QStringList& names, bool deep)
{
    QDirIterator walk(
        folder, names, QDir::Files | QDir::Hidden, deep ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (!isBackup(path) && !files.contains(path))
            files.append(path);
    }
}
}

QStringList filesOfTheDesk()
{
    QStringList files;
    take(files, dataFolder(), {u"*.log"_s, u"*.log.*"_s, u"*.conf"_s, u"*.json"_s}, false);
    take(files, dataFolder() + u"/attachments"_s, {}, true);
    take(files, QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/amends"_s, {}, true);
    return files;
}
}
