#include "widgets/desk/CaseTable.h"

#include "models/base/Clock.h"
#include "models/items/CaseListModel.h"
#include "widgets/common/Avatar.h"
#include "widgets/common/StepDots.h"
#include "widgets/common/TierChip.h"
#include "widgets/common/VisibleText.h"
#include "widgets/desk/CaseWords.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Icons.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int rowPixels = 49; // with the line under it
constexpr int sideRoom = 14;

void line(QPainter& p, const QRect& rect, const QString& text, FontRole role, Token token)
{
    p.setFont(font(role));
    p.setPen(color(token));
    // Isolated: what a customer wrote keeps its own direction in a mirrored row.
    const QString shown = p.fontMetrics().elidedText(visibleLine(text), Qt::ElideRight, rect.width());
    p.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, isolated(shown));
}

void twoLines(QPainter& p, const QRect& rect, const QString& over, const QString& under, Token token)
{
    const int half = rect.height() / 2;
    line(p, rect.adjusted(0, 4, 0, -half), over, FontRole::BodyBold, token);
    line(p, rect.adjusted(0, half - 1, 0, -5), under, FontRole::Caption, Token::Text2);
}

// The part of `cell` after `taken` pixels at its leading edge, and the taken part.
QRect after(const QRect& cell, int taken, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? cell.adjusted(0, 0, -taken, 0) : cell.adjusted(taken, 0, 0, 0);
}
QRect leading(const QRect& cell, int taken, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? QRect(cell.right() - taken + 1, cell.y(), taken, cell.height())
                                        : QRect(cell.x(), cell.y(), taken, cell.height());
}

void tier(QPainter& p, const QRect& cell, const CaseRow& row, const QString& name, Qt::LayoutDirection direction)
{
    const QString text = visibleLine(name);
    if (text.isEmpty() || row.tier == "standard"_L1) {
        line(p, cell, text, FontRole::Small, Token::Text2);
        return;
    }
    const QSize size = tierChipSize(text).boundedTo(cell.size());
    const QRect spot = leading(cell, size.width(), direction);
    paintTierChip(p, QRect(spot.x(), cell.center().y() - size.height() / 2, size.width(), size.height()), text,
        row.tier == "silver"_L1 ? Tone::Normal : Tone::Seam, Icon::None, direction);
}

void dots(QPainter& p, const QRect& cell, const CaseRow& row, Qt::LayoutDirection direction)
{
    StepDotsState state;
    for (int i = 0; i < state.done.size(); ++i)
        state.done[i] = row.stepsDone & (1 << i);
    state.current = row.status == CaseStatus::Closed ? -1 : static_cast<int>(row.step);
    paintStepDots(p, cell, state, direction);
}

void owner(QPainter& p, const QRect& cell, const QString& name, Qt::LayoutDirection direction)
{
    if (name.isEmpty())
        return;
    const int side = scaled(28);
    const QRect spot = leading(cell, side, direction);
    paintAvatar(p, QRect(spot.x(), cell.center().y() - side / 2, side, side), name, true);
    line(p, after(cell, side + 8, direction), name, FontRole::Small, Token::Text);
}

void due(QPainter& p, const QRect& cell, const CaseRow& row, const QString& when, const QDateTime& now,
    Qt::LayoutDirection direction)
{
    if (!row.nextDue.isValid())
        return;
    const bool late = row.nextDue < now;
    const bool soon = row.nextDue < now.addSecs(3600);
    const bool today = row.nextDue.toLocalTime().date() == now.toLocalTime().date();
    const Token tone = late ? Token::Danger : soon ? Token::Warn : Token::Text;
    const int side = scaled(16);
    const QRect spot = leading(cell, side, direction);
    const QRect upper(spot.x(), cell.y() + 4, side, cell.height() / 2 - 4);
    paintIcon(p, upper,
        late        ? Icon::Overdue
            : today ? Icon::Clock
                    : Icon::Calendar,
        tone == Token::Text ? Token::Text2 : tone, side);
    twoLines(p, after(cell, side + 6, direction), when, dueReason(row), tone);
}
}

