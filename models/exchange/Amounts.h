// Amounts: reads the sums of money people put into files. "1.234,56", "1,234.56", "£12.50", "12,50 EUR", "(5.00)", "1'234.50".
// The last of point and comma is the decimal sign when one or two digits follow it, or when both stand there; a lone sign before
// exactly three digits parts thousands. More places than the currency has are rounded half away from zero. Any thread.
#pragma once
#include "models/base/Money.h"

namespace amends {
// `currency` where the text names none. Invalid: no amount, or too large. An empty text is Invalid too.
[[nodiscard]] Result<Money> readAmount(const QString& text, const QString& currency);
// "£", "EUR", "zł" -> ISO 4217; empty when not known. "$" is that of `home` where that is a dollar, else USD.
[[nodiscard]] QString currencyCode(const QString& text, const QString& home);
}
