// CareText: the words about people's data: what an erasure did, as a certificate and as a letter to print; what a merge is asked about.
// GUI thread.
#pragma once
#include "models/desk/Access.h"
#include "widgets/recovery/LetterPaper.h"

namespace amends {
class PlainLabel;

// Names nobody: the customer's number and id only.
[[nodiscard]] QString certificateText(const Certificate& certificate);
[[nodiscard]] Letter certificateLetter(const Certificate& certificate, const Company& company);
[[nodiscard]] QString mergeFieldText(MergeField field);
// The words of what a person is given, in the language of the window.
[[nodiscard]] AccessWords accessWords();
// "Due by 22 December 2026", or how late it is.
[[nodiscard]] QString careDueText(const QDateTime& due, const QDateTime& now);
// When they asked: now, if it was today; the beginning of any other day.
[[nodiscard]] QDateTime askedOn(const QDate& day, const QDateTime& now);
// The day by which a request of `asked` is due, red when it is over.
void showCareDue(PlainLabel& label, const QDateTime& asked, const QDateTime& now);
// Whoever it is, on a button or in a title.
[[nodiscard]] QString whoText(const Customer& customer);
}
