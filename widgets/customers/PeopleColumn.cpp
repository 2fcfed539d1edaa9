#include "widgets/customers/PeopleColumn.h"

#include "models/base/Text.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/ChipGroup.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/SearchField.h"
#include "widgets/common/VisibleText.h"
#include "widgets/customers/PeopleTable.h"
#include "widgets/customers/PersonWords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int mostFound = 50;
constexpr int mostLately = 30;
constexpr int latelyBeneath = 5; // under what was found

// What was typed, as a button may show it: nothing hidden, nothing taken for a key, and one sees that it goes on.
QString onButton(const QString& typed)
{
    constexpr qsizetype most = 30;
    QString shown = visibleLine(firstOf(typed, most));
    shown.replace(u'&', u"&&"_s);
    return typed.size() > most ? shown + u'…' : shown;
}
}

struct PeopleColumn::Found {
    QList<Customer> people {};
    QList<Customer> lately {};
    QList<CustomerGlance> glances {}; // of the people, then of those helped lately
    QList<ListItem> tiers {};
};

PeopleColumn::PeopleColumn(StoreRunner& store, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_store(store),
      m_clock(clock),
      m_search(new SearchField(tr("Find a customer"), this)),
      m_count(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_chips(new ChipGroup(tr("Only these"), ChipMode::Many, this)),
      m_problem(new ProblemBar(this)),
      m_sheet(new Card(this)),
      m_people(new PeopleTable(tr("Customers"), u"customers"_s, m_sheet)),
      m_addRow(new QWidget(m_sheet)),
      m_notHere(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, m_addRow)),
      m_add(makeButton(tr("New customer"), ButtonKind::Plain, u"addCustomer"_s, m_addRow, Icon::Add)),
      m_latelyTitle(new PlainLabel(tr("You helped them lately"), FontRole::Small, Tone::Secondary, m_sheet)),
      m_lately(new PeopleTable(tr("You helped them lately"), u"lately"_s, m_sheet))
{
    setUpLayout();
    connect(m_search, &SearchField::searchWanted, this, &PeopleColumn::look);
    connect(m_search, &SearchField::resultsWanted, this, [this] {
        PeopleTable* table = m_people->isHidden() ? m_lately : m_people;
        table->setFocus(Qt::ShortcutFocusReason);
        if (!table->currentIndex().isValid())
            table->makeCurrent(0);
    });
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addWanted(typed()); });
    connect(m_problem, &ProblemBar::tryAgainWanted, this, &PeopleColumn::look);
    connect(m_chips, &ChipGroup::changed, this, &PeopleColumn::showNarrowed);
    for (PeopleTable* table : {m_people, m_lately}) {
        PeopleTable* other = table == m_people ? m_lately : m_people;
        connect(table, &PeopleTable::picked, this, [this, other](const Customer& person) {
            other->mark({}); // one person is current, in whichever list
            m_guest = false;
            Q_EMIT picked(person);
        });
        connect(table, &PeopleTable::opened, this, &PeopleColumn::opened);
    }
    connect(m_people, &PeopleTable::leftUp, this, &PeopleColumn::takeKeyboard);
    connect(m_people, &PeopleTable::leftDown, this, [this] {
        if (m_lately->isHidden())
            return;
        m_lately->setFocus(Qt::OtherFocusReason);
        m_lately->makeCurrent(0);
    });
    connect(m_lately, &PeopleTable::leftUp, this, [this] {
        if (m_people->isHidden())
            return takeKeyboard();
        m_people->setFocus(Qt::OtherFocusReason);
        m_people->makeCurrent(m_people->people().rowCount() - 1);
    });
}

