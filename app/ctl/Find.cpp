#include "app/ctl/Command.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace amends::ctl {
namespace {
QString kindWord(HitKind kind)
{
    switch (kind) {
    case HitKind::Customer:
        return u"customer"_s;
    case HitKind::Case:
        return u"case"_s;
    case HitKind::Order:
        return u"order"_s;
    case HitKind::Phrase:
        return u"phrase"_s;
    }
    return {};
}

QString whyWord(HitWhy why)
{
    switch (why) {
    case HitWhy::Name:
        return u"name"_s;
    case HitWhy::Phone:
        return u"phone"_s;
    case HitWhy::Email:
        return u"email"_s;
    case HitWhy::Number:
        return u"number"_s;
    case HitWhy::Place:
        return u"place"_s;
    case HitWhy::Words:
        return u"words"_s;
    case HitWhy::Sounds:
        return u"sounds like it"_s;
    }
    return {};
}

QString idOf(const Hit& hit)
{
    switch (hit.kind) {
    case HitKind::Case:
    case HitKind::Phrase:
        return hit.caseId.toString();
    case HitKind::Order:
        return hit.order.toString();
    case HitKind::Customer:
        break;
    }
    return hit.customer.toString();
}
}

int runFind(Context& context, const QStringList& args)
{
    QCommandLineParser parser;
    const QCommandLineOption limit(u"limit"_s, u"At most N answers (20)."_s, u"N"_s, u"20"_s);
    parser.addOption(limit);
    parser.addPositionalArgument(u"text"_s, u"A name, phone, email, order or case number, or a phrase."_s);
    if (const auto left = parse(parser, commandNamed("find"), args, 1, 100))
        return *left;
    bool isNumber = false;
    const int most = parser.value(limit).toInt(&isNumber);
    if (!isNumber || most < 1 || most > 1000) {
        complain(u"--limit takes a number from 1 to 1000."_s);
        return Usage;
    }
    auto store = openOrSay(context, Missing::Refuse);
    if (!store)
        return StoreGone;
    auto hits = store->search().find(parser.positionalArguments().join(u' '), most);
    if (!hits)
        return leave(hits.error());
    QJsonArray array;
    for (const Hit& hit : *hits) {
        if (context.json)
            array.append(QJsonObject {{u"kind"_s, kindWord(hit.kind)}, {u"id"_s, idOf(hit)}, {u"title"_s, hit.title},
                {u"why"_s, whyWord(hit.why)}, {u"detail"_s, hit.detail}});
        else
            say(u"%1  %2  %3  (%4)  %5"_s.arg(
                kindWord(hit.kind).leftJustified(8), idOf(hit), hit.title, whyWord(hit.why), hit.detail));
    }
    if (context.json)
        say(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
    else if (hits->isEmpty())
        say(u"Nobody and nothing by that name. Try the order number or the last digits of the phone."_s);
    return Done;
}
}
