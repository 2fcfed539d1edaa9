// OfferPanel: "This offer" beside Compensate: what is offered and what it costs, what they lost (S4-14), and what they are worth to us.
// Shows only. GUI thread.
#pragma once
#include "models/domain/RecoveryCase.h"
#include "models/store/Rows.h"
#include <QWidget>

class QVBoxLayout;

namespace amends {
class OfferPanel final : public QWidget {
    Q_OBJECT
public:
    explicit OfferPanel(QWidget* parent);
    void show(const RecoveryCase& c, const Worth& worth, const QString& currency);

private:
    void addLine(const QString& what, const QString& amount, bool strong);
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr; // child, made anew by show()
};
}
