#include "models/domain/Steps.h"

#include <algorithm>

namespace amends {
namespace {
bool anyAccepted(const RecoveryCase& c)
{
    return std::any_of(
        c.offers.begin(), c.offers.end(), [](const Offer& o) { return o.state == OfferState::Accepted; });
}

bool isStarted(const RecoveryCase& c, Step step)
{
    switch (step) {
    case Step::Listen:
        return !c.words.isEmpty() || !c.wants.isEmpty() || !c.moods.isEmpty() || !c.readBack.isEmpty();
    case Step::Empathize:
        return !c.losses.isEmpty();
    case Step::Investigate:
        return !c.moments.isEmpty() || !c.questions.isEmpty() || c.severity || c.whose || !c.brokeAt.isEmpty()
            || !c.feltAt.isEmpty();
    case Step::Apologize:
        return false;
    case Step::Compensate:
        return c.remedyAsked || !c.offers.isEmpty();
    case Step::FollowUp:
        return !c.promises.isEmpty() || c.checkBackBy.isValid() || !c.lesson.isEmpty();
    }
    return false;
}
}

bool isDone(const RecoveryCase& c, Step step)
{
    switch (step) {
    case Step::Listen:
        return c.readBackAgreed;
    case Step::Empathize:
        return c.empathyRoute.has_value();
    case Step::Investigate:
        return !c.cause.isEmpty() || !c.causeOwner.isEmpty();
    case Step::Apologize:
        return !c.apologies.isEmpty();
    case Step::Compensate:
        return anyAccepted(c) || c.nothingWanted;
    case Step::FollowUp:
        return c.checkedBackAt.isValid();
    }
    return false;
}

QList<Lack> lacking(const RecoveryCase& c, Step step)
{
    QList<Lack> lacks;
    const auto lackIf = [&lacks](bool missing, Lack lack) {
        if (missing)
            lacks.append(lack);
    };
    switch (step) {
    case Step::Listen:
        lackIf(c.words.isEmpty(), Lack::WordsMissing);
        lackIf(c.moods.isEmpty(), Lack::MoodMissing);
        lackIf(!c.readBackAgreed, Lack::ReadBackNotAgreed);
        break;
    case Step::Empathize:
        lackIf(c.losses.isEmpty(), Lack::LossNotNamed);
        lackIf(!isDone(c, step), Lack::EmpathyNotSaid);
        break;
    case Step::Investigate:
        lackIf(!isDone(c, step), Lack::CauseUnknown);
        break;
    case Step::Apologize:
        lackIf(!isDone(c, step), Lack::NothingDelivered);
        break;
    case Step::Compensate:
        lackIf(!c.remedyAsked && !c.nothingWanted, Lack::WishNotAsked);
        lackIf(!isDone(c, step), Lack::NoOfferAnswered);
        break;
    case Step::FollowUp:
        lackIf(!isDone(c, step), Lack::CheckBackOpen);
        break;
    }
    return lacks;
}

StepState stateOf(const RecoveryCase& c, Step step)
{
    if (isDone(c, step))
        return StepState::Done;
    return isStarted(c, step) ? StepState::Started : StepState::Untouched;
}

int doneCount(const RecoveryCase& c)
{
    return static_cast<int>(std::count_if(allSteps.begin(), allSteps.end(), [&](Step s) { return isDone(c, s); }));
}

int seamLength(const RecoveryCase& c)
{
    const auto first = std::find_if(allSteps.begin(), allSteps.end(), [&](Step s) { return !isDone(c, s); });
    return static_cast<int>(first - allSteps.begin());
}

Step firstUndone(const RecoveryCase& c)
{
    return allSteps.at(static_cast<std::size_t>(std::min(seamLength(c), 5)));
}

Step goesOnAt(const RecoveryCase& c)
{
    return c.status == CaseStatus::Waiting ? c.lastStep : firstUndone(c);
}
}
