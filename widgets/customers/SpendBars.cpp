#include "widgets/customers/SpendBars.h"

#include "widgets/common/PlainTip.h"
#include "widgets/recovery/PersonText.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
SpendBars::SpendBars(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"spendBars"_s);
    setAccessibleName(tr("Spend by quarter"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpendBars::setQuarters(const QList<Money>& quarters, QDate today)
{
    m_quarters = quarters;
    QStringList lines;
    const QDate thisOne(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    for (qsizetype i = 0; i < quarters.size(); ++i) {
        const QDate from = thisOne.addMonths(static_cast<int>(-3 * (quarters.size() - 1 - i)));
        //: %1 is the number of a quarter, %2 its year, %3 what was spent in it
        lines.append(tr("Quarter %1 of %2: %3")
                         .arg(QString::number((from.month() + 2) / 3), QString::number(from.year()),
                             wholeMoneyText(quarters.at(i))));
    }
    setAccessibleDescription(lines.join(u", "_s));
    setToolTip(plainTip(lines.join(u'\n')));
    update();
}

QSize SpendBars::sizeHint() const
{
    return {scaled(150), scaled(40)};
}

void SpendBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    qint64 most = 1;
    for (const Money& quarter : std::as_const(m_quarters))
        most = std::max(most, quarter.minor);
    const int count = std::max(1, static_cast<int>(m_quarters.size()));
    const int gap = 4;
    const int wide = (width() - gap * (count - 1)) / count;
    for (int i = 0; i < static_cast<int>(m_quarters.size()); ++i) { // time runs from left to right in every language
        const qint64 minor = std::max<qint64>(0, m_quarters.at(i).minor);
        const int high = minor == 0 ? 2 : std::max(4, static_cast<int>((height() - 2) * minor / most));
        const bool running = i + 1 == static_cast<int>(m_quarters.size());
        painter.setBrush(color(minor == 0 ? Token::BorderStrong : running ? Token::PrimaryLine : Token::Primary));
        painter.drawRoundedRect(QRectF(i * (wide + gap), height() - 1 - high, wide, high), 2, 2);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
}
}
