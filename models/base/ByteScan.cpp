#include "models/base/ByteScan.h"

#include <QFile>
#include <QHash>
#include <QMap>
#include <QMutex>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace amends {
namespace {
constexpr qsizetype shortest = 4;
constexpr qsizetype piece = 4 * 1024 * 1024;

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

QByteArray lowered(QByteArray bytes)
{
    for (char& c : bytes)
        c = lowered(c);
    return bytes;
}

quint32 firstFour(const char* at)
{
    quint32 four = 0;
    std::memcpy(&four, at, sizeof four);
    return four;
}

// One descriptor a file, by the file's own number and not by its name. Negative: it cannot be opened.
int keptOpen(const QString& path)
{
    static QMutex mutex;
    static QMap<std::pair<quint64, quint64>, int> kept;
    const QByteArray name = QFile::encodeName(path);
    struct stat there { };
    if (::stat(name.constData(), &there) != 0)
        return -1;
    const QMutexLocker lock(&mutex);
    const std::pair<quint64, quint64> number(there.st_dev, there.st_ino);
    if (const auto known = kept.constFind(number); known != kept.constEnd())
        return *known;
    const int fd = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    if (fd >= 0)
        kept.insert(number, fd);
    return fd;
}

std::size_t slot(quint32 four)
{
    return (four * 2654435761U) >> 12; // of 2^20
}
}

ByteScan::ByteScan() : m_may(std::size_t(1) << 20) { }

void ByteScan::add(int name, const QByteArray& given)
{
    const QByteArray bytes = lowered(given);
    if (bytes.size() < shortest || m_known.contains(bytes))
        return;
    m_known.insert(bytes);
    const quint32 four = firstFour(bytes.constData());
    m_may[slot(four)] = true;
    m_begins[four].append(static_cast<int>(m_patterns.size()));
    m_patterns.append({name, bytes});
    m_longest = std::max(m_longest, bytes.size());
}

void ByteScan::addText(int name, const QString& text)
{
    for (const QString& form : {text, text.toLower(), text.toUpper()}) {
        add(name, form.toUtf8());
        QByteArray wide;
        for (const QChar c : form) {
            wide.append(static_cast<char>(c.unicode() & 0xff));
            wide.append(static_cast<char>(c.unicode() >> 8));
        }
        add(name, wide);
    }
}

void ByteScan::in(const QByteArray& given, QSet<int>& found) const
{
    const QByteArray bytes = lowered(given);
    const char* const begin = bytes.constData();
    const qsizetype last = bytes.size() - shortest;
    for (qsizetype i = 0; i <= last; ++i) {
        const quint32 four = firstFour(begin + i);
        if (!m_may[slot(four)])
            continue;
        const auto begins = m_begins.constFind(four);
        if (begins == m_begins.constEnd())
            continue;
        for (const int p : *begins) {
            const Pattern& pattern = m_patterns.at(p);
            if (i + pattern.bytes.size() <= bytes.size()
                && std::memcmp(begin + i, pattern.bytes.constData(), static_cast<std::size_t>(pattern.bytes.size()))
                    == 0)
                found.insert(pattern.name);
        }
    }
}

template <class Read>
Result<QSet<int>> ByteScan::search(Read next, qint64* read) const
{
    QSet<int> found;
    QByteArray bytes; // with the end of the piece before, in case a pattern stands across both
    while (true) {
        const std::optional<QByteArray> more = next();
        if (!more)
            return {ErrorKind::Unavailable, QStringLiteral("scan")};
        if (more->isEmpty())
            return found;
        if (read)
            *read += more->size();
        bytes = bytes.right(std::max<qsizetype>(0, m_longest - 1)) + *more;
        in(bytes, found);
    }
}

Result<QSet<int>> ByteScan::file(const QString& path, qint64* read) const
{
    QFile file(path);
    if (!file.exists())
        return QSet<int>();
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {ErrorKind::Unavailable, QStringLiteral("scan")};
    return search(
        [&file]() -> std::optional<QByteArray> {
            const QByteArray more = file.read(piece);
            return more.isEmpty() && file.error() != QFileDevice::NoError ? std::nullopt : std::optional(more);
        },
        read);
}

Result<QSet<int>> ByteScan::openFile(const QString& path, qint64* read) const
{
    if (!QFile::exists(path))
        return QSet<int>();
    const int fd = keptOpen(path);
    if (fd < 0)
        return {ErrorKind::Unavailable, QStringLiteral("scan")};
    off_t at = 0;
    return search(
        [fd, &at]() -> std::optional<QByteArray> {
            QByteArray more(piece, Qt::Uninitialized);
            const ssize_t got = ::pread(fd, more.data(), static_cast<std::size_t>(piece), at);
            if (got < 0)
                return std::nullopt;
            more.truncate(got);
            at += got;
            return more;
        },
        read);
}
}
