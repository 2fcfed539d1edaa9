// TabOrder: Tab goes through a page as it is read. The order is taken from the page's layouts, so a row that was added later, or two
// parts that stand side by side instead of one under the other, are where the eye finds them. GUI thread.
#pragma once
#include <QList>

class QWidget;

namespace amends {
// What takes Tab inside `page`, in reading order: layouts in the order of their items, grids row by row, a part before the next part.
[[nodiscard]] QList<QWidget*> readingOrder(QWidget* page);
// Makes that the tab order, at the place the page has in its window now.
void tabInReadingOrder(QWidget* page);
}
