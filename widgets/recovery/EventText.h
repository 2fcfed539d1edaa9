// EventText: one thing that happened, as a short sentence for people. Customer text in it is quoted and shown plain. GUI thread.
#pragma once
#include "models/domain/CaseEvent.h"

namespace amends {
[[nodiscard]] QString eventText(const EventBody& body);
}
