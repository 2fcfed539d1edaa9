#include "models/store/sql/Traces.h"

#include "models/domain/Erased.h"
#include "models/store/sql/Belongings.h"
#include "models/language/Fold.h"
#include "models/store/sql/SqlCustomers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int shortestName = 5;   // shorter ones stand in any file by chance
constexpr int shortestStrong = 6; // "Li Wong"
constexpr int shortestPiece = 12; // of what was said
constexpr int longestPiece = 32;  // so that a remnant is found by any of its parts
}

Traces::Traces(const PersonRecord& person)
{
    add(person.customer);
    for (const Customer& before : person.earlier)
        add(before);
    for (const PersonCase& c : person.cases) {
        for (const CaseEvent& event : c.events) {
            for (const QString& words : wordsOf(event.body))
                addWords(words);
        }
        for (const Draft& draft : c.drafts)
            addWords(draft.text);
    }
    for (const Draft& draft : person.drafts)
        addWords(draft.text);
    for (const Order& order : person.orders)
        addWords(order.items);
    for (const CustomerFact& fact : person.facts)
        addWords(fact.text);
    for (const HistoryItem& item : person.history)
        addWords(item.text);
    for (const QString& words : wordsIn(person.belongings))
        addWords(words);
}

void Traces::add(const Customer& c)
{
    addLine(c.name);
    for (const QString& word : foldedWords(c.name)) {
        if (word.size() >= shortestName)
            add(word, Kind::Word);
    }
    addLine(c.say);
    for (const QString& phone : c.phones)
        addPhone(phone);
    for (const QString& email : c.emails)
        addLine(email);
    for (const QString& line : c.address.split(u'\n'))
        addLine(line);
    addWords(c.reach);
    addWords(c.note);
}

void Traces::addPhone(const QString& phone)
{
    const QString digits = phoneKey(phone);
    if (digits.size() >= shortestStrong)
        add(digits, Kind::Naming);
    if (digits.size() > 9) // as dialled within the country
        add(digits.right(9), Kind::Naming);
}

void Traces::addLine(const QString& text)
{
    const QString line = text.simplified();
    if (line.size() >= shortestStrong && line != erasedMark)
        add(line, Kind::Naming);
}

void Traces::addWords(const QString& text)
{
    // A line break or a quote is written otherwise in JSON, so pieces end there.
    static const QRegularExpression hard(u"[\\x00-\\x1f\"\\\\]+"_s);
    for (const QString& line : text.split(hard, Qt::SkipEmptyParts)) {
        for (qsizetype at = 0; at < line.size();) {
            qsizetype end = std::min(line.size(), at + longestPiece);
            if (end < line.size() && line.at(end).isLowSurrogate())
                ++end;
            if (const QString piece = line.mid(at, end - at).trimmed(); piece.size() >= shortestPiece)
                add(piece, Kind::Said);
            at = end;
        }
    }
}

void Traces::add(const QString& text, Kind kind)
{
    if (m_known.contains(text))
        return;
    m_known.insert(text);
    const int name = m_count++;
    if (kind == Kind::Naming)
        m_naming.insert(name);
    if (kind != Kind::Word)
        m_telling.insert(name);
    m_scan.addText(name, text);
    if (const QString key = folded(text); key.size() >= (kind == Kind::Word ? shortestName : shortestStrong))
        m_scan.addText(name, key);
}

bool Traces::isNamedIn(const QString& text) const
{
    QSet<int> found;
    m_scan.in(text.toUtf8(), found);
    m_scan.in(folded(text).toUtf8(), found);
    m_scan.in(bareDigits(text).toUtf8(), found);
    return anyNames(found);
}
}
