#include "widgets/recovery/StepText.h"

#include <QCoreApplication>

namespace amends {
namespace {
// tr() for free functions: lupdate reads the context from Q_DECLARE_TR_FUNCTIONS.
struct StepText {
    Q_DECLARE_TR_FUNCTIONS(amends::StepText)
};
}

QString stepName(Step step)
{
    switch (step) {
    case Step::Listen:
        return StepText::tr("Listen");
    case Step::Empathize:
        return StepText::tr("Empathize");
    case Step::Investigate:
        return StepText::tr("Investigate");
    case Step::Apologize:
        return StepText::tr("Apologize");
    case Step::Compensate:
        return StepText::tr("Compensate");
    case Step::FollowUp:
        return StepText::tr("Follow up");
    }
    return {};
}

Icon stepIcon(Step step)
{
    switch (step) {
    case Step::Listen:
        return Icon::StepListen;
    case Step::Empathize:
        return Icon::StepEmpathize;
    case Step::Investigate:
        return Icon::StepInvestigate;
    case Step::Apologize:
        return Icon::StepApologize;
    case Step::Compensate:
        return Icon::StepCompensate;
    case Step::FollowUp:
        return Icon::StepFollowUp;
    }
    return Icon::None;
}

namespace {
QString doneHint(const RecoveryCase& c, Step step)
{
    switch (step) {
    case Step::Listen:
        return StepText::tr("Read back, agreed");
    case Step::Empathize:
        return c.moods.isEmpty() ? routeText(c.empathyRoute.value_or(Route::Said))
                                 //: %1 is a mood: "Named: let down"
                                 : StepText::tr("Named: %1").arg(moodText(c.moods.first()).toLower());
    case Step::Investigate:
        //: %1 is who finds out the cause
        return c.cause.isEmpty() ? StepText::tr("%1 finds out").arg(c.causeOwner) : StepText::tr("Cause found");
    case Step::Apologize:
        return c.apologies.last().route == Route::Said ? StepText::tr("Said on the call")
                                                       : routeText(c.apologies.last().route);
    case Step::Compensate:
        return c.nothingWanted ? StepText::tr("Nothing wanted") : StepText::tr("Accepted");
    case Step::FollowUp:
        return StepText::tr("Checked back");
    }
    return {};
}
}

QString stepHint(const RecoveryCase& c, Step step)
{
    switch (stateOf(c, step)) {
    case StepState::Done:
        return doneHint(c, step);
    case StepState::Untouched:
        return StepText::tr("Not started");
    case StepState::Started:
        break;
    }
    switch (step) {
    case Step::Listen:
        return c.words.isEmpty() ? StepText::tr("Their words first") : StepText::tr("Read it back to finish");
    case Step::Empathize:
        return StepText::tr("Say it to finish");
    case Step::Investigate:
        return StepText::tr("Name the cause to finish");
    case Step::Apologize:
        return StepText::tr("Ready when you are");
    case Step::Compensate:
        return StepText::tr("Waiting for their answer");
    case Step::FollowUp:
        return StepText::tr("Check back to finish");
    }
    return {};
}

QString lackText(Lack lack)
{
    switch (lack) {
    case Lack::WordsMissing:
        return StepText::tr("Write down what they say, in their own words.");
    case Lack::MoodMissing:
        return StepText::tr("Pick how they sound. It chooses your next line.");
    case Lack::ReadBackNotAgreed:
        return StepText::tr("Read it back to them, then press They said yes.");
    case Lack::LossNotNamed:
        return StepText::tr("Pick what it cost them, if they told you.");
    case Lack::EmpathyNotSaid:
        return StepText::tr("Say the sentence, then press Said.");
    case Lack::CauseUnknown:
        return StepText::tr("Pick the cause, or say who finds out and by when.");
    case Lack::NothingDelivered:
        return StepText::tr("The apology has not reached them yet. Say, copy or print it.");
    case Lack::WishNotAsked:
        return StepText::tr("Ask what would make this right.");
    case Lack::NoOfferAnswered:
        return StepText::tr("Note their answer to an offer, or that nothing is wanted.");
    case Lack::CheckBackOpen:
        return StepText::tr("Ask if it is right now, then note how it ended.");
    }
    return {};
}

QString lackHint(Lack lack)
{
    switch (lack) {
    case Lack::WordsMissing:
        return StepText::tr("Their words first");
    case Lack::MoodMissing:
        return StepText::tr("How do they sound?");
    case Lack::ReadBackNotAgreed:
        return StepText::tr("Read it back to finish");
    case Lack::LossNotNamed:
        return StepText::tr("What did it cost them?");
    case Lack::EmpathyNotSaid:
        return StepText::tr("Say it to finish");
    case Lack::CauseUnknown:
        return StepText::tr("Name the cause to finish");
    case Lack::NothingDelivered:
        return StepText::tr("Not delivered yet");
    case Lack::WishNotAsked:
        return StepText::tr("Ask what they want");
    case Lack::NoOfferAnswered:
        return StepText::tr("No answer noted yet");
    case Lack::CheckBackOpen:
        return StepText::tr("Check back to finish");
    }
    return {};
}
}
