// LeavingWords: what people say when they are about to leave ("I want to cancel", "never again", "this is the last time"), in English
// and German. Found by whole words, not by letters, and not where it is denied, asked of us, or tells of what we did. Pure, any thread.
#pragma once
#include <QString>

namespace amends {
// The first such words as they stand in `text`, on one line, at most 80 characters; empty: none.
[[nodiscard]] QString leavingPhrase(const QString& text);
}
