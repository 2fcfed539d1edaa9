#include "widgets/settings/DeskSection.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/Segmented.h"
#include "widgets/common/VisibleText.h"
#include "widgets/settings/SettingParts.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {

DeskSection::DeskSection(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_language(makeLanguageChoice(this)),
      m_place(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this))
{
    const auto told = [this] { Q_EMIT changed(); };
    auto* looks = new Card(tr("How it looks"), this);
    addSettingRow(looks, tr("Theme"), {}, makeThemeSwitch(theme, this, told));
    addSettingRow(looks, tr("Text size"), tr("Everything grows with it."), makeTextSizeSwitch(theme, this, told));
    addSettingRow(looks, tr("Language"), tr("Letters keep the language of the customer."), m_language);
    auto* store = new Card(tr("Store"), this);
    auto* bring = makeButton(tr("Bring in customers"), ButtonKind::Plain, u"importCustomers"_s, this);
    addSettingRow(
        store, tr("Customers"), tr("From a CSV file or contact cards. You see what is read before it is kept."), bring);
    auto* orders = makeButton(tr("Bring in orders"), ButtonKind::Plain, u"importOrders"_s, this);
    addSettingRow(store, tr("Orders"), tr("From a CSV file, after the customers they belong to."), orders);
    auto* products = makeButton(tr("Bring in product sheets"), ButtonKind::Plain, u"importProducts"_s, this);
    addSettingRow(store, tr("Product sheets"),
        tr("From a CSV file: what you promise of a product, its limits, what is known to go wrong. Shown beside "
           "Investigate."),
        products);
    auto* place = makeButton(tr("Change the place"), ButtonKind::Plain, u"changePlace"_s, this);
    addSettingRow(store, tr("Place"), {}, place);
    m_place->setObjectName(u"storePlace"_s);
    m_place->setCopyable(true);
    m_place->setWrapping(true);
    store->body()->addWidget(m_place);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(makeSection({looks, store}, u"deskSection"_s, this));
    connect(bring, &QPushButton::clicked, this, [this] { Q_EMIT importWanted(ImportKind::Customers); });
    connect(orders, &QPushButton::clicked, this, [this] { Q_EMIT importWanted(ImportKind::Orders); });
    connect(products, &QPushButton::clicked, this, [this] { Q_EMIT importWanted(ImportKind::Products); });
    connect(place, &QPushButton::clicked, this, &DeskSection::placeWanted);
    connect(m_language, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
}

void DeskSection::setPlace(const QString& storePlace)
{
    m_place->setPlainText(isolatedLtr(storePlace));
}

void DeskSection::setLanguage(const QString& bcp47)
{
    chooseLanguage(m_language, bcp47);
}

}
