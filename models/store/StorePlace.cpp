#include "models/store/StorePlace.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <filesystem>

namespace amends {
namespace {
constexpr int mostLinks = 40; // as many as Linux follows
}

bool isPostgresUrl(const QString& fileOrUrl)
{
    return fileOrUrl.startsWith(QLatin1StringView("postgresql://"))
        || fileOrUrl.startsWith(QLatin1StringView("postgres://"));
}

QString storePlace(const QString& fileOrUrl)
{
    if (isPostgresUrl(fileOrUrl))
        return fileOrUrl;
    QFileInfo info(fileOrUrl);
    for (int i = 0; i < mostLinks && info.isSymLink(); ++i) // also one that leads to no file yet
        info.setFile(info.symLinkTarget());
    std::error_code failed;
    const auto real = std::filesystem::weakly_canonical(info.filesystemAbsoluteFilePath(), failed);
    return failed ? info.absoluteFilePath() : QFile::decodeName(real.c_str());
}

QString storeName(const QString& fileOrUrl)
{
    return isPostgresUrl(fileOrUrl) ? QUrl(fileOrUrl).toDisplayString() : fileOrUrl;
}
}
