// Encoding: what a text file from elsewhere is written in, and the way to UTF-8. A byte order mark decides; without one, zero bytes
// tell UTF-16, well-formed multi-byte sequences tell UTF-8, and what is left is Windows-1252 (which nothing can fail to be).
// Never fails: what cannot be decoded becomes U+FFFD. Any thread.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <optional>

namespace amends {
enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

// "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252": the names of the IANA, shown as they are in every language.
[[nodiscard]] QString encodingName(Encoding encoding);
[[nodiscard]] std::optional<Encoding> encodingFromName(const QString& name);

// EncodingGuess: fed with a whole file, block by block, it answers at the end. One Latin letter in the last line of a long file
// decides as much as one in the first, so a sample is not enough; reading costs about 0.1 s for 100 MB.
class EncodingGuess {
public:
    void feed(QByteArrayView block);
    [[nodiscard]] Encoding encoding() const;

private:
    void feedUtf8(QByteArrayView block);

    QByteArray m_head {};       // the first bytes, for the mark and the zeros
    qint64 m_sequences = 0;     // well-formed multi-byte sequences of UTF-8
    qint64 m_broken = 0;        // bytes that fit no sequence
    int m_wanted = 0;           // continuation bytes still to come
    unsigned char m_low = 0x80; // bounds of the next one: refuse overlong forms and surrogates
    unsigned char m_high = 0xBF;
};

// ToUtf8: decodes block by block; a character cut by the end of a block is kept for the next. The byte order mark is dropped.
class ToUtf8 {
public:
    explicit ToUtf8(Encoding encoding) : m_encoding(encoding) { }
    // Appends the decoded block to `out`. `last`: nothing follows, half a character is U+FFFD.
    void feed(QByteArrayView block, bool last, QByteArray& out);

private:
    void feedUtf16(QByteArrayView block, bool last, QByteArray& out);
    void unit(char16_t value, QByteArray& out);

    Encoding m_encoding = Encoding::Utf8;
    QByteArray m_rest {}; // bytes that wait for more
    char16_t m_highSurrogate = 0;
    bool m_atStart = true;
};
}
