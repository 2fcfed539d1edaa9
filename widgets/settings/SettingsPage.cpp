#include "widgets/settings/SettingsPage.h"

#include "models/desk/Places.h"
#include "models/store/StoreRunner.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/VisibleText.h"
#include "widgets/settings/ClocksSection.h"
#include "widgets/settings/CompanyKeeper.h"
#include "widgets/settings/CompanySection.h"
#include "widgets/settings/DeskSection.h"
#include "widgets/settings/ListEditor.h"
#include "widgets/settings/SectionDelegate.h"
#include "widgets/settings/SettingParts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
SettingsPage::SettingsPage(
    StoreRunner& store, const Clock& clock, Theme& theme, const QString& storePlace, QWidget* parent)
    : QWidget(parent),
      m_keeper(new CompanyKeeper(store, this)),
      m_sections(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_title(new PlainLabel(QString(), FontRole::Title, Tone::Normal, this)),
      m_savedPicture(new Picture(Icon::Saved, Token::Ok, 18, this)),
      m_saved(new PlainLabel(tr("Each change is saved as you make it"), FontRole::Small, Tone::Secondary, this)),
      m_problem(new ProblemBar(this)),
      m_desk(new DeskSection(theme, this))
{
    setObjectName(u"page"_s);
    setAccessibleName(tr("Settings"));
    setAttribute(Qt::WA_StyledBackground);
    setUpLayout();
    addSection(u"company"_s, tr("Company"), tr("Name, currency, you"), new CompanySection(*m_keeper, this));
    addSection(u"desk"_s, tr("Desk"), tr("Looks, language, store"), m_desk);
    addSection(u"clocks"_s, tr("Clocks"), tr("Aims, signs, hours"), new ClocksSection(*m_keeper, clock, this));
    addSection(u"lists"_s, tr("Lists"), tr("Causes, journey, tiers"), makeLists());
    addSection(u"about"_s, tr("About"), tr("Version, licence, support"), makeAbout(storePlace));
    m_desk->setPlace(storePlace);
    connect(m_desk, &DeskSection::changed, this, &SettingsPage::changed);
    connect(m_desk, &DeskSection::importWanted, this, &SettingsPage::importWanted);
    connect(m_desk, &DeskSection::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(m_desk, &DeskSection::placeWanted, this, &SettingsPage::placeWanted);
    connect(m_problem, &ProblemBar::tryAgainWanted, this, [this] {
        m_problem->clear();
        if (!m_keeper->retry()) // a change that failed is made again, with what was typed
            reload();
    });
    connect(m_keeper, &CompanyKeeper::saved, m_problem, &ProblemBar::clear);
    connect(m_keeper, &CompanyKeeper::saved, this, [this] {
        if (const QString& agent = m_keeper->company().agentName; !agent.isEmpty())
            Q_EMIT agentNamed(agent);
    });
    connect(
        m_keeper, &CompanyKeeper::failed, this, [this](ErrorKind kind) { m_problem->showProblem(errorText(kind)); });
    m_desk->setLanguage(QSettings().value(u"language"_s).toString());
    m_sections->setCurrentRow(0);
    reload();
}

QWidget* SettingsPage::makeLists()
{
    return makeSection({new ListEditor(*m_keeper, u"cause"_s, tr("Root causes"),
                            tr("What a recovery is put down to. Ticked ones are offered."), this),
                           new ListEditor(*m_keeper, u"touchpoint"_s, tr("The journey"),
                               tr("Where it broke and where it was felt, in their order."), this),
                           new ListEditor(*m_keeper, u"tier"_s, tr("Tiers"),
                               tr("What you call a customer by worth, lowest first."), this)},
        u"listsSection"_s, this);
}

QWidget* SettingsPage::makeAbout(const QString& storePlace)
{
    auto* card = new Card(tr("Amends"), this);
    const auto add = [card](const QString& title, const QString& text, const QString& name) {
        auto* value = new PlainLabel(text, FontRole::Body, Tone::Secondary, card);
        value->setObjectName(name);
        value->setCopyable(true);
        value->setEliding(true);
        addSettingRow(card, title, {}, value);
    };
    add(tr("Version"), QStringLiteral(AMENDS_VERSION), u"aboutVersion"_s);
    add(tr("Licence"), u"GPL-3.0-or-later"_s, u"aboutLicence"_s);
    add(tr("Store"), isolatedLtr(storePlace), u"aboutStore"_s);
    add(tr("Log and other files"), isolatedLtr(dataFolder()), u"aboutFolder"_s);
    auto* report = makeButton(tr("Save a report"), ButtonKind::Plain, u"aboutReport"_s, this);
    addSettingRow(
        card, tr("Support"), tr("A report for whoever helps you. It holds nothing of your customers."), report);
    connect(report, &QPushButton::clicked, this, &SettingsPage::reportWanted);
    return makeSection({card}, u"aboutSection"_s, this);
}

void SettingsPage::setUpLayout()
{
    m_sections->setObjectName(u"settingsSections"_s);
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_sections->setFixedWidth(216);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setItemDelegate(new SectionDelegate(m_sections));
    m_problem->setObjectName(u"settingsProblem"_s);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 16, 20, 0);
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_savedPicture);
    head->addWidget(m_saved);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 0, 20, 0);
    bar->addWidget(m_problem);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sections);
    auto* line = new QFrame(this);
    line->setProperty("kind", u"divider"_s);
    line->setFixedWidth(1);
    row->addWidget(line);
    row->addLayout(column, 1);
    m_problem->clear();
}

void SettingsPage::addSection(const QString& key, const QString& title, const QString& remark, QWidget* section)
{
    auto* item = new QListWidgetItem(title, m_sections);
    item->setData(SectionDelegate::RemarkRole, remark);
    item->setData(Qt::AccessibleDescriptionRole, remark);
    item->setData(SectionDelegate::KeyRole, key);
    m_stack->addWidget(section);
}

void SettingsPage::showSection(int index)
{
    if (index < 0)
        return;
    m_stack->setCurrentIndex(index);
    m_title->setPlainText(m_sections->item(index)->text());
}

void SettingsPage::setLanguage(const QString& bcp47)
{
    m_desk->setLanguage(bcp47);
}

void SettingsPage::reload()
{
    m_problem->clear();
    m_keeper->load();
}

}
