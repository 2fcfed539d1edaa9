// LaneModel: the moments of a case as a table of three rows (what should have happened, when, what happened) and one column a moment.
// Values in by setMoments(); the words of a cell for screen readers come by Qt::AccessibleTextRole. GUI thread.
#pragma once
#include "models/domain/RecoveryCase.h"
#include <QAbstractTableModel>

namespace amends {
class LaneModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Row { Expected, Axis, Happened, RowCount };
    enum Role { SourceRole = Qt::UserRole + 1, MissedRole, FirstMissRole, MomentRole };

    using QAbstractTableModel::QAbstractTableModel;
    // By time, as the case keeps them. `now` decides how much of a date is said.
    void setMoments(const QList<MomentNoted>& moments, const QDateTime& now);
    [[nodiscard]] const QList<MomentNoted>& moments() const { return m_moments; }
    // The column of the first miss; -1: nothing was missed.
    [[nodiscard]] int firstMiss() const { return m_firstMiss; }
    // How many facts there are: each side of a moment that was filled in.
    [[nodiscard]] int factCount() const;
    [[nodiscard]] QString whenText(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString spoken(const MomentNoted& moment, int row, int column) const;
    [[nodiscard]] QString monthText() const;
    QList<MomentNoted> m_moments {};
    QDateTime m_now {};
    int m_firstMiss = -1;
};
}
