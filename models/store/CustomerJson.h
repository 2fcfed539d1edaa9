// CustomerJson: a customer as JSON and back, with every field: before-images of imports and merges, and what a person is given of
// theirs. The id and the revision are not in it. Pure, any thread.
#pragma once
#include "models/domain/Customer.h"
#include <QJsonObject>

namespace amends {
[[nodiscard]] QJsonObject customerJson(const Customer& customer);
// `customer` with every field that the JSON holds.
void readCustomer(Customer& customer, const QJsonObject& json);
[[nodiscard]] QString customerText(const Customer& customer); // the same on one line
void readCustomer(Customer& customer, const QString& text);
}
