#include "widgets/recovery/KeptPhrase.h"

#include "widgets/common/PlainTip.h"
#include "widgets/common/VisibleText.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QPainter>
#include <QStyle>

namespace amends {
namespace {
QFont phraseFont()
{
    QFont font = amends::font(FontRole::Small);
    font.setFamilies(amends::font(FontRole::Lead).families());
    return font;
}
}

KeptPhrase::KeptPhrase(QWidget* parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void KeptPhrase::setPhrase(const QString& phrase)
{
    setText(visibleLine(phrase));
    setAccessibleName(text());
    setToolTip(plainTip(phrase));
    updateGeometry();
    update();
}

QSize KeptPhrase::sizeHint() const
{
    return {QFontMetrics(phraseFont()).horizontalAdvance(text()) + 14, scaled(30)};
}

QSize KeptPhrase::minimumSizeHint() const
{
    return {scaled(60), scaled(30)};
}

void KeptPhrase::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFontMetrics metrics(phraseFont());
    const QString shown = metrics.elidedText(text(), Qt::ElideRight, width() - 8);
    const int wide = qMin(width(), metrics.horizontalAdvance(shown) + 8);
    const int tall = metrics.height() + 2;
    const QRect tint
        = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide, (height() - tall) / 2, wide, tall));
    painter.fillRect(tint, color(Token::SeamSoft));
    painter.fillRect(tint.x(), tint.bottom() - 1, tint.width(), 2, color(Token::Seam));
    painter.setFont(phraseFont());
    painter.setPen(color(Token::Text));
    painter.drawText(tint, Qt::AlignCenter, shown);
}
}
