// ClocksSection: how soon the first answer is aimed for and owed, after how many days somebody checks back, and when the company is
// open. GUI thread.
#pragma once

#include "models/domain/Company.h"

#include <QWidget>

class QSpinBox;

namespace amends {

class Clock;
class CompanyKeeper;

class ClocksSection final : public QWidget {
    Q_OBJECT
public:
    ClocksSection(CompanyKeeper& keeper, const Clock& clock, QWidget* parent = nullptr);

private:
    void showCompany(const Company& company);
    void save();

    CompanyKeeper& m_keeper;
    QSpinBox* m_aim; // hours; children from here on
    QSpinBox* m_limit;
    QSpinBox* m_checkBack;
    QSpinBox* m_again;
    QSpinBox* m_near; // days
};

}
