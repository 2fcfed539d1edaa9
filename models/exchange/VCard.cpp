#include "models/exchange/VCard.h"

#include <QMap>
#include <QUrl>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qint64 blockSize = 64 * 1024;
constexpr qsizetype longestLine = 200 * 1024; // of one property, unfolded; what is longer is cut
constexpr qsizetype longestRaw = 20000;
constexpr int worst = 1000;

QByteArray upper(QByteArrayView text)
{
    return text.toByteArray().trimmed().toUpper();
}

// "tel:+44-113-496-0309;ext=12" (RFC 3966): the number and its extension; the other parameters are for telephones.
QString numberOf(const QString& link)
{
    const QStringList parts = QUrl::fromPercentEncoding(link.mid(4).toUtf8()).split(u';');
    QString number = parts.constFirst();
    for (const QString& part : parts.mid(1)) {
        if (part.startsWith("ext="_L1, Qt::CaseInsensitive))
            number += " ext. "_L1 + part.mid(4);
    }
    return number;
}

bool isSkipped(const QByteArray& name)
{
    static constexpr std::array names {"PHOTO", "LOGO", "SOUND", "KEY", "AGENT"};
    return std::any_of(names.begin(), names.end(), [&](const char* one) { return name == one; });
}

// `text` cut at `mark` outside of quotes and not behind a backslash.
QList<QByteArray> cut(const QByteArray& text, char mark, bool quotes)
{
    QList<QByteArray> parts;
    QByteArray part;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (!quotes && c == '\\' && i + 1 < text.size()) {
            part += c;
            part += text.at(++i);
            continue;
        }
        if (quotes && c == '"')
            quoted = !quoted;
        if (c == mark && !quoted) {
            parts.append(part);
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part);
    return parts;
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
                                : -1;
}

QByteArray unquoted(const QByteArray& text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i) == '=' && i + 2 < text.size() && hexDigit(text.at(i + 1)) >= 0
            && hexDigit(text.at(i + 2)) >= 0;
        if (pair) {
            out += static_cast<char>(hexDigit(text.at(i + 1)) * 16 + hexDigit(text.at(i + 2)));
            i += 2;
        } else {
            out += text.at(i);
        }
    }
    return out;
}

Encoding charsetNamed(const QByteArray& name, const QByteArray& bytes)
{
    if (name.contains("UTF-8"))
        return Encoding::Utf8;
    if (name.contains("UTF-16"))
        return name.contains("LE") ? Encoding::Utf16Le : Encoding::Utf16Be;
    if (!name.isEmpty() && name != "US-ASCII")
        return Encoding::Windows1252; // what everything called ISO-8859-1 is read as
    EncodingGuess guess;
    guess.feed(bytes);
    return guess.encoding();
}

QString decoded(const QByteArray& bytes, const QByteArray& charset)
{
    QByteArray utf8;
    ToUtf8 decode(charsetNamed(charset, bytes));
    decode.feed(bytes, true, utf8);
    return QString::fromUtf8(utf8);
}

// "\n", "\,", "\;" and "\\" as they are meant.
QString unescaped(const QString& text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 == text.size()) {
            out += text.at(i);
            continue;
        }
        const QChar c = text.at(++i);
        if (c == u'n' || c == u'N')
            out += u'\n';
        else if (c == u'\\' || c == u',' || c == u';' || c == u':' || c == u'"')
            out += c;
        else
            out += QString(u'\\') + c;
    }
    // Lines end as ours do, whatever the program that wrote the card ends them with.
    return out.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed();
}

QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}
}

// One line of a card: what it is called, its parameters, its value still escaped.
struct VCardReader::Property {
    QByteArray name {};
    QList<QPair<QByteArray, QByteArray>> params {};
    QByteArray value {}; // UTF-8

