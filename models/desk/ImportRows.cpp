#include "models/desk/ImportRows.h"

#include "models/base/Text.h"
#include "models/desk/Rules.h"
#include "models/exchange/Amounts.h"
#include "models/language/Fold.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
int limitOf(Field field)
{
    if (field == Field::Name || field == Field::FirstName || field == Field::LastName)
        return maxName;
    return field == Field::Note ? maxWords : maxField;
}

RowProblem problem(RowProblemKind kind, Field field, const QString& value = {})
{
    RowProblem p;
    p.kind = kind;
    p.field = field;
    p.value = firstOf(value, 200);
    return p;
}

void keepFirst(QString& place, const QString& text)
{
    if (place.isEmpty())
        place = text;
}

void addLine(QString& place, const QString& text)
{
    if (!place.isEmpty())
        place += u'\n';
    place += text;
}

// Some programs put several into one cell: Google with " ::: ".
QStringList several(const QString& text, const QRegularExpression& between)
{
    QStringList all;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        if (const QString one = part.trimmed(); !one.isEmpty() && !all.contains(one))
            all.append(one);
    }
    return all;
}

std::optional<RowProblem> dateProblem(const DateReading& reading, Field field, const QString& text)
{
    if (reading.problem == DateProblem::None || reading.problem == DateProblem::Empty)
        return std::nullopt;
    RowProblem p = problem(
        reading.problem == DateProblem::NoSuchDay ? RowProblemKind::NoSuchDay : RowProblemKind::NotADate, field, text);
    p.day = reading.day;
    p.month = reading.month;
    return p;
}

bool familyNameFirst(const QString& name)
{
    const QChar::Script script = name.isEmpty() ? QChar::Script_Common : name.front().script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul;
}

QString fullName(const QString& first, const QString& last)
{
    return (familyNameFirst(last) ? last + u' ' + first : first + u' ' + last).trimmed();
}

bool isEmpty(const CsvReader& record, qsizetype i) // without making a text of it
{
    return record.bytes(i).isEmpty();
}

bool isEmpty(const VCardReader& card, qsizetype i)
{
    return card.text(i).isEmpty();
}

bool isPlainAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c.unicode() != 0; });
}
}

QString cleanText(QString text)
{
    if (isPlainAscii(text))
        return text.trimmed();
    text.remove(QChar(0));
    for (qsizetype i = 0; i < text.size(); ++i) { // a lone half of a character cannot be stored
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

QString countryCode(const QString& text)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> all {{u"uk"_s, u"GB"_s}, {u"england"_s, u"GB"_s}, {u"scotland"_s, u"GB"_s},
            {u"wales"_s, u"GB"_s}, {u"usa"_s, u"US"_s}};
        for (const QLocale& locale :
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            const QString code = QLocale::territoryToCode(locale.territory());
            if (code.size() != 2)
                continue;
            all.insert(code.toCaseFolded(), code);
            all.insert(QLocale::territoryToString(locale.territory()).toCaseFolded(), code);
            all.insert(locale.nativeTerritoryName().toCaseFolded(), code);
        }
        return all;
    }();
    return codes.value(text.toCaseFolded(), text);
}

RowReader::RowReader(
    const ImportPreview& plan, const Company& company, const QList<ListItem>& tiers, const QString& region)
    : m_columns(plan.columns),
      m_dates(plan.dates),
      m_zone(company.calendar.zone.isValid() ? company.calendar.zone : QTimeZone::utc()),
      m_currency(company.currency),
      m_region(region),
      m_phone(region)
{
    for (const ListItem& tier : tiers) {
        m_tiers.insert(tier.key.toCaseFolded(), tier.key);
        m_tiers.insert(tier.label.toCaseFolded(), tier.key);
        if (tier.active)
            m_tierLabels.append(tier.label);
    }
}

std::optional<RowProblem> RowReader::customer(const CsvReader& record, Customer& customer) const
{
    return read(record, customer);
}

