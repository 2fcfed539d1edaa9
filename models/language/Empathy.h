// Empathy: one sentence that names the feeling and the loss in the customer's own words, up to three others to choose from, and
// what their words tell of their losses. Proposals for a person to change; nothing is claimed that was not said or noted.
// Reasons and losses are kinds: their words for the agent are chosen in widgets. Pure, deterministic, any thread.
#pragma once
#include "models/domain/RecoveryCase.h"

namespace amends {
enum class EmpathyReason { Main, Shortest, ForTheSecondTime, NamesFeeling, NamesLoss, ThankYou };
struct EmpathyDraft {
    QString sentence {};
    EmpathyReason reason = EmpathyReason::Main;
    std::optional<Mood> mood {}; // the feeling it names
    QList<Loss> losses {};       // what it names of what it cost them
    bool operator==(const EmpathyDraft&) const = default;
};
struct EmpathyNotes {
    QString words {};
    QStringList phrases {};
    QList<Mood> moods {};
    QList<LossNote> losses {};
    bool secondFailure = false;
    bool operator==(const EmpathyNotes&) const = default;
};

[[nodiscard]] EmpathyNotes empathyNotesOf(const RecoveryCase& c, bool secondFailure = false);
// The main sentence; empty text when neither feeling nor words are known.
[[nodiscard]] EmpathyDraft draftEmpathy(const EmpathyNotes& notes, const QString& language);
// At most three, none like another or like the main one.
[[nodiscard]] QList<EmpathyDraft> otherEmpathy(const EmpathyNotes& notes, const QString& language);
// The losses that their words tell of, in the order of Loss, each with the sentence that tells it and a key phrase if one fits.
[[nodiscard]] QList<LossNote> lossesIn(const QString& words, const QStringList& phrases);
// The kinds not noted yet, to be asked for: never guessed.
[[nodiscard]] QList<Loss> lossesNotSaid(const QList<LossNote>& losses);

// Which feelings and losses a sentence names, however it came about (for "Names let down, time and trust").
[[nodiscard]] QList<Mood> moodsNamedIn(const QString& sentence, const QString& language);

// Spoken slowly, at 150 words a minute.
[[nodiscard]] int wordCount(const QString& text);
[[nodiscard]] int secondsToSay(const QString& text);
}
