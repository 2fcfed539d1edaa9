#include "widgets/settings/DeskSection.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Segmented.h"
#include "widgets/settings/SettingParts.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {

DeskSection::DeskSection(Theme& theme, QWidget* parent) : QWidget(parent), m_language(new QComboBox(this))
{
    m_language->setObjectName(u"languageChoice"_s);
    m_language->addItem(tr("As the system"), QString());
    // Each language in its own words, so that whoever needs it can read it.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"العربية"_s, u"ar"_s);
    const auto told = [this] { Q_EMIT changed(); };
    auto* looks = new Card(tr("How it looks"), this);
    addSettingRow(looks, tr("Theme"), {}, makeThemeSwitch(theme, this, told));
    addSettingRow(looks, tr("Text size"), tr("Everything grows with it."), makeTextSizeSwitch(theme, this, told));
    addSettingRow(looks, tr("Language"), tr("Letters keep the language of the customer."), m_language);
    auto* store = new Card(tr("Store"), this);
    auto* bring = makeButton(tr("Bring in customers"), ButtonKind::Plain, u"importCustomers"_s, this);
    addSettingRow(store, tr("Customers"), tr("From a CSV file. You see what is read before it is kept."), bring);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(makeSection({looks, store}, u"deskSection"_s, this));
    connect(bring, &QPushButton::clicked, this, &DeskSection::importWanted);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
}

void DeskSection::setLanguage(const QString& bcp47)
{
    const QSignalBlocker quiet(m_language);
    const int index = m_language->findData(bcp47.section(u'-', 0, 0));
    m_language->setCurrentIndex(index < 0 ? 0 : index);
}

}
