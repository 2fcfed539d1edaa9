#include "widgets/settings/HoursCard.h"

#include "models/base/Clock.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/Segmented.h"
#include "widgets/settings/CompanyKeeper.h"
#include "widgets/settings/SettingParts.h"
#include "widgets/style/Fonts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int dayRole = Qt::UserRole + 1;
const QTime usualFrom(9, 0);
const QTime usualTo(17, 0);

QTimeEdit* makeTime(const QString& name, const QString& objectName, QWidget* parent)
{
    auto* edit = new QTimeEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    edit->setKeyboardTracking(false);
    return edit;
}
}

HoursCard::HoursCard(CompanyKeeper& keeper, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_keeper(keeper),
      m_clock(clock),
      m_run(new Segmented(tr("Clocks run"), this)),
      m_zone(new QComboBox(this)),
      m_holidays(new QListWidget(this)),
      m_day(new QDateEdit(this)),
      m_add(makeButton(tr("Add"), ButtonKind::Plain, u"holidayAdd"_s, this, Icon::Add)),
      m_remove(makeButton(tr("Remove"), ButtonKind::Plain, u"holidayRemove"_s, this, Icon::Delete))
{
    m_run->setObjectName(u"clocksRun"_s);
    m_run->add(u"always"_s, tr("Day and night"));
    m_run->add(u"open"_s, tr("While open"));
    m_zone->setObjectName(u"timeZone"_s);
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& zone : zones) {
        if (zone.contains('/') || zone == "UTC") // not the old spellings
            m_zone->addItem(QString::fromLatin1(zone).replace(u'_', u' '), zone);
    }
    auto* hours = new Card(tr("Opening hours"), this);
    addSettingRow(
        hours, tr("Clocks run"), tr("For the first answer. Promises keep the time that was promised."), m_run);
    addSettingRow(hours, tr("Time zone"), {}, m_zone);
    addSettingRow(hours, tr("Hours"), tr("Tick the days on which you are open."), makeWeek());
    addSettingRow(hours, tr("Holidays"), tr("Days on which you are closed."), makeHolidays());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(hours);
    setUpConnections();
}

QWidget* HoursCard::makeWeek()
{
    auto* week = new QWidget(this);
    auto* grid = new QGridLayout(week);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    const QLocale locale;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const int row = static_cast<int>(i);
        const QString name = locale.standaloneDayName(row + 1);
        Day& day = m_days.at(i);
        day.open = new QCheckBox(name, week);
        day.open->setObjectName(u"open%1"_s.arg(row + 1));
        day.open->setMinimumHeight(30);
        day.from = makeTime(tr("%1, open from").arg(name), u"openFrom%1"_s.arg(row + 1), week);
        day.to = makeTime(tr("%1, open until").arg(name), u"openTo%1"_s.arg(row + 1), week);
        grid->addWidget(day.open, row, 0);
        grid->addWidget(day.from, row, 1);
        //: between two times of day: "09:00 to 18:00"
        grid->addWidget(new PlainLabel(tr("to"), FontRole::Small, Tone::Secondary, week), row, 2);
        grid->addWidget(day.to, row, 3);
    }
    return week;
}

