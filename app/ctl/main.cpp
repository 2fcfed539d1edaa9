// amendsctl: the same rooms as the window, without one; for administrators, scripts and fault tests.
#include "app/ctl/Command.h"
#include "models/desk/Places.h"

#include <QCoreApplication>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace amends;

namespace {
int usage(bool asked)
{
    QString text = u"Usage: amendsctl [--store FILE|URL] [--json] COMMAND ...\n\n"
                   "Commands (amendsctl COMMAND --help says all about one):\n"_s;
    for (const ctl::Command& command : ctl::commands()) {
        const QString name = QString::fromLatin1(command.name);
        text += u"  %1\n      %2\n"_s.arg(
            (name + u' ' + QString::fromUtf8(command.synopsis)).trimmed(), QString::fromUtf8(command.help));
    }
    text
        += u"\nFILE is a store on this computer, URL a team's PostgreSQL: postgresql://user:password@host:port/database"
           "\nWithout --store: "_s
        + defaultStoreFile()
        + u"\nExit: 0 done, 1 usage, 2 input refused, 3 store unavailable or damaged, 4 conflict, 5 not allowed."_s;
    if (asked)
        ctl::say(text);
    else
        ctl::complain(text);
    return asked ? ctl::Done : ctl::Usage;
}

int run(ctl::Context& context, const QString& name, const QStringList& args)
{
    for (const ctl::Command& command : ctl::commands()) {
        if (name == QLatin1String(command.name))
            return command.run(context, args);
    }
    ctl::complain(u"There is no command \"%1\". See amendsctl --help."_s.arg(name));
    return ctl::Usage;
}
}

int main(int argc, char** argv)
{
    ::umask(077);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"amendsctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AMENDS_VERSION));

    ctl::Context context;
    context.store = defaultStoreFile();
    context.agent = localAgent();
    QStringList args = QCoreApplication::arguments().mid(1);
    // --store and --json are the program's own and may stand before or after the command.
    for (qsizetype i = 0; i < args.size();) {
        if (args.at(i) == "--json"_L1) {
            context.json = true;
            args.removeAt(i);
        } else if (args.at(i) == "--store"_L1 && i + 1 < args.size()) {
            context.store = args.at(i + 1);
            args.remove(i, 2);
        } else if (args.at(i).startsWith("--store="_L1)) {
            context.store = args.takeAt(i).mid(8);
        } else {
            ++i;
        }
    }
    if (args.isEmpty())
        return usage(false);
    const QString name = args.takeFirst();
    const bool helped = name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1;
    if (helped && args.isEmpty())
        return usage(true);
    if (helped) // amendsctl help play
        return run(context, args.constFirst(), {u"--help"_s});
    if (name == "--version"_L1 || name == "-v"_L1) {
        ctl::say(u"amendsctl "_s + QStringLiteral(AMENDS_VERSION));
        return ctl::Done;
    }
    return run(context, name, args);
}
