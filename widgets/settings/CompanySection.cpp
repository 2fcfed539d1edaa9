#include "widgets/settings/CompanySection.h"

#include "widgets/common/LineLimit.h"
#include "widgets/settings/CompanyKeeper.h"
#include "widgets/settings/SettingParts.h"
#include "widgets/style/Fonts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
// Every region and currency that Qt knows: "United Kingdom" -> "GB", "EUR, Euro" -> "EUR".
void fillRegions(QComboBox* regions, QComboBox* currencies)
{
    QMap<QString, QString> codes;
    QMap<QString, QString> monies;
    const auto all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale& locale : all) {
        const QString code = locale.name().section(u'_', -1);
        if (code.size() == 2 && code == code.toUpper())
            codes.insert(QLocale::territoryToString(locale.territory()), code);
        const QString money = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (money.size() == 3)
            monies.insert(money, money);
    }
    for (auto it = codes.cbegin(); it != codes.cend(); ++it)
        regions->addItem(it.key(), it.value());
    for (auto it = monies.cbegin(); it != monies.cend(); ++it)
        currencies->addItem(it.key(), it.value());
}

void choose(QComboBox* box, const QString& data)
{
    const QSignalBlocker quiet(box);
    if (box->findData(data) < 0)
        box->addItem(data, data);
    box->setCurrentIndex(box->findData(data));
}
}

CompanySection::CompanySection(CompanyKeeper& keeper, QWidget* parent)
    : QWidget(parent),
      m_keeper(keeper),
      m_name(new QLineEdit(this)),
      m_contact(new QPlainTextEdit(this)),
      m_currency(new QComboBox(this)),
      m_region(new QComboBox(this)),
      m_agent(new QLineEdit(this))
{
    m_name->setObjectName(u"companyName"_s);
    limitLine(m_name, 200);
    m_contact->setObjectName(u"companyContact"_s);
    m_contact->setTabChangesFocus(true);
    m_contact->setFixedHeight(scaled(92));
    m_currency->setObjectName(u"companyCurrency"_s);
    m_region->setObjectName(u"companyRegion"_s);
    m_agent->setObjectName(u"agentName"_s);
    limitLine(m_agent, 200);
    fillRegions(m_region, m_currency);
    auto* company = new Card(tr("Company"), this);
    addSettingRow(company, tr("Name"), tr("As your customers know you."), m_name);
    addSettingRow(
        company, tr("How to reach you"), tr("Address, phone and email. It stands on every letter."), m_contact);
    addSettingRow(company, tr("Currency"), tr("What you compensate in."), m_currency);
    addSettingRow(company, tr("Home region"), tr("How phone numbers without a country code are read."), m_region);
    auto* you = new Card(tr("You"), this);
    addSettingRow(you, tr("Your name"), tr("It signs your letters and your promises."), m_agent);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(makeSection({company, you}, u"companySection"_s, this));
    connectFields();
}

void CompanySection::connectFields()
{
    CompanyKeeper* keeper = &m_keeper;
    saveOnPause(m_name, [keeper](const QString& text) { keeper->change([text](Company& c) { c.name = text; }); });
    saveOnPause(
        m_contact, [keeper](const QString& text) { keeper->change([text](Company& c) { c.contactBlock = text; }); });
    saveOnPause(m_agent, [keeper](const QString& text) { keeper->change([text](Company& c) { c.agentName = text; }); });
    connect(m_currency, &QComboBox::currentIndexChanged, this,
        [this] { m_keeper.change([code = m_currency->currentData().toString()](Company& c) { c.currency = code; }); });
    connect(m_region, &QComboBox::currentIndexChanged, this,
        [this] { m_keeper.change([code = m_region->currentData().toString()](Company& c) { c.region = code; }); });
    connect(keeper, &CompanyKeeper::loaded, this, &CompanySection::showCompany);
}

void CompanySection::showCompany(const Company& company)
{
    if (!m_name->hasFocus())
        m_name->setText(company.name);
    if (!m_contact->hasFocus()) {
        const QSignalBlocker quiet(m_contact);
        m_contact->setPlainText(company.contactBlock);
    }
    if (!m_agent->hasFocus())
        m_agent->setText(company.agentName);
    choose(m_currency, company.currency);
    choose(m_region, company.region);
}

}
