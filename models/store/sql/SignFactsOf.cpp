#include "models/store/sql/SignFactsOf.h"

#include "models/domain/Deadlines.h"
#include "models/domain/EventJson.h"
#include "models/language/LeavingWords.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int yearsOfOrders = 2;
constexpr int yearsOfCases = 1;
constexpr int mostCases = 40;
constexpr int mostOrders = 500;

// The events below, as SQL names them; restOn() is the same list.
#define SIGN_EVENTS                                                                                                    \
    "'CaseOpened', 'WordsHeard', 'CaseReopened', 'CaseClosed', 'CheckedBack', 'PromiseMade', 'PromiseBroken', "        \
    "'PromiseKept', 'PromiseReopened', 'ApologyDelivered', 'EmpathySaid'"
template <class... Bodies>
bool isOneOf(const EventBody& body)
{
    return (std::holds_alternative<Bodies>(body) || ...);
}
bool isAsked(const EventBody& body)
{
    return isOneOf<CaseOpened, WordsHeard, CaseReopened, CaseClosed, CheckedBack, PromiseMade, PromiseBroken,
        PromiseKept, PromiseReopened, ApologyDelivered, EmpathySaid>(body);
}

struct Said {
    QString phrase {};
    QDateTime at {};
};
// A case and what it says of its customer; events come in order.
struct Seen {
    EarlierFailure failure {};
    bool isOpen = false;
    RecoveryCase c {};
    Said said {};          // the last words that sound like leaving
    QDateTime cameBack {}; // reopened, and nothing said since
    QHash<PromiseId, QDateTime> brokenAt {};

    void add(const CaseEvent& event)
    {
        apply(c, event);
        const auto hear = [&](const QString& words) {
            if (const QString phrase = leavingPhrase(words); !phrase.isEmpty())
                said = {phrase, event.at};
        };
        if (const auto* opened = std::get_if<CaseOpened>(&event.body))
            hear(opened->words);
        else if (const auto* heard = std::get_if<WordsHeard>(&event.body))
            hear(heard->words);
        else if (const auto* broken = std::get_if<PromiseBroken>(&event.body))
            brokenAt.insert(broken->id, event.at);
        else if (const auto* again = std::get_if<CaseReopened>(&event.body)) {
            hear(again->words);
            cameBack = event.at;
        } else if (const auto* checked = std::get_if<CheckedBack>(&event.body)) {
            if (checked->outcome == Outcome::Recovered)
                said = {}; // they stayed
            hear(checked->words);
        }
        if (isOneOf<ApologyDelivered, EmpathySaid, CheckedBack, CaseClosed, PromiseMade>(event.body))
            cameBack = {};
    }
    // Since when they wait for a word from us; being there on the phone or at the counter is one.
    [[nodiscard]] QDateTime waitsSince() const
    {
        if (!isOpen || c.status == CaseStatus::Closed)
            return {};
        if (!firstAnswerAt(c).isValid())
            return c.openedAt;
        RecoveryCase untold; // of the same channel: answered already?
        untold.channel = c.channel;
        untold.openedAt = c.openedAt;
        return firstAnswerAt(untold).isValid() ? QDateTime() : cameBack;
    }
};

Result<QList<Seen>> casesSince(Db& db, const QString& id, const QDateTime& from)
{
    auto rows = db.read("SELECT id, number, cause, opened_at, fixed_at, whose, is_open FROM recovery_case"
                        " WHERE customer_id = ? AND opened_at >= ? ORDER BY opened_at DESC LIMIT ?",
        {id, ms(from), mostCases});
    if (!rows)
        return rows.error();
    QList<Seen> all;
    while (rows->next()) {
        Seen seen;
        seen.failure
            = {CaseId::fromUuid(rows->uuid(0)), rows->text(1), rows->text(2), {}, rows->time(3), rows->time(4), {}};
        if (rows->integer(5) >= 0)
            seen.failure.whose = static_cast<Whose>(rows->integer(5));
        seen.isOpen = rows->integer(6) != 0;
        seen.c.id = seen.failure.caseId;
        all.append(seen);
    }
    AMENDS_TRY(rows->ended());
    return all;
}