void PeopleColumn::setUpLayout()
{
    m_search->setObjectName(u"customerSearch"_s);
    m_search->setHint(tr("name, phone, email or order"));
    m_search->setMinimumHeight(scaled(48));
    m_search->setFont(amends::font(FontRole::Body));
    m_chips->setObjectName(u"customerChips"_s);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 18);
    column->setSpacing(12);
    column->addWidget(m_search);
    auto* second = new QHBoxLayout;
    second->setSpacing(12);
    second->addWidget(m_count, 1);
    second->addWidget(m_chips);
    column->addLayout(second);
    column->addWidget(m_problem);
    column->addWidget(m_sheet, 1);
    auto* sheet = static_cast<Card*>(m_sheet)->body();
    sheet->setContentsMargins(1, 1, 1, 1);
    sheet->setSpacing(0);
    for (PeopleTable* table : {m_people, m_lately})
        table->setMinimumHeight(scaled(58));
    sheet->addWidget(m_people);
    auto* add = new QHBoxLayout(m_addRow);
    add->setContentsMargins(16, 11, 16, 11);
    add->setSpacing(12);
    m_notHere->setWrapping(true);
    add->addWidget(m_notHere, 1);
    add->addWidget(m_add);
    sheet->addWidget(m_addRow);
    m_latelyTitle->setProperty("kind", u"groupTitle"_s);
    m_latelyTitle->setMinimumHeight(scaled(32));
    sheet->addWidget(m_latelyTitle);
    sheet->addWidget(m_lately);
    sheet->addStretch(1);
    m_lately->horizontalHeader()->hide();
    m_latelyTitle->hide();
    m_lately->hide();
}

Result<PeopleColumn::Found> PeopleColumn::find(Store& store, const QString& text)
{
    const bool searches = text.size() >= 2;
    auto people = searches ? store.search().people(text, mostFound) : store.customers().recent(mostLately);
    auto lately
        = searches ? store.customers().recent(latelyBeneath + mostFound) : Result<QList<Customer>>(QList<Customer> {});
    auto tiers = store.settings().list(u"tier"_s);
    if (!people || !lately || !tiers)
        return !people ? people.error() : !lately ? lately.error() : tiers.error();
    Found found {*std::move(people), {}, {}, *std::move(tiers)};
    QList<CustomerId> ids;
    for (const Customer& person : std::as_const(found.people))
        ids.append(person.id);
    for (const Customer& person : std::as_const(*lately)) {
        if (found.lately.size() < latelyBeneath && !ids.contains(person.id))
            found.lately.append(person);
    }
    for (const Customer& person : std::as_const(found.lately))
        ids.append(person.id);
    auto glances = store.customers().glances(ids);
    if (!glances)
        return glances.error();
    found.glances = *std::move(glances);
    return found;
}

void PeopleColumn::look()
{
    const quint64 generation = ++m_generation;
    const QString text = typed();
    m_store.run([text](Store& s) { return find(s, text); })
        .then(this, [this, generation, text](const Result<Found>& found) {
            if (generation != m_generation)
                return;
            m_problem->hide();
            if (found)
                show(*found, text);
            else
                m_problem->showProblem(errorText(found.error().kind));
        });
}

void PeopleColumn::lookFor(const QString& text)
{
    m_search->setText(text);
    look();
}

void PeopleColumn::show(const Found& found, const QString& text)
{
    const bool anew = text != m_text;
    m_text = text;
    m_tiers = found.tiers;
    m_found.clear();
    const QDateTime now = m_clock.now();
    QList<PersonRow> lately;
    for (qsizetype i = 0; i < found.glances.size(); ++i) {
        const bool isFound = i < found.people.size();
        const Customer& person = isFound ? found.people.at(i) : found.lately.at(i - found.people.size());
        (isFound ? m_found : lately)
            .append(personRow(person, found.glances.at(i), m_tiers, now, !isFound || !searches()));
    }
    m_lately->setPeople(lately, {});
    if (anew)
        m_chips->setChosen({});
    fillChips();
    m_add->setText(!searches() ? tr("New customer") : tr("Add “%1” as a new customer").arg(onButton(text)));
    showNarrowed();
    if (anew)
        m_guest = false;
    // The first one found comes up by themselves; whoever is on screen stays there while they are still found.
    if (!m_people->isHidden() && !m_guest && (anew || current().id.isNull()))
        m_people->makeCurrent(0);
    if (m_people->isHidden() && current().id.isNull() && !m_guest)
        Q_EMIT nobody();
}

