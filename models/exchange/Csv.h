// Csv: reads comma-separated text as people have it, record by record, in constant memory.
// Understands: comma, semicolon, tab or pipe (guessed); quotes, doubled quotes, line ends inside quotes; LF, CRLF and CR, mixed; rows
// that are too short or too long; text after a closing quote; Excel's "sep=;" line; empty lines (skipped).
// A quote that never closes spoils its own line only: the record is read again up to its line end and marked `broken`.
// Nothing in a file is an error; a device that fails to read ends the records and says so in failed(). One reader, one thread.
#pragma once
#include "models/exchange/Encoding.h"
#include <QIODevice>
#include <QList>
#include <QStringList>

namespace amends {
class CsvReader {
public:
    // Reads `device` from where it stands; it must outlive the reader.
    CsvReader(QIODevice& device, Encoding encoding, char delimiter);

    // Moves to the next record that is not an empty line; false at the end.
    bool next();
    [[nodiscard]] qsizetype count() const { return m_fields.size(); }
    [[nodiscard]] QByteArrayView bytes(
        qsizetype field) const; // UTF-8, unquoted; empty beyond the end; valid until next()
    [[nodiscard]] QString text(qsizetype field) const { return QString::fromUtf8(bytes(field)); }
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] qint64 line() const { return m_line; } // where the record begins: 1 is the first line of the file
    [[nodiscard]] QString raw() const; // the record as it stands in the file, without its last line end
    [[nodiscard]] bool broken() const { return m_broken; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; } // of the device, for a progress bar
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    struct Span {
        qsizetype begin = 0;
        qsizetype size = 0;
        bool copied = false; // stands in m_copy, else in m_buffer
    };
    enum class End { Record, NeedMore, Unclosed };

    bool fill();
    End parse(bool believeQuotes);
    qsizetype quoted(qsizetype at, bool believeQuotes, qsizetype& end);
    void plain(qsizetype from, qsizetype to) { m_fields.append(Span {from, to - from, false}); }
    qsizetype plainEnd(qsizetype from) const;
    bool endOfField(qsizetype& at);
    void countLines(qsizetype from, qsizetype to);
    void skipSepLine();

    QIODevice& m_device;
    ToUtf8 m_decode;
    char m_delimiter = ',';
    QByteArray m_buffer {}; // decoded; the record under way begins at m_begin
    QByteArray m_copy {};   // unquoted fields of this record
    QList<Span> m_fields {};
    qsizetype m_begin = 0;
    qsizetype m_recordEnd = 0; // after its line end
    qsizetype m_rawEnd = 0;
    qint64 m_line = 1;
    qint64 m_nextLine = 1;
    qint64 m_bytesRead = 0;
    int m_distrust = 0; // how many quotes never closed
    bool m_atEnd = false;
    bool m_failed = false;
    bool m_broken = false;
    bool m_started = false;
};

// What stands between the columns of `sample` (UTF-8, the first lines of a file): the candidate whose number of columns is the most
// consistent outside quotes. Comma when nothing says otherwise.
[[nodiscard]] char guessDelimiter(const QByteArray& sample);
[[nodiscard]] QString delimiterName(
    char delimiter); // "comma", "semicolon", "tab", "pipe": for JSON and the command line
[[nodiscard]] std::optional<char> delimiterFromName(const QString& name); // the name or the character itself
}
