#include "models/store/CustomerJson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
QStringList strings(const QJsonValue& value)
{
    QStringList all;
    for (const QJsonValue& item : value.toArray())
        all.append(item.toString());
    return all;
}
}

QJsonObject customerJson(const Customer& c)
{
    return {{u"number"_s, c.number}, {u"name"_s, c.name}, {u"say"_s, c.say},
        {u"phones"_s, QJsonArray::fromStringList(c.phones)}, {u"emails"_s, QJsonArray::fromStringList(c.emails)},
        {u"address"_s, c.address}, {u"city"_s, c.city}, {u"postcode"_s, c.postcode}, {u"country"_s, c.country},
        {u"company"_s, c.company}, {u"tier"_s, c.tier}, {u"since"_s, c.since.toString(Qt::ISODate)},
        {u"language"_s, c.language}, {u"reach"_s, c.reach}, {u"note"_s, c.note}};
}

void readCustomer(Customer& c, const QJsonObject& json)
{
    c.number = json.value("number"_L1).toString();
    c.name = json.value("name"_L1).toString();
    c.say = json.value("say"_L1).toString();
    c.phones = strings(json.value("phones"_L1));
    c.emails = strings(json.value("emails"_L1));
    c.address = json.value("address"_L1).toString();
    c.city = json.value("city"_L1).toString();
    c.postcode = json.value("postcode"_L1).toString();
    c.country = json.value("country"_L1).toString();
    c.company = json.value("company"_L1).toString();
    c.tier = json.value("tier"_L1).toString();
    c.since = QDate::fromString(json.value("since"_L1).toString(), Qt::ISODate);
    c.language = json.value("language"_L1).toString();
    c.reach = json.value("reach"_L1).toString();
    c.note = json.value("note"_L1).toString();
}

QString customerText(const Customer& customer)
{
    return QString::fromUtf8(QJsonDocument(customerJson(customer)).toJson(QJsonDocument::Compact));
}

void readCustomer(Customer& customer, const QString& text)
{
    readCustomer(customer, QJsonDocument::fromJson(text.toUtf8()).object());
}
}
