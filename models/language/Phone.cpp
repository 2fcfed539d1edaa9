#include "models/language/Phone.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

// Its headers pull in protobuf and are not clean under our warnings, so they stay in this file.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

namespace amends {
using namespace Qt::StringLiterals;
using Util = i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::PhoneNumber;
namespace {
constexpr qsizetype longestText = 250; // libphonenumber's own limit for input
constexpr qsizetype mostRemembered = 20000;

std::string utf8(const QString& text)
{
    return text.toStdString();
}

// "020 7946 O812": the library reads letters as a telephone's keys, or passes over them, and makes another number of it.
bool hasSlip(const QString& text)
{
    static const QRegularExpression extension(
        u"(;ext=|\\bext(ension)?\\b\\.?|\\bx|#|,|\\bdw\\b\\.?|\\bnst\\b\\.?|\\bposte\\b)[\\s:.]*\\d{1,7}\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression slip(u"\\d[^\\p{L}\\d]*\\p{L}{1,2}[^\\p{L}\\d]*\\d|^\\s*[OoIl]\\d"_s);
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
        return false;
    return slip.match(QString(text).remove(extension)).hasMatch();
}

std::optional<PhoneNumber> parsed(const QString& text, const QString& region)
{
    PhoneNumber number;
    const auto outcome = Util::GetInstance()->Parse(utf8(text), utf8(region), &number);
    return outcome == Util::NO_PARSING_ERROR ? std::optional(number) : std::nullopt;
}

QString formatted(const PhoneNumber& number, Util::PhoneNumberFormat format)
{
    std::string out;
    Util::GetInstance()->Format(number, format, &out);
    return QString::fromStdString(out);
}

// E.164 has no room for an extension; RFC 3966's word for it follows.
QString withExtension(const PhoneNumber& number)
{
    const QString e164 = formatted(number, Util::E164);
    return number.extension().empty() ? e164 : e164 + u";ext="_s + QString::fromStdString(number.extension());
}

bool looksKept(const QString& text)
{
    return text.startsWith(u'+') && text.size() > 4;
}
}

struct Phone::Memory {
    QString home {};
    QHash<QString, QString> read {}; // region and text -> E.164; empty: refused
    QHash<QString, QString> shown {};

    template <class Make>
    QString recall(QHash<QString, QString>& known, const QString& key, Make make)
    {
        if (const auto found = known.constFind(key); found != known.constEnd())
            return *found;
        if (known.size() >= mostRemembered)
            known.clear();
        return *known.insert(key, make());
    }
};

Phone::Phone(QString homeRegion) : m_memory(std::make_unique<Memory>())
{
    m_memory->home = std::move(homeRegion).toUpper();
}
Phone::~Phone() = default;
Phone::Phone(Phone&&) noexcept = default;
Phone& Phone::operator=(Phone&&) noexcept = default;

Result<QString> Phone::e164(const QString& text, const QString& region) const
{
    if (text.size() > longestText || hasSlip(text))
        return Error {ErrorKind::Invalid, u"phone"_s};
    const QString from = region.isEmpty() ? m_memory->home : region.toUpper();
    const QString made = m_memory->recall(m_memory->read, from + u'|' + text, [&] {
        const auto number = parsed(text, from);
        return number && Util::GetInstance()->IsPossibleNumber(*number) ? withExtension(*number) : QString();
    });
    return made.isEmpty() ? Result<QString>(ErrorKind::Invalid, u"phone"_s) : Result<QString>(made);
}

QString Phone::shown(const QString& e164) const
{
    if (!looksKept(e164))
        return e164;
    return m_memory->recall(m_memory->shown, e164, [&] {
        const auto number = parsed(e164, {});
        if (!number)
            return e164;
        const int home = Util::GetInstance()->GetCountryCodeForRegion(utf8(m_memory->home));
        return formatted(*number, number->country_code() == home ? Util::NATIONAL : Util::INTERNATIONAL);
    });
}

QString Phone::international(const QString& e164) const
{
    const auto number = looksKept(e164) ? parsed(e164, {}) : std::nullopt;
    return number ? formatted(*number, Util::INTERNATIONAL) : e164;
}

QString Phone::region(const QString& e164) const
{
    const auto number = looksKept(e164) ? parsed(e164, {}) : std::nullopt;
    std::string code;
    if (number)
        Util::GetInstance()->GetRegionCodeForCountryCode(number->country_code(), &code);
    return QString::fromStdString(code);
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            digits.append(QChar(u'0' + c.digitValue()));
    }
    return digits;
}
}
