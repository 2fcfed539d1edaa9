// CustomerListModel: people found, or helped lately; values in, rows out. What a row says of a person's recoveries comes in words from
// above, because this room knows none. GUI thread.
#pragma once
#include "models/domain/Customer.h"
#include "models/store/Rows.h"
#include "models/store/Signs.h"
#include <QAbstractTableModel>

namespace amends {
// What is really known of somebody beside their name, the most pressing first.
enum class PersonSign { None, HighRisk, Late, SomeRisk, Open, Quiet, Lost, Partly, Recovered };

struct PersonRow {
    Customer customer {};
    CustomerGlance glance {};
    CustomerSigns signs {};
    QString under {}; // beneath the name: where they live, or when we helped them with what
    QString phone {}; // as people here write it
    QString tier {};
    QString year {}; // what they spent in one
    PersonSign sign = PersonSign::None;
    QString signLead {}; // before the words, bold: "High."
    QString signText {};
};

class CustomerListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Phone, Tier, Year, Sign, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, RowRole };
    explicit CustomerListModel(QObject* parent = nullptr) : QAbstractTableModel(parent) { }

    void setRows(const QList<PersonRow>& rows);
    [[nodiscard]] const QList<PersonRow>& rows() const { return m_rows; }
    [[nodiscard]] Customer person(int row) const { return m_rows.value(row).customer; }
    [[nodiscard]] int rowOf(CustomerId id) const; // -1: not here

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PersonRow> m_rows {};
};
}
Q_DECLARE_METATYPE(amends::PersonRow)