    [[nodiscard]] static Property of(const QByteArray& line)
    {
        Property p;
        bool quoted = false;
        qsizetype colon = -1;
        for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
            quoted = line.at(i) == '"' ? !quoted : quoted;
            if (line.at(i) == ':' && !quoted)
                colon = i;
        }
        if (colon < 0)
            colon = line.indexOf(':'); // a quote that never closes
        if (colon < 0)
            return p;
        p.value = line.mid(colon + 1);
        const QList<QByteArray> parts = cut(line.left(colon), ';', true);
        const QByteArray named = parts.constFirst();
        p.name = upper(named.mid(named.lastIndexOf('.') + 1)); // item1.TEL
        for (const QByteArray& part : parts.mid(1)) {
            const qsizetype equals = part.indexOf('=');
            const QByteArray key = equals < 0 ? QByteArray("TYPE") : upper(part.left(equals));
            QByteArray value = equals < 0 ? part : part.mid(equals + 1);
            value.replace('"', "");
            for (const QByteArray& one : value.split(','))
                p.params.append({key, upper(one)});
        }
        return p;
    }
    [[nodiscard]] QByteArray param(const char* key) const
    {
        for (const auto& [name_, value_] : params) {
            if (name_ == key)
                return value_;
        }
        return {};
    }
    [[nodiscard]] bool isOf(const char* type) const
    {
        return std::any_of(
            params.begin(), params.end(), [type](const auto& p) { return p.first == "TYPE" && p.second == type; });
    }
    [[nodiscard]] bool isQuotedPrintable() const
    {
        return param("ENCODING") == "QUOTED-PRINTABLE" || isOf("QUOTED-PRINTABLE");
    }
    [[nodiscard]] bool isBinary() const
    {
        const QByteArray encoding = param("ENCODING");
        return encoding == "B" || encoding == "BASE64" || isOf("BASE64");
    }
    // Preferred first (4.0 counts from 1), then as they come, faxes and pagers last.
    [[nodiscard]] int rank() const
    {
        const int given = param("PREF").toInt();
        if (given > 0)
            return std::min(given, 100) - 200;
        if (isOf("PREF"))
            return -100;
        return isOf("FAX") || isOf("PAGER") || isOf("TELEX") ? 100 : 0;
    }
    [[nodiscard]] QString raw() const
    {
        return isQuotedPrintable() ? decoded(unquoted(value), param("CHARSET")) : QString::fromUtf8(value);
    }
    [[nodiscard]] QString text() const { return unescaped(raw()); }
    // "a;b;c", each unescaped; missing ones are empty.
    [[nodiscard]] QStringList parts(qsizetype atLeast) const
    {
        QStringList all;
        for (const QByteArray& part : cut(raw().toUtf8(), ';', false))
            all.append(unescaped(QString::fromUtf8(part)));
        while (all.size() < atLeast)
            all.append(QString());
        return all;
    }
};

bool looksLikeCards(QByteArrayView sample)
{
    return sample.toByteArray().left(512).trimmed().toUpper().startsWith("BEGIN:VCARD");
}

const QList<Field>& VCardReader::fields()
{
    static const QList<Field> all {Field::Name, Field::FirstName, Field::LastName, Field::Say, Field::Company,
        Field::Phone, Field::Email, Field::Address, Field::City, Field::Postcode, Field::Country, Field::Language,
        Field::Note};
    return all;
}

