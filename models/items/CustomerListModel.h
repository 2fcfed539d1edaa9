// CustomerListModel: people found, or helped lately; values in, rows out. GUI thread.
#pragma once
#include "models/domain/Customer.h"
#include <QAbstractTableModel>

namespace amends {
class CustomerListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Phone, Tier, City, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, SortRole, PersonRole };
    explicit CustomerListModel(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    void setPeople(const QList<Customer>& people);
    [[nodiscard]] Customer person(int row) const { return m_people.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Customer> m_people {};
};
}
Q_DECLARE_METATYPE(amends::Customer)
