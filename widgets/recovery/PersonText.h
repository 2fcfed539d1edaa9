// PersonText: a customer's worth and standing in words, as the header shows them. Translated when asked.
#pragma once
#include "models/domain/Customer.h"

namespace amends {
// "8,460": whole units without a currency, as agents read it at a glance; the minor part only when it is there and small.
[[nodiscard]] QString wholeMoneyText(const Money& money);
// "Gold, 8 years"; empty without a tier.
[[nodiscard]] QString tierText(const Customer& who, const QDateTime& now);
// What the people who speak it call a language ("de": "Deutsch"), without a country; empty for none.
[[nodiscard]] QString languageText(const QString& bcp47);
// The desk's own language, as the program speaks it, and the one to speak with them: theirs, where it is known, else the desk's.
[[nodiscard]] QString deskLanguage();
[[nodiscard]] QString spokenWith(const Customer& who);
// What the header has no room for, one line each.
[[nodiscard]] QString personTip(const Customer& who, const Worth& worth);
}
