// VisibleText: makes what would hide or reorder text visible, for showing what customers wrote.
// Control characters become their picture (U+2400 block), bidi embeddings and overrides and unbalanced isolates become
// a bracketed code such as "[U+202E]". Line breaks, tabs, balanced isolates and joiners stay, because honest text in
// Arabic, Hebrew, Hindi and emoji needs them. What was erased is said in words. Pure; what is stored is never changed by it.
#pragma once

#include <QString>

namespace amends {

[[nodiscard]] QString visibleText(const QString& text);

// As visibleText, on one line: line breaks become spaces.
[[nodiscard]] QString visibleLine(const QString& text);

// Wraps what always reads left to right (phones, emails, case numbers, shortcuts) so that a right-to-left line keeps it.
[[nodiscard]] QString isolatedLtr(const QString& text);

// Wraps a name or quotation whose direction is its own.
[[nodiscard]] QString isolated(const QString& text);

// "Maya Okafor" -> "MO"; empty for an empty name, and for one who was erased. Takes the name as it is stored.
[[nodiscard]] QString initialsOf(const QString& name);

}
