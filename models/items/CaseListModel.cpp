#include "models/items/CaseListModel.h"

namespace amends {
void CaseListModel::setPage(const CasePage& page)
{
    beginResetModel();
    m_rows = page.rows;
    m_more = page.more;
    endResetModel();
}

void CaseListModel::addPage(const CasePage& page)
{
    m_more = page.more;
    if (page.rows.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
    m_rows += page.rows;
    endInsertRows();
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void CaseListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = false; // asked once; the next page says whether there are more
    Q_EMIT moreWanted(m_rows.isEmpty() ? CaseRow {} : m_rows.constLast());
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseRow& row = m_rows.at(index.row());
    if (role == IdRole)
        return QVariant::fromValue(row.id);
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == SortRole && index.column() == Due)
        return row.nextDue;
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Person:
        return QString(row.customerName + QStringLiteral(", ") + row.number);
    case Tier:
        return row.tier;
    case What:
        return row.summary;
    case Steps:
        return row.stepsDone;
    case Now:
        return static_cast<int>(row.step);
    case Owner:
        return row.owner;
    case Due:
        return row.nextDue;
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    struct Head {
        QString name;
        QString tip;
    };
    const Head heads[] {{tr("Customer"), tr("Who it is about, and the case's number")},
        {tr("Tier"), tr("What the company calls a customer of this worth")},
        {tr("What happened"), tr("The first of their words")}, {tr("Steps"), tr("Which of the six steps are done")},
        {tr("Now"), tr("The first step that is not done")}, {tr("Owner"), tr("Who has the case")},
        {tr("Next due"), tr("The earliest of answer, promise and next contact")}};
    if (section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return heads[section].name;
    return role == Qt::ToolTipRole ? QVariant(heads[section].tip) : QVariant();
}
}
