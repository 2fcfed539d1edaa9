#include "models/exchange/Encoding.h"

#include <QStringView>
#include <array>
#include <utility>

namespace amends {
namespace {
constexpr qsizetype headSize = 4096;

// 0x80..0x9F as the WHATWG maps them: the five unused bytes are the C1 controls of the same value.
constexpr std::array<char16_t, 32> windows1252 {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

char byteOf(char32_t value)
{
    return static_cast<char>(static_cast<unsigned char>(value));
}

void appendUtf8(char32_t c, QByteArray& out)
{
    if (c < 0x80) {
        out.append(byteOf(c));
    } else if (c < 0x800) {
        out.append(byteOf(0xC0 | (c >> 6)));
        out.append(byteOf(0x80 | (c & 0x3F)));
    } else {
        if (c < 0x10000) {
            out.append(byteOf(0xE0 | (c >> 12)));
        } else {
            out.append(byteOf(0xF0 | (c >> 18)));
            out.append(byteOf(0x80 | ((c >> 12) & 0x3F)));
        }
        out.append(byteOf(0x80 | ((c >> 6) & 0x3F)));
        out.append(byteOf(0x80 | (c & 0x3F)));
    }
}

void feedWindows1252(QByteArrayView block, QByteArray& out)
{
    for (const char byte : block) {
        const auto c = static_cast<unsigned char>(byte);
        if (c < 0x80)
            out.append(byte);
        else
            appendUtf8(c < 0xA0 ? windows1252.at(c - 0x80U) : char16_t(c), out);
    }
}

// Text of any script has spaces, digits, delimiters and line ends, whose high byte is zero: always on one side.
std::optional<Encoding> byZeros(QByteArrayView head)
{
    const qsizetype pairs = head.size() / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < pairs * 2; i += 2) {
        even += head[i] == 0 ? 1 : 0;
        odd += head[i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 2 || even + odd == 0)
        return std::nullopt;
    if (odd * 20 >= pairs && even * 10 <= odd)
        return Encoding::Utf16Le;
    if (even * 20 >= pairs && odd * 10 <= even)
        return Encoding::Utf16Be;
    return std::nullopt;
}
}

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16Le:
        return QStringLiteral("UTF-16LE");
    case Encoding::Utf16Be:
        return QStringLiteral("UTF-16BE");
    case Encoding::Windows1252:
        break;
    }
    return QStringLiteral("Windows-1252");
}

std::optional<Encoding> encodingFromName(const QString& name)
{
    for (const Encoding e : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252}) {
        if (encodingName(e).compare(name, Qt::CaseInsensitive) == 0)
            return e;
    }
    return std::nullopt;
}

void EncodingGuess::feed(QByteArrayView block)
{
    if (m_head.size() < headSize) {
        const QByteArrayView part = block.first(std::min(block.size(), headSize - m_head.size()));
        m_head.append(part.data(), part.size());
    }
    feedUtf8(block);
}

void EncodingGuess::feedUtf8(QByteArrayView block)
{
    for (const char byte : block) {
        const auto c = static_cast<unsigned char>(byte);
        if (m_wanted > 0) {
            if (c >= m_low && c <= m_high) {
                m_low = 0x80;
                m_high = 0xBF;
                m_sequences += --m_wanted == 0 ? 1 : 0;
                continue;
            }
            ++m_broken;
            m_wanted = 0;
        }
        if (c < 0x80)
            continue;
        m_low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
        m_high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
        if (c >= 0xC2 && c <= 0xDF)
            m_wanted = 1;
        else if (c >= 0xE0 && c <= 0xEF)
            m_wanted = 2;
        else if (c >= 0xF0 && c <= 0xF4)
            m_wanted = 3;
        else
            ++m_broken;
    }
}

Encoding EncodingGuess::encoding() const
{
    if (m_head.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (m_head.startsWith("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (m_head.startsWith("\xFE\xFF"))
        return Encoding::Utf16Be;
    if (const auto wide = byZeros(m_head))
        return *wide;
    // A few broken characters in much good UTF-8 are damage, not another encoding. A sequence cut at the end counts as broken.
    const qint64 broken = m_broken + (m_wanted > 0 ? 1 : 0);
    return broken == 0 || broken * 10 < m_sequences ? Encoding::Utf8 : Encoding::Windows1252;
}

void ToUtf8::feed(QByteArrayView block, bool last, QByteArray& out)
{
    if (m_encoding == Encoding::Windows1252) {
        feedWindows1252(block, out);
        return;
    }
    if (m_encoding != Encoding::Utf8) {
        feedUtf16(block, last, out);
        return;
    }
    if (!m_atStart) {
        out.append(block.data(), block.size());
        return;
    }
    m_rest.append(block.data(), block.size()); // the mark may come in pieces
    if (m_rest.size() < 3 && !last)
        return;
    m_atStart = false;
    out.append(m_rest.startsWith("\xEF\xBB\xBF") ? m_rest.mid(3) : m_rest);
    m_rest.clear();
}

void ToUtf8::feedUtf16(QByteArrayView block, bool last, QByteArray& out)
{
    const int high = m_encoding == Encoding::Utf16Le ? 1 : 0;
    m_rest.append(block.data(), block.size());
    const qsizetype whole = m_rest.size() / 2 * 2;
    for (qsizetype i = 0; i < whole; i += 2) {
        const auto a = static_cast<unsigned char>(m_rest.at(i + high));
        const auto b = static_cast<unsigned char>(m_rest.at(i + 1 - high));
        unit(static_cast<char16_t>(a << 8 | b), out);
    }
    m_rest = m_rest.mid(whole);
    if (!last)
        return;
    if (m_highSurrogate != 0 || !m_rest.isEmpty())
        appendUtf8(QChar::ReplacementCharacter, out);
    m_highSurrogate = 0;
    m_rest.clear();
}

void ToUtf8::unit(char16_t value, QByteArray& out)
{
    const bool mark = m_atStart && value == QChar::ByteOrderMark;
    m_atStart = false;
    if (mark)
        return;
    if (m_highSurrogate != 0) {
        const char16_t first = std::exchange(m_highSurrogate, u'\0');
        if (QChar::isLowSurrogate(value)) {
            appendUtf8(QChar::surrogateToUcs4(first, value), out);
            return;
        }
        appendUtf8(QChar::ReplacementCharacter, out);
    }
    if (QChar::isHighSurrogate(value))
        m_highSurrogate = value;
    else
        appendUtf8(QChar::isLowSurrogate(value) ? char32_t(QChar::ReplacementCharacter) : char32_t(value), out);
}
}
