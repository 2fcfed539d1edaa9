#include "app/ctl/Command.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace amends::ctl {
int runVerify(Context& context, const QStringList& args)
{
    QCommandLineParser parser;
    if (const auto left = parse(parser, commandNamed("verify"), args, 0, 0))
        return *left;
    auto store = openOrSay(context, Missing::Refuse);
    if (!store)
        return StoreGone;
    auto checked = store->verify();
    if (!checked)
        return leave(checked.error());
    const VerifyReport& report = *checked;
    if (context.json) {
        sayJson({{u"ok"_s, report.ok}, {u"schema"_s, report.schema}, {u"cases"_s, report.cases},
            {u"events"_s, report.events},
            {u"chains"_s,
                QJsonObject {
                    {u"ok"_s, report.chainsOk}, {u"broken"_s, QJsonArray::fromStringList(report.brokenChains)}}},
            {u"problems"_s, QJsonArray::fromStringList(report.problems)}});
    } else {
        say(u"Schema %1, %2 cases, %3 events. %4"_s.arg(report.schema)
                .arg(report.cases)
                .arg(report.events)
                .arg(report.ok ? u"All is well."_s : u"Something is wrong:"_s));
        for (const QString& problem : report.problems)
            say(u"  "_s + problem);
    }
    return report.ok ? Done : StoreGone;
}
}
