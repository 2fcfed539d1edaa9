#include "widgets/desk/CaseWords.h"

#include "models/base/Clock.h"
#include "models/items/CaseListModel.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PlainTip.h"
#include "widgets/common/VisibleText.h"
#include "widgets/recovery/StepText.h"

#include <QtAlgorithms>

using namespace Qt::StringLiterals;

namespace amends {
QString dueReason(const CaseRow& row)
{
    switch (row.dueKind) {
    case DeadlineKind::FirstAnswerAim:
    case DeadlineKind::FirstAnswerLimit:
        return CaseWords::tr("First answer");
    case DeadlineKind::Promise:
        return row.dueWhat;
    case DeadlineKind::NextContact:
        return CaseWords::tr("Next contact");
    case DeadlineKind::CheckBack:
        return CaseWords::tr("Check-back");
    case DeadlineKind::CauseOwner:
        return CaseWords::tr("Find the cause");
    }
    return {};
}

void CaseWords::setTiers(const QList<ListItem>& tiers)
{
    m_tiers = tiers;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, CaseListModel::Tier), index(rowCount() - 1, CaseListModel::Tier));
}

QString CaseWords::text(const CaseRow& row, int column) const
{
    switch (column) {
    case CaseListModel::Person:
        return row.customerName;
    case CaseListModel::Tier:
        return row.tier.isEmpty() ? QString() : listText(m_tiers, row.tier);
    case CaseListModel::What:
        return row.summary;
    case CaseListModel::Now:
        return row.status == CaseStatus::Closed ? tr("Closed") : stepName(row.step);
    case CaseListModel::Owner:
        return row.owner;
    case CaseListModel::Due:
        return row.nextDue.isValid() ? dueText(row.nextDue, m_clock.now()) : QString();
    default:
        return {};
    }
}

QString CaseWords::spoken(const CaseRow& row, int column) const
{
    const int done = qPopulationCount(static_cast<quint32>(row.stepsDone));
    switch (column) {
    case CaseListModel::Person:
        return tr("%1, %2").arg(isolated(visibleLine(row.customerName)), row.number);
    case CaseListModel::Steps:
        return row.status == CaseStatus::Closed ? tr("Closed. %n of 6 steps done.", nullptr, done)
                                                : tr("Step %1 of 6, %2. %n done.", nullptr, done)
                                                      .arg(static_cast<int>(row.step) + 1)
                                                      .arg(stepName(row.step));
    case CaseListModel::Due:
        return row.nextDue.isValid() ? tr("%1, %2").arg(text(row, column), visibleLine(dueReason(row)))
                                     : tr("Nothing is owed");
    default:
        return visibleLine(text(row, column));
    }
}

QVariant CaseWords::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = QIdentityProxyModel::data(index, CaseListModel::RowRole).value<CaseRow>();
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::AccessibleTextRole)
        return spoken(row, index.column());
    // A tip only where the cell is cut or stands for more; plain, whatever customers wrote.
    if (index.column() == CaseListModel::What || index.column() == CaseListModel::Steps
        || index.column() == CaseListModel::Due)
        return plainTip(spoken(row, index.column()));
    return {};
}
}
