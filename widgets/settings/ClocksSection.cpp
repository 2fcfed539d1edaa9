#include "widgets/settings/ClocksSection.h"

#include "widgets/settings/CompanyKeeper.h"
#include "widgets/settings/HoursCard.h"
#include "widgets/settings/SettingParts.h"
#include "widgets/settings/SignsCard.h"

#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {

ClocksSection::ClocksSection(CompanyKeeper& keeper, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_keeper(keeper),
      m_aim(new QSpinBox(this)),
      m_limit(new QSpinBox(this)),
      m_checkBack(new QSpinBox(this)),
      m_again(new QSpinBox(this)),
      m_near(new QSpinBox(this))
{
    m_aim->setObjectName(u"aimHours"_s);
    m_limit->setObjectName(u"limitHours"_s);
    m_checkBack->setObjectName(u"checkBackDays"_s);
    m_again->setObjectName(u"secondFailureDays"_s);
    m_near->setObjectName(u"nearDays"_s);
    for (QSpinBox* box : {m_aim, m_limit, m_checkBack, m_again, m_near}) {
        box->setRange(box == m_again || box == m_near ? 0 : 1, 720);
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &ClocksSection::save);
    }
    auto* clocks = new Card(tr("Clocks"), this);
    addSettingRow(clocks, tr("Aim for the first answer, in hours"), {}, m_aim);
    addSettingRow(clocks, tr("Limit for the first answer, in hours"), tr("After that a recovery is late."), m_limit);
    addSettingRow(clocks, tr("Check back after, in days"), tr("To hear whether it really was put right."), m_checkBack);
    addSettingRow(clocks, tr("A second failure counts within, in days"),
        tr("Then the case warns, and asks for a second look. 0 switches that off."), m_again);
    addSettingRow(clocks, tr("Soon after the first means within, in days"), {}, m_near);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(makeSection(
        {clocks, new SignsCard(keeper, this), new HoursCard(keeper, clock, this)}, u"clocksSection"_s, this));
    connect(&keeper, &CompanyKeeper::loaded, this, &ClocksSection::showCompany);
}

void ClocksSection::showCompany(const Company& company)
{
    const QSignalBlocker quietAim(m_aim);
    const QSignalBlocker quietLimit(m_limit);
    const QSignalBlocker quietCheck(m_checkBack);
    m_aim->setValue(qRound(company.clocks.aimMinutes / 60.0));
    m_limit->setValue(qRound(company.clocks.limitMinutes / 60.0));
    const QSignalBlocker quietAgain(m_again);
    const QSignalBlocker quietNear(m_near);
    m_checkBack->setValue(company.clocks.checkBackDays);
    m_again->setValue(company.sentinel.windowDays);
    m_near->setValue(company.sentinel.nearDays);
}

void ClocksSection::save()
{
    m_keeper.change([aim = m_aim->value(), limit = m_limit->value(), days = m_checkBack->value(),
                        again = m_again->value(), near = m_near->value()](Company& c) {
        c.clocks = {aim * 60, limit * 60, days};
        c.sentinel = {again, near};
    });
}

}
