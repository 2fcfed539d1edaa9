// AnswerClock: what the header's last tile says: until when the first answer is owed, and how near that is. Counts to the aim, then to
// the limit. Neutral before the aim, amber in its last sixth and after it, red in the last hour before the limit and after it.
// Pure but for translation; any thread that may translate.
#pragma once
#include "models/domain/Company.h"
#include "models/domain/RecoveryCase.h"

namespace amends {
struct AnswerClock {
    enum Urgency { Calm, Amber, Red } urgency = Calm;
    QString label {};  // "Answer by 17:02", "First call, Thu 20 Nov"
    QString time {};   // "2 h 54", "Answered"
    QString spoken {}; // the whole sentence
    QString next {};   // what is owed next, as a sentence; empty: nothing
};

[[nodiscard]] AnswerClock answerClock(const RecoveryCase& c, const Company& company, const QDateTime& now);
}