std::optional<RowProblem> RowReader::customer(const VCardReader& card, Customer& customer) const
{
    return card.broken() ? problem(RowProblemKind::CardNotEnded, Field::LeaveOut) : read(card, customer);
}

template <class Record>
std::optional<RowProblem> RowReader::read(const Record& record, Customer& customer) const
{
    customer = Customer {};
    QString first;
    QString last;
    QStringList rawPhones;
    const qsizetype columns = std::min(m_columns.size(), record.count());
    for (qsizetype i = 0; i < columns; ++i) {
        const Field field = m_columns.at(i);
        if (field == Field::LeaveOut || isEmpty(record, i))
            continue;
        const QString text = cleanText(record.text(i));
        if (text.isEmpty())
            continue;
        if (text.size() > limitOf(field)) {
            RowProblem p = problem(RowProblemKind::TooLong, field);
            p.limit = limitOf(field);
            return p;
        }
        if (field == Field::FirstName)
            keepFirst(first, text);
        else if (field == Field::LastName)
            keepFirst(last, text);
        else if (auto wrong = put(field, text, customer, rawPhones))
            return wrong;
    }
    if (customer.name.isEmpty())
        customer.name = firstOf(fullName(first, last), maxName);
    if (customer.name.isEmpty())
        customer.name = firstOf(customer.company, maxName);
    readPhones(rawPhones, customer);
    if (customer.number.isEmpty() && customer.phones.isEmpty() && customer.emails.isEmpty())
        return problem(RowProblemKind::NothingToFindThemBy, Field::LeaveOut);
    return std::nullopt;
}

std::optional<RowProblem> RowReader::put(
    Field field, const QString& text, Customer& customer, QStringList& rawPhones) const
{
    static const QRegularExpression betweenPhones(u"\\s*(?::::|[;\\n,|])\\s*"_s);
    static const QRegularExpression betweenEmails(u"\\s*(?::::|[;,|\\s])\\s*"_s);
    switch (field) {
    case Field::Phone:
        rawPhones += several(text, betweenPhones);
        break;
    case Field::Email:
        for (const QString& email : several(text, betweenEmails)) {
            if (!customer.emails.contains(email, Qt::CaseInsensitive))
                customer.emails.append(email);
        }
        break;
    case Field::Since: {
        const DateReading reading = readDate(text, m_dates);
        customer.since = reading.date;
        return dateProblem(reading, field, text);
    }
    case Field::Tier:
        return putTier(text, customer);
    case Field::Street2:
        addLine(customer.address, text);
        break;
    case Field::Note:
        addLine(customer.note, text);
        customer.note = firstOf(customer.note, maxWords);
        break;
    case Field::Country:
        keepFirst(customer.country, countryCode(text));
        break;
    default: {
        static const QHash<Field, QString Customer::*> places {{Field::Number, &Customer::number},
            {Field::Name, &Customer::name}, {Field::Say, &Customer::say}, {Field::Address, &Customer::address},
            {Field::City, &Customer::city}, {Field::Postcode, &Customer::postcode},
            {Field::Company, &Customer::company}, {Field::Language, &Customer::language},
            {Field::Reach, &Customer::reach}};
        if (const auto place = places.constFind(field); place != places.constEnd())
            keepFirst(customer.*(*place), text);
    }
    }
    return std::nullopt;
}

std::optional<RowProblem> RowReader::putTier(const QString& text, Customer& customer) const
{
    const auto known = m_tiers.constFind(text.toCaseFolded());
    if (known == m_tiers.constEnd() && text.compare(u"standard"_s, Qt::CaseInsensitive) != 0) {
        RowProblem p = problem(RowProblemKind::NoSuchTier, Field::Tier, text);
        p.known = m_tierLabels;
        return p;
    }
    customer.tier = known == m_tiers.constEnd() ? QString() : *known;
    return std::nullopt;
}

