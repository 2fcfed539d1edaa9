#include "widgets/desk/CaseTable.h"

#include "models/base/Clock.h"
#include "models/items/CaseListModel.h"
#include "widgets/common/KindText.h"
#include "widgets/common/VisibleText.h"
#include "widgets/recovery/StepText.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Icons.h"

#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
void line(QPainter& p, const QRect& rect, const QString& text, FontRole role, Token token)
{
    p.setFont(font(role));
    p.setPen(color(token));
    p.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, p.fontMetrics().elidedText(visibleText(text), Qt::ElideRight, rect.width()));
}

void twoLines(QPainter& p, const QRect& rect, const QString& over, const QString& under, Token token)
{
    const int half = rect.height() / 2;
    line(p, rect.adjusted(0, 3, 0, -half), over, FontRole::BodyBold, token);
    line(p, rect.adjusted(0, half - 2, 0, -3), under, FontRole::Caption, Token::Text2);
}

void dots(QPainter& p, const QRect& rect, const CaseRow& row, bool mirrored)
{
    const int gap = scaled(17);
    const int radius = scaled(4);
    const int y = rect.center().y();
    for (int i = 0; i < 6; ++i) {
        const int at = radius + 2 + i * gap;
        const int x = mirrored ? rect.right() - at : rect.left() + at;
        const int next = mirrored ? x - gap : x + gap;
        const bool done = row.stepsDone & (1 << i);
        if (i < 5) {
            p.setPen(QPen(color(done ? Token::Seam : Token::Border), 2));
            p.drawLine(x, y, next, y);
        }
    }
    for (int i = 0; i < 6; ++i) {
        const int at = radius + 2 + i * gap;
        const int x = mirrored ? rect.right() - at : rect.left() + at;
        const bool done = row.stepsDone & (1 << i);
        const bool now = static_cast<int>(row.step) == i && row.status != CaseStatus::Closed;
        p.setPen(QPen(color(done ? Token::Seam : now ? Token::Primary : Token::BorderStrong), now && !done ? 3 : 1.5));
        p.setBrush(done ? color(Token::Seam) : color(Token::Surface));
        p.drawEllipse(QPoint(x, y), radius, radius);
    }
}

QString reason(const CaseRow& row)
{
    switch (row.dueKind) {
    case DeadlineKind::FirstAnswerAim:
    case DeadlineKind::FirstAnswerLimit:
        return CaseListModel::tr("First answer");
    case DeadlineKind::Promise:
        return row.dueWhat;
    case DeadlineKind::NextContact:
        return CaseListModel::tr("Next contact");
    case DeadlineKind::CheckBack:
        return CaseListModel::tr("Check-back");
    case DeadlineKind::CauseOwner:
        return CaseListModel::tr("Find the cause");
    }
    return {};
}
}

void CaseTableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = index.data(CaseListModel::RowRole).value<CaseRow>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, color(selected ? Token::Selected : Token::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Border));
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (selected && index.column() == 0)
        painter->fillRect(QRect(mirrored ? option.rect.right() - 3 : option.rect.left(), option.rect.top(), 4, option.rect.height()), color(Token::Primary));
    const QRect cell = option.rect.adjusted(14, 0, -8, 0);
    switch (index.column()) {
    case CaseListModel::Person:
        twoLines(*painter, cell, row.customerName, row.number, Token::Text);
        break;
    case CaseListModel::Tier:
        line(*painter, cell, listText({{u"standard"_s, u"Standard"_s, 0, true}, {u"silver"_s, u"Silver"_s, 1, true}, {u"gold"_s, u"Gold"_s, 2, true}}, row.tier),
             FontRole::Small, row.tier == "gold"_L1 ? Token::SeamText : Token::Text2);
        break;
    case CaseListModel::What:
        line(*painter, cell, row.summary, FontRole::Body, Token::Text);
        break;
    case CaseListModel::Steps:
        dots(*painter, cell, row, mirrored);
        break;
    case CaseListModel::Now:
        line(*painter, cell, row.status == CaseStatus::Closed ? CaseListModel::tr("Closed") : stepName(row.step), FontRole::Small, Token::Text2);
        break;
    case CaseListModel::Owner:
        line(*painter, cell, row.owner, FontRole::Small, Token::Text);
        break;
    case CaseListModel::Due:
        if (row.nextDue.isValid()) {
            const QDateTime now = m_clock.now();
            const Token tone = row.nextDue < now ? Token::Danger : row.nextDue < now.addSecs(3600) ? Token::Warn : Token::Text;
            twoLines(*painter, cell, dueText(row.nextDue, now), reason(row), tone);
        }
        break;
    default:
        break;
    }
    painter->restore();
}

QSize CaseTableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(80), scaled(48)};
}
}
