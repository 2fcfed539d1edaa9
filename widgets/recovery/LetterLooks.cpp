#include "widgets/recovery/LetterLooks.h"

#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QTextBlock>
#include <QTextDocument>

namespace amends {
namespace {
constexpr int chipRoom = 4; // between a chip's word and its edge; LetterChips draws it

QTextCharFormat withRoom(QTextCharFormat format)
{
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing(scaled(chipRoom));
    return format;
}
}

void LetterLooks::highlightBlock(const QString& text)
{
    QTextCharFormat fromCase;
    fromCase.setFontFamilies(font(FontRole::Body).families().isEmpty() ? QStringList {font(FontRole::Body).family()}
                                                                       : font(FontRole::Body).families());
    fromCase.setProperty(QTextFormat::FontPixelSize, font(FontRole::Section).pixelSize());
    fromCase.setForeground(color(Token::Primary));
    const QTextBlock block = currentBlock();
    for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
        const QTextFragment fragment = piece.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (format.hasProperty(chipProperty)
            && format.intProperty(chipKindProperty) == static_cast<int>(ValueKind::FromCase)) {
            const int start = fragment.position() - block.position();
            const int last = start + fragment.length() - 1;
            setFormat(start, fragment.length(), fromCase);
            setFormat(last, 1, withRoom(fromCase));
            if (start > 0)
                setFormat(start - 1, 1, withRoom(this->format(start - 1)));
        }
    }
    QTextCharFormat blank = fromCase;
    blank.setForeground(color(Token::Warn));
    blank.setFontWeight(QFont::Bold);
    QTextCharFormat bracket = blank;
    bracket.setForeground(
        Qt::transparent); // there for screen readers and for the copy; the dashed box says it to the eye
    for (const FilledRange& range : blanksIn(text, m_language)) {
        const int start = static_cast<int>(range.start);
        const int length = static_cast<int>(range.length);
        setFormat(start, length, blank);
        setFormat(start, 1, bracket);
        setFormat(start + length - 1, 1, withRoom(bracket));
    }
}
}
