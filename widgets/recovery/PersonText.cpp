#include "widgets/recovery/PersonText.h"

#include "widgets/common/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(amends::PersonText)
};
}

QString wholeMoneyText(const Money& money)
{
    const int places = Money::places(money.currency);
    qint64 unit = 1;
    for (int i = 0; i < places; ++i)
        unit *= 10;
    const qint64 whole = money.minor / unit;
    const qint64 rest = qAbs(money.minor % unit);
    if (rest == 0 || qAbs(whole) >= 1000)
        return QLocale().toString(whole);
    return QLocale().toString(static_cast<double>(money.minor) / static_cast<double>(unit), 'f', places);
}

QString tierText(const Customer& who, const QDateTime& now)
{
    if (who.tier.isEmpty())
        return {};
    const QString tier = who.tier.left(1).toUpper() + who.tier.mid(1);
    const int years = who.since.isValid() ? static_cast<int>(who.since.daysTo(now.date()) / 365) : 0;
    //: a loyalty tier and the years they have been a customer: "Gold, 8 years"
    return years < 1 ? visibleLine(tier) : Words::tr("%1, %n year(s)", nullptr, years).arg(visibleLine(tier));
}

QString languageText(const QString& bcp47)
{
    if (bcp47.isEmpty())
        return {};
    // Qt names the country, too, where a language has several: "American English", "español de España".
    const QLocale::Language language = QLocale(bcp47).language();
    return language == QLocale::English ? u"English"_s
        : language == QLocale::Spanish  ? u"español"_s
                                        : QLocale(bcp47).nativeLanguageName();
}

QString deskLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

QString spokenWith(const Customer& who)
{
    return who.language.isEmpty() ? deskLanguage() : who.language;
}

QString personTip(const Customer& who, const Worth& worth)
{
    QStringList lines {visibleLine(who.name)};
    if (!who.say.isEmpty())
        lines.append(Words::tr("say %1").arg(visibleLine(who.say)));
    if (worth.orders > 0)
        lines.append(Words::tr("%1 lifetime").arg(wholeMoneyText(worth.lifetime)));
    if (!who.reach.isEmpty())
        lines.append(visibleLine(who.reach));
    return lines.join(QLatin1Char('\n'));
}
}
