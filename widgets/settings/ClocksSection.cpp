#include "widgets/settings/ClocksSection.h"

#include "widgets/settings/CompanyKeeper.h"
#include "widgets/settings/HoursCard.h"
#include "widgets/settings/SettingParts.h"

#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {

ClocksSection::ClocksSection(CompanyKeeper& keeper, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_keeper(keeper),
      m_aim(new QSpinBox(this)),
      m_limit(new QSpinBox(this)),
      m_checkBack(new QSpinBox(this))
{
    m_aim->setObjectName(u"aimHours"_s);
    m_limit->setObjectName(u"limitHours"_s);
    m_checkBack->setObjectName(u"checkBackDays"_s);
    for (QSpinBox* box : {m_aim, m_limit, m_checkBack}) {
        box->setRange(1, 720);
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &ClocksSection::save);
    }
    auto* clocks = new Card(tr("Clocks"), this);
    addSettingRow(clocks, tr("Aim for the first answer, in hours"), {}, m_aim);
    addSettingRow(clocks, tr("Limit for the first answer, in hours"), tr("After that a recovery is late."), m_limit);
    addSettingRow(clocks, tr("Check back after, in days"), tr("To hear whether it really was put right."), m_checkBack);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(makeSection({clocks, new HoursCard(keeper, clock, this)}, u"clocksSection"_s, this));
    connect(&keeper, &CompanyKeeper::loaded, this, &ClocksSection::showCompany);
}

void ClocksSection::showCompany(const Company& company)
{
    const QSignalBlocker quietAim(m_aim);
    const QSignalBlocker quietLimit(m_limit);
    const QSignalBlocker quietCheck(m_checkBack);
    m_aim->setValue(qRound(company.clocks.aimMinutes / 60.0));
    m_limit->setValue(qRound(company.clocks.limitMinutes / 60.0));
    m_checkBack->setValue(company.clocks.checkBackDays);
}

void ClocksSection::save()
{
    m_keeper.change([aim = m_aim->value(), limit = m_limit->value(), days = m_checkBack->value()](Company& c) {
        c.clocks = {aim * 60, limit * 60, days};
    });
}

}
