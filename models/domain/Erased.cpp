#include "models/domain/Erased.h"

#include <array>
#include <cstring>

namespace amends {
namespace {
// Texts that are no words: the case's number, keys of the company's own lists, and what the record of an erasure says itself.
bool isKey(const char* name)
{
    static constexpr std::array keys {"number", "cause", "broke", "felt", "template", "request", "digest"};
    return std::any_of(keys.begin(), keys.end(), [name](const char* key) { return std::strcmp(name, key) == 0; });
}

struct Words {
    QStringList* taken = nullptr; // null: they are taken out
    template <class T>
    void operator()(const char* name, T& value)
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (value.isEmpty() || isKey(name))
                return;
            if (taken)
                taken->append(value);
            else
                value = erasedMark;
        } else if constexpr (std::is_same_v<T, QList<LossNote>>) {
            for (LossNote& note : value)
                note.fields(*this);
        }
    }
};
}

EventBody withoutWords(EventBody body)
{
    Words words;
    std::visit([&words](auto& b) { b.fields(words); }, body);
    return body;
}

QStringList wordsOf(const EventBody& body)
{
    QStringList all;
    Words words {&all};
    EventBody copy = body; // fields() offers its members for writing too
    std::visit([&words](auto& b) { b.fields(words); }, copy);
    return all;
}
}
