#include "widgets/customers/PersonDelegate.h"

#include "models/items/CustomerListModel.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PhoneText.h"
#include "widgets/common/VisibleText.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QPainter>

namespace amends {
namespace {
void marked(QPainter& p, const QRect& rect, const QString& text, const QString& needle, Token ink, bool rightToLeft)
{
    const QString shown = p.fontMetrics().elidedText(visibleLine(text), Qt::ElideRight, rect.width());
    const qsizetype at = needle.size() < 2 ? -1 : shown.indexOf(needle, 0, Qt::CaseInsensitive);
    if (at >= 0 && !rightToLeft && !shown.isRightToLeft()) {
        const int from = rect.left() + p.fontMetrics().horizontalAdvance(shown.left(at));
        const int wide = p.fontMetrics().horizontalAdvance(shown.mid(at, needle.size()));
        const int high = p.fontMetrics().height();
        const QRect mark(from, rect.center().y() - high / 2, wide, high);
        p.fillRect(mark, color(Token::SeamSoft));
        p.fillRect(QRect(mark.left(), mark.bottom(), wide, 2), color(Token::Seam));
    }
    p.setPen(color(ink));
    p.drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
        rightToLeft ? isolated(shown) : shown);
}
}

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto person = index.data(CustomerListModel::PersonRole).value<Customer>();
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->fillRect(option.rect, color(selected ? Token::Selected : Token::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Border));
    if (selected && index.column() == CustomerListModel::Name)
        painter->fillRect(
            QRect(mirrored ? option.rect.right() - 3 : option.rect.left(), option.rect.top(), 4, option.rect.height()),
            color(Token::Primary));
    QRect cell = option.rect.adjusted(14, 0, -8, 0);
    painter->setLayoutDirection(option.direction);
    if (index.column() == CustomerListModel::Name) {
        const int size = scaled(34);
        const QRect circle(mirrored ? cell.right() - size : cell.left(), cell.center().y() - size / 2, size, size);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::Sunken));
        painter->drawEllipse(circle);
        painter->setPen(color(Token::Text2));
        painter->setFont(font(FontRole::Caption));
        painter->drawText(circle, Qt::AlignCenter, initialsOf(person.name));
        mirrored ? cell.setRight(circle.left() - 12) : cell.setLeft(circle.right() + 14);
        const int half = cell.height() / 2;
        painter->setFont(font(FontRole::Body));
        marked(*painter, cell.adjusted(0, 5, 0, -half), person.name, m_needle, Token::Text, mirrored);
        painter->setFont(font(FontRole::Caption));
        const QString under = person.emails.value(0).contains(m_needle, Qt::CaseInsensitive) && m_needle.size() > 1
            ? person.emails.value(0)
            : person.address;
        marked(*painter, cell.adjusted(0, half - 2, 0, -5), under.isEmpty() ? person.number : under, m_needle,
            Token::Text2, mirrored);
    } else {
        painter->setFont(font(FontRole::Small));
        QString text = index.data().toString();
        if (index.column() == CustomerListModel::Tier)
            text = listText({{QStringLiteral("standard"), QStringLiteral("Standard"), 0, true},
                                {QStringLiteral("silver"), QStringLiteral("Silver"), 1, true},
                                {QStringLiteral("gold"), QStringLiteral("Gold"), 2, true}},
                text.isEmpty() ? QStringLiteral("standard") : text);
        if (index.column() == CustomerListModel::Phone)
            text = isolatedLtr(phoneText(text));
        marked(*painter, cell, text, {},
            index.column() == CustomerListModel::Tier && person.tier == QLatin1String("gold") ? Token::SeamText
                                                                                              : Token::Text2,
            mirrored);
    }
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(90), scaled(56)};
}
}