Result<void> addEvents(Db& db, const QString& id, const QDateTime& from, QList<Seen>& cases)
{
    QHash<CaseId, qsizetype> place;
    for (qsizetype i = 0; i < cases.size(); ++i)
        place.insert(cases.at(i).c.id, i);
    auto rows = db.read("SELECT e.case_id, e.seq, e.at, e.kind, e.body FROM recovery_case r JOIN case_event e ON"
                        " e.case_id = r.id WHERE r.customer_id = ? AND r.opened_at >= ? AND e.kind IN (" SIGN_EVENTS
                        ") ORDER BY e.case_id, e.seq",
        {id, ms(from)});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto at = place.constFind(CaseId::fromUuid(rows->uuid(0)));
        auto body = bodyFromJson(rows->text(3), QJsonDocument::fromJson(rows->text(4).toUtf8()).object());
        if (at != place.constEnd() && body)
            cases[*at].add({{}, rows->number(1), rows->time(2), {}, std::move(*body)});
    }
    return rows->ended();
}

// By worth; by count alone where they paid in several currencies.
Result<void> addOrders(Db& db, const QString& id, const QDateTime& from, SignFacts& facts)
{
    auto rows = db.read("SELECT placed_at, total_minor, currency FROM customer_order"
                        " WHERE customer_id = ? AND placed_at >= ? ORDER BY placed_at DESC LIMIT ?",
        {id, ms(from), mostOrders});
    if (!rows)
        return rows.error();
    QString currency;
    bool several = false;
    while (rows->next()) {
        facts.orders.append({rows->time(0), rows->number(1)});
        const QString theirs = rows->text(2);
        several = several || (!currency.isEmpty() && !theirs.isEmpty() && theirs != currency);
        currency = theirs.isEmpty() ? currency : theirs;
    }
    AMENDS_TRY(rows->ended());
    for (SignFacts::Bought& order : facts.orders)
        order.minor = several ? 0 : order.minor;
    return {};
}

void addTo(SignFacts& facts, const Seen& seen)
{
    const RecoveryCase& c = seen.c;
    facts.failures.append(seen.failure);
    facts.openCases += seen.isOpen ? 1 : 0;
    for (const Promise& promise : c.promises) {
        if (promise.state == PromiseState::Broken)
            facts.broken.append({c.id, promise.what, seen.brokenAt.value(promise.id, promise.settledAt)});
    }
    if (c.checkedBackAt.isValid() && (c.csat > 0 || c.nps >= 0)
        && (!facts.scoredAt.isValid() || c.checkedBackAt > facts.scoredAt)) {
        facts.csat = c.csat;
        facts.nps = c.nps;
        facts.scoredAt = c.checkedBackAt;
        facts.scoredIn = c.id;
    }
    if (!seen.said.phrase.isEmpty() && (!facts.saidAt.isValid() || seen.said.at > facts.saidAt)) {
        facts.leavingPhrase = seen.said.phrase;
        facts.saidAt = seen.said.at;
        facts.saidIn = c.id;
    }
    if (const QDateTime since = seen.waitsSince();
        since.isValid() && (!facts.unansweredSince.isValid() || since < facts.unansweredSince)) {
        facts.unansweredSince = since;
        facts.unansweredIn = c.id;
    }
}
}

bool restOn(const QList<CaseEvent>& events)
{
    return std::any_of(events.begin(), events.end(), [](const CaseEvent& event) {
        return isAsked(event.body) || isOneOf<BlameJudged, CaseMoved, OfferAccepted>(event.body);
    });
}

Result<SignFacts> signFactsOf(Db& db, CustomerId customer, const QDateTime& now)
{
    const QString id = customer.toString();
    const QDateTime from = now.addYears(-yearsOfCases);
    SignFacts facts;
    auto cases = casesSince(db, id, from);
    if (!cases)
        return cases.error();
    if (!cases->isEmpty())
        AMENDS_TRY(addEvents(db, id, from, *cases));
    for (const Seen& seen : std::as_const(*cases))
        addTo(facts, seen);
    AMENDS_TRY(addOrders(db, id, now.addYears(-yearsOfOrders), facts));
    return facts;
}
#undef SIGN_EVENTS
}