void PeopleColumn::fillChips()
{
    const QStringList chosen = m_chips->chosen();
    const auto count
        = [this](const auto& fits) { return static_cast<int>(std::count_if(m_found.begin(), m_found.end(), fits)); };
    m_chips->clear();
    const auto add = [this](const QString& key, const QString& text, int n) {
        if (n == 0)
            return;
        auto* chip = m_chips->add(key, text);
        chip->setDetail(QString::number(n));
        //: a filter and how many people it leaves: "Open recovery, 3"
        chip->setAccessibleName(tr("%1, %2").arg(text).arg(n));
    };
    add(u"open"_s, tr("Open recovery"), count([](const PersonRow& row) { return row.glance.openCases > 0; }));
    const auto best = std::max_element(m_tiers.begin(), m_tiers.end(), [](const ListItem& a, const ListItem& b) {
        return (a.active ? a.position : -1) < (b.active ? b.position : -1);
    });
    if (best != m_tiers.end())
        add(u"tier."_s + best->key, listText(m_tiers, best->key),
            count([&](const PersonRow& row) { return row.customer.tier == best->key; }));
    m_chips->setChosen(chosen);
}

void PeopleColumn::showNarrowed()
{
    const QStringList chosen = m_chips->chosen();
    QList<PersonRow> rows;
    for (const PersonRow& row : std::as_const(m_found)) {
        const bool fits = std::all_of(chosen.begin(), chosen.end(), [&row](const QString& key) {
            return key == "open"_L1 ? row.glance.openCases > 0 : row.customer.tier == key.mid(5);
        });
        if (fits)
            rows.append(row);
    }
    m_people->setPeople(rows, searches() ? m_text : QString());
    m_people->setVisible(!rows.isEmpty());
    sayHowMany();
    share();
}

// Above an empty list stands what to do, never the name of a list.
void PeopleColumn::sayHowMany()
{
    const int people = m_people->people().rowCount();
    if (searches()) {
        m_notHere->setPlainText(people == 0 ? tr("Nobody by that name. Try the order number.")
                                            : tr("Not here? Try the order number or the end of the phone number."));
        m_count->setPlainText(people >= mostFound ? tr("The first %n people. Type more of the name.", nullptr, people)
                                                  : tr("%n people", nullptr, people));
        return;
    }
    m_notHere->setPlainText(tr("Somebody new?"));
    m_count->setPlainText(people > 0 ? tr("You helped them lately") : QString());
    if (people > 0 || !m_found.isEmpty())
        return;
    const quint64 generation = m_generation;
    m_store.run([](Store& s) { return s.customers().count(); })
        .then(this, [this, generation](const Result<qint64>& all) {
            if (generation == m_generation && all)
                m_count->setPlainText(*all == 0 ? tr("No customers yet.")
                                                : tr("%n customer(s). Type a name.", nullptr, static_cast<int>(*all)));
        });
}

// The people found take the room they need, those helped lately what is left of it.
void PeopleColumn::share()
{
    const int title = m_latelyTitle->minimumHeight();
    const int room = m_sheet->height() - 2 - m_addRow->sizeHint().height();
    const int found = m_people->isHidden() ? 0 : qMin(m_people->wholeHeight(), room);
    const bool lately = searches() && m_lately->people().rowCount() > 0 && room - found >= title + scaled(58);
    // A most, never a fixed height: the sheet could not get smaller with the window again.
    m_people->setMaximumHeight(qMax(found, scaled(58)));
    m_latelyTitle->setVisible(lately);
    m_lately->setVisible(lately);
    if (lately)
        m_lately->setMaximumHeight(qMin(m_lately->wholeHeight(), room - found - title));
}

QString PeopleColumn::typed() const
{
    return m_search->text().trimmed();
}

Customer PeopleColumn::current() const
{
    const Customer found = m_people->isHidden() ? Customer {} : m_people->current();
    return found.id.isNull() && !m_lately->isHidden() ? m_lately->current() : found;
}

void PeopleColumn::mark(CustomerId id)
{
    m_people->mark(id);
    m_lately->mark(m_people->current().id.isNull() ? id : CustomerId {});
    m_guest = !id.isNull() && current().id.isNull();
}

void PeopleColumn::takeKeyboard()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void PeopleColumn::backToList()
{
    (!m_lately->current().id.isNull() && !m_lately->isHidden() ? m_lately : m_people)->setFocus(Qt::OtherFocusReason);
}

void PeopleColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    share();
}
}
