#include "widgets/recovery/Timeline.h"

#include "widgets/common/VisibleText.h"
#include "widgets/common/PlainTip.h"
#include "widgets/style/Fonts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
enum Role { RowRole = Qt::UserRole + 1 };

constexpr int dot = 27; // diameter
constexpr int textStart = 44;
constexpr int side = 14;

class TimelineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {scaled(200), lineHeight(FontRole::BodyBold) + lineHeight(FontRole::Small) + scaled(14)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto row = index.data(RowRole).value<TimelineRow>();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(color(Token::Focus), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 1, -3, -1), 6, 6);
        } else if (option.state.testFlag(QStyle::State_MouseOver) && !row.id.isEmpty()) {
            painter->fillRect(option.rect, color(Token::Hover));
        }
        paintDot(*painter, option, index, row);
        paintWords(*painter, option, row);
        painter->restore();
    }

private:
    static QRect visual(const QStyleOptionViewItem& option, const QRect& spot)
    {
        return QStyle::visualRect(option.direction, option.rect, spot);
    }

    static void paintDot(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const TimelineRow& row)
    {
        const int size = scaled(dot);
        const QRect spot
            = visual(option, QRect(option.rect.x() + scaled(side), option.rect.y() + scaled(4), size, size));
        painter.setPen(QPen(color(Token::Border), 1));
        const int middle = spot.center().x();
        if (index.row() > 0)
            painter.drawLine(middle, option.rect.top(), middle, spot.top());
        if (index.row() + 1 < index.model()->rowCount())
            painter.drawLine(middle, spot.bottom(), middle, option.rect.bottom());
        const bool filled = row.ink == Token::Primary || row.ink == Token::Seam;
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(color(row.ink == Token::Text2 ? Token::Border : row.ink), 1));
        painter.setBrush(color(filled ? row.ink : Token::Surface));
        painter.drawEllipse(QRectF(spot).adjusted(0.5, 0.5, -0.5, -0.5));
        const Token ink = row.ink == Token::Primary ? Token::OnPrimary
            : row.ink == Token::Seam                ? Token::Surface
                                                    : row.ink;
        paintIcon(painter, spot, row.icon, ink, scaled(15));
    }

    static void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const TimelineRow& row)
    {
        const int x = option.rect.x() + scaled(textStart + 4);
        const int end = option.rect.right() - scaled(side);
        const int y = option.rect.y() + scaled(4);
        const int line = lineHeight(FontRole::BodyBold);
        const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);

        const QFont whenFont = amends::font(FontRole::Caption);
        const int whenWidth = QFontMetrics(whenFont).horizontalAdvance(row.when);
        painter.setFont(whenFont);
        painter.setPen(color(Token::Text2));
        painter.drawText(visual(option, QRect(end - whenWidth, y, whenWidth + 1, line)), Qt::AlignCenter, row.when);

        const QFont titleFont = amends::font(FontRole::BodyBold);
        painter.setFont(titleFont);
        painter.setPen(color(Token::Text));
        const int room = end - whenWidth - scaled(8) - x;
        painter.drawText(visual(option, QRect(x, y, room, line)), int(leading),
            QFontMetrics(titleFont).elidedText(row.title, Qt::ElideRight, room));

        QFont detailFont = amends::font(FontRole::Small);
        if (row.ownWords)
            detailFont.setFamilies(amends::font(FontRole::Lead).families());
        painter.setFont(detailFont);
        painter.setPen(color(row.detailInk));
        painter.drawText(visual(option, QRect(x, y + line, end - x, lineHeight(FontRole::Small))), int(leading),
            QFontMetrics(detailFont).elidedText(row.detail, Qt::ElideRight, end - x));
    }
};
}

Timeline::Timeline(const QString& name, QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(name);
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("ownFocus", true);
    connect(this, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem* item) {
        const QString id = item->data(RowRole).value<TimelineRow>().id;
        if (!id.isEmpty())
            Q_EMIT rowChosen(id);
    });
}

void Timeline::setRows(const QList<TimelineRow>& rows)
{
    const int current = currentRow();
    clear();
    for (const TimelineRow& row : rows) {
        TimelineRow shown = row;
        shown.title = visibleLine(row.title);
        shown.detail = visibleLine(row.detail);
        auto* item = new QListWidgetItem(this);
        item->setData(RowRole, QVariant::fromValue(shown));
        // What a screen reader says of the row, and what type-ahead looks at.
        item->setText(QStringList {shown.title, shown.when, shown.detail}.join(u", "_s));
        item->setToolTip(plainTip(row.tip));
    }
    if (count() > 0)
        setCurrentRow(qBound(0, current, count() - 1));
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        const QString id = currentItem() ? currentItem()->data(RowRole).value<TimelineRow>().id : QString();
        if (!id.isEmpty())
            Q_EMIT rowChosen(id);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void Timeline::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}
}
