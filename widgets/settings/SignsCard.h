// SignsCard: the rules by which somebody is said to be about to leave, each a number that 0 switches off. A change is stored at once, and
// everybody is then looked at anew. GUI thread.
#pragma once

#include "models/domain/Company.h"

#include <QWidget>

class QSpinBox;

namespace amends {

class Card;
class CompanyKeeper;
class Segmented;

class SignsCard final : public QWidget {
    Q_OBJECT
public:
    explicit SignsCard(CompanyKeeper& keeper, QWidget* parent = nullptr);

private:
    [[nodiscard]] QSpinBox* addNumber(const QString& objectName, const QString& title, const QString& remark, int most);
    void showCompany(const Company& company);
    void save();

    CompanyKeeper& m_keeper;
    Card* m_card; // children from here on
    QSpinBox* m_failures;
    QSpinBox* m_fewer;
    QSpinBox* m_csat;
    QSpinBox* m_nps;
    QSpinBox* m_unanswered;
    QSpinBox* m_quiet;
    QSpinBox* m_usual;
    Segmented* m_words;
};

}
