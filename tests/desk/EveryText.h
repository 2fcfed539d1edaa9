// EveryText: one text in every text field of every kind of event, and what a store promises to give back of it. For tests.
#pragma once
#include "models/domain/CaseEvent.h"
#include <algorithm>
#include <utility>

namespace amends {
// Puts one text into every text field there is, and what else a body needs to be whole.
struct Fill {
    QString text {};
    CustomerId customer {};
    QDateTime at {};
    PromiseId promise {PromiseId::create()};
    OfferId offer {OfferId::create()};
    QuestionId question {QuestionId::create()};
    bool hasText = false;

    template <class T>
    void operator()(const char* /*name*/, T& value)
    {
        if constexpr (std::is_same_v<T, QString>) {
            hasText = true;
            value = text;
        } else if constexpr (std::is_same_v<T, QList<LossNote>>) {
            hasText = true;
            value = {{Loss::Time, text, text}};
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            value = at;
        } else if constexpr (std::is_same_v<T, CustomerId>) {
            value = customer;
        } else if constexpr (std::is_same_v<T, PromiseId>) {
            value = promise;
        } else if constexpr (std::is_same_v<T, OfferId>) {
            value = offer;
        } else if constexpr (std::is_same_v<T, QuestionId>) {
            value = question;
        } else if constexpr (std::is_same_v<T, MomentId>) {
            value = MomentId::create();
        }
    }
};

[[nodiscard]] inline QString kept(const QString& text);
struct Keep {
    template <class T>
    void operator()(const char* /*name*/, T& value)
    {
        if constexpr (std::is_same_v<T, QString>) {
            value = kept(value);
        } else if constexpr (std::is_same_v<T, QList<LossNote>>) {
            for (LossNote& note : value)
                note.fields(*this);
        }
    }
};

template <class Body>
void addFilled(QList<EventBody>& bodies, Fill& fill)
{
    if constexpr (std::is_same_v<Body, WordsErased>) // the store's own, with a digest of what it left
        return;
    Body body;
    fill.hasText = false;
    body.fields(fill);
    if (fill.hasText)
        bodies.append(body);
}

// Every kind of event that holds a text, the opening first.
template <std::size_t... I>
QList<EventBody> filled(Fill fill, std::index_sequence<I...>)
{
    QList<EventBody> bodies;
    (addFilled<std::variant_alternative_t<I, EventBody>>(bodies, fill), ...);
    return bodies;
}

[[nodiscard]] inline QList<EventBody> filled(const QString& text, CustomerId customer, const QDateTime& at)
{
    Fill fill;
    fill.text = text;
    fill.customer = customer;
    fill.at = at;
    return filled(fill, std::make_index_sequence<std::variant_size_v<EventBody>>());
}

// A byte order mark in front is no text but a word about bytes, and invisible: most readers of UTF-8 take it off. All else stays.
inline QString kept(const QString& text)
{
    return text.startsWith(QChar(0xfeff)) ? text.mid(1) : text;
}

[[nodiscard]] inline QStringList keptAll(QStringList texts)
{
    std::transform(texts.begin(), texts.end(), texts.begin(), [](const QString& text) { return kept(text); });
    return texts;
}

[[nodiscard]] inline EventBody kept(EventBody body)
{
    Keep keep;
    std::visit([&keep](auto& b) { b.fields(keep); }, body);
    return body;
}
}
