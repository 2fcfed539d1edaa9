#include "models/items/CustomerListModel.h"

namespace amends {
void CustomerListModel::setPeople(const QList<Customer>& people)
{
    beginResetModel();
    m_people = people;
    endResetModel();
}

int CustomerListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int CustomerListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomerListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Customer& c = m_people.at(index.row());
    if (role == IdRole)
        return QVariant::fromValue(c.id);
    if (role == PersonRole)
        return QVariant::fromValue(c);
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Name:
        return c.name;
    case Phone:
        return c.phones.value(0);
    case Tier:
        return c.tier;
    case City:
        return c.city;
    default:
        return {};
    }
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString names[] {tr("Name"), tr("Phone"), tr("Tier"), tr("Place")};
    const QString tips[] {tr("The name as they write it"), tr("The number that is shown first"),
        tr("What the company calls a customer of this worth"), tr("Where they live")};
    if (role == Qt::DisplayRole)
        return names[section];
    return role == Qt::ToolTipRole ? QVariant(tips[section]) : QVariant();
}
}