void CaseTableDelegate::paintCell(
    QPainter& painter, const QRect& cell, const QModelIndex& index, Qt::LayoutDirection direction) const
{
    const auto row = index.data(CaseListModel::RowRole).value<CaseRow>();
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (index.column()) {
    case CaseListModel::Person:
        twoLines(painter, cell, text, row.number, Token::Text);
        break;
    case CaseListModel::Tier:
        tier(painter, cell, row, text, direction);
        break;
    case CaseListModel::What:
        line(painter, cell, text, FontRole::Body, Token::Text);
        break;
    case CaseListModel::Steps:
        dots(painter, cell, row, direction);
        break;
    case CaseListModel::Now:
        line(painter, cell, text, FontRole::Small, Token::Text2);
        break;
    case CaseListModel::Owner:
        owner(painter, cell, text, direction);
        break;
    case CaseListModel::Due:
        due(painter, cell, row, text, m_clock.now(), direction);
        break;
    default:
        break;
    }
}

void CaseTableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect all = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(all, color(selected ? Token::Selected : Token::Surface));
    painter->fillRect(QRect(all.left(), all.bottom(), all.width(), 1), color(Token::Border));
    if (selected && index.column() == 0)
        painter->fillRect(leading(all, 4, option.direction), color(Token::Primary));
    const bool mirrored = option.direction == Qt::RightToLeft;
    paintCell(*painter, mirrored ? all.adjusted(6, 0, -sideRoom, -1) : all.adjusted(sideRoom, 0, -6, -1), index,
        option.direction);
    if (option.state & QStyle::State_HasFocus
        && index.column() == CaseListModel::Due) { // Enter means something else here
        painter->setPen(QPen(color(Token::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(all).adjusted(4, 3, -4, -4), 8, 8);
    }
    painter->restore();
}

QSize CaseTableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(80), scaled(rowPixels)};
}

CaseTable::CaseTable(const Clock& clock, QWidget* parent) : QTableView(parent)
{
    setObjectName(u"cases"_s);
    setAccessibleName(tr("Recoveries"));
    setItemDelegate(new CaseTableDelegate(clock, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& at) {
        if (at.column() != CaseListModel::Due)
            Q_EMIT openWanted(at.row());
    });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& at) {
        if (at.column() == CaseListModel::Due)
            Q_EMIT whyWanted(at.row());
    });
}

// The words take what the others leave. Where room is short the owner goes first, then the step's name: the dots say it too.
void CaseTable::setWidths()
{
    verticalHeader()->setDefaultSectionSize(scaled(rowPixels));
    if (!model())
        return;
    const int room = viewport()->width();
    const bool narrow = room < scaled(720);
    const int widths[] {scaled(narrow ? 164 : 196), scaled(100), 0, narrow ? 116 : 140, scaled(106), scaled(164),
        scaled(narrow ? 172 : 206)};
    setColumnHidden(CaseListModel::Owner, room < scaled(1040));
    setColumnHidden(CaseListModel::Now, room < scaled(960));
    setColumnHidden(CaseListModel::Tier, narrow);
    int left = room;
    for (int i = 0; i < CaseListModel::ColumnCount; ++i) {
        if (i == CaseListModel::What || isColumnHidden(i))
            continue;
        setColumnWidth(i, widths[i]);
        left -= widths[i];
    }
    setColumnWidth(CaseListModel::What, qMax(scaled(120), left));
}

void CaseTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    if (at.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        at.column() == CaseListModel::Due ? Q_EMIT whyWanted(at.row()) : Q_EMIT openWanted(at.row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void CaseTable::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    const bool asks = indexAt(event->position().toPoint()).column() == CaseListModel::Due;
    viewport()->setCursor(asks ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CaseTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex at = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid())
        return;
    if (byMouse)
        setCurrentIndex(at);
    Q_EMIT menuWanted(at.row(), byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(at).bottomLeft()));
}

void CaseTable::resizeEvent(QResizeEvent* event)
{
    setWidths();
    QTableView::resizeEvent(event);
}

void CaseTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setWidths();
}
}
