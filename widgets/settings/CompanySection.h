// CompanySection: who the company is: name, what stands on letters, currency, home region, and who sits here. GUI thread.
#pragma once

#include "models/domain/Company.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace amends {

class CompanyKeeper;

class CompanySection final : public QWidget {
    Q_OBJECT
public:
    explicit CompanySection(CompanyKeeper& keeper, QWidget* parent = nullptr);

private:
    void showCompany(const Company& company);
    void connectFields();

    CompanyKeeper& m_keeper;
    QLineEdit* m_name; // children from here on
    QPlainTextEdit* m_contact;
    QComboBox* m_currency;
    QComboBox* m_region;
    QLineEdit* m_agent;
};

}
