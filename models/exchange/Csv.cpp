#include "models/exchange/Csv.h"

#include <QBuffer>
#include <QHash>
#include <algorithm>
#include <array>
#include <cstring>

namespace amends {
namespace {
constexpr qint64 blockSize = 256 * 1024;
constexpr qsizetype longestRecord = 1024 * 1024; // a quote still open after that is a stray one
constexpr int mostStrayQuotes = 20;              // after that, quotes are not believed beyond their line

struct Candidate {
    char delimiter;
    const char* name;
};
constexpr std::array<Candidate, 4> candidates {{{',', "comma"}, {';', "semicolon"}, {'\t', "tab"}, {'|', "pipe"}}};

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

// 0..1: how well `delimiter` explains the sample. Many columns and the same number in each record; the first record must have it too.
double fitness(const QByteArray& sample, char delimiter)
{
    QBuffer device;
    device.setData(sample);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, Encoding::Utf8, delimiter);
    QHash<qsizetype, int> seen;
    qsizetype first = 0;
    int records = 0;
    while (records < 200 && reader.next()) {
        if (records++ == 0)
            first = reader.count();
        ++seen[reader.count()];
    }
    qsizetype usual = 1;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        if (it.value() > seen.value(usual) || (it.value() == seen.value(usual) && it.key() > usual))
            usual = it.key();
    }
    if (records == 0 || (usual < 2 && first < 2))
        return 0;
    // A header with columns that most rows leave out at the end is still a header.
    const auto columns = static_cast<double>(std::max(usual, first));
    const double share = static_cast<double>(seen.value(usual)) / records;
    return share * (1.0 - 1.0 / columns) * (first > 1 ? 1.0 : 0.4);
}
}

CsvReader::CsvReader(QIODevice& device, Encoding encoding, char delimiter)
    : m_device(device), m_decode(encoding), m_delimiter(delimiter)
{
}

bool CsvReader::fill()
{
    if (m_atEnd)
        return false;
    if (m_begin > 0) {
        m_buffer.remove(0, m_begin);
        m_begin = 0;
    }
    const QByteArray block = m_device.read(blockSize);
    m_failed = m_failed || (block.isEmpty() && !m_device.atEnd());
    m_atEnd = block.isEmpty();
    m_bytesRead += block.size();
    m_decode.feed(block, m_atEnd, m_buffer);
    return true;
}

bool CsvReader::next()
{
    if (!m_started) {
        m_started = true;
        fill();
        skipSepLine();
    }
    for (;;) {
        m_begin = m_recordEnd;
        m_line = m_nextLine;
        m_broken = false;
        End end = parse(m_distrust < mostStrayQuotes);
        while (end == End::NeedMore) {
            const qsizetype before = m_begin;
            fill();
            m_recordEnd -= before;
            end = parse(m_distrust < mostStrayQuotes);
        }
        if (end == End::Unclosed) {
            ++m_distrust;
            parse(false);
            m_broken = true;
        }
        countLines(m_begin, m_recordEnd);
        if (m_rawEnd > m_begin)
            return true;
        if (m_atEnd && m_recordEnd >= m_buffer.size())
            return false;
    }
}

// Leaves the fields of the record at m_begin in m_fields and its end in m_recordEnd.
CsvReader::End CsvReader::parse(bool believeQuotes)
{
    m_fields.clear();
    m_copy.clear();
    qsizetype at = m_begin;
    for (;;) {
        if (at < m_buffer.size() && m_buffer.at(at) == '"') {
            qsizetype end = 0;
            at = quoted(at, believeQuotes, end);
            if (at < 0) {
                const bool tooLong = m_buffer.size() - m_begin > longestRecord;
                return m_atEnd || tooLong ? End::Unclosed : End::NeedMore;
            }
        } else {
            const qsizetype end = plainEnd(at);
            plain(at, end);
            at = end;
        }
        // At the buffer's edge nobody knows yet whether the field goes on; a CR there may be half of a CRLF.
        if (!m_atEnd && at + 1 >= m_buffer.size()) {
            if (m_buffer.size() - m_begin <= longestRecord)
                return End::NeedMore;
            m_broken = true; // no text: a file of another kind. Cut, so that memory stays small.
            m_rawEnd = m_recordEnd = at = m_buffer.size();
            return End::Record;
        }
        if (endOfField(at))
            return End::Record;
    }
}

// `at` stands on a delimiter, a line end or the end of all: true when the record is over, else moves to the next field.
bool CsvReader::endOfField(qsizetype& at)
{
    m_rawEnd = at;
    if (at >= m_buffer.size()) {
        m_recordEnd = at;
        return true;
    }
    const char c = m_buffer.at(at++);
    if (c == m_delimiter)
        return false;
    if (c == '\r' && at < m_buffer.size() && m_buffer.at(at) == '\n')
        ++at;
    m_recordEnd = at;
    return true;
}

