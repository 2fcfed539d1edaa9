#include "app/ctl/Command.h"

#include "models/desk/Import.h"

#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace amends::ctl {
namespace {
double microseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1000.0;
}

// One a line. The benchmark gives the same questions to what we are compared with.
Result<QStringList> linesOf(const QString& file)
{
    QFile in(file);
    const QStringList lines = in.open(QIODevice::ReadOnly)
        ? QString::fromUtf8(in.readAll()).split(u'\n', Qt::SkipEmptyParts)
        : QStringList();
    return lines.isEmpty() ? Result<QStringList>(ErrorKind::NotFound, u"nothing to ask"_s) : lines;
}

Result<QList<double>> screenPop(Store& store, int n, const QStringList& phones)
{
    QList<double> times;
    for (int i = 0; i < n; ++i) {
        QElapsedTimer timer;
        timer.start();
        auto who = store.customers().byPhone(phones.at(i % phones.size()));
        if (!who)
            return who.error();
        if (who->isEmpty())
            return Error {ErrorKind::NotFound, u"customer of that phone"_s};
        auto card = store.customers().card(who->constFirst().id, 50);
        if (!card)
            return card.error();
        times.append(microseconds(timer));
    }
    return times;
}

// Asks each line in turn, `n` times in all.
template <class Ask>
Result<QList<double>> askedInTurn(int n, const QStringList& lines, Ask ask)
{
    QList<double> times;
    for (int i = 0; i < n; ++i) {
        QElapsedTimer timer;
        timer.start();
        auto answer = ask(lines.at(i % lines.size()));
        if (!answer)
            return answer.error();
        times.append(microseconds(timer));
    }
    return times;
}

// The Customers page: people, whole.
Result<QList<double>> searchPeople(Store& store, int n, const QStringList& typed)
{
    return askedInTurn(n, typed, [&store](const QString& text) { return store.search().people(text, 20); });
}

// The palette: people, cases, orders and phrases in one list.
Result<QList<double>> searchAll(Store& store, int n, const QStringList& typed)
{
    return askedInTurn(n, typed, [&store](const QString& text) { return store.search().find(text, 20); });
}

// The first page of what is late.
Result<QList<double>> lateCases(Store& store, int n, const QDateTime& now)
{
    CaseFilter late;
    late.status = CaseStatus::Open;
    late.lateAt = now;
    return askedInTurn(n, {QString()}, [&](const QString&) { return store.cases().list(late, {}, 50); });
}

// One step more in a case of its own, acknowledged each time.
Result<QList<double>> saveStep(Store& store, const Clock& clock, int n)
{
    Customer who;
    who.name = u"Bench"_s;
    auto saved = store.customers().save(who);
    if (!saved)
        return saved.error();
    auto c = store.cases().record(
        CaseId::create(), 0, {happened(CaseOpened {{}, saved->id, Channel::Phone, u"bench"_s}, clock.now())});
    if (!c)
        return c.error();
    QList<double> times;
    for (int i = 0; i < n; ++i) {
        const CaseEvent event = happened(MoodNoted {{Mood::LetDown}, i % 5 + 1, false}, clock.now());
        QElapsedTimer timer;
        timer.start();
        auto next = store.cases().record(c->id, c->seq, {event});
        if (!next)
            return next.error();
        times.append(microseconds(timer));
        c = std::move(next);
    }
    return times;
}

double cpuSeconds(const rusage& r)
{
    return static_cast<double>(r.ru_utime.tv_sec + r.ru_stime.tv_sec)
        + static_cast<double>(r.ru_utime.tv_usec + r.ru_stime.tv_usec) / 1e6;
}

// A whole import of customers: CPU seconds, and how much more memory was in use at its worst.
int benchImport(Context& context, const QString& file)
{
    auto store = openOrSay(context, Missing::Create);
    if (!store)
        return StoreGone;
    rusage before {};
    getrusage(RUSAGE_SELF, &before);
    ImportOptions options;
    options.path = file;
    auto result = importFile(*store, options);
    if (!result)
        return leave(result.error());
    rusage after {};
    getrusage(RUSAGE_SELF, &after);
    sayJson({{u"op"_s, u"import"_s}, {u"n"_s, result->added}, {u"refused"_s, result->refusedCount},
        {u"p50"_s, cpuSeconds(after) - cpuSeconds(before)}, {u"unit"_s, u"s"_s},
        {u"added_mb"_s, static_cast<double>(after.ru_maxrss - before.ru_maxrss) / 1024.0}});
    return Done;
}
}

int runBench(Context& context, const QStringList& args)
{
    QCommandLineParser parser;
    const QCommandLineOption count(u"n"_s, u"How often (200)."_s, u"N"_s, u"200"_s);
    const QCommandLineOption ask(
        u"ask"_s, u"The phones or words to look for, one a line; the CSV file to import."_s, u"FILE"_s);
    parser.addOptions({count, ask});
    parser.addPositionalArgument(u"op"_s, u"screen-pop, people, search, late, save-step or import"_s);
    if (const auto left = parse(parser, commandNamed("bench"), args, 1, 1))
        return *left;
    const QString op = parser.positionalArguments().constFirst();
    const int n = std::clamp(parser.value(count).toInt(), 1, 1'000'000);
    if (op == "import"_L1)
        return benchImport(context, parser.value(ask));
    auto store = openOrSay(context, Missing::Refuse);
    if (!store)
        return StoreGone;
    const auto asked = [&](auto measure) {
        auto lines = linesOf(parser.value(ask));
        return lines ? measure(*store, n, *lines) : Result<QList<double>>(lines.error());
    };
    Result<QList<double>> times = op == "screen-pop"_L1 ? asked(screenPop)
        : op == "people"_L1                             ? asked(searchPeople)
        : op == "search"_L1                             ? asked(searchAll)
        : op == "late"_L1                               ? lateCases(*store, n, context.clock.now())
        : op == "save-step"_L1                          ? saveStep(*store, context.clock, n)
                                                        : Result<QList<double>>(ErrorKind::Invalid, u"operation"_s);
    if (!times)
        return leave(times.error());
    std::sort(times->begin(), times->end());
    const auto at = [&](double share) {
        return times->at(static_cast<qsizetype>(share * static_cast<double>(times->size() - 1)));
    };
    sayJson({{u"op"_s, op}, {u"n"_s, n}, {u"p50"_s, at(0.5)}, {u"p99"_s, at(0.99)}, {u"unit"_s, u"us"_s}});
    return Done;
}
}
