#include "models/exchange/Columns.h"

#include "models/exchange/ColumnNames.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
bool maySeveral(Field field)
{
    switch (field) {
    case Field::LeaveOut:
    case Field::Phone:
    case Field::Email:
    case Field::Address:
    case Field::Street2:
    case Field::City:
    case Field::Postcode:
    case Field::Country:
    case Field::Company:
    case Field::Note:
    case Field::Items:
    case Field::Promised:
    case Field::Limits:
    case Field::Issues:
        return true;
    default:
        return false;
    }
}

// "Name" beside "Vorname" is the family name; "nombre" beside "apellidos" the given one.
void settleBareName(QList<Field>& columns, const QStringList& plain)
{
    const bool first = columns.contains(Field::FirstName);
    const bool last = columns.contains(Field::LastName);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i) != Field::Name)
            continue;
        if (first && !last && (plain.at(i) == u"name" || plain.at(i) == u"nom"))
            columns[i] = Field::LastName;
        else if (last && !first && (plain.at(i) == u"nombre" || plain.at(i) == u"name"))
            columns[i] = Field::FirstName;
    }
}

// The whole address in one cell repeats what stands in columns of their own.
void dropFormattedAddress(QList<Field>& columns, const QStringList& plain)
{
    const bool street
        = std::any_of(plain.begin(), plain.end(), [](const QString& p) { return p == u"address street"; });
    for (qsizetype i = 0; street && i < columns.size(); ++i) {
        if (plain.at(i) == u"address formatted")
            columns[i] = Field::LeaveOut;
    }
}

bool looksLikeEmail(const QString& text)
{
    static const QRegularExpression shape(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    return shape.match(text.trimmed()).hasMatch();
}

bool looksLikePhone(const QString& text)
{
    static const QRegularExpression shape(u"^(\\+|00|0|\\()[-0-9 ()./]{6,20}$"_s);
    return shape.match(text.trimmed()).hasMatch();
}

bool looksLikeData(const QString& text)
{
    static const QRegularExpression digits(u"^[-+0-9.,:/ ()TZ]*[0-9][-+0-9.,:/ ()TZ]*$"_s);
    return text.contains(u'@') || digits.match(text.trimmed()).hasMatch();
}
}

QList<Field> fieldsOf(ImportKind kind)
{
    using F = Field;
    if (kind == ImportKind::Orders)
        return {F::Number, F::CustomerNumber, F::Email, F::Phone, F::PlacedAt, F::DueAt, F::DeliveredAt, F::Items,
            F::Status, F::Total, F::Currency, F::LeaveOut};
    if (kind == ImportKind::Products)
        return {F::Number, F::Name, F::Promised, F::Limits, F::Issues, F::LeaveOut};
    return {F::Number, F::Name, F::FirstName, F::LastName, F::Say, F::Phone, F::Email, F::Address, F::Street2, F::City,
        F::Postcode, F::Country, F::Company, F::Tier, F::Since, F::Language, F::Reach, F::Note, F::LeaveOut};
}

QList<Field> recognise(ImportKind kind, const QStringList& names)
{
    QList<Field> columns(names.size(), Field::LeaveOut);
    QStringList plain;
    QHash<Field, std::pair<int, qsizetype>> best; // rank and column of single-valued fields
    for (qsizetype i = 0; i < names.size(); ++i) {
        plain.append(plainColumnName(names.at(i)));
        const auto known = knownName(kind, plain.at(i));
        if (!known)
            continue;
        if (!maySeveral(known->field)) {
            const auto seen = best.constFind(known->field);
            if (seen != best.constEnd() && seen->first <= known->rank)
                continue;
            if (seen != best.constEnd())
                columns[seen->second] = Field::LeaveOut;
            best.insert(known->field, {known->rank, i});
        }
        columns[i] = known->field;
    }
    if (kind == ImportKind::Customers)
        settleBareName(columns, plain);
    dropFormattedAddress(columns, plain);
    return columns;
}

QList<Field> recogniseByContent(const QList<QStringList>& rows)
{
    qsizetype width = 0;
    for (const QStringList& row : rows)
        width = std::max(width, row.size());
    QList<Field> columns(width, Field::LeaveOut);
    for (qsizetype i = 0; i < width; ++i) {
        int filled = 0;
        int emails = 0;
        int phones = 0;
        for (const QStringList& row : rows) {
            const QString cell = row.value(i).trimmed();
            filled += cell.isEmpty() ? 0 : 1;
            emails += looksLikeEmail(cell) ? 1 : 0;
            phones += looksLikePhone(cell) ? 1 : 0;
        }
        if (filled > 0 && emails * 10 >= filled * 8)
            columns[i] = Field::Email;
        else if (filled > 0 && phones * 10 >= filled * 8)
            columns[i] = Field::Phone;
    }
    return columns;
}

bool looksLikeNames(ImportKind kind, const QStringList& first, const QStringList& second)
{
    int known = 0;
    int data = 0;
    for (const QString& cell : first) {
        known += knownName(kind, plainColumnName(cell)) && !looksLikeData(cell) ? 1 : 0;
        data += looksLikeData(cell) ? 1 : 0;
    }
    if (known > 0)
        return known * 4 >= first.size() || data == 0 || known > data;
    const auto dataBelow = std::count_if(second.begin(), second.end(), looksLikeData);
    return data == 0 && dataBelow > 0;
}

Result<HandMapping> readHandMapping(ImportKind kind, const QString& text, const QStringList& names)
{
    const qsizetype equals = text.indexOf(u'=');
    const auto field = fromKey<Field>(text.left(equals).trimmed().toLower());
    if (equals < 1 || !field || !fieldsOf(kind).contains(*field))
        return Error {ErrorKind::Invalid, text.left(equals).trimmed()};
    const QString column = text.mid(equals + 1).trimmed();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i).trimmed().compare(column, Qt::CaseInsensitive) == 0)
            return HandMapping {*field, i};
    }
    bool isNumber = false;
    const int position = column.toInt(&isNumber);
    if (isNumber && position >= 1 && position <= names.size())
        return HandMapping {*field, position - 1};
    return Error {ErrorKind::Invalid, column};
}

Result<QList<Field>> mapByHand(ImportKind kind, QList<Field> columns, const QStringList& names, const QStringList& maps)
{
    QList<qsizetype> byHand;
    columns.resize(std::max(columns.size(), names.size()));
    for (const QString& map : maps) {
        const auto read = readHandMapping(kind, map, names);
        if (!read)
            return read.error();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (read->field != Field::LeaveOut && columns.at(i) == read->field && !byHand.contains(i))
                columns[i] = Field::LeaveOut;
        }
        columns[read->column] = read->field;
        byHand.append(read->column);
    }
    return columns;
}
}
