// LetterLooks: the fonts and colours of chips in a letter. They are laid over the text by a highlighter and never part of it, so they
// follow the theme and are not steps of undo. GUI thread.
#pragma once
#include "models/language/Templates.h"
#include <QSyntaxHighlighter>
#include <QTextFormat>

namespace amends {
inline constexpr int chipProperty
    = QTextFormat::UserProperty + 1; // a chip's number; its text may stand in several pieces
inline constexpr int chipKindProperty = QTextFormat::UserProperty + 2; // ValueKind

class LetterLooks final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit LetterLooks(QTextDocument* document) : QSyntaxHighlighter(document) { }
    void setLanguage(const QString& language) { m_language = language; }

protected:
    void highlightBlock(const QString& text) override;

private:
    QString m_language {};
};
}
