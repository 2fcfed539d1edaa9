// SettingParts: what every section of the settings is built of: a card of rows, a name at the leading and a control at the trailing
// end; lines that save themselves shortly after the last key; the switches for theme and text size, which the first start has too.
// GUI thread.
#pragma once

#include "widgets/common/Card.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace amends {

class Segmented;
class Theme;

// A column of cards that scrolls when it must.
[[nodiscard]] QWidget* makeSection(const QList<QWidget*>& cards, const QString& objectName, QWidget* parent);

// Adds a row under a thin line. The title becomes the control's buddy and, if it has none, its accessible name.
void addSettingRow(Card* card, const QString& title, const QString& remark, QWidget* control);

// `save` is called with what was typed, a moment after the last key and at once when the field is left.
void saveOnPause(QLineEdit* line, std::function<void(QString)> save);
void saveOnPause(QPlainTextEdit* edit, std::function<void(QString)> save);

// The languages there are, each in its own words, so that whoever needs one can read it; the data is its code, "" the system's.
[[nodiscard]] QComboBox* makeLanguageChoice(QWidget* parent);
// Says nothing.
void chooseLanguage(QComboBox* choice, const QString& bcp47);

// They change the theme themselves; `chosen` is told afterwards.
[[nodiscard]] Segmented* makeThemeSwitch(Theme& theme, QWidget* parent, std::function<void()> chosen);
[[nodiscard]] Segmented* makeTextSizeSwitch(Theme& theme, QWidget* parent, std::function<void()> chosen);

}
