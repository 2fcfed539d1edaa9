// PersonWords: what the list of people says of each, in words: when we helped them, how it stands. Translated when asked. GUI thread.
#pragma once
#include "models/items/CustomerListModel.h"
#include "models/domain/Company.h"
#include "widgets/style/Icons.h"

namespace amends {
// A row as found by a search, or, `lately`, as somebody we helped: then what they told us stands beneath the name.
[[nodiscard]] PersonRow personRow(const Customer& customer, const CustomerGlance& glance, const CustomerSigns& signs,
    const QList<ListItem>& tiers, const QDateTime& now, bool lately);
// The same row in the list of those at risk, or of the quiet ones: that is what is said of them, whatever presses more.
void sayRisk(PersonRow& row, const QDateTime& now);
void sayQuiet(PersonRow& row, const QDateTime& now);
[[nodiscard]] Icon signIcon(PersonSign sign);
[[nodiscard]] Token signToken(PersonSign sign);
}
