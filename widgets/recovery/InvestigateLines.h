// InvestigateLines: the lines to say for a step, on its card, in the customer's language with remarks in the agent's. GUI thread.
#pragma once
#include "models/desk/CaseDesk.h"

namespace amends {
class SayCard;

// Fills the card; keeps the line on screen while the lines are the same.
void showSayLines(SayCard& card, Step step, const CaseDesk& desk);
// How to put the facts right without blaming anyone; empty until it is judged whose it was.
[[nodiscard]] QString lineWithoutBlame(const CaseDesk& desk);
}
