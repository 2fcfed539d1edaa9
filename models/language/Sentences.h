// Sentences: a customer's text cut into what can be said back, however it was typed: greetings, noise and unfinished ends left
// out, run-ons cut at their joints, shouting lowered. Pure, any thread.
#pragma once
#include "models/language/Tongue.h"
#include <QStringList>

namespace amends {
// In order, trimmed, each with its own stop at the end if it had one; at most 60.
[[nodiscard]] QStringList sentencesOf(const QString& text, Tongue tongue);
// Do they ask something, with or without a question mark?
[[nodiscard]] bool isQuestion(const QString& sentence);
// Is this a greeting or filler that tells nothing?
[[nodiscard]] bool saysNothing(const QString& sentence);
// The first meaningful words for a list: at most 80 characters, one line, cut at a word.
[[nodiscard]] QString summaryOf(const QString& words);
}
