#include "widgets/common/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace amends {

FlowLayout::FlowLayout(QWidget* parent, int horizontalGap, int verticalGap)
    : QLayout(parent), m_horizontalGap(horizontalGap), m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, qBound(qsizetype(0), qsizetype(index), m_items.size() - 1));
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_horizontalGap : 0);
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return QSize(width, height) + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const Qt::LayoutDirection direction
        = parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    int x = room.x();
    int y = room.y();
    int line = 0;
    QList<QPair<QLayoutItem*, QRect>> inLine; // each stands in the middle of its line
    const auto placeLine = [&] {
        for (const auto& [item, at] : std::as_const(inLine)) {
            if (apply)
                item->setGeometry(QStyle::visualRect(direction, room, at.translated(0, (line - at.height()) / 2)));
        }
        inLine.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(
            qMin(item->sizeHint().width(), qMax(item->minimumSize().width(), room.width())), item->sizeHint().height());
        if (x > room.x() && x + size.width() > room.x() + room.width()) {
            placeLine();
            x = room.x();
            y += line + m_verticalGap;
            line = 0;
        }
        inLine.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_horizontalGap;
        line = qMax(line, size.height());
    }
    placeLine();
    return y + line - rect.y() + margins.bottom();
}

}
