// Preferences: what this desk likes, read once from QSettings and written at each change. No password and no customer's data in it.
#pragma once
#include <QByteArray>
#include <QString>

namespace amends {
struct Looks {
    QString theme {QStringLiteral("system")}; // system, light, dark
    int textPercent = 100;
    QString language {}; // empty: the system's
    bool operator==(const Looks&) const = default;
};

struct Preferences {
    Looks looks {};
    QString store {}; // empty: the default place
    QByteArray geometry {};
    QString openCase {}; // the case on screen; empty after a clean leave
};
[[nodiscard]] Preferences readPreferences();
void writePreferences(const Preferences& preferences);
}
