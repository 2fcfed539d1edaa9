#include "widgets/desk/HitDelegate.h"

#include "models/items/HitListModel.h"
#include "widgets/common/KeyCap.h"
#include "widgets/common/MarkedText.h"
#include "widgets/common/PhoneText.h"
#include "widgets/common/VisibleText.h"
#include "widgets/style/Icons.h"

#include <QPainter>

namespace amends {
namespace {
constexpr int sideRoom = 12;
constexpr int iconSize = 20;
constexpr int gap = 12;

Icon pictureOf(HitKind kind)
{
    switch (kind) {
    case HitKind::Customer:
        return Icon::NavCustomers;
    case HitKind::Case:
        return Icon::NavRecoveries;
    case HitKind::Order:
        return Icon::Delivery;
    case HitKind::Phrase:
        return Icon::Quote;
    }
    return Icon::Search;
}

bool isPhone(const Hit& hit)
{
    return hit.kind == HitKind::Customer && hit.detail.startsWith(QLatin1Char('+'));
}

// A part of `rect` at its leading or trailing edge.
QRect edge(const QRect& rect, int width, bool leading, Qt::LayoutDirection direction)
{
    const bool left = leading == (direction == Qt::LeftToRight);
    return {left ? rect.left() : rect.right() - width + 1, rect.top(), width, rect.height()};
}

QRect without(const QRect& rect, int width, bool leading, Qt::LayoutDirection direction)
{
    const bool left = leading == (direction == Qt::LeftToRight);
    return left ? rect.adjusted(width, 0, 0, 0) : rect.adjusted(0, 0, -width, 0);
}

void paintHit(QPainter& p, const QRect& room, const Hit& hit, const QString& typed, Qt::LayoutDirection direction)
{
    const int half = room.height() / 2;
    MarkedLook look;
    look.direction = direction;
    paintMarked(p, room.adjusted(0, 5, 0, -half), hit.title, typed, look,
        hit.why == HitWhy::Sounds ? Forgive::Misspelling : Forgive::Writing);
    QRect below = room.adjusted(0, half - 1, 0, -5);
    look.role = FontRole::Caption;
    if (const QString why = whyText(hit); !why.isEmpty()) {
        look.ink = Token::Text3;
        const QString words = detailText(hit).isEmpty() ? why : why + QLatin1Char(':');
        const int width = markedWidth(words, {}, look) + 6;
        paintMarked(p, edge(below, width, true, direction), words, QList<TextRange> {}, look);
        below = without(below, width, true, direction);
    }
    look.ink = Token::Text2;
    look.isLtr = isPhone(hit) || hit.why == HitWhy::Email;
    paintMarked(p, below, detailText(hit), typed, look);
}

void paintAction(QPainter& p, const QRect& room, const ListedAction& action, Qt::LayoutDirection direction)
{
    QRect words = room;
    if (!action.keys.isEmpty()) {
        const QSize cap = keyCapSize(action.keys);
        const QRect side = edge(room, cap.width(), false, direction);
        paintKeyCap(
            p, QRect(side.left(), side.center().y() - cap.height() / 2, cap.width(), cap.height()), action.keys);
        words = without(words, cap.width() + gap, false, direction);
    }
    MarkedLook look;
    look.direction = direction;
    look.ink = action.isOnlySaid ? Token::Text2 : Token::Text;
    paintMarked(p, words, visibleLine(action.text), QList<TextRange> {}, look);
}
}

QString whyText(const Hit& hit)
{
    switch (hit.kind) {
    case HitKind::Case:
        return HitDelegate::tr("Recovery");
    case HitKind::Order:
        return HitDelegate::tr("Order");
    case HitKind::Phrase:
        return HitDelegate::tr("Said");
    case HitKind::Customer:
        break;
    }
    switch (hit.why) {
    case HitWhy::Phone:
        return HitDelegate::tr("Phone");
    case HitWhy::Email:
        return HitDelegate::tr("Email");
    case HitWhy::Number:
        return HitDelegate::tr("Customer number");
    case HitWhy::Place:
        return HitDelegate::tr("Company or place");
    case HitWhy::Sounds:
        return HitDelegate::tr("Sounds like it");
    case HitWhy::Name:
    case HitWhy::Words:
        break;
    }
    return {};
}

QString detailText(const Hit& hit)
{
    return visibleLine(isPhone(hit) ? phoneText(hit.detail) : hit.detail);
}

QString spokenHit(const Hit& hit)
{
    const QString why = whyText(hit);
    const QString detail = detailText(hit);
    QStringList words;
    if (hit.kind == HitKind::Customer)
        words.append(HitDelegate::tr("Customer"));
    words.append(visibleLine(hit.title));
    if (!why.isEmpty())
        words.append(why);
    if (!detail.isEmpty())
        words.append(detail);
    return words.join(QStringLiteral(", "));
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, color(selected ? Token::Selected : Token::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Border));
    if (selected)
        painter->fillRect(edge(option.rect, 4, true, option.direction), color(Token::Primary));
    const QRect inner = option.rect.adjusted(sideRoom, 0, -sideRoom, -1);
    const bool isHit = index.data(HitListModel::IsHitRole).toBool();
    const auto hit = index.data(HitListModel::HitRole).value<Hit>();
    const auto action = index.data(HitListModel::ActionRole).value<ListedAction>();
    QRect room = inner;
    if (isHit || !action.isOnlySaid) {
        const int side = scaled(iconSize);
        paintIcon(*painter, edge(inner, side, true, option.direction),
            isHit                                         ? pictureOf(hit.kind)
                : action.iconName == QLatin1String("add") ? Icon::Add
                                                          : Icon::ArrowEnd,
            selected ? Token::Primary : Token::Text3, side);
        room = without(inner, side + gap, true, option.direction);
    }
    const auto* model = qobject_cast<const HitListModel*>(index.model());
    if (isHit)
        paintHit(*painter, room, hit, model ? model->typed() : QString(), option.direction);
    else
        paintAction(*painter, room, action, option.direction);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.rect.width(), scaled(index.data(HitListModel::IsHitRole).toBool() ? 50 : 38)};
}
}
