#include "app/ctl/Command.h"

#include "app/ctl/Help.h"
#include "models/store/sql/OpenStore.h"

#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace amends::ctl {
const QList<Command>& commands()
{
    static const QList<Command> all {
        {"demo", "[--customers N] [--cases N] [--seed S]",
            "Fill a new store with a lively, realistic company of made-up people.", runDemo, demoHelp},
        {"import", "customers|orders|products FILE [--map FIELD=COLUMN]... [--dry-run]",
            "Bring in a CSV file in any common dialect and encoding, or contact cards (vCard). Bad rows are reported "
            "by line, the "
            "rest is kept.",
            runImport, importHelp},
        {"export", "journal FILE", "Write every event of every case as JSON Lines.", runExport, exportHelp},
        {"find", "TEXT [--limit N]", "Find people, cases, orders and phrases; best first.", runFind, findHelp},
        {"show", "customer|case ID", "Show a customer (id or number) or a case (id or AM- number).", runShow, showHelp},
        {"play", "FILE|-",
            "Run JSON Lines of actions; prints ACK <id> after each commit, or REFUSED <id> <kind>: <words>.", runPlay,
            playHelp},
        {"verify", "", "Check the store: schema, integrity, keys, hash chains, rollups.", runVerify, verifyHelp},
        {"merge", "KEEP OTHER [--take FIELD,...]",
            "Make one of two records of the same person. All cases, orders and history go to KEEP.", runMerge,
            mergeHelp},
        {"unmerge", "[MERGE|CUSTOMER]", "Take a merge back, also days later; without a name, list those that stand.",
            runUnmerge, unmergeHelp},
        {"access", "CUSTOMER --to DIR | --note [--asked DATE]",
            "Write everything that is kept of a person into a folder: a page to read and JSON.", runAccess, accessHelp},
        {"erase", "CUSTOMER [--yes] [--reason TEXT] [--certificate FILE] [--note] [--asked DATE]",
            "Forget a person: their words go, the counts stay, and the files are searched for what is left.", runErase,
            eraseHelp},
        {"requests", "[--all]", "List who asked for their data or to be forgotten, and by when it is due.", runRequests,
            requestsHelp},
        {"bench", "OP [--n N] [--ask FILE]", "Measure a data operation; prints one line of JSON.", runBench, benchHelp},
    };
    return all;
}

const Command& commandNamed(const char* name)
{
    for (const Command& command : commands()) {
        if (qstrcmp(command.name, name) == 0)
            return command;
    }
    Q_UNREACHABLE();
}

namespace {
QString withoutStop(QString text)
{
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

// Usage, options and arguments as the parser lays them out, then what only this command has to say.
QString helpOf(const QCommandLineParser& parser, const Command& command)
{
    const QString text = parser.helpText();
    return u"Usage: amendsctl [--store FILE|URL] [--json] %1 %2"_s
               .arg(QLatin1StringView(command.name), QString::fromUtf8(command.synopsis))
               .trimmed()
        + text.mid(text.indexOf(u'\n')).trimmed().prepend(u'\n') + u"\n\n"_s + command.more().trimmed();
}
}

std::optional<int> parse(
    QCommandLineParser& parser, const Command& command, const QStringList& args, int needed, int most)
{
    parser.setApplicationDescription(QString::fromUtf8(command.help));
    const QCommandLineOption help(QStringList {u"h"_s, u"help"_s}, u"Show this help."_s);
    // main() has taken these two out already; they stand here for --help, and to name a --store without its FILE.
    const QCommandLineOption store(u"store"_s, u"Work on this store; else on the user's own."_s, u"FILE|URL"_s);
    const QCommandLineOption json(u"json"_s, u"Print JSON."_s);
    parser.addOptions({store, json, help});
    const QString name = QString::fromLatin1(command.name);
    if (!parser.parse(QStringList {u"amendsctl "_s + name} + args)) {
        complain(u"%1. See amendsctl %2 --help."_s.arg(withoutStop(parser.errorText()), name));
        return Usage;
    }
    if (parser.isSet(help)) {
        say(helpOf(parser, command));
        return Done;
    }
    const auto given = parser.positionalArguments().size();
    if (given < needed || given > most) {
        const QString words = (name + u' ' + QString::fromUtf8(command.synopsis)).trimmed();
        complain(u"%1 was given. It is used so: amendsctl %2. See amendsctl %3 --help."_s.arg(
            given < needed ? u"Too little"_s : u"Too much"_s, words, name));
        return Usage;
    }
    return {};
}

std::unique_ptr<Store> openOrSay(Context& context, Missing missing)
{
    auto opened
        = openStore(context.store, missing == Missing::Create ? OpenMode::Create : OpenMode::MustExist, context.clock);
    if (!opened) {
        leave(opened.error());
        return nullptr;
    }
    return std::move(*opened);
}

void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fputc('\n', stdout);
}

void complain(const QString& line)
{
    const QByteArray bytes = line.toUtf8();
    std::fprintf(stderr, "amendsctl: %s\n", bytes.constData());
}

void sayJson(const QJsonObject& object)
{
    say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

int exitFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Conflict:
        return Conflicted;
    case ErrorKind::Denied:
        return NotAllowed;
    case ErrorKind::NotFound:
    case ErrorKind::Duplicate:
    case ErrorKind::Invalid:
        return Refused;
    default:
        return StoreGone;
    }
}

int leave(const Error& error)
{
    const char* words = nullptr;
    switch (error.kind) {
    case ErrorKind::NewerSchema:
        words = "The store was written by a newer Amends. Update this one; the file was not touched.";
        break;
    case ErrorKind::Corrupt:
        words = "The file is damaged or is no Amends store. It was not touched.";
        break;
    case ErrorKind::Unavailable:
    case ErrorKind::NotFound:
        words = "It is not there or cannot be opened. Check the place and whether you may read it.";
        break;
    case ErrorKind::Busy:
        words = "Another program is writing. Try again in a moment.";
        break;
    case ErrorKind::Conflict:
        words = "Somebody else changed it first. Read it again.";
        break;
    default:
        words = "It did not work.";
    }
    complain(QString::fromUtf8(words) + (error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u")"_s));
    return error.kind == ErrorKind::NotFound ? Refused : exitFor(error.kind);
}
}
