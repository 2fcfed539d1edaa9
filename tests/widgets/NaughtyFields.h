// NaughtyFields: every field of the window that takes words, what each promises to keep of them, and how a person pastes into one and
// reads the window. For tests.
#pragma once
#include "models/base/Text.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/WordsEdit.h"
#include "widgets/recovery/LetterEdit.h"
#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

namespace amends {
using namespace Qt::StringLiterals;

enum class Kept { Trimmed, Whole };
struct Field {
    const char* name = nullptr;
    Kept kept = Kept::Trimmed;
    bool lines = false; // several: every kind of line break is one to it
    int limit = 2000;
};
// In the order in which they are met.
inline const QList<Field> caseFields {{"words", Kept::Whole, true, 20000}, {"wants", Kept::Whole, true, 20000},
    {"readBack", Kept::Whole, true, 20000}, {"lossNote_time", Kept::Whole}, {"empathy", Kept::Whole, true, 20000},
    {"factExpected"}, {"factExpectedSource"}, {"factHappened"}, {"factHappenedSource"}, {"questionText"},
    {"questionWhom"}, {"answerText"}, {"answerFrom"}, {"toldText"}, {"toldSource"}, {"causeOwner"}, {"safetyFact"},
    {"letter", Kept::Whole, true, 20000}, {"subject", Kept::Whole}, {"wish", Kept::Trimmed, true, 20000},
    {"offerTitle", Kept::Trimmed, false, 200}, {"offerReason"}, {"refusedWhy"}, {"promiseLine"},
    {"promiseWho", Kept::Trimmed, false, 200}, {"checkBackWords", Kept::Trimmed, true, 20000},
    {"lesson", Kept::Trimmed, true, 20000}};
inline const QList<Field> otherFields {{"who", Kept::Trimmed, false, 200}, {"newWords", Kept::Whole, true, 20000},
    {"name", Kept::Trimmed, false, 200}, {"say"}, {"address"}, {"city"}, {"company"}, {"reach"},
    {"note", Kept::Whole, true, 20000}};

[[nodiscard]] inline QString linesOf(QString text)
{
    static const QRegularExpression breaks(u"\r\n|[\r\n\u2028\u2029\ufdd0\ufdd1]"_s);
    static const QRegularExpression empty(u"\n+"_s); // a letter's paragraphs stand apart by an empty line
    return text.replace(breaks, u"\n"_s).replace(empty, u"\n"_s);
}

// What a field promises to keep of what is typed.
[[nodiscard]] inline QString expected(const Field& field, const QString& typed)
{
    QString text = firstOf(typed, field.limit);
    if (field.kept == Kept::Trimmed)
        text = text.trimmed();
    if (text.startsWith(QChar(0xfeff))) // a byte order mark in front is no text
        text.remove(0, 1);
    return field.lines ? linesOf(text) : text;
}

inline void pasteInto(QWidget* field, const QString& text)
{
    field->setFocus(Qt::TabFocusReason);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
}

[[nodiscard]] inline QString textIn(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->text();
    if (const auto* words = qobject_cast<const WordsEdit*>(widget))
        return words->words();
    if (const auto* letter = qobject_cast<const LetterEdit*>(widget))
        return letter->letter();
    const auto* label = qobject_cast<const PlainLabel*>(widget);
    return label ? label->plainText() : QString();
}

// Everything there is to read on a window; a label that would read markup goes to `rich`.
inline QStringList shownOn(const QWidget& window, QStringList& rich)
{
    QStringList shown;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        shown.append(textIn(widget));
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            rich.append(label->text());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    shown.append(view->model()->index(row, column).data(Qt::AccessibleTextRole).toString());
            }
        }
    }
    return shown;
}
}
