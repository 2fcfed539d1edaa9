#include "models/items/CustomerListModel.h"

namespace amends {
void CustomerListModel::setRows(const QList<PersonRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int CustomerListModel::rowOf(CustomerId id) const
{
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        if (m_rows.at(i).customer.id == id)
            return i;
    }
    return -1;
}

int CustomerListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CustomerListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomerListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonRow& row = m_rows.at(index.row());
    if (role == IdRole)
        return QVariant::fromValue(row.customer.id);
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.customer.name;
    case Phone:
        return row.phone;
    case Tier:
        return row.tier;
    case Year:
        return row.year;
    case Sign:
        return row.signLead.isEmpty() ? row.signText : row.signLead + u' ' + row.signText;
    default:
        return {};
    }
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString names[] {tr("Name"), tr("Phone"), tr("Tier"), tr("A year"), tr("Signal")};
    const QString tips[] {tr("The name as they write it"), tr("The number that is shown first"),
        tr("What the company calls a customer of this worth"), tr("What they spent in the last 365 days"),
        tr("Why they may leave, an open recovery, or how the last one ended")};
    if (role == Qt::DisplayRole)
        return names[section];
    return role == Qt::ToolTipRole ? QVariant(tips[section]) : QVariant();
}
}
