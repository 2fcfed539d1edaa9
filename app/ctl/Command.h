// Command: what every command of amendsctl shares: its options, its exit codes, its two voices (words, or JSON with --json).
// Messages go to standard error, answers to standard output. Exit: 0 done, 1 usage, 2 refused, 3 store, 4 conflict, 5 not allowed.
#pragma once
#include "models/store/Store.h"
#include <QCommandLineParser>
#include <QJsonObject>

namespace amends::ctl {
enum Exit { Done = 0, Usage = 1, Refused = 2, StoreGone = 3, Conflicted = 4, NotAllowed = 5 };

struct Context {
    QString store {}; // file or URL
    bool json = false;
    SystemClock clock {};
    QString agent {};
};

struct Command {
    const char* name;
    const char* synopsis; // what stands behind the name in --help
    const char* help;
    // `args` begin after the command's name. Answers the exit code.
    int (*run)(Context& context, const QStringList& args);
    QString (*more)(); // what else `COMMAND --help` says, below the options
};

// Every command, in the order of --help.
[[nodiscard]] const QList<Command>& commands();

// Reads the command's own options; answers Done, or the exit code to leave with (help was shown, or the usage was wrong).
[[nodiscard]] std::optional<int> parse(
    QCommandLineParser& parser, const Command& command, const QStringList& args, int needed, int most);
[[nodiscard]] const Command& commandNamed(const char* name);

enum class Missing { Create, Refuse };
// The store, or nothing after saying why on standard error (then leave with StoreGone).
[[nodiscard]] std::unique_ptr<Store> openOrSay(Context& context, Missing missing);

// By number or id; NotFound.
[[nodiscard]] Result<Customer> customerNamed(Store& store, const QString& named);

void say(const QString& line);      // standard output
void complain(const QString& line); // standard error
void sayJson(const QJsonObject& object);
int leave(const Error& error); // complains in words; answers the exit code for it
[[nodiscard]] int exitFor(ErrorKind kind);

int runDemo(Context&, const QStringList&);
int runImport(Context&, const QStringList&);
int runExport(Context&, const QStringList&);
int runFind(Context&, const QStringList&);
int runShow(Context&, const QStringList&);
int runPlay(Context&, const QStringList&);
int runVerify(Context&, const QStringList&);
int runBench(Context&, const QStringList&);
int runAccess(Context&, const QStringList&);
int runErase(Context&, const QStringList&);
int runRequests(Context&, const QStringList&);
int runMerge(Context&, const QStringList&);
int runUnmerge(Context&, const QStringList&);
}
