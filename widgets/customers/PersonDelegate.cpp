#include "widgets/customers/PersonDelegate.h"

#include "models/items/CustomerListModel.h"
#include "widgets/common/Avatar.h"
#include "widgets/common/MarkedText.h"
#include "widgets/common/TierChip.h"
#include "widgets/common/VisibleText.h"
#include "widgets/customers/PersonWords.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QPainter>

namespace amends {
namespace {
constexpr int sideRoom = 16;

void marked(QPainter& p, const QRect& rect, const QString& text, const QString& typed, Token ink, FontRole role,
    Qt::LayoutDirection direction, Forgive forgive = Forgive::Writing)
{
    MarkedLook look;
    look.role = role;
    look.ink = ink;
    look.direction = direction;
    paintMarked(p, rect, text, typed, look, forgive);
}

QRect leading(const QRect& cell, int taken, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? QRect(cell.right() - taken + 1, cell.y(), taken, cell.height())
                                        : QRect(cell.x(), cell.y(), taken, cell.height());
}

QRect after(const QRect& cell, int taken, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? cell.adjusted(0, 0, -taken, 0) : cell.adjusted(taken, 0, 0, 0);
}

void who(QPainter& p, QRect cell, const PersonRow& row, const QString& needle, bool selected, Qt::LayoutDirection way)
{
    const int size = scaled(36);
    const QRect spot = leading(cell, size, way);
    paintAvatar(p, QRect(spot.x(), cell.center().y() - size / 2, size, size), row.customer.name, !selected);
    cell = after(cell, size + 16, way);
    const int half = cell.height() / 2;
    marked(p, cell.adjusted(0, 6, 0, -half), row.customer.name, needle, Token::Text, FontRole::Body, way,
        Forgive::Misspelling);
    // The address they were found by, rather than the street.
    const QString mail = row.customer.emails.value(0);
    const bool byMail = needle.size() > 1 && mail.contains(needle, Qt::CaseInsensitive)
        && !row.customer.name.contains(needle, Qt::CaseInsensitive);
    marked(p, cell.adjusted(0, half - 1, 0, -6), byMail ? mail : row.under, needle, Token::Text2, FontRole::Small, way);
}

void tier(QPainter& p, const QRect& cell, const PersonRow& row, Qt::LayoutDirection way)
{
    const QString text = visibleLine(row.tier);
    if (row.customer.tier.isEmpty() || row.customer.tier == QLatin1String("standard")) {
        marked(p, cell, text, {}, Token::Text2, FontRole::Small, way);
        return;
    }
    const QSize size = tierChipSize(text).boundedTo(cell.size());
    const QRect spot = leading(cell, size.width(), way);
    paintTierChip(p, QRect(spot.x(), cell.center().y() - size.height() / 2, size.width(), size.height()), text,
        row.customer.tier == QLatin1String("silver") ? Tone::Normal : Tone::Seam, Icon::None, way);
}

void sign(QPainter& p, QRect cell, const PersonRow& row, Qt::LayoutDirection way)
{
    const Token ink = signToken(row.sign);
    if (const Icon picture = signIcon(row.sign); picture != Icon::None) {
        const int side = scaled(18);
        paintIcon(p, leading(cell, side, way), picture, ink, side);
        cell = after(cell, side + 8, way);
    }
    if (!row.signLead.isEmpty()) {
        QFont bold = amends::font(FontRole::Small);
        bold.setBold(true);
        const int wide = QFontMetrics(bold).horizontalAdvance(row.signLead) + 2;
        p.setFont(bold);
        p.setPen(color(ink));
        p.drawText(leading(cell, wide, way), Qt::AlignCenter | Qt::TextSingleLine, row.signLead);
        cell = after(cell, wide + 4, way);
    }
    marked(p, cell, row.signText, {}, ink, FontRole::Small, way);
}
}

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = index.data(CustomerListModel::RowRole).value<PersonRow>();
    const Qt::LayoutDirection way = option.direction;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(way);
    const QRect all = option.rect;
    painter->fillRect(all, color(selected ? Token::Selected : Token::Surface));
    painter->fillRect(QRect(all.left(), all.bottom(), all.width(), 1), color(Token::Border));
    if (selected && index.column() == CustomerListModel::Name)
        painter->fillRect(leading(all, 4, way), color(Token::Primary));
    const QRect cell = way == Qt::RightToLeft ? all.adjusted(6, 0, -sideRoom, -1) : all.adjusted(sideRoom, 0, -6, -1);
    switch (index.column()) {
    case CustomerListModel::Name:
        who(*painter, cell, row, m_needle, selected, way);
        break;
    case CustomerListModel::Tier:
        tier(*painter, cell, row, way);
        break;
    case CustomerListModel::Sign:
        sign(*painter, cell, row, way);
        break;
    default:
        marked(*painter, cell, index.data().toString(),
            index.column() == CustomerListModel::Phone ? m_needle : QString(), Token::Text,
            index.column() == CustomerListModel::Year ? FontRole::Body : FontRole::Small, way);
    }
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(90), scaled(58)};
}
}
