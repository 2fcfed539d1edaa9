// CallText: what a telephone system, a link or a person hands over about a call, read as a number. It takes "+44 (0)20 7946 0000",
// "tel:+44-20-7946-0000;ext=12", percent signs, "020 7946 0000,12", "7042;phone-context=+44-20", "\"Maya\" <02079460000>", sip: and
// callto: links. Promise: any text at all is answered, never an error; nothing is guessed. Pure; the thread of its Phone.
#pragma once
#include "models/language/Phone.h"

namespace amends {
struct CallText {
    enum Kind {
        Number,
        Withheld,  // "anonymous", "private", nothing, zeros only
        Unreadable // no number: somebody's name, a page of text
    };
    Kind kind = Withheld;
    QString e164 {};   // as Phone keeps it, with ";ext="; empty for a number that only the house knows ("4217")
    QString digits {}; // of a Number, without the extension
    QString given {};  // what was handed over, on one line, at most 60 characters
    bool operator==(const CallText&) const = default;
};
[[nodiscard]] CallText readCall(const QString& text, const Phone& phone);
}
