#include "app/ctl/Command.h"

#include "models/desk/Import.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace amends::ctl {
namespace {
QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ';':
        return u"semicolon"_s;
    case '\t':
        return u"tab"_s;
    case '|':
        return u"pipe"_s;
    default:
        return u"comma"_s;
    }
}

void report(const Context& context, const ImportResult& result)
{
    if (context.json) {
        QJsonArray refused;
        for (const RefusedRow& row : result.refused)
            refused.append(QJsonObject {{u"line"_s, row.line}, {u"reason"_s, importWords(row.problem)}});
        QJsonArray alike;
        for (const Lookalike& one : result.lookalikes)
            alike.append(QJsonObject {{u"added"_s, one.added.toString()}, {u"name"_s, one.addedName},
                {u"known"_s, one.known.toString()}, {u"knownName"_s, one.knownName}, {u"by"_s, one.by}});
        sayJson({{u"lookalikes"_s, alike}, {u"lookalikeCount"_s, result.lookalikeCount}, {u"read"_s, result.read},
            {u"added"_s, result.added}, {u"updated"_s, result.updated}, {u"unchanged"_s, result.unchanged},
            {u"refused"_s, refused}, {u"refusedCount"_s, result.refusedCount},
            {u"encoding"_s, encodingName(result.encoding)},
            {u"delimiter"_s, result.cards ? u"none"_s : delimiterName(result.delimiter)},
            {u"format"_s, result.cards ? u"vcard"_s : u"csv"_s}});
        return;
    }
    say(u"%1 read: %2 new, %3 brought up to date, %4 unchanged, %5 refused."_s.arg(result.read)
            .arg(result.added)
            .arg(result.updated)
            .arg(result.unchanged)
            .arg(result.refusedCount));
    for (const Lookalike& one : result.lookalikes)
        say(u"%1 has the same %2 as %3 (%4). One person? amendsctl merge %5 %6"_s.arg(one.addedName,
            one.by.contains(u'@') ? u"email"_s : u"number"_s, one.knownName, one.by, one.known.toString(),
            one.added.toString()));
    if (result.lookalikeCount > result.lookalikes.size())
        say(u"And %1 more."_s.arg(result.lookalikeCount - result.lookalikes.size()));
    for (const RefusedRow& row : result.refused)
        complain(u"line %1: %2"_s.arg(row.line).arg(importWords(row.problem)));
}
}

int runImport(Context& context, const QStringList& args)
{
    QCommandLineParser parser;
    const QCommandLineOption map(
        u"map"_s, u"Take FIELD from COLUMN (a name or a position); may be given often."_s, u"FIELD=COLUMN"_s);
    const QCommandLineOption dry(u"dry-run"_s, u"Read and say what would happen; keep nothing."_s);
    parser.addOptions({map, dry});
    parser.addPositionalArgument(u"what"_s, u"customers, orders or products"_s);
    parser.addPositionalArgument(u"file"_s, u"The file: CSV, or contact cards (vCard)."_s);
    if (const auto left = parse(parser, commandNamed("import"), args, 2, 2))
        return *left;
    const QString what = parser.positionalArguments().at(0);
    if (what != "customers"_L1 && what != "orders"_L1 && what != "products"_L1) {
        complain(u"Import \"customers\", \"orders\" or \"products\"."_s);
        return Usage;
    }
    ImportOptions options;
    options.kind = what == "orders"_L1 ? ImportKind::Orders
        : what == "products"_L1        ? ImportKind::Products
                                       : ImportKind::Customers;
    options.path = parser.positionalArguments().at(1);
    options.maps = parser.values(map);
    options.dryRun = parser.isSet(dry);
    auto looked = previewImport(options, 1); // before a store is made for a file that is not there
    if (!looked && looked.error().detail == "cards hold no orders"_L1) {
        complain(u"\"%1\" holds contact cards. Bring them in as customers."_s.arg(options.path));
        return Refused;
    }
    if (!looked && looked.error().kind == ErrorKind::Invalid) {
        complain(u"--map %1 fits no field or column."_s.arg(looked.error().detail));
        return Usage;
    }
    if (!looked) {
        complain(u"The file \"%1\" cannot be read."_s.arg(options.path));
        return Refused;
    }
    auto store = openOrSay(context, Missing::Create);
    if (!store)
        return StoreGone;
    auto result = importFile(*store, options);
    if (!result)
        return leave(result.error());
    report(context, *result);
    if (auto tidied = store->tidy(); !tidied)
        return leave(tidied.error());
    return result->added + result->updated + result->unchanged == 0 && result->refusedCount > 0 ? Refused : Done;
}
}
