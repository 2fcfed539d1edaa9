// RecoverySteps: who makes the page of a step. A step's page is one line in the table of RecoverySteps.cpp; the frame includes none.
// GUI thread. Never answers null.
#pragma once
#include "models/domain/Steps.h"

class QWidget;

namespace amends {
class CaseDesk;
class StepPage;

[[nodiscard]] StepPage* makeStepPage(Step step, CaseDesk& desk, QWidget* parent);
}
