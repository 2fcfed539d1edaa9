#include "app/desktop/Options.h"

#include "app/desktop/Bench.h"

#include <QCommandLineParser>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
// At most one, and a link to a telephone: anything else is a word we do not know.
bool areCalls(const QStringList& links)
{
    static const QStringList schemes {u"tel:"_s, u"callto:"_s, u"sip:"_s, u"sips:"_s};
    return links.isEmpty()
        || (links.size() == 1 && std::any_of(schemes.begin(), schemes.end(), [&](const QString& scheme) {
               return links.first().startsWith(scheme, Qt::CaseInsensitive);
           }));
}
}

Options readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Amends: put things right with a customer, from the first word to the kept promise."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(u"store"_s, u"Use this store: a file, or postgresql://host/db."_s, u"FILE|URL"_s);
    const QCommandLineOption lang(u"lang"_s, u"Speak this language: en, de, ar."_s, u"xx"_s);
    const QCommandLineOption theme(u"theme"_s, u"light, dark or system."_s, u"NAME"_s);
    const QCommandLineOption bench(
        u"bench"_s, u"Measure and print JSON: "_s + benchOps().join(u", "_s) + u'.', u"OP"_s);
    const QCommandLineOption ask(
        u"ask"_s, u"Phones and words for --bench, one a line; for an import the CSV."_s, u"FILE"_s);
    const QCommandLineOption demo(u"demo"_s, u"Open the demo company, a store of its own."_s);
    const QCommandLineOption call(u"call"_s,
        u"Somebody rings: show who it is, in the window that is open. A number as people write it, or \"private\"."_s,
        u"NUMBER"_s);
    parser.addOptions({store, lang, theme, call, bench, ask, demo});
    parser.addPositionalArgument(u"tel:NUMBER"_s, u"The same, as a link."_s, u"[tel:NUMBER]"_s);
    parser.process(arguments);
    Options o;
    o.store = parser.value(store);
    o.language = parser.value(lang);
    o.theme = parser.value(theme);
    o.bench = parser.value(bench);
    o.ask = parser.value(ask);
    o.demo = parser.isSet(demo);
    const QStringList links = parser.positionalArguments();
    if (parser.isSet(call) || !links.isEmpty())
        o.call = parser.isSet(call) ? parser.value(call) : links.first();
    if ((!o.theme.isEmpty() && !QStringList {u"light"_s, u"dark"_s, u"system"_s}.contains(o.theme))
        || (!o.bench.isEmpty() && !benchOps().contains(o.bench)) || !areCalls(links)) {
        fputs("amends: that option is not known; see --help\n", stderr);
        exit(1);
    }
    return o;
}
}
