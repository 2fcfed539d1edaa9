#include "widgets/customers/HistoryDelegate.h"

#include "models/items/HistoryListModel.h"
#include "models/language/HitMarks.h"
#include "widgets/common/KindText.h"
#include "widgets/common/MarkedText.h"
#include "widgets/common/VisibleText.h"
#include "widgets/recovery/CaseRows.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Icons.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int rowPixels = 56;
constexpr int dayWidth = 116;
constexpr int dot = 28;
constexpr int excerpt = 160; // letters of a long letter around what was looked for

QString say(const char* text)
{
    return QCoreApplication::translate("amends::HistoryDelegate", text);
}

QRect visual(const QStyleOptionViewItem& option, const QRect& spot)
{
    return QStyle::visualRect(option.direction, option.rect, spot);
}

void paintDot(QPainter& p, const QStyleOptionViewItem& option, const QModelIndex& index, const TimelineRow& row)
{
    const int size = scaled(dot);
    const int x = option.rect.x() + 20 + scaled(dayWidth);
    const QRect spot = visual(option, QRect(x, option.rect.y() + (option.rect.height() - size) / 2, size, size));
    p.setPen(QPen(color(Token::Border), 1));
    const int middle = spot.center().x();
    if (index.row() > 0)
        p.drawLine(middle, option.rect.top(), middle, spot.top());
    p.drawLine(middle, spot.bottom(), middle, option.rect.bottom());
    const bool filled = row.ink == Token::Seam;
    p.setPen(filled ? QPen(Qt::NoPen) : QPen(color(row.ink == Token::Text2 ? Token::BorderStrong : row.ink), 1));
    p.setBrush(color(filled ? Token::SeamSoft : Token::Surface));
    p.drawEllipse(QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5));
    paintIcon(p, spot, row.icon, filled ? Token::SeamText : row.ink, scaled(16));
}

void line(QPainter& p, const QRect& rect, const QString& text, const QString& needle, FontRole role, Token ink,
    Qt::LayoutDirection direction)
{
    MarkedLook look;
    look.role = role;
    look.ink = ink;
    look.direction = direction;
    paintMarked(p, rect, text, needle, look);
}

// Whether it is new to whoever sits here: a filled dot, or a check when they have read it.
void paintRead(QPainter& p, const QStyleOptionViewItem& option, const HistoryItem& item)
{
    const int side = scaled(16);
    const QRect spot = visual(option,
        QRect(option.rect.right() - 20 - side, option.rect.y() + (option.rect.height() - side) / 2, side, side));
    if (item.readAt.isValid())
        return paintIcon(p, spot, Icon::Check, Token::Text3, side);
    p.setPen(Qt::NoPen);
    p.setBrush(color(Token::Primary));
    p.drawEllipse(QPointF(spot.center()) + QPointF(0.5, 0.5), 4, 4);
}
}

QString historyWords(const HistoryItem& item, const QDateTime& now)
{
    const TimelineRow row = historyRow(item, {}, now);
    QStringList parts {row.when, row.title};
    if (!row.detail.isEmpty())
        parts.append(visibleLine(row.detail));
    if (!item.caseNumber.isEmpty())
        parts.append(item.caseNumber);
    parts.append(item.readAt.isValid() ? say(QT_TRANSLATE_NOOP("amends::HistoryDelegate", "You have read this"))
                                       : say(QT_TRANSLATE_NOOP("amends::HistoryDelegate", "New to you")));
    return parts.join(u". "_s);
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto item = index.data(HistoryListModel::ItemRole).value<HistoryItem>();
    TimelineRow row = historyRow(item, {}, m_clock.now());
    const Qt::LayoutDirection way = option.direction;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(way);
    const QRect all = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(all, color(selected ? Token::Selected : Token::Surface));
    if (selected)
        painter->fillRect(visual(option, QRect(all.x(), all.y(), 4, all.height())), color(Token::Primary));
    if (index.data(HistoryListModel::FirstOfDayRole).toBool())
        line(*painter, visual(option, QRect(all.x() + 20, all.y(), scaled(dayWidth) - 10, all.height())), row.when, {},
            FontRole::Small, Token::Text2, way);
    paintDot(*painter, option, index, row);
    const int textAt = 20 + scaled(dayWidth) + scaled(dot) + 14;
    const int number = item.caseNumber.isEmpty() ? 0 : scaled(84);
    const int end = 20 + scaled(16) + 12;
    const int wide = all.width() - textAt - number - end - (number > 0 ? 12 : 0);
    const int half = all.height() / 2;
    if (!m_needle.isEmpty() && row.detail.size() > excerpt) {
        const QString whole = visibleLine(row.detail);
        row.detail = excerptAround(whole, hitMarks(m_needle, whole), excerpt);
    }
    const bool alone = row.detail.isEmpty();
    line(*painter,
        visual(option, QRect(all.x() + textAt, all.y() + (alone ? 0 : 7), wide, alone ? all.height() : half - 7)),
        row.title, {}, item.readAt.isValid() ? FontRole::Body : FontRole::BodyBold, Token::Text, way);
    if (!alone)
        line(*painter, visual(option, QRect(all.x() + textAt, all.y() + half - 1, wide, half - 6)), row.detail,
            m_needle, FontRole::Small, row.detailInk, way);
    if (number > 0)
        line(*painter, visual(option, QRect(all.right() - end - number, all.y(), number, all.height())),
            item.caseNumber, m_needle, FontRole::Small, Token::Text2, way);
    paintRead(*painter, option, item);
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(300), scaled(rowPixels)};
}
}