QWidget* HoursCard::makeHolidays()
{
    auto* box = new QWidget(this);
    m_holidays->setObjectName(u"holidays"_s);
    m_holidays->setAccessibleName(tr("Holidays"));
    m_holidays->setFixedHeight(scaled(104));
    m_day->setObjectName(u"holidayDay"_s);
    m_day->setAccessibleName(tr("Another holiday"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(
        QLocale().dateFormat(QLocale::ShortFormat).replace(u"yyyy"_s, u"yy"_s).replace(u"yy"_s, u"yyyy"_s));
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(m_holidays, 0, 0, 1, 2);
    grid->addWidget(m_remove, 0, 2, Qt::AlignTop);
    grid->addWidget(m_day, 1, 0);
    grid->addWidget(m_add, 1, 1);
    return box;
}

void HoursCard::setUpConnections()
{
    connect(&m_keeper, &CompanyKeeper::loaded, this, &HoursCard::showCompany);
    connect(m_run, &Segmented::changed, this, [this](const QString& key) {
        m_keeper.change([only = key == "open"_L1](Company& c) { c.calendar.openHoursOnly = only; });
    });
    connect(m_zone, &QComboBox::activated, this, [this] {
        m_keeper.change([id = m_zone->currentData().toByteArray()](Company& c) { c.calendar.zone = QTimeZone(id); });
    });
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        connect(m_days.at(i).open, &QCheckBox::clicked, this, [this, i] {
            showDay(i);
            saveWeek();
        });
        connect(m_days.at(i).from, &QTimeEdit::timeChanged, this, [this, i](QTime from) {
            m_days.at(i).to->setMinimumTime(from.addSecs(60)); // a day that ends before it begins cannot be typed
            saveWeek();
        });
        connect(m_days.at(i).to, &QTimeEdit::timeChanged, this, &HoursCard::saveWeek);
    }
    connect(m_add, &QPushButton::clicked, this, &HoursCard::addHoliday);
    connect(m_remove, &QPushButton::clicked, this, &HoursCard::removeHoliday);
    connect(m_holidays, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    auto* keys = new QShortcut(QKeySequence(Qt::Key_Delete), m_holidays, nullptr, nullptr, Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, &HoursCard::removeHoliday);
    m_remove->setEnabled(false);
    for (std::size_t i = 0; i < m_days.size(); ++i)
        showDay(i);
}

void HoursCard::showDay(std::size_t i)
{
    const Day& day = m_days.at(i);
    day.from->setEnabled(day.open->isChecked());
    day.to->setEnabled(day.open->isChecked());
}

void HoursCard::showCompany(const Company& company)
{
    const Calendar& calendar = company.calendar;
    m_run->setChosen(calendar.openHoursOnly ? u"open"_s : u"always"_s);
    if (m_zone->findData(calendar.zone.id()) < 0)
        m_zone->addItem(QString::fromLatin1(calendar.zone.id()), calendar.zone.id());
    m_zone->setCurrentIndex(m_zone->findData(calendar.zone.id()));
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const Day& day = m_days.at(i);
        const Calendar::Hours& hours = calendar.week.at(i);
        const QSignalBlocker quietFrom(day.from);
        const QSignalBlocker quietTo(day.to);
        day.open->setChecked(hours.from.isValid());
        const QTime from = hours.from.isValid() ? hours.from : usualFrom;
        day.from->setTime(from);
        day.to->setMinimumTime(from.addSecs(60));
        day.to->setTime(hours.to.isValid() ? hours.to : usualTo);
        showDay(i);
    }
    m_holidays->clear();
    for (const QDate& day : calendar.holidays)
        addHolidayItem(day);
    m_day->setDate(m_clock.now().toLocalTime().date());
}

void HoursCard::saveWeek()
{
    std::array<Calendar::Hours, 7> week {};
    for (std::size_t i = 0; i < week.size(); ++i) {
        if (m_days.at(i).open->isChecked())
            week.at(i) = {m_days.at(i).from->time(), m_days.at(i).to->time()};
    }
    m_keeper.change([week](Company& c) { c.calendar.week = week; });
}

void HoursCard::addHolidayItem(const QDate& day)
{
    int at = 0;
    while (at < m_holidays->count() && m_holidays->item(at)->data(dayRole).toDate() < day)
        ++at;
    auto* item = new QListWidgetItem(QLocale().toString(day, u"ddd d MMM yyyy"_s));
    item->setData(dayRole, day);
    m_holidays->insertItem(at, item);
    m_holidays->setCurrentRow(at);
}

void HoursCard::addHoliday()
{
    const QDate day = m_day->date();
    for (int i = 0; i < m_holidays->count(); ++i) {
        if (m_holidays->item(i)->data(dayRole).toDate() == day) {
            m_holidays->setCurrentRow(i);
            return;
        }
    }
    addHolidayItem(day);
    saveHolidays();
}

void HoursCard::removeHoliday()
{
    delete m_holidays->takeItem(m_holidays->currentRow());
    saveHolidays();
}

void HoursCard::saveHolidays()
{
    QList<QDate> days;
    for (int i = 0; i < m_holidays->count(); ++i)
        days.append(m_holidays->item(i)->data(dayRole).toDate());
    m_keeper.change([days](Company& c) { c.calendar.holidays = days; });
}

}
