#include "widgets/recovery/LetterEdit.h"

#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

// How chips, phrases and blanks are drawn behind the letter's words.
namespace amends {
namespace {
constexpr int boxHeight = 25;
}

void LetterEdit::paintUnit(QPainter& painter, const Unit& unit) const
{
    const QPointF offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    for (QTextBlock block = document()->findBlock(unit.start); block.isValid() && block.position() < unit.end;
         block = block.next()) {
        const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
        const QPointF corner = document()->documentLayout()->blockBoundingRect(block).topLeft() + offset;
        const int from = std::max(unit.start, block.position()) - block.position();
        const int to = std::min(unit.end, block.position() + block.length() - 1) - block.position();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int first = std::max(from, line.textStart());
            const int last = std::min(to, line.textStart() + line.textLength());
            if (first >= last)
                continue;
            const qreal a = line.cursorToX(first);
            const qreal b = line.cursorToX(last);
            const qreal base = corner.y() + line.y() + line.ascent();
            QRectF box(corner.x() + std::min(a, b), base - scaled(18), std::abs(b - a), scaled(boxHeight));
            if (unit.kind == ValueKind::FromPhrase) {
                painter.fillRect(box.adjusted(-1, 1, 1, -1), color(Token::SeamSoft));
                painter.fillRect(QRectF(box.left() - 1, box.bottom() - 3, box.width() + 2, 2), color(Token::Seam));
            } else if (unit.kind == ValueKind::YouWrite) {
                painter.setBrush(color(Token::Surface));
                painter.setPen(QPen(color(Token::WarnFill), 2, Qt::DashLine));
                const int after = scaled(4); // the full stop behind it stands clear
                painter.drawRoundedRect(box.adjusted(rightToLeft ? after : 0, 0, rightToLeft ? 0 : -after, 0), 4, 4);
            } else {
                painter.setBrush(color(Token::PrimarySoft));
                painter.setPen(QPen(color(Token::PrimaryLine), 1));
                painter.drawRoundedRect(
                    box.adjusted(rightToLeft ? 0.5 : -3.5, 0.5, rightToLeft ? 3.5 : -0.5, -0.5), 5, 5);
            }
        }
    }
}

void LetterEdit::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        for (const Unit& unit : units())
            paintUnit(painter, unit);
    }
    QTextEdit::paintEvent(event);
}
}
