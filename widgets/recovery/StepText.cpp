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
        return c.moods.isEmpty() ? routeName(c.empathyRoute.value_or(Route::Said))
                                 //: %1 is a mood: "Named: let down"
                                 : StepText::tr("Named: %1").arg(moodName(c.moods.first()).toLower());
    case Step::Investigate:
        //: %1 is who finds out the cause
        return c.cause.isEmpty() ? StepText::tr("%1 finds out").arg(c.causeOwner) : StepText::tr("Cause found");
    case Step::Apologize:
        return c.apologies.last().route == Route::Said ? StepText::tr("Said on the call") : routeName(c.apologies.last().route);
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

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return StepText::tr("Phone");
    case Channel::Counter:
        return StepText::tr("Counter");
    case Channel::Email:
        return StepText::tr("Email");
    case Channel::Letter:
        return StepText::tr("Letter");
    case Channel::Chat:
        return StepText::tr("Chat");
    case Channel::WebForm:
        return StepText::tr("Web form");
    case Channel::Review:
        return StepText::tr("Review");
    case Channel::Social:
        return StepText::tr("Social media");
    case Channel::Survey:
        return StepText::tr("Survey");
    }
    return {};
}

Icon channelIcon(Channel channel)
{
    static constexpr std::array icons {Icon::ChannelPhone, Icon::ChannelCounter, Icon::ChannelEmail, Icon::ChannelLetter, Icon::ChannelChat,
                                       Icon::ChannelWebForm, Icon::ChannelReview, Icon::ChannelSocial, Icon::ChannelSurvey};
    return icons.at(static_cast<std::size_t>(channel));
}

QString moodName(Mood mood)
{
    switch (mood) {
    case Mood::Calm:
        return StepText::tr("Calm");
    case Mood::Flat:
        return StepText::tr("Flat");
    case Mood::Worried:
        return StepText::tr("Worried");
    case Mood::LetDown:
        return StepText::tr("Let down");
    case Mood::Frustrated:
        return StepText::tr("Frustrated");
    case Mood::Angry:
        return StepText::tr("Angry");
    }
    return {};
}

Icon moodIcon(Mood mood)
{
    static constexpr std::array icons {Icon::MoodCalm, Icon::MoodFlat, Icon::MoodWorried, Icon::MoodLetDown, Icon::MoodFrustrated, Icon::MoodAngry};
    return icons.at(static_cast<std::size_t>(mood));
}

QString wantName(Want want)
{
    switch (want) {
    case Want::PutRight:
        return StepText::tr("Put right");
    case Want::Refund:
        return StepText::tr("Refund");
    case Want::ToldWhy:
        return StepText::tr("Be told why");
    case Want::Heard:
        return StepText::tr("Be heard");
    }
    return {};
}

QString lossName(Loss loss)
{
    switch (loss) {
    case Loss::Time:
        return StepText::tr("Time");
    case Loss::Money:
        return StepText::tr("Money");
    case Loss::Trust:
        return StepText::tr("Trust");
    case Loss::Face:
        //: losing face in front of others
        return StepText::tr("Face");
    case Loss::PeaceOfMind:
        return StepText::tr("Peace of mind");
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Minor:
        return StepText::tr("Minor");
    case Severity::Hassle:
        return StepText::tr("Hassle");
    case Severity::Major:
        return StepText::tr("Major");
    case Severity::Safety:
        return StepText::tr("Safety");
    }
    return {};
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Recovered:
        return StepText::tr("Recovered");
    case Outcome::Partly:
        return StepText::tr("Partly");
    case Outcome::Lost:
        return StepText::tr("Lost");
    }
    return {};
}

QString routeName(Route route)
{
    switch (route) {
    case Route::Said:
        return StepText::tr("Said");
    case Route::Sent:
        return StepText::tr("Sent");
    case Route::Copied:
        return StepText::tr("Copied");
    case Route::Printed:
        return StepText::tr("Printed");
    case Route::Pdf:
        return StepText::tr("Saved as PDF");
    }
    return {};
}
}
