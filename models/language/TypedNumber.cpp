#include "models/language/TypedNumber.h"

#include "models/language/Fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace amends {
TypedNumber typedNumber(const QString& typed)
{
    static const QRegularExpression shape(
        uR"(^\s*(\+?)([\d\s()\-./\x{2010}-\x{2013}]*?)\s*(?:(?:;?ext[.=]?|x|#)\s*(\d+)\s*)?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = shape.match(typed);
    if (!match.hasMatch())
        return {};
    QString number = match.captured(2);
    number.remove(u"(0)"_s);
    TypedNumber out {bareDigits(number), bareDigits(match.captured(3)), !match.captured(1).isEmpty()};
    if (!out.isAbroad && out.digits.startsWith(u"00"_s)) {
        out.digits.remove(0, 2);
        out.isAbroad = true;
    }
    return out;
}

QStringList mayStandAs(const TypedNumber& typed)
{
    if (typed.digits.isEmpty())
        return {};
    QStringList all {typed.digits};
    // 0113 is kept as 44113: the zero is dialled at home only.
    if (!typed.isAbroad && typed.digits.startsWith(u'0') && typed.digits.size() > 3)
        all.append(typed.digits.mid(1));
    // +44 0113: people leave it in abroad, too.
    for (int country = 1; typed.isAbroad && country <= 3 && country + 3 < typed.digits.size(); ++country) {
        if (typed.digits.at(country) == u'0')
            all.append(typed.digits.left(country) + typed.digits.mid(country + 1));
    }
    return all;
}
}
