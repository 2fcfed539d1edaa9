// ColumnNames: the table behind Columns. A name is written as plain() leaves it: folded, without accents, signs and numbers.
#pragma once
#include "models/exchange/Columns.h"

namespace amends {
// "E-mail 2 Address" -> "e mail address", "firstName" -> "first name", "Straße" -> "strasse", "Kunden-Nr." -> "kunden nr".
[[nodiscard]] QString plainColumnName(const QString& name);
// How well known `plain` is: 0 is the best name of that field, larger is weaker. nullopt: not known.
struct KnownName {
    Field field = Field::LeaveOut;
    int rank = 0;
};
[[nodiscard]] std::optional<KnownName> knownName(ImportKind kind, const QString& plain);
}
