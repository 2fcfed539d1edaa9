#include "app/desktop/Preferences.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/amends/amends.ini"_s;
}
}

Preferences readPreferences()
{
    const QSettings s(settingsFile(), QSettings::IniFormat);
    Preferences p;
    p.looks.theme = s.value(u"looks/theme"_s, u"system"_s).toString();
    p.looks.textPercent = s.value(u"looks/text"_s, 100).toInt();
    p.looks.language = s.value(u"looks/language"_s).toString();
    p.store = s.value(u"store/place"_s).toString();
    p.geometry = s.value(u"window/geometry"_s).toByteArray();
    p.openCase = s.value(u"window/case"_s).toString();
    return p;
}

void writePreferences(const Preferences& p)
{
    QSettings s(settingsFile(), QSettings::IniFormat);
    s.setValue(u"looks/theme"_s, p.looks.theme);
    s.setValue(u"looks/text"_s, p.looks.textPercent);
    s.setValue(u"looks/language"_s, p.looks.language);
    s.setValue(u"store/place"_s, p.store);
    s.setValue(u"window/geometry"_s, p.geometry);
    s.setValue(u"window/case"_s, p.openCase);
}
}
