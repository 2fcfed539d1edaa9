#include "app/ctl/Command.h"

#include <QElapsedTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends::ctl {
namespace {
double microseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1000.0;
}

// Phones spread over the store's customers, taken evenly so that neither cache nor order decides.
Result<QStringList> samplePhones(Store& store, int n)
{
    QStringList phones;
    auto recent = store.customers().recent(n);
    if (!recent)
        return recent.error();
    for (const Customer& c : *recent)
        phones += c.phones.mid(0, 1);
    for (const QChar letter : u"abcdefghijklmnoprstuwyz"_s) {
        auto found = store.search().people(QString(letter) + u'a', 20);
        if (!found)
            return found.error();
        for (const Customer& c : *found)
            phones += c.phones.mid(0, 1);
    }
    phones.removeDuplicates();
    return phones;
}

Result<QList<double>> screenPop(Store& store, int n)
{
    auto phones = samplePhones(store, 200);
    if (!phones)
        return phones.error();
    if (phones->isEmpty())
        return Error {ErrorKind::NotFound, u"customers with a phone"_s};
    QList<double> times;
    for (int i = 0; i < n; ++i) {
        QElapsedTimer timer;
        timer.start();
        auto who = store.customers().byPhone(phones->at(i % phones->size()));
        if (!who)
            return who.error();
        if (!who->isEmpty()) {
            auto card = store.customers().card(who->constFirst().id, 50);
            if (!card)
                return card.error();
        }
        times.append(microseconds(timer));
    }
    return times;
}

Result<QList<double>> search(Store& store, int n)
{
    const QStringList typed {u"ma"_s, u"oka"_s, u"smit"_s, u"muell"_s, u"schmid"_s, u"an le"_s, u"jo br"_s, u"kow"_s};
    QList<double> times;
    for (int i = 0; i < n; ++i) {
        QElapsedTimer timer;
        timer.start();
        auto found = store.search().people(typed.at(i % typed.size()), 20);
        if (!found)
            return found.error();
        times.append(microseconds(timer));
    }
    return times;
}

// One step more in a case of its own, acknowledged each time.
Result<QList<double>> saveStep(Store& store, const Clock& clock, int n)
{
    Customer who;
    who.name = u"Bench"_s;
    auto saved = store.customers().save(who);
    if (!saved)
        return saved.error();
    auto c = store.cases().record(CaseId::create(), 0, {happened(CaseOpened {{}, saved->id, Channel::Phone, u"bench"_s}, clock.now())});
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
}

int runBench(Context& context, const QStringList& args)
{
    QCommandLineParser parser;
    const QCommandLineOption count(u"n"_s, u"How often (200)."_s, u"N"_s, u"200"_s);
    parser.addOption(count);
    parser.addPositionalArgument(u"op"_s, u"screen-pop, search or save-step"_s);
    if (const auto left = parse(parser, commandNamed("bench"), args, 1, 1))
        return *left;
    const QString op = parser.positionalArguments().constFirst();
    const int n = std::clamp(parser.value(count).toInt(), 1, 1'000'000);
    auto store = openOrSay(context, Missing::Refuse);
    if (!store)
        return StoreGone;
    Result<QList<double>> times = op == "screen-pop"_L1 ? screenPop(*store, n)
        : op == "search"_L1                              ? search(*store, n)
        : op == "save-step"_L1                           ? saveStep(*store, context.clock, n)
                                                         : Result<QList<double>>(ErrorKind::Invalid, u"operation"_s);
    if (!times)
        return leave(times.error());
    std::sort(times->begin(), times->end());
    const auto at = [&](double share) { return times->at(static_cast<qsizetype>(share * static_cast<double>(times->size() - 1))); };
    sayJson({{u"op"_s, op}, {u"n"_s, n}, {u"p50"_s, at(0.5)}, {u"p99"_s, at(0.99)}, {u"unit"_s, u"us"_s}});
    return Done;
}
}
