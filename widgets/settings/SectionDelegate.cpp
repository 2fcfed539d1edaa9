#include "widgets/settings/SectionDelegate.h"

#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QPainter>

namespace amends {

SectionDelegate::SectionDelegate(QObject* parent) : QStyledItemDelegate(parent) { }

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect all = option.rect;
    painter->save();
    if (chosen) {
        painter->fillRect(all, color(Token::Selected));
        const QRect bar(all.left(), all.top(), 4, all.height());
        painter->fillRect(QStyle::visualRect(option.direction, all, bar), color(Token::Primary));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(all, color(Token::Hover));
    }
    const QRect words = all.adjusted(16, scaled(8), -12, -scaled(8));
    const int flags = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop))
        | Qt::TextSingleLine;
    const auto line = [&](FontRole role, Token token, const QString& text, int top) {
        painter->setFont(font(role));
        painter->setPen(color(token));
        const QRect room(words.left(), words.top() + top, words.width(), lineHeight(role));
        painter->drawText(room, flags, QFontMetrics(font(role)).elidedText(text, Qt::ElideRight, room.width()));
    };
    line(chosen ? FontRole::BodyBold : FontRole::Body, Token::Text, index.data().toString(), 0);
    line(FontRole::Small, Token::Text2, index.data(RemarkRole).toString(), lineHeight(FontRole::Body));
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), lineHeight(FontRole::Body) + lineHeight(FontRole::Small) + 2 * scaled(8)};
}

}
