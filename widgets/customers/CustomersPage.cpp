#include "widgets/customers/CustomersPage.h"

#include "models/base/Text.h"
#include "models/items/CustomerListModel.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/SearchField.h"
#include "widgets/common/UndoBar.h"
#include "widgets/common/VisibleText.h"
#include "widgets/customers/CareMenu.h"
#include "widgets/customers/CustomerDialog.h"
#include "widgets/customers/PersonCard.h"
#include "widgets/customers/PersonDelegate.h"
#include "widgets/desk/NewRecovery.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
// What was typed, as a button may show it: nothing hidden, nothing taken for a key, and one sees that it goes on.
QString onButton(const QString& typed)
{
    constexpr qsizetype most = 30;
    QString shown = visibleLine(firstOf(typed, most));
    shown.replace(u'&', u"&&"_s);
    return typed.size() > most ? shown + u'…' : shown;
}
}

CustomersPage::CustomersPage(StoreRunner& store, const Clock& clock, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_store(store),
      m_prompts(prompts),
      m_search(new SearchField(tr("Name, phone, email or order"), this)),
      m_count(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_table(new QTableView(this)),
      m_model(new CustomerListModel(this)),
      m_delegate(new PersonDelegate(m_table)),
      m_add(makeButton(tr("New customer"), ButtonKind::Plain, u"addCustomer"_s, this, Icon::Add)),
      m_problem(new ProblemBar(this)),
      m_card(new PersonCard(clock, this)),
      m_care(new CareMenu(store, prompts, clock, this))
{
    setObjectName(u"page"_s);
    m_search->setObjectName(u"customerSearch"_s);
    m_table->setObjectName(u"customers"_s);
    m_table->setAccessibleName(tr("Customers"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(56));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(CustomerListModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(CustomerListModel::Phone, scaled(150));
    m_problem->hide();
    m_card->setMinimumWidth(scaled(320));
    m_card->setMaximumWidth(scaled(430));
    m_card->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_search);
    auto* second = new QHBoxLayout;
    second->addWidget(m_count, 1);
    second->addWidget(m_add);
    column->addLayout(second);
    column->addWidget(m_problem);
    column->addWidget(m_table, 1);
    column->addWidget(m_care->undoBar());
    m_card->setCare(m_care, m_care->notice());
    row->addLayout(column, 2);
    row->addWidget(m_card, 1);
    connect(m_search, &SearchField::searchWanted, this, &CustomersPage::look);
    connect(m_search, &SearchField::resultsWanted, this, [this] {
        m_table->setFocus(Qt::ShortcutFocusReason);
        m_table->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        now.isValid() ? showCustomer(m_model->person(now.row()).id) : m_card->hide();
    });
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& at) { Q_EMIT newWanted(m_model->person(at.row())); });
    connect(m_add, &QPushButton::clicked, this,
        [this] { edit(m_search->text().trimmed().isEmpty() ? Customer {} : strangerFrom(m_search->text())); });
    connect(m_problem, &ProblemBar::tryAgainWanted, this, &CustomersPage::look);
    connect(m_card, &PersonCard::caseChosen, this, &CustomersPage::caseChosen);
    connect(m_card, &PersonCard::newWanted, this, &CustomersPage::newWanted);
    connect(m_card, &PersonCard::editWanted, this, &CustomersPage::edit);
    connect(m_care, &CareMenu::customerChosen, this, &CustomersPage::showCustomer);
    connect(&m_store, &StoreRunner::changed, this, [this](const Changes& changes) {
        if (isVisible() && (changes.kinds & (Change::Customers | Change::Orders)))
            look();
    });
}

void CustomersPage::look()
{
    const quint64 generation = ++m_generation;
    const QString text = m_search->text().trimmed();
    auto answer = text.size() < 2 ? m_store.run([](Store& s) { return s.customers().recent(30); })
                                  : m_store.run([text](Store& s) { return s.search().people(text, 50); });
    answer.then(this, [this, generation, text](const Result<QList<Customer>>& people) {
        if (generation == m_generation)
            showPeople(people, text);
    });
}

void CustomersPage::showPeople(const Result<QList<Customer>>& people, const QString& text)
{
    m_problem->hide();
    if (!people) {
        m_problem->showProblem(errorText(people.error().kind));
        return;
    }
    m_delegate->setNeedle(text.size() < 2 ? QString() : text);
    m_model->setPeople(*people);
    const bool none = people->isEmpty();
    sayHowMany(text, static_cast<int>(people->size()));
    m_add->setText(text.size() < 2 ? tr("New customer") : tr("Add “%1”").arg(onButton(text)));
    if (none)
        m_card->hide();
    else
        m_table->setCurrentIndex(m_model->index(0, 0));
}

// Above an empty list stands what to do, never the name of a list.
void CustomersPage::sayHowMany(const QString& text, int people)
{
    if (text.size() >= 2)
        return m_count->setPlainText(
            people == 0 ? tr("Nobody by that name. Try the order number.") : tr("%n people", nullptr, people));
    m_count->setPlainText(people > 0 ? tr("You helped them lately") : QString());
    if (people > 0)
        return;
    const quint64 generation = m_generation;
    m_store.run([](Store& s) { return s.customers().count(); })
        .then(this, [this, generation](const Result<qint64>& all) {
            if (generation == m_generation && all)
                m_count->setPlainText(*all == 0 ? tr("No customers yet.")
                                                : tr("%n customer(s). Type a name.", nullptr, static_cast<int>(*all)));
        });
}

void CustomersPage::showCustomer(CustomerId id)
{
    m_shown = id;
    m_store.run([id](Store& s) { return s.customers().card(id); })
        .then(this, [this, id](const Result<CustomerCard>& card) {
            if (!card || id != m_shown)
                return;
            m_card->showCard(*card);
            m_care->setCustomer(card->customer);
            m_card->setVisible(width() >= scaled(760));
        });
}

void CustomersPage::edit(const Customer& customer)
{
    auto* dialog = new CustomerDialog(m_store, m_prompts, customer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CustomerDialog::saved, this, [this](const Customer& kept) {
        m_search->setText(kept.name);
        look();
    });
    dialog->open();
}

void CustomersPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    look();
    m_search->setFocus(Qt::OtherFocusReason);
}
}
