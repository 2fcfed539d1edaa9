#include "models/items/HistoryListModel.h"

namespace amends {
void HistoryListModel::setPage(const HistoryPage& page)
{
    beginResetModel();
    m_items = page.items;
    m_next = page.next;
    m_more = page.more;
    endResetModel();
}

void HistoryListModel::addPage(const HistoryPage& page)
{
    m_next = page.next;
    if (!page.items.isEmpty()) {
        const int first = static_cast<int>(m_items.size());
        beginInsertRows({}, first, first + static_cast<int>(page.items.size()) - 1);
        m_items += page.items;
        endInsertRows();
    }
    m_more = page.more; // last, so that the view does not ask for the next while it takes these up
}

void HistoryListModel::setRead(int first, int last, const QDateTime& at)
{
    for (int row = first; row <= last && row < rowCount(); ++row) {
        if (!m_items.at(row).readAt.isValid())
            m_items[row].readAt = at;
    }
    Q_EMIT dataChanged(index(first), index(last));
}

int HistoryListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant HistoryListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryItem& item = m_items.at(index.row());
    if (role == ItemRole)
        return QVariant::fromValue(item);
    if (role == FirstOfDayRole)
        return index.row() == 0 || m_items.at(index.row() - 1).at.toLocalTime().date() != item.at.toLocalTime().date();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_words ? m_words(item) : item.text;
    return {};
}

void HistoryListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = false; // asked once; the next page says whether there are more
    Q_EMIT moreWanted(m_next);
}
}
