// Templates: apology letters with blanks, and filling them from a case. Mustache names and sections, no lambdas, no partials, no
// escaping. One pass: a value that holds "{{x}}" stays that text. A name without a value never vanishes: it stays in the text as
// a blank in square brackets, with a range that says so. Pure, any thread. Positions are QString positions.
#pragma once
#include "models/base/Result.h"
#include "models/domain/Company.h"
#include "models/domain/Customer.h"
#include "models/domain/RecoveryCase.h"
#include <QHash>

namespace amends {
enum class ValueKind { FromCase, FromPhrase, YouWrite };
enum class LetterTone { Plain, Warm };

struct TemplateValue {
    QString text {};
    ValueKind kind = ValueKind::FromCase;
    bool operator==(const TemplateValue&) const = default;
};
using TemplateValues = QHash<QString, TemplateValue>; // by name; one with empty text counts as missing

struct FilledRange {
    qsizetype start = 0;
    qsizetype length = 0;
    QString name {};                      // "promise_by"
    ValueKind kind = ValueKind::FromCase; // YouWrite: a blank, still to be written
    bool operator==(const FilledRange&) const = default;
};
struct Filled {
    QString text {};
    QList<FilledRange> ranges {}; // by position, none overlap
    bool operator==(const Filled&) const = default;
};

// Invalid when the template is over 20,000 characters, nests over 8 sections, is unbalanced, or asks for a partial or new delimiters.
[[nodiscard]] Result<Filled> fill(const QString& body, const TemplateValues& values, const QString& language);
// The blank for a name as it stands in a letter ("[What we changed]"), and its words alone for a chip.
[[nodiscard]] QString blankLabel(const QString& name, const QString& language);
[[nodiscard]] QString blankText(const QString& name, const QString& language);
// Blanks that are still to be written in a text that has been edited or restored; sending is stopped while there is one.
[[nodiscard]] QList<FilledRange> blanksIn(const QString& text, const QString& language);

struct ApologyTemplate {
    QString id {};              // "missed_slot.plain.en", what ApologyDelivered keeps
    QString key {};             // "missed_slot"
    QString title {};           // in the letter's language
    QStringList causes {};      // keys of the list "cause"; empty: any
    bool secondFailure = false; // written for a customer we failed before
    LetterTone tone = LetterTone::Plain;
    QString language {}; // "en", "de"
    QString subject {};  // may hold names, too
    QString body {};
    bool operator==(const ApologyTemplate&) const = default;
};

// The starter library, both languages; a store's own templates are kept beside it.
[[nodiscard]] const QList<ApologyTemplate>& builtinTemplates();
// Those of the customer's language (English where we have none), closest first: the cause, a second failure, general ones, the rest.
// Plain before warm when they are angry or at 4 of 5 and more, warm first otherwise.
[[nodiscard]] QList<ApologyTemplate> templatesFor(
    const RecoveryCase& c, const QString& language, bool secondFailure = false);

// What a case knows to put into a letter. What it does not know surely is left out, so that it becomes a blank.
[[nodiscard]] TemplateValues valuesFor(const RecoveryCase& c, const Customer& customer, const QList<Order>& orders,
    const Company& company, const QString& causeLabel, const QString& language, const QString& agentName,
    const QDate& earlierFailure = {});
// The order a case is about: named in their words or facts, else the only one; null when that is not sure.
[[nodiscard]] const Order* orderOf(const RecoveryCase& c, const QList<Order>& orders);
// A key phrase as a clause about "you" ("you took the whole day off work"), by what stands before it in their words; in quotation
// marks where its grammar is not sure, and always in German.
[[nodiscard]] QString phraseAsClause(const QString& phrase, const QString& words, const QString& language);
// How to address them in a letter: first name in English, whole name in German, never a title or a guess of "he" or "she".
[[nodiscard]] QString addressName(const QString& name, const QString& language);
}
