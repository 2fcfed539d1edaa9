// Changes: which kinds of things a write touched, so that each page decides by itself whether to reload.
#pragma once
#include "models/base/Id.h"
#include <QFlags>

namespace amends {
enum class Change {
    None = 0,
    Customers = 1,
    Cases = 2,
    Orders = 4,
    Lists = 8,
    Settings = 16,
    Drafts = 32,
    Signs = 64, // who is about to leave was looked at anew
    Everything = 127
};
Q_DECLARE_FLAGS(ChangeKinds, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(ChangeKinds)

struct Changes {
    ChangeKinds kinds {};
    CaseId caseId {};       // null: several or none
    CustomerId customer {}; // null: several or none
};
}
Q_DECLARE_METATYPE(amends::Changes)
