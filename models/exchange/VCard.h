// VCard: reads contact cards as programs write them (vCard 2.1, 3.0 and 4.0, one or many in a file), card by card.
// Understands: folded lines, quoted-printable with its soft line ends, character sets by parameter, groups (item1.TEL), quoted
// parameters, several phones and emails (the preferred first, faxes last), structured names, addresses and organisations, cards within
// cards (skipped), pictures, sounds and keys (skipped without keeping them). A card that never ends is marked broken and the next one
// is read. Nothing in a file is an error; a device that fails to read ends the cards and says so in failed(). One reader, one thread.
#pragma once
#include "models/exchange/Columns.h"
#include "models/exchange/Encoding.h"
#include <QIODevice>
#include <QMap>

namespace amends {
// True when the file's first words are those of a card. `sample` is UTF-8.
[[nodiscard]] bool looksLikeCards(QByteArrayView sample);

class VCardReader {
public:
    // What a card can fill, in the order of text(): several phones, emails or lines of one field are joined by line ends.
    [[nodiscard]] static const QList<Field>& fields();

    VCardReader(QIODevice& device, Encoding encoding) : m_device(device), m_decode(encoding) { }

    // Moves to the next card; false at the end.
    bool next();
    [[nodiscard]] qsizetype count() const { return fields().size(); }
    [[nodiscard]] QString text(qsizetype field) const { return m_texts.value(field); }
    [[nodiscard]] QStringList texts() const { return m_texts; }
    [[nodiscard]] qint64 line() const { return m_line; } // where the card begins: 1 is the first line of the file
    // A card again, to be mended: unfolded, without pictures, at most 20,000 bytes.
    [[nodiscard]] QString raw() const
    {
        return QStringList {
            QStringLiteral("BEGIN:VCARD"), QString::fromUtf8(m_raw).trimmed(), QStringLiteral("END:VCARD")}
            .join(u'\n');
    }
    [[nodiscard]] bool broken() const { return m_broken; } // no END:VCARD
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    struct Property;
    bool physicalLine(QByteArray& line);
    bool logicalLine(QByteArray& line);
    void take(const Property& property);
    void finish();
    void add(Field field, const QString& text, int rank = 0);

    struct Value {
        QString text {};
        int rank = 0; // smaller first
    };

    QIODevice& m_device;
    ToUtf8 m_decode;
    QByteArray m_buffer {};
    qsizetype m_at = 0;
    QByteArray m_ahead {}; // a line that was looked at
    bool m_hasAhead = false;
    bool m_atEnd = false;
    bool m_failed = false;
    bool m_begun = false; // a card's BEGIN was read already
    bool m_broken = false;
    qint64 m_bytesRead = 0;
    qint64 m_lineNow = 0;
    qint64 m_propertyLine = 0; // where the property under way begins
    qint64 m_line = 0;
    qint64 m_beginLine = 0;
    QByteArray m_raw {};
    QStringList m_texts {};
    QMap<Field, QList<Value>> m_values {};
    int m_addressRank = 0; // of the address taken so far; smaller is better
};
}
