#include "tests/layering/Tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace amends::tests {
using namespace Qt::StringLiterals;

QList<SourceFile> readTree(const QString& root, const QStringList& folders)
{
    const QDir top(root);
    QList<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator walk(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            files.append({top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QString asText(const QList<Finding>& findings)
{
    QStringList lines;
    for (const Finding& f : findings)
        lines.append(u"%1:%2: %3"_s.arg(f.path, QString::number(f.line), f.words));
    return lines.join(u'\n');
}

QString codeOf(const QString& line, bool keepStrings)
{
    QString code;
    QChar quote; // null outside a literal
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        const bool escaped = !quote.isNull() && c == u'\\';
        if (quote.isNull() && c == u'/' && i + 1 < line.size() && line.at(i + 1) == u'/')
            break;
        if (quote.isNull() || keepStrings || c == quote)
            code += c;
        if (escaped) {
            ++i;
            if (keepStrings && i < line.size())
                code += line.at(i);
        } else if (c == quote) {
            quote = QChar();
        } else if (quote.isNull() && c == u'"') {
            quote = c;
        }
    }
    return code;
}

} // namespace amends::tests
