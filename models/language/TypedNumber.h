// TypedNumber: a part of a phone number as somebody types it into a search, which no library for whole numbers reads: "0113 4960",
// "+44 (0)113", "60119", "0113 496 0119 ext. 12". Pure, any thread.
#pragma once
#include <QString>
#include <QStringList>

namespace amends {
struct TypedNumber {
    QString digits {}; // empty: this is no part of a number. Without the 00 of abroad and a zero in brackets
    QString extension {};
    bool isAbroad = false; // began with + or 00
    bool operator==(const TypedNumber&) const = default;
};
[[nodiscard]] TypedNumber typedNumber(const QString& typed);
// What may stand within a stored number (country code first) when this was typed; the likeliest first.
[[nodiscard]] QStringList mayStandAs(const TypedNumber& typed);
}
