// PersonGerman: the German half of Person: ich -> Sie with its verb, mich -> sich or Sie, and our Sie -> wir. Pure, any thread.
#pragma once
#include <QString>

namespace amends {
[[nodiscard]] QString germanSecondPerson(const QString& text);
}
