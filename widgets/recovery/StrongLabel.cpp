#include "widgets/recovery/StrongLabel.h"

#include "widgets/common/VisibleText.h"

#include <QPainter>
#include <QTextLayout>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
// One line, with the bold part as a format; bidi is the layout's business.
void layOut(QTextLayout& layout, int start, int length, const QColor& strong)
{
    QTextLayout::FormatRange range;
    range.start = start;
    range.length = length;
    range.format.setFontWeight(QFont::Bold);
    if (strong.isValid())
        range.format.setForeground(strong);
    layout.setFormats({range});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100000);
    layout.endLayout();
}
}

StrongLabel::StrongLabel(FontRole role, Tone tone, QWidget* parent) : QLabel(parent), m_role(role), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StrongLabel::setWords(const QString& sentence, const QString& strong, Tone strongTone)
{
    const QString shown = visibleLine(strong);
    m_start = static_cast<int>(qMax<qsizetype>(0, sentence.indexOf(u"%1"_s)));
    m_length = static_cast<int>(shown.size());
    m_strongTone = strongTone;
    setText(sentence.arg(shown));
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize StrongLabel::sizeHint() const
{
    QTextLayout layout(text(), amends::font(m_role));
    layOut(layout, m_start, m_length, {});
    return {qCeil(layout.lineAt(0).naturalTextWidth()) + 1, lineHeight(m_role)};
}

void StrongLabel::paintEvent(QPaintEvent*)
{
    QTextLayout layout(text(), amends::font(m_role));
    layOut(layout, m_start, m_length, color(tokenOf(m_strongTone)));
    const QTextLine line = layout.lineAt(0);
    const bool trailing = alignment().testFlag(Qt::AlignRight) || alignment().testFlag(Qt::AlignTrailing);
    const qreal room = width() - line.naturalTextWidth();
    const qreal x = (trailing != isRightToLeft()) ? room : 0;
    // A right-to-left line stands at the end of the wide line it was laid out in.
    const qreal shift = line.naturalTextRect().x();
    QPainter painter(this);
    painter.setPen(color(tokenOf(m_tone)));
    layout.draw(&painter, QPointF(qMax<qreal>(0, x) - shift, (height() - line.height()) / 2));
}
}
