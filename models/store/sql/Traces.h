// Traces: what must not be found any more once a person is erased: their names, numbers, addresses and pieces of what they said, in
// the forms in which a store, an index or a log may hold them. Lives in memory only, for as long as the proof takes.
#pragma once
#include "models/base/ByteScan.h"
#include "models/store/Care.h"

namespace amends {
class Traces {
public:
    Traces() = default;
    explicit Traces(const PersonRecord& person);
    [[nodiscard]] const ByteScan& scan() const { return m_scan; }
    [[nodiscard]] int count() const { return m_count; }
    // Whether one of them says who it is: a whole name, a number, an email, a line of the address.
    [[nodiscard]] bool anyNames(const QSet<int>& found) const { return m_naming.intersects(found); }
    // Whether one of them is more than a single name or a word, which may stand anywhere by chance.
    [[nodiscard]] bool anyTells(const QSet<int>& found) const { return m_telling.intersects(found); }
    [[nodiscard]] bool isNamedIn(const QString& text) const;

private:
    enum class Kind { Word, Said, Naming };
    void add(const QString& text, Kind kind);
    void addLine(const QString& text);  // one value, such as a name or an email
    void addWords(const QString& text); // something said, in pieces
    void addPhone(const QString& phone);
    void add(const Customer& c);

    ByteScan m_scan {};
    QSet<QString> m_known {};
    QSet<int> m_naming {};
    QSet<int> m_telling {};
    int m_count = 0;
};
}