qsizetype CsvReader::plainEnd(qsizetype from) const
{
    const char* const data = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    while (from < size && data[from] != m_delimiter && !isLineEnd(data[from]))
        ++from;
    return from;
}

// Reads the quoted field at `at` and answers where it ends; -1 when its quote does not close within what is there.
qsizetype CsvReader::quoted(qsizetype at, bool believeQuotes, qsizetype& end)
{
    const qsizetype opening = at++;
    const qsizetype limit = believeQuotes ? m_buffer.size() : [&] {
        qsizetype lineEnd = at;
        while (lineEnd < m_buffer.size() && !isLineEnd(m_buffer.at(lineEnd)))
            ++lineEnd;
        return lineEnd;
    }();
    const qsizetype copyBegin = m_copy.size();
    qsizetype from = at;
    for (;;) {
        const void* hit
            = at < limit ? std::memchr(m_buffer.constData() + at, '"', static_cast<std::size_t>(limit - at)) : nullptr;
        if (!hit) {
            m_copy.truncate(copyBegin);
            if (believeQuotes)
                return -1;
            end = plainEnd(opening + 1);
            plain(opening + 1, end);
            return end;
        }
        at = static_cast<const char*>(hit) - m_buffer.constData();
        if (believeQuotes && !m_atEnd && at + 1 >= m_buffer.size())
            return -1; // the next byte decides whether the quote is doubled
        if (at + 1 >= limit || m_buffer.at(at + 1) != '"')
            break;
        m_copy.append(m_buffer.constData() + from, at + 1 - from);
        at += 2;
        from = at;
    }
    end = plainEnd(at + 1); // people write "5" hose: what follows the closing quote belongs to the field
    if (m_copy.size() == copyBegin && end == at + 1) {
        plain(from, at);
        return end;
    }
    m_copy.append(m_buffer.constData() + from, at - from);
    m_copy.append(m_buffer.constData() + at + 1, end - at - 1);
    m_fields.append(Span {copyBegin, m_copy.size() - copyBegin, true});
    return end;
}

void CsvReader::countLines(qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        const char c = m_buffer.at(i);
        if (c == '\n' || (c == '\r' && (i + 1 >= to || m_buffer.at(i + 1) != '\n')))
            ++m_nextLine;
    }
}

// Excel writes and reads a first line "sep=;" that is no record.
void CsvReader::skipSepLine()
{
    if (m_buffer.size() < 5 || !m_buffer.startsWith("sep=") || isLineEnd(m_buffer.at(4))
        || !(m_buffer.size() == 5 || isLineEnd(m_buffer.at(5))))
        return;
    m_delimiter = m_buffer.at(4);
    m_recordEnd = std::min<qsizetype>(m_buffer.size(), m_buffer.mid(5, 2) == "\r\n" ? 7 : 6);
    m_nextLine = 2;
}

QByteArrayView CsvReader::bytes(qsizetype field) const
{
    if (field < 0 || field >= m_fields.size())
        return {};
    const Span& span = m_fields.at(field);
    return QByteArrayView((span.copied ? m_copy : m_buffer).constData() + span.begin, span.size);
}

QStringList CsvReader::texts() const
{
    QStringList all;
    all.reserve(m_fields.size());
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        all.append(text(i));
    return all;
}

QString CsvReader::raw() const
{
    return QString::fromUtf8(QByteArrayView(m_buffer.constData() + m_begin, m_rawEnd - m_begin));
}

char guessDelimiter(const QByteArray& sample)
{
    if (sample.startsWith("sep=") && sample.size() > 4 && !isLineEnd(sample.at(4)))
        return sample.at(4);
    char best = ',';
    double bestFitness = 0;
    for (const Candidate& c : candidates) {
        const double here = fitness(sample, c.delimiter);
        if (here > bestFitness) {
            bestFitness = here;
            best = c.delimiter;
        }
    }
    return best;
}

QString delimiterName(char delimiter)
{
    for (const Candidate& c : candidates) {
        if (c.delimiter == delimiter)
            return QString::fromLatin1(c.name);
    }
    return QString(QLatin1Char(delimiter));
}

std::optional<char> delimiterFromName(const QString& name)
{
    for (const Candidate& c : candidates) {
        if (name == QLatin1String(c.name) || name == QString(QLatin1Char(c.delimiter)))
            return c.delimiter;
    }
    return std::nullopt;
}
}
