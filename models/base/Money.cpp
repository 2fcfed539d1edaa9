#include "models/base/Money.h"

#include <QStringList>
#include <limits>

using namespace Qt::StringLiterals;

namespace amends {
int Money::places(const QString& currency)
{
    static const QStringList none {u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s, u"KMF"_s, u"KRW"_s,
        u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QStringList three {u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

QString Money::toDecimal() const
{
    const int digits = places(currency);
    const bool negative = minor < 0;
    const quint64 magnitude = negative ? ~static_cast<quint64>(minor) + 1 : static_cast<quint64>(minor);
    QString text = QString::number(magnitude);
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return negative ? u'-' + text : text;
}

Result<Money> Money::fromDecimal(const QString& text, const QString& currency)
{
    const int digits = places(currency);
    qsizetype i = 0;
    const bool negative = text.startsWith(u'-');
    if (negative)
        ++i;
    quint64 value = 0;
    int after = -1;
    int seen = 0;
    constexpr auto limit = static_cast<quint64>(std::numeric_limits<qint64>::max());
    const auto push = [&value](unsigned digit) {
        if (value > (limit - digit) / 10)
            return false;
        value = value * 10 + digit;
        return true;
    };
    for (; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c == u'.' && after < 0 && seen > 0) {
            after = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return {ErrorKind::Invalid, u"not a decimal number"_s};
        if (after >= 0 && ++after > digits)
            return {ErrorKind::Invalid, u"more places than the currency has"_s};
        ++seen;
        if (!push(c - u'0'))
            return {ErrorKind::Invalid, u"too large"_s};
    }
    if (seen == 0 || after == 0)
        return {ErrorKind::Invalid, u"not a decimal number"_s};
    for (int pad = qMax(after, 0); pad < digits; ++pad) {
        if (!push(0))
            return {ErrorKind::Invalid, u"too large"_s};
    }
    const auto minor = static_cast<qint64>(value);
    return Money {negative ? -minor : minor, currency};
}

Result<Money> sum(const Money& a, const Money& b)
{
    if (a.isZero() && a.currency.isEmpty())
        return b;
    if (b.isZero() && b.currency.isEmpty())
        return a;
    if (a.currency != b.currency)
        return {ErrorKind::Invalid, u"mixed currencies"_s};
    qint64 total = 0;
    if (__builtin_add_overflow(a.minor, b.minor, &total))
        return {ErrorKind::Invalid, u"too large"_s};
    return Money {total, a.currency};
}
}
