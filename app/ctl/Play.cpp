#include "app/ctl/Command.h"

#include "models/desk/Actions.h"

#include <QFile>
#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace amends::ctl {
namespace {
// How bad an outcome is, for "the worst that happened": a lost store before a conflict before what is not allowed before a refusal.
int rank(int exit)
{
    switch (exit) {
    case StoreGone:
        return 4;
    case Conflicted:
        return 3;
    case NotAllowed:
        return 2;
    case Refused:
        return 1;
    default:
        return 0;
    }
}
}

int runPlay(Context& context, const QStringList& args)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"file"_s, u"JSON Lines of actions, - for standard input."_s);
    if (const auto left = parse(parser, commandNamed("play"), args, 1, 1))
        return *left;
    const QString name = parser.positionalArguments().constFirst();
    QFile file(name);
    const bool opened = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        complain(u"The file \"%1\" cannot be read."_s.arg(name));
        return Refused;
    }
    auto store = openOrSay(context, Missing::Refuse);
    if (!store)
        return StoreGone;
    int worst = Done;
    const auto note = [&worst](int exit) {
        if (rank(exit) > rank(worst))
            worst = exit;
    };
    while (true) {
        const QByteArray line = file.readLine();
        if (line.isEmpty())
            break;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            say(u"REFUSED - invalid: The line is no JSON object."_s);
            note(Refused);
        } else {
            const ActionOutcome outcome = act(*store, context.clock, context.agent, document.object());
            const QString id = outcome.id.isEmpty() ? u"-"_s : outcome.id;
            if (outcome.done)
                say(u"ACK "_s + id);
            else
                say(u"REFUSED %1 %2: %3"_s.arg(id, outcome.kind, outcome.words));
            if (!outcome.done)
                note(exitFor(outcome.error));
        }
        std::fflush(stdout);
    }
    if (auto tidied = store->tidy(); !tidied)
        note(exitFor(tidied.error().kind));
    return worst;
}
}
