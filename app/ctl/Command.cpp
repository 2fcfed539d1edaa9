#include "app/ctl/Command.h"

#include "models/store/sql/OpenStore.h"

#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace amends::ctl {
const QList<Command>& commands()
{
    static const QList<Command> all {
        {"demo", "--customers N --cases N --seed S", "Fill a new store with a lively, realistic company of made-up people.", runDemo},
        {"import", "customers|orders FILE [--map FIELD=COLUMN]... [--dry-run]",
         "Bring in a CSV file in any common dialect and encoding. Bad rows are reported by line, the rest is kept.", runImport},
        {"export", "journal FILE", "Write every event of every case as JSON Lines.", runExport},
        {"find", "TEXT [--limit N]", "Find people, cases, orders and phrases; best first.", runFind},
        {"show", "customer|case ID", "Show a customer (id or number) or a case (id or AM- number).", runShow},
        {"play", "FILE|-", "Run JSON Lines of actions; prints ACK <id> after each commit, or REFUSED <id> <kind>: <words>.", runPlay},
        {"verify", "", "Check the store: schema, integrity, keys, hash chains, rollups.", runVerify},
        {"bench", "OP --n N --ask FILE", "Measure a data operation; prints one line of JSON.", runBench},
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

std::optional<int> parse(QCommandLineParser& parser, const Command& command, const QStringList& args, int needed, int most)
{
    parser.setApplicationDescription(QString::fromUtf8(command.help));
    const QCommandLineOption help(QStringList {u"h"_s, u"help"_s}, u"Show this help."_s);
    parser.addOption(help);
    const QString name = QString::fromLatin1(command.name);
    if (!parser.parse(QStringList {u"amendsctl "_s + name} + args)) {
        complain(parser.errorText());
        return Usage;
    }
    const auto usage = [&] {
        QString text = parser.helpText();
        const qsizetype end = text.indexOf(u'\n');
        return u"Usage: amendsctl [--store FILE|URL] [--json] %1 %2"_s.arg(name, QString::fromUtf8(command.synopsis)) + text.mid(end);
    };
    if (parser.isSet(help)) {
        say(usage().trimmed());
        return Done;
    }
    const auto given = parser.positionalArguments().size();
    if (given < needed || given > most) {
        complain(usage().trimmed());
        return Usage;
    }
    return {};
}

std::unique_ptr<Store> openOrSay(Context& context, Missing missing)
{
    auto opened = openStore(context.store, missing == Missing::Create ? OpenMode::Create : OpenMode::MustExist, context.clock);
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
