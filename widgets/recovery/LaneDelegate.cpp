#include "widgets/recovery/LaneDelegate.h"

#include "widgets/common/VisibleText.h"
#include "widgets/recovery/LaneModel.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QTableView>

namespace amends {
namespace {
constexpr int padding = 10;
constexpr int markSize = 16;
constexpr int axisMiddle = 15; // from the top of the axis row
const int wrapped
    = static_cast<int>(Qt::TextWordWrap) | static_cast<int>(Qt::AlignLeading) | static_cast<int>(Qt::AlignTop);

bool isFact(const QModelIndex& index)
{
    return index.row() != LaneModel::Axis;
}

QFont factFont(const QModelIndex& index)
{
    const bool bold = index.row() == LaneModel::Happened && index.data(LaneModel::FirstMissRole).toBool();
    return font(bold ? FontRole::BodyBold : FontRole::Body);
}

int textHeight(const QFont& face, int width, const QString& text)
{
    return text.isEmpty() ? 0 : QFontMetrics(face).boundingRect(QRect(0, 0, width, 10'000), wrapped, text).height();
}

// The crack: a zigzag from `from` to `to` (from < to), continuous from cell to cell because it hangs on the content's own x.
void paintCrack(QPainter& painter, qreal from, qreal to, qreal y, qreal offset)
{
    constexpr qreal step = 11;
    const auto height = [&](qreal x) {
        const qreal phase = (x + offset) / step;
        const qreal part = phase - 2 * std::floor(phase / 2);
        return y + (part < 1 ? part : 2 - part) * 5 - 2.5;
    };
    QPainterPath crack;
    crack.moveTo(from, height(from));
    for (qreal x = (std::floor((from + offset) / step) + 1) * step - offset; x < to; x += step)
        crack.lineTo(x, height(x));
    crack.lineTo(to, height(to));
    painter.setPen(QPen(color(Token::Text3), 1.2));
    painter.drawPath(crack);
}

void paintLine(QPainter& painter, const QStyleOptionViewItem& option, qreal from, qreal to, qreal y, bool whole)
{
    if (to <= from)
        return;
    if (!whole) {
        const auto* table = qobject_cast<const QTableView*>(option.widget);
        paintCrack(painter, from, to, y, table ? table->horizontalHeader()->offset() : 0);
        return;
    }
    painter.setPen(QPen(color(Token::Primary), 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
}

void paintAxis(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* model = qobject_cast<const LaneModel*>(index.model());
    if (!model)
        return;
    const int column = index.column();
    const int miss = model->firstMiss();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect cell = option.rect;
    const qreal y = cell.top() + axisMiddle;
    const qreal mark = mirrored ? cell.right() - padding - markSize / 2.0 : cell.left() + padding + markSize / 2.0;
    const qreal start = mirrored ? cell.right() + 1 : cell.left();
    const qreal end = mirrored ? cell.left() : cell.right() + 1;
    const auto stretch
        = [&](qreal a, qreal b, bool whole) { paintLine(painter, option, std::min(a, b), std::max(a, b), y, whole); };
    if (column > 0)
        stretch(start, mark, miss < 0 || column <= miss);
    if (column + 1 < model->columnCount())
        stretch(mark, end, miss < 0 || column < miss);
    else if (miss >= 0)
        stretch(mark, mirrored ? end + padding : end - padding, false);
    const bool missed = index.data(LaneModel::MissedRole).toBool();
    const QRectF circle(mark - markSize / 2.0, y - markSize / 2.0, markSize, markSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(missed ? Token::DangerFill : Token::Primary));
    painter.drawEllipse(circle);
    paintIcon(painter, circle.toAlignedRect(), missed ? Icon::Close : Icon::Check, Token::Surface, markSize - 5);
    const bool first = column == miss;
    QFont words = font(FontRole::Small);
    words.setBold(first);
    painter.setFont(words);
    painter.setPen(color(first ? Token::Danger : Token::Text2));
    const QRect below = cell.adjusted(padding, axisMiddle + markSize / 2 + 2, -4, -2);
    painter.drawText(below, static_cast<int>(Qt::AlignLeading) | static_cast<int>(Qt::AlignTop),
        QFontMetrics(words).elidedText(index.data().toString(), Qt::ElideRight, below.width()));
}

void paintFact(QPainter& painter, const QRect& cell, const QModelIndex& index)
{
    QRect room = cell.adjusted(padding, padding - 2, -4, -2);
    const QString text = visibleText(index.data().toString());
    const QString source = visibleText(index.data(LaneModel::SourceRole).toString());
    painter.setFont(factFont(index));
    painter.setPen(color(Token::Text));
    painter.drawText(room, wrapped, text);
    room.setTop(room.top() + textHeight(factFont(index), room.width(), text) + 1);
    painter.setFont(font(FontRole::Small));
    painter.setPen(color(Token::Text2));
    painter.drawText(room, wrapped, source);
}
}

void LaneDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, color(isFact(index) ? Token::Surface : Token::Sunken));
    if (isFact(index))
        paintFact(*painter, option.rect, index);
    else
        paintAxis(*painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(Token::Focus), 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 5, 5);
    }
    painter->restore();
}

QSize LaneDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!isFact(index))
        return {option.rect.width(), axisMiddle + markSize / 2 + 6 + lineHeight(FontRole::Small)};
    const int width = option.rect.width() - padding - 4;
    const int height = textHeight(factFont(index), width, visibleText(index.data().toString()))
        + textHeight(font(FontRole::Small), width, visibleText(index.data(LaneModel::SourceRole).toString()));
    return {option.rect.width(), height + 2 * padding - 2};
}

LaneHeader::LaneHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

QSize LaneHeader::sizeHint() const
{
    return {scaled(118), 0};
}

void LaneHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    const bool axis = section == LaneModel::Axis;
    painter->fillRect(rect, color(axis ? Token::Sunken : Token::Surface));
    QFont face = amends::font(FontRole::Small);
    face.setBold(!axis);
    painter->setFont(face);
    painter->setPen(color(axis ? Token::Text2 : Token::Text));
    const int flags = static_cast<int>(Qt::TextWordWrap) | static_cast<int>(Qt::AlignLeading)
        | static_cast<int>(axis ? Qt::AlignVCenter : Qt::AlignTop);
    const bool mirrored = isRightToLeft();
    painter->setLayoutDirection(layoutDirection());
    painter->drawText(rect.adjusted(mirrored ? 2 : 14, padding - 2, mirrored ? -14 : -2, -2), flags,
        model()->headerData(section, Qt::Vertical).toString());
    painter->restore();
}
}
