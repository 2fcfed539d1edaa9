#include "widgets/customers/CustomersPage.h"

#include "models/store/Backgrounds.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/UndoBar.h"
#include "widgets/customers/CareMenu.h"
#include "widgets/customers/CareStrip.h"
#include "widgets/customers/CustomerDialog.h"
#include "widgets/customers/PeopleColumn.h"
#include "widgets/customers/PersonCard.h"
#include "widgets/customers/PersonTimeline.h"
#include "widgets/customers/PinDialog.h"
#include "widgets/desk/NewRecovery.h"
#include "widgets/style/Fonts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int mostOpenCases = 5;

// What is promised to them, soonest first: in open cases, and in closed ones that still owe it.
Result<QList<Promise>> promisesTo(Store& store, const QList<CaseRow>& cases)
{
    QList<Promise> all;
    int read = 0;
    for (const CaseRow& row : cases) {
        const bool owes = row.nextDue.isValid() && row.dueKind == DeadlineKind::Promise;
        if ((row.status == CaseStatus::Closed && !owes) || ++read > mostOpenCases)
            continue;
        auto open = store.cases().find(row.id);
        if (!open)
            return open.error();
        std::copy_if(open->promises.begin(), open->promises.end(), std::back_inserter(all),
            [](const Promise& promise) { return promise.state == PromiseState::Open; });
    }
    std::stable_sort(all.begin(), all.end(), [](const Promise& a, const Promise& b) { return a.by < b.by; });
    return all;
}
}

