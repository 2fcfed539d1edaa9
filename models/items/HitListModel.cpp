#include "models/items/HitListModel.h"

namespace amends {
void HitListModel::setRows(const QString& typed, const QList<Hit>& hits, const QList<ListedAction>& actions)
{
    beginResetModel();
    m_typed = typed;
    m_hits = hits;
    m_actions = actions;
    endResetModel();
}

int HitListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size() + m_actions.size());
}

QVariant HitListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isHit = index.row() < m_hits.size();
    if (role == IsHitRole)
        return isHit;
    if (isHit) {
        const Hit& hit = m_hits.at(index.row());
        if (role == HitRole)
            return QVariant::fromValue(hit);
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return m_spoken ? m_spoken(hit) : hit.title;
        return {};
    }
    const ListedAction& action = m_actions.at(index.row() - m_hits.size());
    if (role == ActionRole)
        return QVariant::fromValue(action);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(action.text) : QVariant();
}

Qt::ItemFlags HitListModel::flags(const QModelIndex& index) const
{
    const qsizetype action = index.row() - m_hits.size();
    if (index.isValid() && action >= 0 && action < m_actions.size() && m_actions.at(action).isOnlySaid)
        return Qt::ItemNeverHasChildren;
    return QAbstractListModel::flags(index);
}
}
