// OrderPanel: the customer's orders for the side panel: what, when, promised for when, how it stands, how much. Reads only.
// GUI thread. What shops and customers wrote is shown as plain text.
#pragma once
#include "models/domain/Customer.h"
#include <QWidget>

class QVBoxLayout;

namespace amends {
class OrderPanel final : public QWidget {
    Q_OBJECT
public:
    explicit OrderPanel(QWidget* parent);
    void showOrders(const QList<Order>& orders, const QDateTime& now);

private:
    void addOrder(const Order& order, const QDateTime& now);
    QVBoxLayout* m_rows;
};
}
