#include "models/domain/Merge.h"

namespace amends {
namespace {
QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

void take(Customer& to, const Customer& from, MergeField field)
{
    switch (field) {
    case MergeField::Name:
        to.name = from.name;
        break;
    case MergeField::Say:
        to.say = from.say;
        break;
    case MergeField::Number:
        to.number = from.number;
        break;
    case MergeField::Company:
        to.company = from.company;
        break;
    case MergeField::Address:
        to.address = from.address;
        to.city = from.city;
        to.postcode = from.postcode;
        to.country = from.country;
        break;
    case MergeField::Tier:
        to.tier = from.tier;
        break;
    case MergeField::Since:
        to.since = from.since;
        break;
    case MergeField::Language:
        to.language = from.language;
        break;
    case MergeField::Reach:
        to.reach = from.reach;
        break;
    case MergeField::Note:
        to.note = from.note;
        break;
    }
}

void addTo(QStringList& all, const QStringList& more)
{
    for (const QString& one : more) {
        if (!all.contains(one, Qt::CaseInsensitive))
            all.append(one);
    }
}

// What was there, without what the merge brought and with what was added since.
QStringList without(const QStringList& now, const QStringList& before, const QStringList& after)
{
    if (now == after)
        return before;
    QStringList left;
    for (const QString& one : now) {
        if (before.contains(one) || !after.contains(one))
            left.append(one);
    }
    return left;
}
}

QString mergeValue(const Customer& c, MergeField field)
{
    switch (field) {
    case MergeField::Name:
        return c.name;
    case MergeField::Say:
        return c.say;
    case MergeField::Number:
        return c.number;
    case MergeField::Company:
        return c.company;
    case MergeField::Address:
        return joined({c.address, joined({c.postcode, c.city}, QStringLiteral(" ")), c.country}, QStringLiteral("\n"));
    case MergeField::Tier:
        return c.tier;
    case MergeField::Since:
        return c.since.toString(Qt::ISODate);
    case MergeField::Language:
        return c.language;
    case MergeField::Reach:
        return c.reach;
    case MergeField::Note:
        return c.note;
    }
    return {};
}

Customer merged(const Customer& keep, const Customer& other, MergeFields fromOther)
{
    Customer c = keep;
    for (const MergeField field : allMergeFields) {
        if (fromOther.testFlag(field) || mergeValue(keep, field).isEmpty())
            take(c, other, field);
    }
    addTo(c.phones, other.phones);
    addTo(c.emails, other.emails);
    return c;
}

Customer unmerged(const Customer& now, const Customer& before, const Customer& after)
{
    Customer c = now;
    for (const MergeField field : allMergeFields) {
        if (mergeValue(now, field) == mergeValue(after, field))
            take(c, before, field);
    }
    c.phones = without(now.phones, before.phones, after.phones);
    c.emails = without(now.emails, before.emails, after.emails);
    return c;
}
}
