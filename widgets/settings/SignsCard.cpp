#include "widgets/settings/SignsCard.h"

#include "widgets/common/Segmented.h"
#include "widgets/settings/CompanyKeeper.h"
#include "widgets/settings/SettingParts.h"

#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {

SignsCard::SignsCard(CompanyKeeper& keeper, QWidget* parent)
    : QWidget(parent),
      m_keeper(keeper),
      m_card(new Card(tr("Signs that somebody may leave"), this)),
      m_failures(addNumber(u"signFailuresInDays"_s, tr("Two failures, or a promise not kept, within days"),
          tr("0 switches a sign off, here and below."), 720)),
      m_fewer(addNumber(u"signFewerPercent"_s, tr("Bought less by so many percent"),
          tr("The last three months, against the year before."), 100)),
      m_csat(addNumber(u"signLowCsat"_s, tr("Gave us at most, of 5"), {}, 5)),
      m_nps(addNumber(u"signLowNps"_s, tr("Would recommend us at most, of 10"), {}, 10)),
      m_unanswered(addNumber(u"signUnansweredHours"_s, tr("Wrote, and had no answer for hours"), {}, 720)),
      m_quiet(addNumber(u"signQuietDays"_s, tr("Bought nothing after a failure for days"),
          tr("Then they are on the list of quiet customers."), 720)),
      m_usual(addNumber(u"signQuietTimes"_s, tr("Or for so many times their usual gap"),
          tr("For customers who used to buy steadily."), 20)),
      m_words(new Segmented(tr("Words that sound like leaving"), this))
{
    m_words->setObjectName(u"signLeavingWords"_s);
    m_words->add(u"on"_s, tr("On"));
    m_words->add(u"off"_s, tr("Off"));
    addSettingRow(
        m_card, tr("Words that sound like leaving"), tr("“Cancel”, “never again”, “the last time”."), m_words);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    connect(m_words, &Segmented::changed, this, &SignsCard::save);
    connect(&keeper, &CompanyKeeper::loaded, this, &SignsCard::showCompany);
}

QSpinBox* SignsCard::addNumber(const QString& objectName, const QString& title, const QString& remark, int most)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(objectName);
    box->setRange(0, most);
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, &SignsCard::save);
    addSettingRow(m_card, title, remark, box);
    return box;
}

void SignsCard::showCompany(const Company& company)
{
    const SignRules& r = company.signs;
    for (const auto& [box, value] : {std::pair(m_failures, r.failuresInDays), std::pair(m_fewer, r.fewerPercent),
             std::pair(m_csat, r.lowCsat), std::pair(m_nps, r.lowNps), std::pair(m_unanswered, r.unansweredHours),
             std::pair(m_quiet, r.quietDays), std::pair(m_usual, r.quietTimesUsual)}) {
        const QSignalBlocker quiet(box);
        box->setValue(value);
    }
    m_words->setChosen(r.leavingWords ? u"on"_s : u"off"_s);
}

void SignsCard::save()
{
    const SignRules rules {m_failures->value(), m_fewer->value(), m_csat->value(), m_nps->value(),
        m_unanswered->value(), m_quiet->value(), m_usual->value(), m_words->chosen() == "on"_L1};
    m_keeper.change([rules](Company& c) { c.signs = rules; });
}

}
