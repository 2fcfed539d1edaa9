#include "models/store/sql/CaseSides.h"

#include "models/domain/EventJson.h"

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int bestCsat = 5;
constexpr int goodNps = 9;

qint64 weekOf(const QDateTime& at)
{
    const QDate day = at.toUTC().date();
    return day.addDays(1 - day.dayOfWeek()).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

struct Line {
    HistoryKind kind = HistoryKind::Note;
    QString text {};
    QString detail {};
};

QList<Line> linesOf(const RecoveryCase& c, const EventBody& body)
{
    using Answer = QList<Line>;
    const auto promised = [&c](PromiseId id) { return c.promise(id) ? c.promise(id)->what : QString(); };
    if (const auto* b = std::get_if<CaseOpened>(&body))
        return {Line {HistoryKind::CaseOpened, b->words, key(b->channel)}};
    if (const auto* b = std::get_if<WordsHeard>(&body))
        return {Line {HistoryKind::WordsHeard, b->words, {}}};
    if (const auto* b = std::get_if<ApologyDelivered>(&body))
        return {Line {HistoryKind::ApologyDelivered, b->text, key(b->route)}};
    if (const auto* b = std::get_if<OfferAccepted>(&body)) {
        const Offer* offer = c.offer(b->id);
        return offer ? Answer {{HistoryKind::OfferAccepted, offer->made.title,
                   offer->made.cost.toDecimal() + u' ' + offer->made.cost.currency}}
                     : Answer();
    }
    if (const auto* b = std::get_if<PromiseMade>(&body))
        return {Line {HistoryKind::PromiseMade, b->what, b->by.toUTC().toString(Qt::ISODate)}};
    if (const auto* b = std::get_if<PromiseKept>(&body))
        return {Line {HistoryKind::PromiseKept, promised(b->id), b->note}};
    if (const auto* b = std::get_if<PromiseBroken>(&body))
        return {Line {HistoryKind::PromiseBroken, promised(b->id), b->why}};
    if (const auto* b = std::get_if<MoodNoted>(&body)) {
        QStringList moods;
        for (const Mood mood : b->moods)
            moods.append(key(mood));
        return moods.isEmpty() ? Answer()
                               : Answer {{HistoryKind::Feeling, moods.join(u','), QString::number(b->strength)}};
    }
    if (std::holds_alternative<CallEnded>(body))
        return {Line {HistoryKind::Call, {}, QString::number(c.callSeconds)}};
    if (const auto* b = std::get_if<CheckedBack>(&body)) {
        Answer lines {{HistoryKind::CheckedBack, b->words, key(b->outcome)}};
        if (b->csat == bestCsat || b->nps >= goodNps)
            lines.append({HistoryKind::Praised, b->words, {}});
        return lines;
    }
    if (const auto* b = std::get_if<CaseClosed>(&body))
        return {Line {HistoryKind::CaseClosed, {}, key(b->outcome)}};
    if (const auto* b = std::get_if<CaseReopened>(&body))
        return {Line {HistoryKind::CaseReopened, b->words, {}}};
    return {};
}
}

Result<void> writeSides(Db& db, const RecoveryCase& c, const CaseEvent& event)
{
    for (const Line& line : linesOf(c, event.body)) {
        AMENDS_TRY(db.put("INSERT INTO history_item (source, customer_id, at, kind, case_id, case_number, text, "
                          "detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            {event.id.toString(), c.customer.toString(), ms(event.at).toLongLong(), static_cast<int>(line.kind),
                c.id.toString(), c.number, line.text, line.detail}));
    }
    if (const auto* fact = std::get_if<FactTold>(&event.body)) {
        AMENDS_TRY(db.exec("INSERT INTO customer_fact (source_event, customer_id, case_id, at, text, source) VALUES "
                           "(?, ?, ?, ?, ?, ?)",
            {event.id.toString(), c.customer.toString(), c.id.toString(), ms(event.at), text(fact->text),
                text(fact->source)}));
    }
    if (const auto* promise = std::get_if<PromiseMade>(&event.body))
        AMENDS_TRY(db.exec("INSERT INTO promise (id, case_id) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
            {promise->id.toString(), c.id.toString()}));
    return {};
}

Rollups contributions(const RecoveryCase& c)
{
    Rollups sums;
    if (!c.openedAt.isValid())
        return sums;
    const auto add = [&sums](const QString& measure, const QString& dimension, const QString& item, const QDateTime& at,
                         qint64 total = 0) {
        RollupSum& sum = sums[{measure, dimension, item, weekOf(at)}];
        ++sum.n;
        sum.total += total;
    };
    add(u"opened"_s, u"channel"_s, key(c.channel), c.openedAt);
    if (!c.cause.isEmpty())
        add(u"opened"_s, u"cause"_s, c.cause, c.openedAt);
    if (c.severity)
        add(u"opened"_s, u"severity"_s, key(*c.severity), c.openedAt);
    if (!c.brokeAt.isEmpty())
        add(u"opened"_s, u"touchpoint"_s, c.brokeAt, c.openedAt);
    if (c.toldAt().isValid())
        add(u"answered"_s, u"channel"_s, key(c.channel), c.openedAt, c.openedAt.secsTo(c.toldAt()));
    if (c.checkedBackAt.isValid() && c.outcome)
        add(u"outcome"_s, u"outcome"_s, key(*c.outcome), c.openedAt);
    for (const Offer& offer : c.offers) {
        if (offer.state == OfferState::Accepted)
            add(u"given"_s, u"remedy"_s, key(offer.made.remedy), offer.at, offer.made.cost.minor);
    }
    for (const Promise& promise : c.promises) {
        if (promise.state != PromiseState::Open)
            add(u"promises"_s, u"state"_s, key(promise.state), promise.by);
    }
    return sums;
}

void addTo(Rollups& sums, const Rollups& more, int sign)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        RollupSum& sum = sums[it.key()];
        sum.n += sign * it->n;
        sum.total += sign * it->total;
        if (sum == RollupSum {})
            sums.remove(it.key());
    }
}

Result<void> adjustRollups(Db& db, const RecoveryCase& before, const RecoveryCase& after)
{
    Rollups change = contributions(after);
    addTo(change, contributions(before), -1);
    for (auto it = change.begin(); it != change.end(); ++it) {
        const RollupKey& k = it.key();
        AMENDS_TRY(
            db.exec("INSERT INTO rollup_week (measure, dimension, item_key, week, n, total) VALUES (?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT (measure, dimension, item_key, week)"
                    " DO UPDATE SET n = rollup_week.n + excluded.n, total = rollup_week.total + excluded.total",
                {k.measure, k.dimension, text(k.item), k.week, it->n, it->total}));
    }
    return {};
}

Result<Rollups> storedRollups(Db& db)
{
    auto query
        = db.run("SELECT measure, dimension, item_key, week, n, total FROM rollup_week WHERE n <> 0 OR total <> 0");
    if (!query)
        return query.error();
    Rollups sums;
    while ((*query)->next())
        sums.insert({(*query)->value(0).toString(), (*query)->value(1).toString(), (*query)->value(2).toString(),
                        (*query)->value(3).toLongLong()},
            {(*query)->value(4).toLongLong(), (*query)->value(5).toLongLong()});
    return sums;
}
}
