// Alike: whether somebody who is being typed may be somebody known, and by what. Pure, any thread.
#pragma once
#include "models/domain/Customer.h"

namespace amends {
enum class AlikeBy { Nothing, Phone, Email, Name, NearName };

// The surest of what both have. Phones as they are stored (E.164); one without a digit ("none") is nobody's. Names in any order of
// their words, without accents and case; near when a letter or two of a long name differ.
[[nodiscard]] AlikeBy alikeBy(const Customer& known, const Customer& typed);
}
