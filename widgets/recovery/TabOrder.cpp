#include "widgets/recovery/TabOrder.h"

#include <QGridLayout>
#include <QScrollArea>
#include <algorithm>

namespace amends {
namespace {
void collect(QWidget* widget, QList<QWidget*>& found);

QList<QLayoutItem*> itemsOf(QLayout* layout)
{
    struct Placed {
        QLayoutItem* item = nullptr;
        int row = 0;
        int column = 0;
    };
    QList<Placed> placed;
    auto* grid = qobject_cast<QGridLayout*>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        Placed each {layout->itemAt(i), 0, 0};
        int rows = 0;
        int columns = 0;
        if (grid)
            grid->getItemPosition(i, &each.row, &each.column, &rows, &columns);
        placed.append(each);
    }
    std::stable_sort(placed.begin(), placed.end(),
        [](const Placed& a, const Placed& b) { return a.row != b.row ? a.row < b.row : a.column < b.column; });
    QList<QLayoutItem*> items;
    for (const Placed& each : std::as_const(placed))
        items.append(each.item);
    return items;
}

void collect(QLayout* layout, QList<QWidget*>& found)
{
    const QList<QLayoutItem*> items = itemsOf(layout);
    for (QLayoutItem* item : items) {
        if (item->widget())
            collect(item->widget(), found);
        else if (item->layout())
            collect(item->layout(), found);
    }
}

void collect(QWidget* widget, QList<QWidget*>& found)
{
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
        found.append(widget);
    if (auto* scroll = qobject_cast<QScrollArea*>(widget); scroll && scroll->widget())
        collect(scroll->widget(), found);
    else if (widget->layout())
        collect(widget->layout(), found);
}
}

QList<QWidget*> readingOrder(QWidget* page)
{
    QList<QWidget*> found;
    collect(page, found);
    return found;
}

void tabInReadingOrder(QWidget* page)
{
    const QList<QWidget*> order = readingOrder(page);
    if (order.size() < 2)
        return;
    // The one that comes first now marks the page's place between what stands before and after it.
    QWidget* first = page->nextInFocusChain();
    while (first != page && !order.contains(first))
        first = first->nextInFocusChain();
    if (first != order.first())
        QWidget::setTabOrder(first, order.first());
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}
}
