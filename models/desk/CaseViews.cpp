#include "models/desk/CaseViews.h"

#include "models/domain/Steps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
const QString settingName = u"recoveries.views"_s;

QString whoseKey(WhoseCase whose)
{
    switch (whose) {
    case WhoseCase::Anybody:
        return {};
    case WhoseCase::Mine:
        return u"mine"_s;
    case WhoseCase::Named:
        return u"named"_s;
    }
    return {};
}

QJsonObject lookJson(const CaseLook& look)
{
    QJsonObject json {{u"closed"_s, look.closed}, {u"whose"_s, whoseKey(look.whose)}, {u"owner"_s, look.owner},
        {u"cause"_s, look.cause}, {u"tier"_s, look.tier}, {u"late"_s, look.lateOnly}, {u"again"_s, look.again},
        {u"text"_s, look.text}};
    if (look.step)
        json.insert(u"step"_s, key(*look.step));
    return json;
}

CaseLook lookFrom(const QJsonObject& json)
{
    CaseLook look;
    look.closed = json.value("closed"_L1).toBool();
    const QString whose = json.value("whose"_L1).toString();
    look.whose = whose == "mine"_L1 ? WhoseCase::Mine : whose == "named"_L1 ? WhoseCase::Named : WhoseCase::Anybody;
    look.owner = json.value("owner"_L1).toString();
    for (const Step step : allSteps) {
        if (key(step) == json.value("step"_L1).toString())
            look.step = step;
    }
    look.cause = json.value("cause"_L1).toString();
    look.tier = json.value("tier"_L1).toString();
    look.lateOnly = json.value("late"_L1).toBool();
    look.again = json.value("again"_L1).toBool();
    look.text = json.value("text"_L1).toString();
    return look;
}
}

CaseFilter filterOf(const CaseLook& look, const QString& agent, const QDateTime& now, CaseOrder order)
{
    CaseFilter f;
    f.status = look.closed ? CaseStatus::Closed : CaseStatus::Open;
    f.owner = look.whose == WhoseCase::Mine ? agent : look.whose == WhoseCase::Named ? look.owner : QString();
    f.step = look.step;
    f.cause = look.cause;
    f.tier = look.tier;
    f.text = look.text.trimmed();
    if (look.lateOnly)
        f.lateAt = now;
    f.again = look.again;
    f.order = look.closed ? CaseOrder::NewestFirst : order;
    return f;
}

std::optional<int> countOf(const CaseLook& look, const QString& agent, const QList<CaseTally>& tallies)
{
    if (look.closed || !look.text.trimmed().isEmpty())
        return {};
    const QString owner = look.whose == WhoseCase::Mine ? agent : look.owner;
    int count = 0;
    for (const CaseTally& t : tallies) {
        const bool in = (look.whose == WhoseCase::Anybody || t.owner == owner) && (!look.step || t.step == *look.step)
            && (look.cause.isEmpty() || t.cause == look.cause) && (look.tier.isEmpty() || t.tier == look.tier)
            && (!look.lateOnly || t.late) && (!look.again || t.again);
        count += in ? t.n : 0;
    }
    return count;
}

int narrowedBy(const CaseLook& look)
{
    return (look.closed ? 1 : 0) + (look.whose != WhoseCase::Anybody ? 1 : 0) + (look.step ? 1 : 0)
        + (look.cause.isEmpty() ? 0 : 1) + (look.tier.isEmpty() ? 0 : 1) + (look.lateOnly ? 1 : 0)
        + (look.again ? 1 : 0) + (look.text.trimmed().isEmpty() ? 0 : 1);
}

QString viewsJson(const QList<SavedView>& views)
{
    QJsonArray all;
    for (const SavedView& view : views)
        all.append(QJsonObject {{u"key"_s, view.key}, {u"name"_s, view.name}, {u"look"_s, lookJson(view.look)}});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<SavedView> viewsFromJson(const QString& json)
{
    QList<SavedView> views;
    const QJsonArray all = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& value : all) {
        const QJsonObject view = value.toObject();
        const SavedView read {view.value("key"_L1).toString(), view.value("name"_L1).toString(),
            lookFrom(view.value("look"_L1).toObject())};
        if (!read.key.isEmpty() && !read.name.isEmpty())
            views.append(read);
    }
    return views;
}

Result<QList<SavedView>> keptViews(Settings& settings)
{
    const auto kept = settings.value(settingName);
    if (kept)
        return viewsFromJson(*kept);
    return kept.error().kind == ErrorKind::NotFound ? Result<QList<SavedView>>(QList<SavedView> {}) : kept.error();
}

Result<QList<SavedView>> changeViews(Settings& settings, const std::function<void(QList<SavedView>&)>& change)
{
    auto views = keptViews(settings);
    if (!views)
        return views;
    change(*views);
    if (const auto written = settings.setValue(settingName, viewsJson(*views)); !written)
        return written.error();
    return views;
}
}
