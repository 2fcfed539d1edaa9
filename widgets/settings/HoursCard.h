// HoursCard: when the company is open, for clocks that run only then: a switch, the hours of each weekday, the time zone they are meant
// in, and holidays. Each change is stored at once. GUI thread.
#pragma once

#include "models/domain/Company.h"

#include <QWidget>
#include <array>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QListWidget;
class QTimeEdit;

namespace amends {

class ActionButton;
class Card;
class Clock;
class CompanyKeeper;
class Segmented;

class HoursCard final : public QWidget {
    Q_OBJECT
public:
    HoursCard(CompanyKeeper& keeper, const Clock& clock, QWidget* parent = nullptr);

private:
    struct Day {
        QCheckBox* open = nullptr;
        QTimeEdit* from = nullptr;
        QTimeEdit* to = nullptr;
    };
    [[nodiscard]] QWidget* makeWeek();
    [[nodiscard]] QWidget* makeHolidays();
    void setUpConnections();
    void showCompany(const Company& company);
    void showDay(std::size_t i);
    void saveWeek();
    void saveHolidays();
    void addHoliday();
    void removeHoliday();
    void addHolidayItem(const QDate& day);

    CompanyKeeper& m_keeper;
    const Clock& m_clock;
    std::array<Day, 7> m_days {}; // children from here on
    Segmented* m_run;
    QComboBox* m_zone;
    QListWidget* m_holidays;
    QDateEdit* m_day;
    ActionButton* m_add;
    ActionButton* m_remove;
};

}
