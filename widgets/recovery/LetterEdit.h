// LetterEdit: where a letter is written. What came from the case, from the customer's own phrases, and what is still to be written are
// shown as chips; underneath it is all plain text, so it copies, undoes and reads aloud like any text. A chip is passed and deleted as
// one; typing over it replaces it; F2 turns it into plain words. Ctrl+J goes to the next blank; Tab does while one is left after the
// caret, Shift+Tab while one is left before it, and then they leave the letter. GUI thread.
// The letter as text: paragraphs are parted by an empty line, "\n\n"; a line break inside one is "\n". Positions given and answered
// are caret positions of the editor.
#pragma once
#include "models/language/Templates.h"
#include <QTextEdit>

namespace amends {
class LetterLooks;

class LetterEdit final : public QTextEdit {
    Q_OBJECT
public:
    explicit LetterEdit(QWidget* parent);

    // Puts another letter in place of this one, as one step that undo takes back. Ranges are positions in `text`.
    void setLetter(const QString& text, const QList<FilledRange>& ranges, const QString& language);
    // Forgets what was undone and done: another case.
    void startAnew();
    [[nodiscard]] QString letter() const;
    [[nodiscard]] const QString& language() const { return m_language; }
    // Blanks that are still empty, in reading order; start and length are caret positions.
    [[nodiscard]] QList<FilledRange> blanks() const;
    void goToBlank(const FilledRange& blank);
    // The next after the caret, around the end; false: none is left.
    bool goToNextBlank();
    // A phrase of theirs, at the caret.
    void insertPhrase(const QString& phrase);

    // Text, chips and caret as one string, and back; for drafts. False: it was none.
    [[nodiscard]] QString keep(const QString& about) const;
    bool restore(const QString& kept, int caret, QString& about);

Q_SIGNALS:
    void edited(); // by the agent
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData* source) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    struct Unit {
        int start = 0;
        int end = 0;
        ValueKind kind = ValueKind::FromCase;
    };
    [[nodiscard]] QList<Unit> units() const;
    [[nodiscard]] std::optional<Unit> unitAround(int position) const; // strictly inside
    [[nodiscard]] std::optional<Unit> selectedUnit() const;
    void takeBlank(const FilledRange& blank);
    void put(const QString& raw, const QList<FilledRange>& ranges);
    void keepOutOfUnits();
    void typePlainly();
    void makeWayForTyping();
    void dissolve(const Unit& unit);
    void paintUnit(QPainter& painter, const Unit& unit) const;

    LetterLooks* m_looks; // child of the document
    QString m_language {};
    int m_lastCaret = 0;
    int m_nextChip = 1;
    bool m_moving = false;
    bool m_setting = false;
};
}
