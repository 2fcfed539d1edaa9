// ReadBack: a draft of what we understood, from the notes of Listen, to be read to the customer and agreed: two to four sentences,
// their own words turned to "you", what they want, and the question whether that is right. Never longer than 700 characters;
// empty when there is nothing to read back. Typing errors, run-ons and half sentences are read as well as they can be; the agent
// changes it freely. Pure, any thread.
#pragma once
#include "models/domain/RecoveryCase.h"

namespace amends {
struct ListenNotes {
    QString words {};
    QStringList phrases {};
    QString wants {};
    QList<Want> wantKinds {};
    QString customerName {};
    bool operator==(const ListenNotes&) const = default;
};
struct ReadBack {
    QString text {};
    QStringList used {}; // those of their key phrases that it holds
    bool operator==(const ReadBack&) const = default;
};

[[nodiscard]] ListenNotes notesOf(const RecoveryCase& c);
[[nodiscard]] ReadBack draftReadBack(const ListenNotes& notes, const QString& language);
[[nodiscard]] ReadBack draftReadBack(const RecoveryCase& c, const QString& language);
// What they want as one sentence ("You’d like your money back."); empty when nothing was said.
[[nodiscard]] QString wantsSentence(const QString& wants, const QList<Want>& kinds, const QString& language);
}
