#include "tests/layering/Layers.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace amends::tests {
using namespace Qt::StringLiterals;

namespace {

struct Room {
    QString path {};
    QStringList sees {};    // rooms below it; every room sees itself
    QStringList modules {}; // Qt modules it may include beside QtCore
};

// Longest paths first, so that models/store/sql is found before models/store. A room not named here is a finding:
// whoever opens a new folder says here where it stands.
const QList<Room>& rooms()
{
    static const QStringList base {u"models/base"_s};
    static const QStringList domain = QStringList {u"models/domain"_s} + base;
    static const QStringList words = QStringList {u"models/language"_s, u"models/insight"_s} + domain;
    static const QStringList middle
        = QStringList {u"models/practice"_s, u"models/store"_s, u"models/exchange"_s} + words;
    static const QStringList models = QStringList {u"models/items"_s, u"models/desk"_s} + middle;
    static const QStringList small {u"widgets/style"_s, u"widgets/common"_s};
    static const QStringList window {u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtSvg"_s};
    static const QStringList desktop = window + QStringList {u"QtNetwork"_s, u"QtDBus"_s};
    static const QList<Room> table {
        {u"resources"_s, {}, {}}, // what is compiled in: icons, style; everyone may ask for it
        {u"models/store/sql"_s, QStringList {u"models/store"_s} + words, {u"QtSql"_s}},
        {u"models/base"_s, {}, {}},
        {u"models/domain"_s, base, {}},
        {u"models/language"_s, domain, {}},
        {u"models/insight"_s, domain, {}},
        {u"models/practice"_s, words, {}},
        {u"models/store"_s, words, {}},
        {u"models/exchange"_s, words, {u"QtGui"_s, u"QtPrintSupport"_s, u"QtNetwork"_s}},
        {u"models/desk"_s, middle, {}},
        {u"models/items"_s, QStringList {u"models/store"_s} + words, {}},
        {u"widgets/style"_s, models, desktop},
        {u"widgets/common"_s, QStringList {u"widgets/style"_s} + models, window},
        {u"widgets/charts"_s, small + models, window + QStringList {u"QtCharts"_s}},
        {u"widgets"_s, small + QStringList {u"widgets"_s, u"widgets/charts"_s} + models, window},
        {u"app/ctl"_s, models + QStringList {u"models/store/sql"_s}, {}},
        {u"app/desktop"_s, small + QStringList {u"widgets"_s, u"widgets/charts"_s} + models, desktop},
    };
    return table;
}

const Room* roomAt(const QString& path)
{
    const auto found = std::ranges::find_if(rooms(), [&](const Room& r) { return path.startsWith(r.path + u'/'); });
    return found == rooms().end() ? nullptr : &*found;
}

// In the window only Application opens a store; every page speaks to the ports.
bool opensStores(const QString& path)
{
    return path.startsWith(u"app/desktop/Application"_s);
}

// C headers that would let a database in by the back door.
QString databaseBehind(const QString& header)
{
    return header == u"sqlite3.h"_s || header == u"libpq-fe.h"_s ? u"QtSql"_s : QString();
}

QString complaintAboutOwn(const Room& from, const QString& path, const QString& header)
{
    static const QRegularExpression generated(uR"((^moc_[^/]*\.cpp|\.moc)$)"_s);
    if (header.contains(generated))
        return {};
    const Room* to = roomAt(header);
    if (to == nullptr)
        return u"\"%1\" is not written from the root, or its folder has no row in tests/layering/Layers.cpp"_s.arg(
            header);
    if (to == &from || to->path == u"resources"_s || from.sees.contains(to->path))
        return {};
    if (to->path == u"models/store/sql"_s && opensStores(path))
        return {};
    return u"%1 must not see %2 (\"%3\")"_s.arg(from.path, to->path, header);
}

QString complaintAboutForeign(const Room& from, const QString& header, const ModuleOf& moduleOf)
{
    QString module = databaseBehind(header);
    if (module.isEmpty())
        module = moduleOf(header);
    if (module.isEmpty() || module == u"QtCore"_s || from.modules.contains(module))
        return {};
    return u"%1 must not use %2 (<%3>)"_s.arg(from.path, module, header);
}

} // namespace

QString roomOf(const QString& path)
{
    const Room* room = roomAt(path);
    return room == nullptr ? QString() : room->path;
}

ModuleOf installedModules()
{
    return [headers = QLibraryInfo::path(QLibraryInfo::HeadersPath)](const QString& header) -> QString {
        static const QStringList modules {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSql"_s, u"QtCharts"_s,
            u"QtNetwork"_s, u"QtDBus"_s, u"QtPrintSupport"_s, u"QtSvg"_s, u"QtTest"_s, u"QtConcurrent"_s,
            u"QtOpenGL"_s};
        const QString folder = header.section(u'/', 0, 0);
        if (header.contains(u'/'))
            return folder.startsWith(u"Qt"_s) ? folder : QString();
        for (const QString& module : modules) {
            if (header.startsWith(u'Q', Qt::CaseInsensitive)
                && QFileInfo::exists(headers + u'/' + module + u'/' + header))
                return module;
        }
        return {};
    };
}

QList<Finding> wrongIncludes(const QList<SourceFile>& files, const ModuleOf& moduleOf)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    QList<Finding> findings;
    for (const SourceFile& file : files) {
        const Room* room = roomAt(file.path);
        if (room == nullptr) {
            findings.append({file.path, 1, u"this folder has no row in tests/layering/Layers.cpp"_s});
            continue;
        }
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const auto match = include.match(file.lines.at(i));
            if (!match.hasMatch())
                continue;
            const QString header = match.captured(2);
            const QString words = match.captured(1) == u"\""_s ? complaintAboutOwn(*room, file.path, header)
                                                               : complaintAboutForeign(*room, header, moduleOf);
            if (!words.isEmpty())
                findings.append({file.path, i + 1, words});
        }
    }
    return findings;
}

} // namespace amends::tests
