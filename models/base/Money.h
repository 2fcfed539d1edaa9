// Money: an amount in minor units and its ISO 4217 currency. Never a double. Sums check for overflow and mixed currencies.
// Decimal text is machine text ("29.00", '.' only, optional leading '-'); what people type is read in widgets by QLocale first.
#pragma once
#include "models/base/Result.h"
#include <QString>

namespace amends {
struct Money {
    qint64 minor = 0;
    QString currency {};
    bool operator==(const Money&) const = default;

    [[nodiscard]] bool isZero() const { return minor == 0; }
    [[nodiscard]] QString toDecimal() const; // "29.00"; JPY "29"
    // Invalid when the text is no plain decimal, has more places than the currency, or does not fit.
    [[nodiscard]] static Result<Money> fromDecimal(const QString& text, const QString& currency);
    // Digits after the point by ISO 4217: 0 (JPY, KRW, ...), 3 (BHD, KWD, ...), else 2.
    [[nodiscard]] static int places(const QString& currency);
};

// Invalid when currencies differ or the sum does not fit 64 bits. An empty zero takes the other's currency.
[[nodiscard]] Result<Money> sum(const Money& a, const Money& b);
}
