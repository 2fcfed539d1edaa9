#include "widgets/recovery/StepPage.h"

#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>

namespace amends {
namespace {
constexpr char draftProperty[] = "draftField";

// Once the page is laid out: before that nobody knows where the editor will stand.
void bringIntoView(QWidget* editor)
{
    const auto show = [there = QPointer<QWidget>(editor)] {
        for (QWidget* at = there; at; at = at->parentWidget()) {
            if (auto* scroll = qobject_cast<QScrollArea*>(at))
                scroll->ensureWidgetVisible(there);
        }
    };
    QMetaObject::invokeMethod(editor, show, Qt::QueuedConnection);
}
}

void keepsDraft(CaseDesk& desk, QWidget* editor, const QString& field)
{
    if (editor->property(draftProperty).isValid())
        return;
    editor->setProperty(draftProperty, field);
    // Only where these very words are the draft: a new word brings its own caret.
    const auto moved = [&desk, editor, field](const QString& text, int caret) {
        const auto draft = desk.draft(field);
        if (draft && draft->text == text && draft->caret != caret && editor->hasFocus())
            desk.type(field, text, caret);
    };
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        QObject::connect(line, &QLineEdit::cursorPositionChanged, line,
            [line, moved](int /*from*/, int to) { moved(line->text(), to); });
    } else if (auto* words = qobject_cast<WordsEdit*>(editor)) {
        QObject::connect(words, &QPlainTextEdit::cursorPositionChanged, words,
            [words, moved] { moved(words->words(), words->textCursor().position()); });
    }
}

void StepPage::resume(const Draft& draft)
{
    const auto editors = findChildren<QWidget*>();
    for (QWidget* editor : editors) {
        if (editor->property(draftProperty).toString() == draft.field && editor->isVisibleTo(this)) {
            goOnIn(editor, draft.caret);
            return;
        }
    }
}

void StepPage::putDraft(WordsEdit* edit, const QString& field, const QString& stored) const
{
    keepsDraft(m_desk, edit, field);
    const auto draft = m_desk.draft(field);
    edit->setWords(draft ? draft->text : stored, draft ? draft->caret : -1);
}

void StepPage::goOnIn(QWidget* editor, int caret)
{
    editor->setFocus(
        Qt::OtherFocusReason); // any other reason may select the words, and the next key would replace them
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setCursorPosition(caret < 0 ? static_cast<int>(line->text().size()) : caret);
    bringIntoView(editor);
}
}
