#include "widgets/common/MarkedText.h"

#include "widgets/common/VisibleText.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace amends {
namespace {
constexpr int lineThickness = 2;
constexpr qsizetype longest = 1000; // more than a line can show

bool joinsLetters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.script() == QChar::Script_Devanagari
            || c.script() == QChar::Script_Bengali || c.script() == QChar::Script_Mongolian;
    });
}

QFont fontOf(const MarkedLook& look)
{
    return font(look.role);
}

void setUp(QTextLayout& layout, const QList<TextRange>& marks, const MarkedLook& look)
{
    QTextOption option(Qt::AlignLeft); // where it goes is reckoned below
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(look.isLtr      ? Qt::LeftToRight
            : layout.text().isRightToLeft() ? Qt::RightToLeft
                                            : Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    if (!joinsLetters(layout.text())) {
        for (const TextRange& mark : marks) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(mark.start);
            range.length = static_cast<int>(mark.length);
            range.format.setFontWeight(QFont::Bold);
            formats.append(range);
        }
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(100000);
    layout.endLayout();
}

double widthOf(const QTextLayout& layout)
{
    return layout.lineCount() > 0 ? layout.lineAt(0).naturalTextWidth() : 0;
}

QList<TextRange> before(const QList<TextRange>& marks, qsizetype end)
{
    QList<TextRange> kept;
    for (const TextRange& mark : marks) {
        if (mark.start < end)
            kept.append({mark.start, std::min(mark.length, end - mark.start)});
    }
    return kept;
}

// The text that has room, and the marks that are left in it.
QString shortened(const QString& text, QList<TextRange>& marks, const MarkedLook& look, int room)
{
    QTextLayout whole(text, fontOf(look));
    setUp(whole, marks, look);
    if (widthOf(whole) <= room)
        return text;
    QFont heavy = fontOf(look);
    heavy.setBold(!marks.isEmpty() && !joinsLetters(text)); // on the safe side
    const QString cut = QFontMetrics(heavy).elidedText(text, Qt::ElideRight, room);
    marks = before(marks, std::max<qsizetype>(0, cut.size() - 1));
    return cut;
}

// What the marked letters cover; several pieces where directions mix.
QList<QRectF> pieces(const QTextLine& line, const TextRange& mark)
{
    QList<QRectF> out;
    for (qsizetype at = mark.start; at < mark.start + mark.length; ++at) {
        int leading = static_cast<int>(at);
        int trailing = static_cast<int>(at);
        const double one = line.cursorToX(&leading, QTextLine::Leading);
        const double other = line.cursorToX(&trailing, QTextLine::Trailing);
        const QRectF piece(std::min(one, other), 0, std::abs(other - one), line.height());
        if (piece.width() <= 0)
            continue;
        if (!out.isEmpty() && piece.left() <= out.last().right() + 0.6 && piece.right() >= out.last().left() - 0.6)
            out.last() = out.last().united(piece);
        else
            out.append(piece);
    }
    return out;
}
}

void paintMarked(
    QPainter& painter, const QRect& rect, const QString& text, const QList<TextRange>& marks, const MarkedLook& look)
{
    if (rect.width() < 4 || text.isEmpty())
        return;
    const QString start = text.size() > longest ? text.left(longest) : text;
    QList<TextRange> shownMarks = before(marks, start.size());
    const QString shown = shortened(start, shownMarks, look, rect.width());
    QTextLayout layout(shown, fontOf(look));
    setUp(layout, shownMarks, look);
    if (layout.lineCount() == 0)
        return;
    const QTextLine line = layout.lineAt(0);
    // The line is laid out at its own start, which for right-to-left text is the far edge of the width it was given.
    const double natural = line.naturalTextWidth();
    const double x = look.direction == Qt::RightToLeft ? rect.right() + 1 - natural : rect.left();
    const double y = rect.top() + (rect.height() - line.height()) / 2;
    const QPointF origin(x - line.naturalTextRect().left(), y);
    painter.save();
    for (const TextRange& mark : std::as_const(shownMarks)) {
        const auto covered = pieces(line, mark);
        for (const QRectF& piece : covered) {
            const QRect spot = piece.translated(origin).toAlignedRect();
            painter.fillRect(spot, color(Token::SeamSoft));
            painter.fillRect(
                QRect(spot.left(), spot.bottom() + 1 - lineThickness, spot.width(), lineThickness), color(Token::Seam));
        }
    }
    painter.setPen(color(look.ink));
    layout.draw(&painter, origin);
    painter.restore();
}

void paintMarked(QPainter& painter, const QRect& rect, const QString& text, const QString& typed,
    const MarkedLook& look, Forgive forgive)
{
    const QString shown = visibleLine(text.left(longest));
    paintMarked(painter, rect, shown, hitMarks(typed, shown, forgive), look);
}

int markedWidth(const QString& text, const QList<TextRange>& marks, const MarkedLook& look)
{
    QTextLayout layout(text, fontOf(look));
    setUp(layout, marks, look);
    return static_cast<int>(widthOf(layout)) + 1;
}
}
