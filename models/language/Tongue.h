// Tongue: the languages that customer text exists in, and the data files that hold its sentences.
// Customer text is data, never tr(): it follows the customer's language, not the agent's. Pure, any thread; files are read once.
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QString>

namespace amends {
enum class Tongue { English, German };

// The tongue for a BCP 47 tag ("de", "de-AT", "DE_ch"); English for everything we have no sentences in, and for nothing.
[[nodiscard]] Tongue tongueOf(const QString& language);
[[nodiscard]] QString tagOf(Tongue tongue); // "en" or "de"
// For dates and numbers inside customer text: the tag's own region when it is one of ours, else British English.
[[nodiscard]] QLocale localeOf(const QString& language);
// The parsed file resources/<folder>/<tag>.json; empty object when it is missing or broken (a test reads each of them).
[[nodiscard]] QJsonObject wordsFile(const QString& folder, Tongue tongue);
}
