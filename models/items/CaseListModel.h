// CaseListModel: rows of the Recoveries list, fetched a page at a time by who owns it; values in, rows out. The words in a cell are
// given by the page's delegate from ids and roles. GUI thread.
#pragma once
#include "models/store/Rows.h"
#include <QAbstractTableModel>

namespace amends {
class CaseListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Person, Tier, What, Steps, Now, Owner, Due, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, SortRole, RowRole };
    explicit CaseListModel(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    void setPage(const CasePage& page);
    void addPage(const CasePage& page);
    [[nodiscard]] CaseRow row(int index) const { return m_rows.value(index); }
    [[nodiscard]] const QList<CaseRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && m_more; }
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted(const amends::CaseRow& after);

private:
    QList<CaseRow> m_rows {};
    bool m_more = false;
};
}
Q_DECLARE_METATYPE(amends::CaseRow)
