#include "app/ctl/Command.h"

#include "models/domain/EventJson.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace amends::ctl {
namespace {
QByteArray journalLine(CaseId id, const CaseEvent& event)
{
    const QJsonObject line {{u"case"_s, id.toString()}, {u"id"_s, event.id.toString()}, {u"seq"_s, event.seq},
        {u"at"_s, event.at.toString(Qt::ISODateWithMs)}, {u"agent"_s, event.agent}, {u"kind"_s, kindOf(event.body)},
        {u"body"_s, toJson(event.body)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

int broken(const QString& name)
{
    complain(
        u"\"%1\" could not be written. Is the disk full, or the place protected? An older file was left as it is."_s
            .arg(name));
    return Refused;
}
}

int runExport(Context& context, const QStringList& args)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"what"_s, u"journal"_s);
    parser.addPositionalArgument(u"file"_s, u"Where to, - for standard output."_s);
    if (const auto left = parse(parser, commandNamed("export"), args, 2, 2))
        return *left;
    const QStringList given = parser.positionalArguments();
    if (given.at(0) != "journal"_L1) {
        complain(u"Only \"journal\" can be exported."_s);
        return Usage;
    }
    auto store = openOrSay(context, Missing::Refuse);
    if (!store)
        return StoreGone;
    const bool toOut = given.at(1) == "-"_L1;
    QFile out;
    QSaveFile file(given.at(1));
    if (toOut ? !out.open(stdout, QIODevice::WriteOnly) : !file.open(QIODevice::WriteOnly))
        return broken(given.at(1));
    QIODevice& device = toOut ? static_cast<QIODevice&>(out) : file;
    qint64 events = 0;
    bool whole = true;
    auto visited = store->cases().eachEvent([&](CaseId id, const CaseEvent& event) {
        const QByteArray line = journalLine(id, event);
        whole = device.write(line) == line.size(); // a short write is a full disk, even where error() says nothing
        ++events;
        return whole;
    });
    if (!visited)
        return leave(visited.error());
    if (!whole || (!toOut && (!file.flush() || !file.commit())))
        return broken(given.at(1));
    if (!toOut && !context.json)
        say(u"%1 events written."_s.arg(events));
    if (!toOut && context.json)
        sayJson({{u"events"_s, events}, {u"file"_s, given.at(1)}});
    return Done;
}
}