void RowReader::readPhones(const QStringList& rawPhones, Customer& customer) const
{
    const QString region = customer.country.size() == 2 ? customer.country : m_region;
    for (const QString& raw : rawPhones) {
        const QString phone
            = m_phone.e164(raw, region).value_or(raw); // a number we cannot read is still what they gave
        if (!customer.phones.contains(phone))
            customer.phones.append(phone);
    }
}

std::optional<RowProblem> RowReader::order(const CsvReader& record, OrderRow& row) const
{
    row = OrderRow {};
    QString total;
    row.order.total.currency = m_currency;
    const qsizetype columns = std::min(m_columns.size(), record.count());
    for (qsizetype i = 0; i < columns; ++i) {
        const Field field = m_columns.at(i);
        const QString text = field == Field::LeaveOut ? QString() : cleanText(record.text(i));
        if (text.isEmpty())
            continue;
        if (text.size() > maxField) {
            RowProblem p = problem(RowProblemKind::TooLong, field);
            p.limit = maxField;
            return p;
        }
        if (auto wrong = putOrder(field, text, row, total))
            return wrong;
    }
    if (row.order.number.isEmpty())
        return problem(RowProblemKind::NoOrderNumber, Field::Number);
    if (total.isEmpty())
        return std::nullopt;
    const auto amount = readAmount(total, row.order.total.currency);
    if (!amount)
        return problem(RowProblemKind::NotAnAmount, Field::Total, total);
    row.order.total = *amount;
    return std::nullopt;
}

std::optional<RowProblem> RowReader::putOrder(Field field, const QString& text, OrderRow& row, QString& total) const
{
    const auto date = [&](QDateTime& place, QTime missing) {
        const DateReading reading = readDate(text, m_dates);
        place = reading.utc(m_zone, missing);
        return dateProblem(reading, field, text);
    };
    switch (field) {
    case Field::Number:
        keepFirst(row.order.number, text);
        break;
    case Field::CustomerNumber:
        keepFirst(row.customerNumber, text);
        break;
    case Field::Email:
        keepFirst(row.email, text);
        break;
    case Field::Phone:
        keepFirst(row.phone, text);
        break;
    case Field::PlacedAt:
        return date(row.order.placedAt, QTime(12, 0));
    case Field::DueAt: // a day without a time is kept until its end
        return date(row.order.dueAt, QTime(23, 59));
    case Field::DeliveredAt:
        return date(row.order.deliveredAt, QTime(12, 0));
    case Field::Items:
        addLine(row.order.items, text);
        break;
    case Field::Status:
        keepFirst(row.order.status, text);
        break;
    case Field::Total:
        keepFirst(total, text);
        break;
    case Field::Currency:
        if (const QString code = currencyCode(text, m_currency); !code.isEmpty())
            row.order.total.currency = code;
        break;
    default:
        break;
    }
    return std::nullopt;
}

std::optional<RowProblem> RowReader::product(const CsvReader& record, ProductSheet& sheet) const
{
    sheet = ProductSheet {};
    const qsizetype columns = std::min(m_columns.size(), record.count());
    for (qsizetype i = 0; i < columns; ++i) {
        const Field field = m_columns.at(i);
        const QString text = field == Field::LeaveOut ? QString() : cleanText(record.text(i));
        if (text.isEmpty())
            continue;
        if (text.size() > limitOf(field)) {
            RowProblem p = problem(RowProblemKind::TooLong, field);
            p.limit = limitOf(field);
            return p;
        }
        if (field == Field::Number)
            keepFirst(sheet.code, text);
        else if (field == Field::Name)
            keepFirst(sheet.name, text);
        else
            addLine(field == Field::Promised ? sheet.promised
                    : field == Field::Limits ? sheet.limits
                                             : sheet.issues,
                text);
    }
    keepFirst(sheet.code, sheet.name); // a small shop has no codes
    return folded(sheet.name).isEmpty() ? std::optional(problem(RowProblemKind::NoProductName, Field::Name))
                                        : std::nullopt;
}
}
