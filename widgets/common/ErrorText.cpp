#include "widgets/common/ErrorText.h"

#include <QCoreApplication>

namespace amends {
namespace {
struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(amends::ErrorText)
};
}

QString errorText(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return ErrorText::tr("It is no longer there. Look it up again.");
    case ErrorKind::Conflict:
        return ErrorText::tr("Somebody else changed this first. Look at both and choose.");
    case ErrorKind::Duplicate:
        return ErrorText::tr("That number is taken already. Use another.");
    case ErrorKind::Invalid:
        return ErrorText::tr("This cannot be kept as it is. Look at what was typed.");
    case ErrorKind::Unavailable:
        return ErrorText::tr("The store does not answer. Is the disk full, or the network gone? Your words are kept "
                             "here and tried again.");
    case ErrorKind::Busy:
        return ErrorText::tr("Another program is writing. Your words are kept here and tried again.");
    case ErrorKind::Corrupt:
        return ErrorText::tr("The store is damaged and was left untouched. Bring back a backup.");
    case ErrorKind::Denied:
        return ErrorText::tr("This needs somebody who may allow it.");
    case ErrorKind::NewerSchema:
        return ErrorText::tr("The store was written by a newer Amends. Update this one.");
    case ErrorKind::Internal:
        break;
    }
    return ErrorText::tr(
        "That did not work. Your words are safe here. If it happens again, save a report under “About Amends”.");
}

QString refusalText(Refusal refusal)
{
    switch (refusal) {
    case Refusal::CaseClosed:
        return ErrorText::tr("The case is closed. Open it again first.");
    case Refusal::CaseNotClosed:
        return ErrorText::tr("The case is open already.");
    case Refusal::TextTooLong:
        return ErrorText::tr("That is too long to keep. Shorten it.");
    case Refusal::TextUnreadable:
        return ErrorText::tr("A character here is broken. Delete it and write it again.");
    case Refusal::NothingSaid:
        return ErrorText::tr("Write the words first.");
    case Refusal::StrengthOutOfRange:
        return ErrorText::tr("Strength goes from 1 to 5.");
    case Refusal::ScoreOutOfRange:
        return ErrorText::tr("Happiness goes from 1 to 5.");
    case Refusal::AmountNegative:
        return ErrorText::tr("An amount can’t be below zero.");
    case Refusal::AmountWithoutCurrency:
        return ErrorText::tr("Choose the currency in Settings first.");
    case Refusal::UnknownOffer:
        return ErrorText::tr("That offer is no longer there.");
    case Refusal::OfferAnswered:
        return ErrorText::tr("They answered that offer already. Make a new one.");
    case Refusal::UnknownPromise:
        return ErrorText::tr("That promise is no longer there.");
    case Refusal::PromiseSettled:
        return ErrorText::tr("That promise is settled already.");
    case Refusal::PromiseWithoutDate:
        return ErrorText::tr("Say by when, such as “by Friday noon”.");
    case Refusal::PromiseWithoutWords:
        return ErrorText::tr("Say what you promise.");
    case Refusal::UnknownQuestion:
        return ErrorText::tr("That question is no longer there.");
    case Refusal::TooManyQuestions:
        return ErrorText::tr("Answer one first. Three open questions are enough.");
    case Refusal::FactWithoutSource:
        return ErrorText::tr("Say where this comes from, such as “Order 48213”.");
    case Refusal::SafetyWithoutFact:
        return ErrorText::tr("Name the one fact that matters for safety.");
    case Refusal::CheckBackMissing:
        return ErrorText::tr("Ask them whether it is right now, then close.");
    case Refusal::HoldState:
        return ErrorText::tr("The hold has changed already.");
    case Refusal::CallState:
        return ErrorText::tr("The call has changed already.");
    case Refusal::HandOverWithoutNote:
        return ErrorText::tr("Write a note for whoever takes it.");
    case Refusal::NoHandOver:
        return ErrorText::tr("Nobody handed this case over.");
    }
    return {};
}
}