// Without its line end: LF, CRLF or CR.
bool VCardReader::physicalLine(QByteArray& line)
{
    if (m_hasAhead) {
        m_hasAhead = false;
        line = std::move(m_ahead);
        ++m_lineNow;
        return true;
    }
    while (true) {
        const auto end
            = std::find_if(m_buffer.cbegin() + m_at, m_buffer.cend(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype stop = end - m_buffer.cbegin();
        // A CR at the end of what was read may be half a line end.
        const bool isWhole = end != m_buffer.cend() && (*end == '\n' || stop + 1 < m_buffer.size() || m_atEnd);
        if (isWhole || (m_atEnd && m_at < m_buffer.size())) {
            line = m_buffer.mid(m_at, std::min(stop - m_at, longestLine));
            m_at = stop + 1;
            if (m_at < m_buffer.size() && m_buffer.at(stop) == '\r' && m_buffer.at(m_at) == '\n')
                ++m_at;
            ++m_lineNow;
            return true;
        }
        if (m_atEnd)
            return false;
        m_buffer.remove(0, std::min(m_at, m_buffer.size()));
        m_at = 0;
        if (m_buffer.size() > 64 * longestLine) // one endless line: its beginning is enough
            m_buffer.truncate(longestLine);
        const QByteArray block = m_device.read(blockSize);
        m_atEnd = block.isEmpty();
        m_failed = m_atEnd && !m_device.atEnd();
        m_bytesRead += block.size();
        m_decode.feed(block, m_atEnd, m_buffer);
    }
}

// Unfolded: what begins with a blank carries on, and so does what follows a quoted-printable line ending in "=".
bool VCardReader::logicalLine(QByteArray& line)
{
    if (!physicalLine(line))
        return false;
    m_propertyLine = m_lineNow;
    const auto isSoft = [&line] {
        const qsizetype colon = line.indexOf(':');
        return line.endsWith('=') && colon > 0 && line.left(colon).toUpper().contains("QUOTED-PRINTABLE");
    };
    QByteArray part;
    while (true) {
        const bool soft = isSoft();
        if (!physicalLine(part))
            return true;
        if (!soft && !part.startsWith(' ') && !part.startsWith('\t')) {
            m_ahead = std::move(part);
            m_hasAhead = true;
            --m_lineNow;
            return true;
        }
        if (soft)
            line.chop(1);
        else
            part.remove(0, 1);
        if (line.size() + part.size() < longestLine)
            line += part;
    }
}

bool VCardReader::next()
{
    m_values.clear();
    m_raw.clear();
    m_addressRank = worst;
    m_broken = false;
    bool inside = std::exchange(m_begun, false);
    m_line = inside ? m_beginLine : 0;
    int deeper = 0; // a card within the card: somebody's assistant
    QByteArray before;
    QByteArray line;
    while (logicalLine(line)) {
        const Property property = Property::of(line);
        const QByteArray named
            = property.name == "BEGIN" || property.name == "END" ? upper(property.value) : QByteArray();
        const bool begins = property.name == "BEGIN" && named == "VCARD";
        if (inside && begins && before != "AGENT" && deeper == 0) {
            m_begun = true; // the next card, and no end of this one
            m_beginLine = m_propertyLine;
            break;
        }
        if (begins && inside) {
            ++deeper;
        } else if (begins) {
            inside = true;
            m_line = m_propertyLine;
        } else if (property.name == "END" && named == "VCARD" && inside && deeper-- == 0) {
            finish();
            return true;
        } else if (inside && deeper == 0) {
            take(property);
            if (!isSkipped(property.name) && !property.isBinary() && m_raw.size() + line.size() < longestRaw)
                m_raw += line + '\n';
        }
        before = property.name;
        deeper = std::max(deeper, 0);
    }
    m_broken = inside;
    finish();
    return inside;
}

void VCardReader::add(Field field, const QString& text, int rank)
{
    if (!text.isEmpty())
        m_values[field].append({text, rank});
}

void VCardReader::take(const Property& p)
{
    if (isSkipped(p.name) || p.isBinary())
        return;
    if (p.name == "FN") {
        add(Field::Name, p.text(), p.rank());
    } else if (p.name == "N") {
        const QStringList parts = p.parts(3);
        add(Field::LastName, parts.at(0));
        add(Field::FirstName, joined({parts.at(1), parts.at(2)}, u" "_s));
    } else if (p.name == "ORG") {
        add(Field::Company, p.parts(1).constFirst(), p.rank());
    } else if (p.name == "TEL") {
        QString number = p.text();
        if (number.startsWith("tel:"_L1, Qt::CaseInsensitive))
            number = numberOf(number);
        add(Field::Phone, number.replace(u'\n', u' '), p.rank());
    } else if (p.name == "EMAIL") {
        const QString email = p.text();
        if (!p.isOf("X400"))
            add(Field::Email, email.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? email.mid(7) : email, p.rank());
    } else if (p.name == "ADR" && p.rank() < m_addressRank) {
        m_addressRank = p.rank();
        const QStringList parts = p.parts(7);
        for (const Field field : {Field::Address, Field::City, Field::Postcode, Field::Country})
            m_values.remove(field);
        add(Field::Address, joined({parts.at(0), parts.at(1), parts.at(2)}, u"\n"_s));
        add(Field::City, joined({parts.at(3), parts.at(4)}, u", "_s));
        add(Field::Postcode, parts.at(5));
        add(Field::Country, parts.at(6));
    } else if (p.name == "NOTE") {
        add(Field::Note, p.text());
    } else if (p.name == "LANG") {
        add(Field::Language, p.text(), p.rank());
    } else if (p.name == "X-PHONETIC-FIRST-NAME") {
        add(Field::Say, p.text(), 0);
    } else if (p.name == "X-PHONETIC-LAST-NAME") {
        add(Field::Say, p.text(), 1);
    }
}

void VCardReader::finish()
{
    m_texts.clear();
    for (const Field field : fields()) {
        QList<Value> values = m_values.value(field);
        std::stable_sort(values.begin(), values.end(), [](const Value& a, const Value& b) { return a.rank < b.rank; });
        QStringList texts;
        for (const Value& value : std::as_const(values)) {
            if (!texts.contains(value.text))
                texts.append(value.text);
        }
        const bool many = field == Field::Phone || field == Field::Email || field == Field::Note;
        m_texts.append(field == Field::Say ? texts.join(u' ') : many ? texts.join(u'\n') : texts.value(0));
    }
}
}
