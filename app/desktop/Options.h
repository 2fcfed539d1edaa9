// Options: what the command line asks of the window. A wrong word ends the program with 1, after saying it on standard error.
#pragma once
#include <QString>
#include <QStringList>
#include <optional>

namespace amends {
struct Options {
    QString store {};    // file or URL; empty: as the preferences say
    QString language {}; // empty: as the preferences say
    QString theme {};
    QString bench {};               // one of benchOps()
    std::optional<QString> call {}; // whoever rings, as the telephone system wrote it; may be empty
    QString ask {};                 // what the benchmark asks for: a file
    bool demo = false;
};
[[nodiscard]] Options readOptions(const QStringList& arguments);
}
