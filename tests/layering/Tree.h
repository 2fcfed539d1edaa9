// Tree: the project's source files as the checks of this folder read them, and what they complain about.
// Pure reading; any thread. Paths are relative to the root, with forward slashes.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace amends::tests {

struct SourceFile {
    QString path {};      // "models/domain/Steps.h"
    QStringList lines {}; // without line ends
};

struct Finding {
    QString path {};
    qsizetype line = 0; // counted from 1
    QString words {};

    bool operator==(const Finding&) const = default;
};

// Every .h and .cpp below `folders` of `root`, in a stable order.
[[nodiscard]] QList<SourceFile> readTree(const QString& root, const QStringList& folders);

// One finding a line, "path:line: words", as compilers write it, so that editors can jump there.
[[nodiscard]] QString asText(const QList<Finding>& findings);

// The line without its comment and with the contents of its string literals blanked when `keepStrings` is false.
[[nodiscard]] QString codeOf(const QString& line, bool keepStrings);

} // namespace amends::tests
