// WordsEdit: where people's own words are written: serif, several lines, growing with the text between two heights.
// Key phrases stand on a gold tint with a seam under them. Tab moves on, paste is always plain text, and at `limit`
// characters nothing more is taken and a sentence under the words says so. Nothing typed is ever changed.
// GUI thread. Ctrl+M marks the selection when marking is allowed.
#pragma once

#include "widgets/style/Fonts.h"

#include <QList>
#include <QPlainTextEdit>
#include <QStringList>

namespace amends {

class PlainLabel;

class WordsEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr int limit = 20000;

    // `name` is its accessible name; a buddy label may name it as well.
    explicit WordsEdit(const QString& name, QWidget* parent = nullptr, FontRole role = FontRole::Lead);

    // How many lines of height it has at least and at most.
    void setLines(int least, int most);

    // Says nothing by wordsEdited(); undo history is dropped, the caret goes to the end, or where a draft left it
    // (-1, or outside of the words: the end). Equal words without a caret change nothing.
    void setWords(const QString& words, int caret = -1);
    // As typed, also no-break spaces, which toPlainText() would flatten; every line break is "\n".
    [[nodiscard]] QString words() const;

    void setKeyPhrases(const QStringList& phrases);
    [[nodiscard]] QStringList keyPhrases() const { return m_phrases; }

    // Whether Ctrl+M and markSelection() answer with keyPhraseMarked().
    void setMarkable(bool markable);
    void markSelection();

    // Shows or clears the red edge of a field that lacks something.
    void setError(bool error);

    // For a field that stands inside a card of its own: no edge, no fill.
    void setBare(bool bare);

Q_SIGNALS:
    // By the agent, not by setWords().
    void wordsEdited();
    void keyPhraseMarked(const QString& phrase);
    // True when something did not fit, false when there is room again.
    void limitReached(bool reached);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    struct Range {
        int start = 0;
        int length = 0;
    };

    void takeChange();
    void keepWithinLimit();
    void showLimit(bool reached);
    void findPhrases();
    void fitHeight();
    void placeNotice();
    void paintRange(QPainter& painter, const Range& range) const;

    FontRole m_role;
    int m_least = 3;
    int m_most = 8;
    bool m_markable = false;
    bool m_limited = false;
    bool m_trimming = false;
    bool m_setting = false;
    QStringList m_phrases;
    QList<Range> m_ranges;
    PlainLabel* m_notice; // child
};

}
