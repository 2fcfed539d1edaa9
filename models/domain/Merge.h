// Merge: two records of one person made into one. Phones and emails of both are kept; of everything else one value, the kept record's
// unless it is empty or the other's is chosen. Taking a merge back restores both as they were, but never undoes what somebody
// changed since. Pure, any thread.
#pragma once
#include "models/domain/Customer.h"
#include <QFlags>

namespace amends {
enum class MergeField {
    Name = 1,
    Say = 2,
    Number = 4,
    Company = 8,
    Address = 16, // with city, postcode and country: they belong together
    Tier = 32,
    Since = 64,
    Language = 128,
    Reach = 256,
    Note = 512
};
Q_DECLARE_FLAGS(MergeFields, MergeField)
Q_DECLARE_OPERATORS_FOR_FLAGS(MergeFields)

inline constexpr std::array<MergeField, 10> allMergeFields {MergeField::Name, MergeField::Say, MergeField::Number,
    MergeField::Company, MergeField::Address, MergeField::Tier, MergeField::Since, MergeField::Language,
    MergeField::Reach, MergeField::Note};

// What a field holds, for showing side by side; an address on several lines.
[[nodiscard]] QString mergeValue(const Customer& c, MergeField field);
// `keep` with what `fromOther` names taken from `other`, and what `keep` lacks. Id and revision stay `keep`'s.
[[nodiscard]] Customer merged(const Customer& keep, const Customer& other, MergeFields fromOther);
// `now` with every field that still is as `after` put back to `before`.
[[nodiscard]] Customer unmerged(const Customer& now, const Customer& before, const Customer& after);
}
