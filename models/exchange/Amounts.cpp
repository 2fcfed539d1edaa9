#include "models/exchange/Amounts.h"

#include <QHash>
#include <QRegularExpression>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
// "1.234,5" -> {"1234", "5"}
struct Digits {
    QString whole {};
    QString places {};
};

Digits split(const QString& number)
{
    const qsizetype point = number.lastIndexOf(u'.');
    const qsizetype comma = number.lastIndexOf(u',');
    qsizetype decimal = std::max(point, comma);
    if (decimal >= 0 && std::min(point, comma) < 0) { // only one kind of sign
        const bool several = number.count(number.at(decimal)) > 1;
        const bool thousands = number.size() - decimal - 1 == 3 && decimal > 0 && decimal <= 3 && number.at(0) != u'0';
        if (several || thousands)
            decimal = -1;
    }
    Digits digits;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (number.at(i).isDigit())
            (decimal >= 0 && i > decimal ? digits.places : digits.whole)
                .append(QChar(u'0' + number.at(i).digitValue()));
    }
    return digits;
}

void roundTo(Digits& digits, int places)
{
    const bool up = digits.places.size() > places && digits.places.at(places) >= u'5';
    digits.places = digits.places.left(places);
    if (!up)
        return;
    QString all = u"0"_s + digits.whole + digits.places;
    qsizetype at = all.size() - 1;
    while (at > 0 && all.at(at) == u'9')
        all[at--] = u'0';
    all[at] = QChar(all.at(at).unicode() + 1);
    digits.whole = all.left(all.size() - digits.places.size());
    digits.places = all.right(digits.places.size());
}
}

QString currencyCode(const QString& text, const QString& home)
{
    static const QHash<QString, QString> signs {{u"£"_s, u"GBP"_s}, {u"€"_s, u"EUR"_s}, {u"¥"_s, u"JPY"_s},
        {u"zł"_s, u"PLN"_s}, {u"₺"_s, u"TRY"_s}, {u"₦"_s, u"NGN"_s}, {u"₹"_s, u"INR"_s}, {u"₩"_s, u"KRW"_s},
        {u"₽"_s, u"RUB"_s}, {u"₴"_s, u"UAH"_s}, {u"₪"_s, u"ILS"_s}, {u"fr."_s, u"CHF"_s}, {u"us$"_s, u"USD"_s},
        {u"a$"_s, u"AUD"_s}, {u"c$"_s, u"CAD"_s}, {u"r$"_s, u"BRL"_s}, {u"euro"_s, u"EUR"_s}, {u"kč"_s, u"CZK"_s},
        {u"ft"_s, u"HUF"_s}};
    static const QRegularExpression code(u"^[A-Za-z]{3}$"_s);
    const QString word = text.trimmed().toLower();
    if (word == u"$")
        return home.endsWith(u'D') && home.size() == 3 ? home : u"USD"_s;
    if (const auto known = signs.constFind(word); known != signs.constEnd())
        return *known;
    return code.match(word).hasMatch() ? word.toUpper() : QString();
}

Result<Money> readAmount(const QString& text, const QString& currency)
{
    static const QRegularExpression shape(
        u"^\\s*(\\(?)\\s*([-+\\x{2212}]?)\\s*([^\\d\\s().,+-]{1,4}\\.?)?\\s*([-\\x{2212}]?)\\s*(\\d[\\d.,'\\x{2019}\\s]*|[.,]\\d+)\\s*([^\\d\\s()+-]{1,4})?\\s*(-?)\\)?\\s*$"_s);
    static const QRegularExpression spaces(u"[\\x{00A0}\\x{2009}\\x{202F}]"_s); // what printers of money use
    const auto match = shape.match(QString(text).replace(spaces, u" "_s));
    if (!match.hasMatch())
        return Error {ErrorKind::Invalid, u"amount"_s};
    QString iso = currencyCode(match.captured(3) + match.captured(6), currency);
    if (iso.isEmpty())
        iso = currency;
    Digits digits = split(match.captured(5).trimmed());
    roundTo(digits, Money::places(iso));
    const bool negative = !match.captured(1).isEmpty()
        || (match.captured(2) + match.captured(4) + match.captured(7)).contains(QRegularExpression(u"[-\\x{2212}]"_s));
    QString decimal = digits.whole.isEmpty() ? u"0"_s : digits.whole;
    if (!digits.places.isEmpty())
        decimal += u'.' + digits.places;
    return Money::fromDecimal(negative ? u'-' + decimal : decimal, iso);
}
}
