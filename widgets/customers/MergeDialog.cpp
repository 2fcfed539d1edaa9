#include "widgets/customers/MergeDialog.h"

#include "models/desk/Places.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/PhoneText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/PlainTip.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/SearchField.h"
#include "widgets/common/VisibleText.h"
#include "widgets/customers/CareText.h"
#include "widgets/recovery/PersonText.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int mostFound = 30;
constexpr int besideButton = 32;  // where the words of a radio button begin
constexpr int besideValues = 370; // the names of the fields, both buttons and the gaps

// One line of somebody: the name, and what tells them from a namesake.
QString lineOf(const Customer& c)
{
    QStringList parts {whoText(c)};
    if (!c.number.isEmpty())
        parts.append(isolatedLtr(visibleLine(c.number)));
    if (!c.phones.isEmpty())
        parts.append(isolatedLtr(phoneText(c.phones.constFirst())));
    if (!c.emails.isEmpty())
        parts.append(isolatedLtr(visibleLine(c.emails.constFirst())));
    return parts.join(u"  ·  "_s);
}

QString shown(const QString& value, MergeField field)
{
    if (field == MergeField::Since) {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
    }
    if (field == MergeField::Tier)
        return visibleLine(value.left(1).toUpper() + value.mid(1));
    return visibleLine(field == MergeField::Language ? languageText(value) : value);
}
}

MergeDialog::MergeDialog(StoreRunner& store, const Customer& kept, const Customer& other, QWidget* parent)
    : QDialog(parent), m_store(store), m_stack(new QStackedWidget(this)), m_problem(new ProblemBar(this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Two records of one person"));
    resize(scaled(760), scaled(600));
    m_kept.customer = kept;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeSearch());
    m_stack->addWidget(makeChoice());
    if (other.id.isNull())
        m_search->setFocus();
    else
        load(other.id);
}

QWidget* MergeDialog::makeSearch()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* title
        = new PlainLabel(tr("Who else is %1").arg(whoText(m_kept.customer)), FontRole::Title, Tone::Normal, page);
    title->setEliding(true);
    column->addWidget(title);
    m_search = new SearchField(tr("Name, phone, email or customer number of the other record"), page);
    m_search->setObjectName(u"mergeSearch"_s);
    column->addWidget(m_search);
    m_people = new QListWidget(page);
    m_people->setObjectName(u"mergePeople"_s);
    m_people->setAccessibleName(tr("People found"));
    m_people->setTabKeyNavigation(false);
    m_people->setProperty("kind", u"framed"_s);
    column->addWidget(m_people, 1);
    auto* foot = new QHBoxLayout;
    auto* leave = makeButton(tr("Cancel"), ButtonKind::Plain, u"mergeLeave"_s, page);
    auto* next = makeButton(tr("Put side by side"), ButtonKind::Primary, u"mergePick"_s, page);
    leave->setAutoDefault(false);
    next->setAutoDefault(false);
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(next);
    column->addLayout(foot);
    connect(m_search, &SearchField::searchWanted, this, &MergeDialog::look);
    connect(m_search, &SearchField::resultsWanted, m_people, [this] {
        m_people->setFocus(Qt::TabFocusReason);
        m_people->setCurrentRow(0);
    });
    connect(m_people, &QListWidget::itemActivated, this, &MergeDialog::pick);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(next, &QPushButton::clicked, this, &MergeDialog::pick);
    return page;
}

QWidget* MergeDialog::makeChoice()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* title = new PlainLabel(tr("One person, one record"), FontRole::Title, Tone::Normal, page);
    column->addWidget(title);
    m_what = new PlainLabel(QString(), FontRole::Body, Tone::Secondary, page);
    m_what->setObjectName(u"mergeWhat"_s);
    m_what->setWrapping(true);
    column->addWidget(m_what);
    auto* area = new QScrollArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    m_sheet = new QWidget(area);
    m_sheet->setObjectName(u"mergeSheet"_s);
    m_grid = new QGridLayout(m_sheet);
    m_grid->setContentsMargins(0, 4, 8, 4);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    area->setWidget(m_sheet);
    column->addWidget(area, 1);
    auto* foot = new QHBoxLayout;
    auto* leave = makeButton(tr("Cancel"), ButtonKind::Plain, u"mergeCancel"_s, page);
    m_merge = makeButton(
        tr("Merge"), ButtonKind::Primary, u"mergeNow"_s, page, Icon::None, QKeySequence(Qt::CTRL | Qt::Key_Return));
    leave->setAutoDefault(false);
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(m_merge);
    column->addLayout(foot);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(m_problem, &ProblemBar::tryAgainWanted, this, &MergeDialog::merge);
    return page;
}

void MergeDialog::look(const QString& text)
{
    const quint64 generation = ++m_generation;
    m_store.run([text](Store& s) { return s.search().people(text, mostFound); })
        .then(this, [this, generation](const Result<QList<Customer>>& people) {
            if (generation != m_generation || !people)
                return;
            m_found.clear();
            m_people->clear();
            for (const Customer& person : *people) {
                if (person.id == m_kept.customer.id)
                    continue;
                m_found.append(person);
                m_people->addItem(lineOf(person));
            }
            m_people->setCurrentRow(0);
        });
}

void MergeDialog::pick()
{
    const int row = m_people->currentRow();
    if (row >= 0 && row < m_found.size())
        load(m_found.at(row).id);
}

