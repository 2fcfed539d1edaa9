#include "models/language/Tongue.h"
#include <QFile>
#include <QJsonDocument>

// The files are linked into a static library, so somebody has to ask for them; must stand outside any namespace.
static void askForWords()
{
    Q_INIT_RESOURCE(words);
}

namespace amends {
using namespace Qt::StringLiterals;

Tongue tongueOf(const QString& language)
{
    const QString tag = language.trimmed().left(3).toLower();
    const bool german = tag == "de"_L1 || tag == "de-"_L1 || tag == "de_"_L1;
    return german ? Tongue::German : Tongue::English;
}

QString tagOf(Tongue tongue)
{
    return tongue == Tongue::German ? u"de"_s : u"en"_s;
}

QLocale localeOf(const QString& language)
{
    if (tongueOf(language) == Tongue::German)
        return QLocale(QString(language).replace(u'-', u'_'));
    const QLocale asked(QString(language).replace(u'-', u'_'));
    return asked.language() == QLocale::English ? asked : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QJsonObject wordsFile(const QString& folder, Tongue tongue)
{
    static const bool asked = (askForWords(), true);
    Q_UNUSED(asked)
    QFile file(u":/words/"_s + folder + u'/' + tagOf(tongue) + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}
}