CustomersPage::CustomersPage(StoreRunner& store, const Clock& clock, Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_store(store),
      m_prompts(prompts),
      m_clock(clock),
      m_people(new PeopleColumn(store, clock, this)),
      m_timeline(new PersonTimeline(store, clock, this)),
      m_card(new PersonCard(clock, this)),
      m_undo(new UndoBar(this)),
      m_care(new CareMenu(store, prompts, clock, this))
{
    setObjectName(u"page"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_people, 1);
    row->addWidget(m_timeline, 1);
    row->addWidget(m_card);
    column->addLayout(row, 1);
    auto* waiting = new CareStrip(store, clock, this);
    connect(waiting, &CareStrip::customerChosen, this, &CustomersPage::showCustomer);
    column->addWidget(waiting);
    column->addWidget(m_undo);
    column->addWidget(m_care->undoBar());
    m_card->setCare(m_care, m_care->notice());
    m_timeline->hide();
    m_card->hide();
    setUpConnections();
}

void CustomersPage::setUpConnections()
{
    connect(m_people, &PeopleColumn::picked, this, [this](const Customer& person) { load(person.id); });
    connect(m_people, &PeopleColumn::opened, this, &CustomersPage::open);
    connect(m_people, &PeopleColumn::nobody, this, [this] {
        m_shown = {};
        Q_EMIT personShown({});
        arrange();
    });
    connect(m_people, &PeopleColumn::addWanted, this,
        [this](const QString& typed) { edit(typed.isEmpty() ? Customer {} : strangerFrom(typed)); });
    connect(m_card, &PersonCard::caseChosen, this, &CustomersPage::caseChosen);
    connect(m_card, &PersonCard::newWanted, this, &CustomersPage::newWanted);
    connect(m_card, &PersonCard::editWanted, this, &CustomersPage::edit);
    connect(m_card, &PersonCard::said, this, &CustomersPage::said);
    connect(m_card, &PersonCard::wholeWanted, this, &CustomersPage::openWhole);
    connect(m_card, &PersonCard::personWanted, this, &CustomersPage::showCustomer);
    connect(m_care, &CareMenu::customerChosen, this, &CustomersPage::showCustomer);
    connect(m_care, &CareMenu::erased, this, [this](CustomerId id) {
        m_people->lookFor({}); // what was typed named them
        showCustomer(id);
    });
    connect(m_card, &PersonCard::pinWanted, this, &CustomersPage::pin);
    connect(m_card, &PersonCard::takeOffWanted, this, &CustomersPage::takeOff);
    connect(m_card, &PersonCard::backWanted, this, [this] {
        m_detail = false;
        arrange();
        m_people->backToList();
    });
    connect(m_undo, &UndoBar::undoWanted, this, [this] {
        m_store.run([line = m_takenOff](Store& s) { return s.backgrounds().pin(line); })
            .then(this, [this](const Result<AlertLine>&) {
                m_store.announce({Change::Customers, {}, {}});
            });
    });
    connect(m_timeline, &PersonTimeline::caseChosen, this, &CustomersPage::caseChosen);
    connect(m_timeline, &PersonTimeline::said, this, &CustomersPage::said);
    connect(m_timeline, &PersonTimeline::backWanted, this, &CustomersPage::leaveWhole);
    connect(&m_store, &StoreRunner::changed, this, [this](const Changes& changes) {
        if (!isVisible())
            return;
        if (changes.kinds & (Change::Customers | Change::Orders | Change::Cases | Change::Signs))
            m_people->look();
        if (changes.kinds == ChangeKinds(Change::Signs)) {
            loadSigns(m_shown);
            return;
        }
        if (m_shown.isNull() || !(changes.customer.isNull() || changes.customer == m_shown))
            return;
        load(m_shown);
        if (m_whole)
            m_timeline->reload();
    });
}

void CustomersPage::showCustomer(CustomerId id)
{
    if (id.isNull())
        return;
    m_people->mark(id);
    m_detail = m_narrow;
    load(id);
}

void CustomersPage::showWhole(CustomerId id)
{
    m_wholeWanted = !id.isNull();
    showCustomer(id);
}

void CustomersPage::load(CustomerId id)
{
    m_shown = id;
    m_store.run([id](Store& s) { return s.customers().card(id); })
        .then(this, [this, id](const Result<CustomerCard>& card) {
            if (!card || id != m_shown)
                return;
            m_shown = card->customer.id; // the one they were merged into, perhaps
            m_card->showCard(*card);
            m_care->setCustomer(card->customer);
            if (m_whole)
                m_timeline->showPerson(card->customer);
            Q_EMIT personShown(card->customer);
            arrange();
            loadRest(m_shown, card->cases);
            if (std::exchange(m_wholeWanted, false))
                openWhole(card->customer);
        });
}

void CustomersPage::loadRest(CustomerId id, const QList<CaseRow>& cases)
{
    m_store.run([id](Store& s) { return s.backgrounds().of(id); })
        .then(this, [this, id](const Result<Background>& background) {
            if (!background || id != m_shown)
                return;
            m_card->showBackground(*background);
            m_timeline->showAlerts(background->alerts);
        });
    loadSigns(id);
    m_store.run([cases](Store& s) { return promisesTo(s, cases); })
        .then(this, [this, id](const Result<QList<Promise>>& promises) {
            if (promises && id == m_shown)
                m_card->showPromises(*promises);
        });
}

void CustomersPage::loadSigns(CustomerId id)
{
    if (id.isNull())
        return;
    m_store.run([id](Store& s) { return s.signs().of(id); }).then(this, [this, id](const Result<CustomerSigns>& signs) {
        if (signs && id == m_shown)
            m_card->showSigns(*signs);
    });
}

void CustomersPage::open(const Customer& customer)
{
    if (customer.id != m_shown)
        load(customer.id);
    if (!m_narrow)
        return openWhole(customer);
    m_detail = true;
    arrange();
    m_card->takeKeyboard();
}

void CustomersPage::openWhole(const Customer& customer)
{
    m_whole = true;
    m_timeline->showPerson(customer);
    arrange();
    m_timeline->takeKeyboard();
}

void CustomersPage::setAgent(const QString& agent)
{
    m_agent = agent;
    m_timeline->setAgent(agent);
}

void CustomersPage::pin(const Customer& customer)
{
    auto* dialog = new PinDialog(m_store, m_clock, customer, m_agent, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PinDialog::pinned, this, [this] { Q_EMIT said(tr("Pinned. Everybody sees it.")); });
    dialog->open();
}

void CustomersPage::takeOff(const AlertLine& line)
{
    m_store.run([id = line.id](Store& s) { return s.backgrounds().unpin(id); })
        .then(this, [this, line](const Result<void>& gone) {
            if (!gone)
                return;
            m_store.announce({Change::Customers, {}, {}});
            m_takenOff = line;
            m_undo->offer(tr("The line is taken off."));
        });
}

void CustomersPage::edit(const Customer& customer)
{
    auto* dialog = new CustomerDialog(m_store, m_prompts, customer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CustomerDialog::saved, this, [this, known = customer.revision > 0](const Customer& kept) {
        if (!known)
            m_people->lookFor(kept.name);
        showCustomer(kept.id);
    });
    connect(dialog, &CustomerDialog::mergeWanted, m_care, &CareMenu::openMerge);
    dialog->open();
}

// Beside each other, or one at a time.
void CustomersPage::arrange()
{
    const int room = window()->width() * 100 / scaled(100); // large text fills a window sooner
    m_narrow = room < 1000;
    const bool someone = !m_shown.isNull() && m_card->person().id == m_shown;
    const bool whole = m_whole && someone;
    const bool detail = m_narrow && m_detail && someone && !whole;
    m_people->setVisible(!detail && !whole);
    m_timeline->setVisible(whole);
    m_card->setVisible(someone && (!m_narrow || detail));
    m_card->setWhole(whole);
    m_card->setAlone(detail);
    const int wide = room >= 1320 ? scaled(444) : scaled(348);
    m_card->setMinimumWidth(m_narrow ? 0 : wide);
    m_card->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : wide);
}

void CustomersPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_people->look();
    m_people->takeKeyboard();
}

void CustomersPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CustomersPage::leaveWhole()
{
    m_whole = false;
    arrange();
    m_detail ? m_card->takeKeyboard() : m_people->backToList();
}

void CustomersPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_whole)
        leaveWhole();
    else
        QWidget::keyPressEvent(event);
}
}
