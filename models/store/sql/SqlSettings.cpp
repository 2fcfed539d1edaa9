#include "models/store/sql/SqlCases.h"
#include "models/store/sql/SqlDrafts.h"
#include "models/store/sql/SqlSigns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
QJsonObject calendarJson(const Calendar& c)
{
    QJsonArray week;
    for (const Calendar::Hours& hours : c.week)
        week.append(QJsonArray {hours.from.toString(u"HH:mm"_s), hours.to.toString(u"HH:mm"_s)});
    QJsonArray holidays;
    for (const QDate& day : c.holidays)
        holidays.append(day.toString(Qt::ISODate));
    return {{u"zone"_s, QString::fromLatin1(c.zone.id())}, {u"week"_s, week}, {u"holidays"_s, holidays},
        {u"openHoursOnly"_s, c.openHoursOnly}};
}

Calendar calendarFrom(const QJsonObject& json)
{
    Calendar c;
    const QTimeZone zone(json.value("zone"_L1).toString().toLatin1());
    if (zone.isValid())
        c.zone = zone;
    const QJsonArray week = json.value("week"_L1).toArray();
    for (std::size_t i = 0; i < c.week.size() && i < static_cast<std::size_t>(week.size()); ++i) {
        const QJsonArray hours = week.at(static_cast<qsizetype>(i)).toArray();
        c.week.at(i) = {QTime::fromString(hours.at(0).toString(), u"HH:mm"_s),
            QTime::fromString(hours.at(1).toString(), u"HH:mm"_s)};
    }
    for (const QJsonValue& day : json.value("holidays"_L1).toArray())
        c.holidays.append(QDate::fromString(day.toString(), Qt::ISODate));
    c.openHoursOnly = json.value("openHoursOnly"_L1).toBool();
    return c;
}

QString companyJson(const Company& c)
{
    const QJsonObject json {{u"name"_s, c.name}, {u"contactBlock"_s, c.contactBlock}, {u"currency"_s, c.currency},
        {u"region"_s, c.region}, {u"calendar"_s, calendarJson(c.calendar)}, {u"aimMinutes"_s, c.clocks.aimMinutes},
        {u"limitMinutes"_s, c.clocks.limitMinutes}, {u"checkBackDays"_s, c.clocks.checkBackDays},
        {u"agentName"_s, c.agentName}, {u"demo"_s, c.demo}, {u"secondFailureDays"_s, c.sentinel.windowDays},
        {u"nearDays"_s, c.sentinel.nearDays}, {u"signs"_s, toJson(c.signs)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}
}

Result<QString> SqlSettings::value(const QString& key)
{
    auto found = m_db.one("SELECT value FROM setting WHERE name = ?", {key});
    return found ? Result<QString>(found->toString()) : found.error();
}

Result<void> SqlSettings::setValue(const QString& key, const QString& value)
{
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    AMENDS_TRY(m_db.exec(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        {key, text(value)}));
    return tx.commit();
}

Result<Company> SqlSettings::company()
{
    Company c;
    auto stored = value(u"company"_s);
    if (!stored)
        return stored.error().kind == ErrorKind::NotFound ? Result<Company>(c) : stored.error();
    const QJsonObject json = QJsonDocument::fromJson(stored->toUtf8()).object();
    c.name = json.value("name"_L1).toString();
    c.contactBlock = json.value("contactBlock"_L1).toString();
    c.currency = json.value("currency"_L1).toString(c.currency);
    c.region = json.value("region"_L1).toString(c.region);
    c.calendar = calendarFrom(json.value("calendar"_L1).toObject());
    c.clocks = {json.value("aimMinutes"_L1).toInt(c.clocks.aimMinutes),
        json.value("limitMinutes"_L1).toInt(c.clocks.limitMinutes),
        json.value("checkBackDays"_L1).toInt(c.clocks.checkBackDays)};
    c.agentName = json.value("agentName"_L1).toString();
    c.demo = json.value("demo"_L1).toBool();
    c.sentinel = {json.value("secondFailureDays"_L1).toInt(c.sentinel.windowDays),
        json.value("nearDays"_L1).toInt(c.sentinel.nearDays)};
    c.signs = signRulesFrom(json.value("signs"_L1).toObject());
    return c;
}

Result<void> SqlSettings::tellRules()
{
    auto known = company();
    if (!known)
        return known.error();
    m_cases.setRules({known->calendar, known->clocks});
    return {};
}

Result<void> SqlSettings::setCompany(const Company& company)
{
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    auto before = this->company();
    AMENDS_TRY(setValue(u"company"_s, companyJson(company)));
    m_cases.setRules({company.calendar, company.clocks});
    const bool sameRules = before && before->calendar == company.calendar && before->clocks == company.clocks;
    if (!sameRules)
        AMENDS_TRY(m_cases.recomputeAllDue());
    if (!before || before->signs != company.signs)
        AMENDS_TRY(markAllForSigns(m_db));
    return tx.commit();
}

Result<QList<ListItem>> SqlSettings::list(const QString& name)
{
    auto query = m_db.run("SELECT item_key, label, position, active FROM list_item WHERE list = ? ORDER BY active "
                          "DESC, position, item_key",
        {name});
    if (!query)
        return query.error();
    QList<ListItem> items;
    while ((*query)->next())
        items.append({(*query)->value(0).toString(), (*query)->value(1).toString(), (*query)->value(2).toInt(),
            (*query)->value(3).toInt() != 0});
    return items;
}

Result<void> SqlSettings::setList(const QString& name, const QList<ListItem>& items)
{
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    AMENDS_TRY(
        m_db.exec("UPDATE list_item SET active = 0 WHERE list = ?", {name})); // never deleted: old cases name them
    for (const ListItem& item : items) {
        AMENDS_TRY(m_db.exec("INSERT INTO list_item (list, item_key, label, position, active) VALUES (?, ?, ?, ?, ?)"
                             " ON CONFLICT (list, item_key) DO UPDATE SET label = excluded.label, position = "
                             "excluded.position, active = excluded.active",
            {name, text(item.key), text(item.label), item.position, item.active ? 1 : 0}));
    }
    return tx.commit();
}
}
