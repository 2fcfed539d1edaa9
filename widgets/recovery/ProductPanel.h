// ProductPanel: what is written of the products a case is about: what we promised, what they cannot do, what is known to go wrong.
// Beside Investigate. Hides itself while nothing is written. GUI thread.
#pragma once
#include "models/domain/Background.h"
#include <QWidget>

class QVBoxLayout;

namespace amends {
class ProductPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ProductPanel(QWidget* parent = nullptr);
    void showSheets(const QList<ProductSheet>& sheets);

private:
    void addSheet(const ProductSheet& sheet);

    QList<ProductSheet> m_sheets {};
    QVBoxLayout* m_rows;
};
}
