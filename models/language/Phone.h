// Phone: makes one number of the many ways people write it, by libphonenumber. "0113 496 0119" of a desk in GB is +441134960119, and
// so is "+44 (0)113 4960119", whoever typed it. Numbers that could not exist are refused, numbers that are merely not given out (the
// fictional ones of films and tests) are not. An extension is kept as RFC 3966 writes it: "+441134960119;ext=12".
// Any thread; one Phone a thread is fastest, as it remembers what it has read.
#pragma once
#include "models/base/Result.h"
#include <QString>
#include <memory>

namespace amends {
class Phone {
public:
    explicit Phone(QString homeRegion); // ISO 3166 alpha-2, for numbers without a country
    ~Phone();
    Phone(Phone&&) noexcept;
    Phone& operator=(Phone&&) noexcept;

    // Invalid: no number of any country, or a letter or two among its digits ("O812"), which is a slip of the finger and no word to be
    // dialled. `region` (empty: home) is where the writer of the number lives.
    [[nodiscard]] Result<QString> e164(const QString& text, const QString& region = {}) const;
    // As people at home read it: "0113 496 0119", from abroad "+49 711 123456". What is not E.164 comes back as it is.
    [[nodiscard]] QString shown(const QString& e164) const;
    // Home or not, with the country: for letters and links.
    [[nodiscard]] QString international(const QString& e164) const;
    // "GB", "DE"; empty when unknown.
    [[nodiscard]] QString region(const QString& e164) const;

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

// The digits alone, for search by a part of a number: "+44 113-496 0119" -> "441134960119". Digits of every script become 0..9.
[[nodiscard]] QString digitsOf(const QString& text);
}
