// Text: what a store can give back, and cutting without tearing. Both databases refuse or change half a character (a lone
// surrogate), NUL, and the non-characters U+FFFE and U+FFFF, which SQLite answers as another; so they are not let in. Pure, any thread.
#pragma once
#include <QString>
#include <algorithm>

namespace amends {
[[nodiscard]] inline bool isNoText(QChar c)
{
    return c.isNull() || c.unicode() >= 0xfffe;
}

// True when the text comes back from every store as it is. (A byte order mark in front of it does not; it is no text either.)
[[nodiscard]] inline bool canBeKept(const QString& text)
{
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), isNoText);
}

// The text with the replacement character for what cannot be kept.
[[nodiscard]] inline QString keepable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || isNoText(c))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

// The beginning of the text, never ending within a character that takes two units.
[[nodiscard]] inline QString firstOf(const QString& text, qsizetype most)
{
    QString cut = text.left(most);
    if (cut.size() < text.size() && !cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut;
}
}
