#include "app/ctl/Command.h"

#include "models/desk/Demo.h"

using namespace Qt::StringLiterals;

namespace amends::ctl {
int runDemo(Context& context, const QStringList& args)
{
    QCommandLineParser parser;
    const QCommandLineOption customers(
        u"customers"_s, u"How many people, up to 1,000,000 (2000)."_s, u"N"_s, u"2000"_s);
    const QCommandLineOption cases(u"cases"_s, u"How many recoveries (400)."_s, u"N"_s, u"400"_s);
    const QCommandLineOption seed(u"seed"_s, u"The same seed makes the same company (1)."_s, u"S"_s, u"1"_s);
    parser.addOptions({customers, cases, seed});
    if (const auto left = parse(parser, commandNamed("demo"), args, 0, 0))
        return *left;
    bool good = true;
    const auto number = [&](const QCommandLineOption& option) {
        bool isNumber = false;
        const qint64 n = parser.value(option).toLongLong(&isNumber);
        good = good && isNumber && n >= 0;
        return n;
    };
    DemoOptions options;
    options.customers = number(customers);
    options.cases = number(cases);
    options.seed = static_cast<quint64>(number(seed));
    options.now = context.clock.now();
    if (!good) {
        complain(u"--customers, --cases and --seed take whole numbers."_s);
        return Usage;
    }
    auto store = openOrSay(context, Missing::Create);
    if (!store)
        return StoreGone;
    auto made = demo(*store, options);
    if (!made && made.error().kind == ErrorKind::Denied) {
        complain(u"The store is not empty. A demo company needs a new one: name it with --store FILE."_s);
        return Refused;
    }
    if (!made)
        return leave(made.error());
    if (context.json)
        sayJson({{u"customers"_s, made->customers}, {u"orders"_s, made->orders}, {u"cases"_s, made->cases},
            {u"events"_s, made->events}});
    else
        say(u"%1 customers, %2 orders, %3 recoveries with %4 events."_s.arg(made->customers)
                .arg(made->orders)
                .arg(made->cases)
                .arg(made->events));
    return Done;
}
}
