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
#include <tuple>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
// The chips; what else stands for a tier.
constexpr auto atRiskChip = "risk"_L1;
constexpr auto quietChip = "quiet"_L1;
constexpr auto openChip = "open"_L1;

// What was typed, as a button may show it: nothing hidden, nothing taken for a key, and one sees that it goes on.
QString onButton(const QString& typed)
{
    constexpr qsizetype most = 30;
    QString shown = visibleLine(firstOf(typed, most));
    shown.replace(u'&', u"&&"_s);
    return typed.size() > most ? shown + u'…' : shown;
}
}

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
    connect(m_chips, &ChipGroup::changed, this, &PeopleColumn::chipsChanged);
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

void PeopleColumn::look()
{
    const quint64 generation = ++m_generation;
    const QString text = typed();
    const PeopleView view = isSearch(text.size()) || text != m_text ? PeopleView::Lately : this->view();
    m_store.run([text, view](Store& s) { return findPeople(s, text, view); })
        .then(this, [this, generation, text, view](const Result<PeopleFound>& found) {
            if (generation != m_generation)
                return;
            m_problem->hide();
            if (found)
                show(*found, text, view);
            else
                m_problem->showProblem(errorText(found.error().kind));
        });
}

void PeopleColumn::lookFor(const QString& text)
{
    m_search->setText(text);
    look();
}

void PeopleColumn::show(const PeopleFound& found, const QString& text, PeopleView view)
{
    const bool anew = text != m_text || view != m_view;
    const bool other = text != m_text;
    m_text = text;
    m_view = view;
    m_counts = found.counts;
    m_tiers = found.tiers;
    m_found.clear();
    const QDateTime now = m_clock.now();
    QList<PersonRow> lately;
    for (qsizetype i = 0; i < found.glances.size(); ++i) {
        const bool isFound = i < found.people.size();
        const Customer& person = isFound ? found.people.at(i) : found.lately.at(i - found.people.size());
        (isFound ? m_found : lately)
            .append(personRow(person, found.glances.at(i), found.signs.at(i), m_tiers, now,
                !isFound || (!searches() && view == PeopleView::Lately)));
        if (isFound && view == PeopleView::AtRisk)
            sayRisk(m_found.last(), now);
        else if (isFound && view == PeopleView::Quiet)
            sayQuiet(m_found.last(), now);
    }
    m_lately->setPeople(lately, {});
    if (other)
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
    QList<std::tuple<QString, QString, QString>> wanted; // key, words, how many
    const auto add = [&](const QString& key, const QString& text, int n) {
        if (n > 0 || chosen.contains(key))
            wanted.append({key, text, QString::number(n) + (n >= SignCounts::mostCounted ? u"+"_s : QString())});
    };
    const auto here = [this](const QString& key) {
        return static_cast<int>(std::count_if(
            m_found.begin(), m_found.end(), [this, &key](const PersonRow& row) { return fits(row, key); }));
    };
    // Before anything is typed these two are lists of their own, of all customers.
    add(atRiskChip, tr("At risk"), searches() ? here(atRiskChip) : m_counts.atRisk);
    add(quietChip, tr("Quiet"), searches() ? here(quietChip) : m_counts.quiet);
    add(openChip, tr("Open recovery"), here(openChip));
    const auto best = std::max_element(m_tiers.begin(), m_tiers.end(), [](const ListItem& a, const ListItem& b) {
        return (a.active ? a.position : -1) < (b.active ? b.position : -1);
    });
    if (best != m_tiers.end())
        add(u"tier."_s + best->key, listText(m_tiers, best->key), here(u"tier."_s + best->key));
    // The chip that has the keyboard stays, or comes again.
    QString focused;
    QStringList keys;
    for (const auto& [key, text, n] : std::as_const(wanted))
        keys.append(key);
    if (keys != m_chips->keys()) {
        for (const QString& key : m_chips->keys())
            focused = m_chips->chip(key)->hasFocus() ? key : focused;
        m_chips->clear();
        for (const auto& [key, text, n] : std::as_const(wanted))
            m_chips->add(key, text);
        m_chips->setChosen(chosen);
        QWidget* before = m_search; // chips that come later stand where they are read
        for (const QString& key : std::as_const(keys)) {
            setTabOrder(before, m_chips->chip(key));
            before = m_chips->chip(key);
        }
    }
    for (const auto& [key, text, n] : std::as_const(wanted)) {
        m_chips->chip(key)->setDetail(n);
        //: a filter and how many people it leaves: "Open recovery, 3"
        m_chips->chip(key)->setAccessibleName(tr("%1, %2").arg(text, n));
    }
    if (Chip* again = focused.isEmpty() ? nullptr : m_chips->chip(focused))
        again->setFocus(Qt::OtherFocusReason);
}

bool PeopleColumn::fits(const PersonRow& row, const QString& chip) const
{
    return chip == atRiskChip ? row.signs.risk != Risk::None
        : chip == quietChip   ? isQuiet(row.signs.found)
        : chip == openChip    ? row.glance.openCases > 0
                              : row.customer.tier == chip.mid(5);
}

PeopleView PeopleColumn::view() const
{
    const QStringList chosen = m_chips->chosen();
    return chosen.contains(atRiskChip) ? PeopleView::AtRisk
        : chosen.contains(quietChip)   ? PeopleView::Quiet
                                       : PeopleView::Lately;
}

void PeopleColumn::chipsChanged()
{
    if (!searches() && view() != m_view)
        look();
    else
        showNarrowed();
}

void PeopleColumn::showNarrowed()
{
    const QStringList chosen = m_chips->chosen();
    QList<PersonRow> rows;
    std::copy_if(m_found.begin(), m_found.end(), std::back_inserter(rows), [&](const PersonRow& row) {
        return std::all_of(chosen.begin(), chosen.end(), [&](const QString& key) { return fits(row, key); });
    });
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
    if (m_view != PeopleView::Lately)
        return sayView(people);
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

void PeopleColumn::sayView(int people)
{
    const bool risk = m_view == PeopleView::AtRisk;
    if (people == 0)
        m_count->setPlainText(risk ? tr("Nobody is at risk now.") : tr("Nobody is quiet now."));
    else if (m_found.size() >= mostSigned)
        m_count->setPlainText(risk ? tr("The first %n people at risk, the heaviest reason first", nullptr, people)
                                   : tr("The first %n quiet people, the longest silence first", nullptr, people));
    else
        m_count->setPlainText(risk ? tr("%n people at risk, the heaviest reason first", nullptr, people)
                                   : tr("%n quiet people, the longest silence first", nullptr, people));
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
