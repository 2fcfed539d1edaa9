// ByteScan: whether any of many short byte strings stands anywhere in a file, whatever the file is. Letters of ASCII are compared
// without case, on both sides, so that UTF-8 and UTF-16 are searched alike. Reads in pieces: a file of gigabytes needs no memory.
// Any thread, one at a time.
#pragma once
#include "models/base/Result.h"
#include <QByteArray>
#include <QList>
#include <QHash>
#include <QSet>
#include <QString>
#include <vector>

namespace amends {
class ByteScan {
public:
    ByteScan();
    // `name` is what a hit is reported as; several strings may share one. Shorter than four bytes: left out.
    void add(int name, const QByteArray& bytes);
    // The text as UTF-8 and UTF-16, as it is, in capitals and in small letters.
    void addText(int name, const QString& text);
    [[nodiscard]] bool isEmpty() const { return m_patterns.isEmpty(); }

    // The names found; Unavailable when the file cannot be read. A file that is not there holds nothing. `read` counts the bytes.
    [[nodiscard]] Result<QSet<int>> file(const QString& path, qint64* read = nullptr) const;
    // The same for a file that this program works on, such as its store. Closing any descriptor of a file drops every lock that the
    // process holds on it, whoever took it; so this one is kept open until the program ends.
    [[nodiscard]] Result<QSet<int>> openFile(const QString& path, qint64* read = nullptr) const;
    void in(const QByteArray& bytes, QSet<int>& found) const;

private:
    template <class Read>
    Result<QSet<int>> search(Read next, qint64* read) const;
    struct Pattern {
        int name = 0;
        QByteArray bytes {};
    };
    QList<Pattern> m_patterns {};
    QSet<QByteArray> m_known {};
    std::vector<bool> m_may;                // by a hash of four bytes: some pattern begins so
    QHash<quint32, QList<int>> m_begins {}; // those four bytes -> patterns
    qsizetype m_longest = 0;
};
}
