#include "models/language/CallText.h"

#include "models/base/Text.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qsizetype longestText = 300; // a number with all its words takes a third of it
constexpr qsizetype longestGiven = 60;
constexpr qsizetype longestInHouse = 6; // digits

QString oneLine(const QString& text)
{
    QString line = keepable(firstOf(text, longestText));
    line = line.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return line.size() > longestGiven ? firstOf(line, longestGiven - 1) + u'…' : line;
}

// What stands in the angle brackets of a name, without scheme and slashes.
QString addressOf(const QString& text)
{
    QString address = text.contains(u'%') ? QUrl::fromPercentEncoding(text.toUtf8()) : text;
    if (const qsizetype open = address.lastIndexOf(u'<'); open >= 0 && address.indexOf(u'>', open) > open)
        address = address.mid(open + 1, address.indexOf(u'>', open) - open - 1);
    static const QRegularExpression scheme(
        u"^\\s*(tel|callto|sips?):(//)?"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = scheme.match(address);
    if (!match.hasMatch())
        return address.trimmed();
    address.remove(0, match.capturedLength());
    return (match.captured(1).startsWith(u's', Qt::CaseInsensitive) ? address.section(u'@', 0, 0) : address).trimmed();
}

bool isWithheld(const QString& address)
{
    static const QSet<QString> words {u"anonymous"_s, u"anonymus"_s, u"anonym"_s, u"private"_s, u"privat"_s,
        u"unknown"_s, u"unbekannt"_s, u"withheld"_s, u"unterdrückt"_s, u"unterdrueckt"_s, u"restricted"_s,
        u"unavailable"_s, u"blocked"_s, u"hidden"_s, u"p"_s, u"o"_s};
    static const QRegularExpression letters(u"\\P{L}+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString digits = digitsOf(address);
    if (!digits.isEmpty())
        return digits.size() > 2 && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0'; });
    const QStringList said = address.toLower().split(letters, Qt::SkipEmptyParts);
    return address.isEmpty()
        || std::any_of(said.begin(), said.end(), [](const QString& word) { return words.contains(word); });
}

// The parts of RFC 3966, and the pauses and crosses that people and telephones write before an extension.
struct Parts {
    QString number {};
    QString extension {};
};

Parts partsOf(const QString& address)
{
    Parts parts {address.section(u';', 0, 0).trimmed(), {}};
    const QStringList more = address.split(u';').mid(1);
    for (const QString& one : more) {
        const QString name = one.section(u'=', 0, 0).trimmed().toLower();
        const QString value = one.section(u'=', 1).trimmed();
        if (name == "ext"_L1)
            parts.extension = digitsOf(value);
        // A context that is a number stands before one that is not from everywhere; a house's name tells nothing.
        else if (name == "phone-context"_L1 && value.startsWith(u'+') && !parts.number.startsWith(u'+'))
            parts.number = value + u' ' + parts.number;
    }
    static const QRegularExpression paused(
        u"^(.*\\d.*?)\\s*(?:[,pwx#]+|ext\\.?)\\s*(\\d{1,9})#?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = paused.match(parts.number); match.hasMatch())
        parts = {match.captured(1), match.captured(2)};
    return parts;
}

bool isDialled(const QString& number)
{
    return std::all_of(number.begin(), number.end(),
        [](QChar c) { return c.digitValue() >= 0 || c.isSpace() || u"+-()./*"_s.contains(c); });
}
}

CallText readCall(const QString& text, const Phone& phone)
{
    CallText call;
    call.given = oneLine(text);
    if (text.size() > longestText) {
        call.kind = CallText::Unreadable;
        return call;
    }
    const QString address = addressOf(text);
    if (isWithheld(address))
        return call;
    const Parts parts = partsOf(address);
    call.digits = digitsOf(parts.number);
    auto read = parts.extension.isEmpty() ? phone.e164(parts.number)
                                          : phone.e164(parts.number + u" ext. "_s + parts.extension);
    if (!read)
        read = phone.e164(parts.number); // an extension longer than any
    // What is short and begins like none of a country rang from inside the house, whatever a country's plan could make of it.
    const bool isShort = call.digits.size() <= longestInHouse && !parts.number.startsWith(u'+');
    const bool isPlain = isDialled(parts.number) && call.digits.size() >= 2 && call.digits.size() <= 15;
    if (read && !isShort)
        call.e164 = *read;
    call.kind = !call.e164.isEmpty() || isPlain ? CallText::Number : CallText::Unreadable;
    if (call.kind != CallText::Number)
        call.digits.clear();
    return call;
}
}
