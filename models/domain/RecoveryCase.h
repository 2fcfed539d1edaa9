// RecoveryCase: what a case's events add up to. fold() is pure: same events, same case; every screen and report reads from it.
// Events apply in order; one that names something unknown (an offer never made) changes nothing. Times are UTC.
#pragma once
#include "models/domain/CaseEvent.h"

namespace amends {
struct ToldFact {
    QString text {};
    QString source {};
    QDateTime at {};
    bool operator==(const ToldFact&) const = default;
};
struct OpenQuestion {
    QuestionId id {};
    QString text {};
    QString whom {};
    QDateTime askedAt {};
    QString answer {};
    QString from {};
    bool answered = false;
    bool operator==(const OpenQuestion&) const = default;
};
struct Apology {
    QString text {};
    QString templateKey {};
    Route route = Route::Said;
    QDateTime at {};
    bool operator==(const Apology&) const = default;
};
struct Offer {
    OfferMade made {};
    OfferState state = OfferState::Made;
    QString why {}; // when refused
    QDateTime at {};
    bool operator==(const Offer&) const = default;
};
struct Promise {
    PromiseId id {};
    QString what {};
    QString who {};
    QDateTime by {};
    Channel channel = Channel::Phone;
    PromiseState state = PromiseState::Open;
    QString note {}; // how it was kept, or why it was not
    QDateTime settledAt {};
    int moved = 0; // how often its time was moved
    bool operator==(const Promise&) const = default;
};

struct RecoveryCase {
    CaseId id {};
    QString number {};
    CustomerId customer {};
    Channel channel = Channel::Phone;
    QString owner {};      // who opened it, or accepted it last
    QString handOverTo {}; // waiting for this one to accept
    qint64 seq = 0;        // the last event folded; 0: not stored yet
    QDateTime openedAt {};
    QDateTime lastAt {};
    CaseStatus status = CaseStatus::Open;
    Step lastStep = Step::Listen; // where work went on last

    // Listen
    QStringList words {}; // each time they told us, as they said it
    QStringList phrases {};
    QString wants {};
    QList<Want> wantKinds {};
    QList<Mood> moods {};
    int strength = 0;
    bool abusive = false;
    QString readBack {};
    bool readBackAgreed = false;
    int corrections = 0;
    QDateTime heardAt {}; // first agreed read-back

    // Empathize
    QList<LossNote> losses {};
    QString empathy {};
    std::optional<Route> empathyRoute {};
    QDateTime empathyAt {};

    // Investigate
    QList<MomentNoted> moments {}; // by time
    QList<ToldFact> told {};
    QList<OpenQuestion> questions {};
    QString cause {};
    QString causeOwner {}; // not known yet: who finds out
    QDateTime causeBy {};
    QString brokeAt {};
    QString feltAt {};
    std::optional<Severity> severity {};
    QString safetyFact {};
    std::optional<Whose> whose {};
    Money moneyLost {};
    int minutesLost = 0;

    // Apologize
    QList<Apology> apologies {}; // oldest first

    // Compensate
    QString remedyWords {};
    bool remedyAsked = false;
    bool ratherNotSay = false;
    QList<Offer> offers {};
    bool nothingWanted = false;

    // Follow up
    QList<Promise> promises {};
    QDateTime nextContact {};
    Channel nextContactChannel = Channel::Phone;
    QDateTime checkBackBy {};
    std::optional<Outcome> outcome {}; // answered check-back
    int csat = 0;
    int nps = -1;
    QString checkBackWords {};
    QDateTime checkedBackAt {};
    QString lesson {};
    QDateTime closedAt {};
    int reopened = 0;

    // What it cost them to be heard (Effort.h)
    int contacts = 0;   // how often they came to us: opening it, ringing again, opening it anew
    int transfers = 0;  // handed over to another agent
    int askedAgain = 0; // what they had told was asked once more

    bool erased = false; // its words were erased on request: it counts, and nothing more is done with it

    // The call
    int calls = 0;
    QDateTime callSince {}; // invalid: no call now
    QDateTime holdSince {}; // invalid: not on hold
    qint64 callSeconds = 0; // of ended calls
    qint64 longestHold = 0; // seconds, ended holds
    int holds = 0;

    // Failed twice
    int failures = 0; // in the window with this one, as noticed and told; 0: this is the first
    QList<DoubleCheck> lookedTwice {};

    bool operator==(const RecoveryCase&) const = default;
    [[nodiscard]] QString allWords() const { return words.join(QStringLiteral("\n\n")); }
    [[nodiscard]] QDateTime fixedAt() const; // first accepted offer; invalid: none
    [[nodiscard]] QDateTime toldAt() const;  // first apology or empathy delivered; invalid: none
    [[nodiscard]] const Promise* promise(PromiseId id) const;
    [[nodiscard]] const Offer* offer(OfferId id) const;
};

// Adds one event to a case.
void apply(RecoveryCase& c, const CaseEvent& event);
// The case that these events, in order, make. `id` is the case's id.
[[nodiscard]] RecoveryCase fold(CaseId id, const QList<CaseEvent>& events);
}
