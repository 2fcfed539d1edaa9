// PersonWords: what the list of people says of each, in words: when we helped them, how it stands. Translated when asked. GUI thread.
#pragma once
#include "models/items/CustomerListModel.h"
#include "models/domain/Company.h"
#include "widgets/style/Icons.h"

namespace amends {
// A row as found by a search, or, `lately`, as somebody we helped: then what they told us stands beneath the name.
[[nodiscard]] PersonRow personRow(const Customer& customer, const CustomerGlance& glance, const QList<ListItem>& tiers,
    const QDateTime& now, bool lately);
[[nodiscard]] Icon signIcon(PersonSign sign);
[[nodiscard]] Token signToken(PersonSign sign);
}