void MergeDialog::load(CustomerId other)
{
    struct Both {
        CustomerCard kept {};
        CustomerCard other {};
    };
    m_store
        .run([kept = m_kept.customer.id, other](Store& s) -> Result<Both> {
            auto one = s.customers().card(kept, 1);
            auto two = s.customers().card(other, 1);
            return one && two ? Result<Both>(Both {*one, *two}) : one ? two.error() : one.error();
        })
        .then(this, [this](const Result<Both>& both) {
            if (!both)
                return m_problem->showNote(errorText(both.error().kind));
            m_kept = both->kept;
            m_other = both->other;
            showBoth();
        });
}

void MergeDialog::showBoth()
{
    const int cases = static_cast<int>(m_kept.cases.size() + m_other.cases.size());
    m_what->setPlainText(tr("%n case(s), all orders, phones and emails of both stay.", nullptr, cases) + u' '
        + tr("Choose what is right where they differ. It can be taken back later."));
    int row = 0;
    const auto head = [&](const QString& text, int at) {
        auto* label = new PlainLabel(text, FontRole::BodyBold, Tone::Normal, m_sheet);
        label->setEliding(true);
        m_grid->addWidget(label, row, at);
    };
    head(tr("Stays"), 1);
    head(tr("Goes into it"), 2);
    ++row;
    for (const MergeField field : allMergeFields)
        addRow(row++, field);
    for (const bool phones : {true, false}) {
        const auto of = [phones](const Customer& c) { return phones ? phonesText(c.phones) : c.emails.join(u", "_s); };
        if (of(m_kept.customer).isEmpty() && of(m_other.customer).isEmpty())
            continue;
        m_grid->addWidget(new PlainLabel(phones ? tr("Phones, all kept") : tr("Emails, all kept"), FontRole::Small,
                              Tone::Secondary, m_sheet),
            row, 0);
        for (const int at : {1, 2}) {
            auto* value = new PlainLabel(
                visibleLine(of(at == 1 ? m_kept.customer : m_other.customer)), FontRole::Body, Tone::Normal, m_sheet);
            value->setWrapping(true);
            addValue(value, row, at);
        }
        ++row;
    }
    m_grid->setRowStretch(row, 1);
    m_stack->setCurrentIndex(1);
    auto* first = m_sheet->findChild<QRadioButton*>();
    first ? first->setFocus(Qt::TabFocusReason) : m_merge->setFocus(Qt::TabFocusReason);
}

// Its words stand under those of the radio buttons.
void MergeDialog::addValue(PlainLabel* value, int row, int column)
{
    auto* cell = new QHBoxLayout;
    cell->addSpacing(scaled(besideButton));
    cell->addWidget(value, 1);
    m_grid->addLayout(cell, row, column);
}

// A radio button where there is a choice; where both say the same, or only one says anything, just that.
void MergeDialog::addRow(int row, MergeField field)
{
    const QString kept = mergeValue(m_kept.customer, field);
    const QString other = mergeValue(m_other.customer, field);
    if (kept.isEmpty() && other.isEmpty())
        return;
    auto* title = new PlainLabel(mergeFieldText(field), FontRole::Small, Tone::Secondary, m_sheet);
    m_grid->addWidget(title, row, 0);
    if (kept == other || kept.isEmpty() || other.isEmpty()) {
        for (const int at : {1, 2}) {
            auto* value = new PlainLabel(shown(at == 1 ? kept : other, field), FontRole::Body, Tone::Normal, m_sheet);
            value->setEliding(true);
            addValue(value, row, at);
        }
        return;
    }
    auto* group = new QButtonGroup(m_sheet);
    for (const bool fromOther : {false, true}) {
        const QString value = shown(fromOther ? other : kept, field);
        const int room = (width() - scaled(besideValues)) / 2; // both columns are seen whole
        QString words = fontMetrics().elidedText(value, Qt::ElideRight, room);
        auto* choice = new QRadioButton(isolated(words.replace(u'&', u"&&"_s)), m_sheet);
        choice->setObjectName((fromOther ? u"other."_s : u"kept."_s) + QString::number(static_cast<int>(field)));
        //: %1 a field such as "Name", %2 what it says
        choice->setAccessibleName(tr("%1: %2").arg(mergeFieldText(field), value));
        choice->setToolTip(plainTip(value));
        choice->setMinimumHeight(scaled(30));
        choice->setChecked(!fromOther);
        group->addButton(choice);
        m_grid->addWidget(choice, row, fromOther ? 2 : 1);
        if (fromOther)
            m_fromOther.insert(field, choice);
    }
}

void MergeDialog::merge()
{
    MergeFields fields;
    for (auto it = m_fromOther.cbegin(); it != m_fromOther.cend(); ++it)
        fields.setFlag(it.key(), it.value()->isChecked());
    m_merge->setEnabled(false);
    m_store
        .run([kept = m_kept.customer.id, other = m_other.customer.id, fields](
                 Store& s) { return s.care().merge(kept, other, fields, localAgent()); })
        .then(this, [this](const Result<MergeRecord>& done) {
            m_merge->setEnabled(true);
            if (!done)
                return m_problem->showProblem(errorText(done.error().kind));
            m_store.announce({Change::Customers | Change::Cases | Change::Orders, {}, done->kept});
            Q_EMIT merged(*done);
            accept();
        });
}
}
