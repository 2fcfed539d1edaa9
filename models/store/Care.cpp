#include "models/store/Care.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
QString iso(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QStringList strings(const QJsonValue& value)
{
    QStringList all;
    for (const QJsonValue& item : value.toArray())
        all.append(item.toString());
    return all;
}
}

QJsonObject toJson(const ErasedCounts& c)
{
    return {{u"contacts"_s, c.contacts}, {u"cases"_s, c.cases}, {u"events"_s, c.events}, {u"drafts"_s, c.drafts},
        {u"orders"_s, c.orders}, {u"history"_s, c.history}, {u"facts"_s, c.facts}, {u"earlier"_s, c.earlier}};
}

ErasedCounts countsFromJson(const QJsonObject& json)
{
    const auto number = [&json](QLatin1StringView name) { return json.value(name).toInt(); };
    return {number("contacts"_L1), number("cases"_L1), number("events"_L1), number("drafts"_L1), number("orders"_L1),
        number("history"_L1), number("facts"_L1), number("earlier"_L1)};
}

QJsonObject toJson(const EraseProof& p)
{
    return {{u"clean"_s, p.isClean()}, {u"chains"_s, p.chains}, {u"bytes"_s, p.bytes}, {u"compacted"_s, p.compacted},
        {u"resumed"_s, p.resumed}, {u"texts"_s, p.texts}, {u"read"_s, p.read},
        {u"files"_s, QJsonArray::fromStringList(p.files)}, {u"left"_s, QJsonArray::fromStringList(p.left)},
        {u"elsewhere"_s, QJsonArray::fromStringList(p.elsewhere)}};
}

EraseProof proofFromJson(const QJsonObject& json)
{
    EraseProof p;
    p.chains = json.value("chains"_L1).toBool();
    p.bytes = json.value("bytes"_L1).toBool();
    p.compacted = json.value("compacted"_L1).toBool();
    p.resumed = json.value("resumed"_L1).toBool();
    p.texts = json.value("texts"_L1).toInt();
    p.read = json.value("read"_L1).toInteger();
    p.files = strings(json.value("files"_L1));
    p.left = strings(json.value("left"_L1));
    p.elsewhere = strings(json.value("elsewhere"_L1));
    return p;
}

QJsonObject toJson(const CareRequest& r)
{
    return {{u"id"_s, r.id.toString()}, {u"kind"_s, r.kind == CareKind::Erase ? u"erase"_s : u"access"_s},
        {u"customer"_s, r.customer.toString()}, {u"number"_s, r.number}, {u"asked"_s, iso(r.askedAt)},
        {u"due"_s, iso(r.dueAt)}, {u"agent"_s, r.agent}, {u"reason"_s, r.reason}, {u"done"_s, iso(r.doneAt)},
        {u"doneBy"_s, r.doneBy}};
}
}
