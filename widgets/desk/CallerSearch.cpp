#include "widgets/desk/CallerSearch.h"

#include "models/base/Text.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/SearchField.h"
#include "widgets/common/ValueAccess.h"
#include "widgets/common/VisibleText.h"
#include "widgets/desk/CallWords.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int mostPeople = 20;
constexpr int widest = 720;
constexpr qsizetype longestOnButton = 30;
}

CallerSearch::CallerSearch(StoreRunner& store, QWidget* parent)
    : QWidget(parent),
      m_store(store),
      m_heading(new PlainLabel(QString(), FontRole::Section, Tone::Normal, this)),
      m_hint(new PlainLabel(QString(), FontRole::Body, Tone::Secondary, this)),
      m_problem(new ProblemBar(this)),
      m_field(new SearchField(tr("Find them by name or email"), this)),
      m_list(new QListWidget(this)),
      m_add(makeButton(QString(), ButtonKind::Plain, u"callNewPerson"_s, this, Icon::Add))
{
    setObjectName(u"callerSearch"_s);
    m_heading->setObjectName(u"callHeading"_s);
    m_heading->setWrapping(true);
    m_hint->setObjectName(u"callHint"_s);
    m_hint->setWrapping(true);
    m_field->setObjectName(u"callerField"_s);
    m_list->setObjectName(u"callerPeople"_s);
    m_list->setAccessibleName(tr("People it may be"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_problem->hide();
    setUpLayout();
    connect(m_field, &SearchField::searchWanted, this, &CallerSearch::look);
    connect(m_field, &SearchField::resultsWanted, this, &CallerSearch::pickFirst);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_pickWhenFound = false;
        showAdd();
    });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { pick(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { pick(m_list->row(item)); });
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT newWanted(m_field->text().trimmed()); });
    connect(m_problem, &ProblemBar::tryAgainWanted, this, &CallerSearch::againWanted);
}

void CallerSearch::setUpLayout()
{
    auto* what = new QWidget(this);
    auto* column = new QVBoxLayout(what);
    column->setContentsMargins(20, 18, 20, 20);
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    column->addWidget(m_field);
    auto* card = new Card(what);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_list);
    column->addWidget(card, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    column->addLayout(foot);
    what->setMaximumWidth(scaled(widest));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(what, 1);
    row->addStretch();
}

void CallerSearch::showCall(const Call& call, const QDateTime& now)
{
    const bool another = std::exchange(m_call, call.id) != call.id;
    const QList<Customer> offered = call.state == Call::Several ? call.people : QList<Customer> {};
    const bool others = std::exchange(m_offered, offered) != offered;
    const bool keeps = call.text.kind == CallText::Number;
    m_heading->setPlainText(call.state == Call::Several
            ? (call.exact ? tr("Who of them is it?") : tr("Is it one of them?"))
            : callRemark(call, now));
    m_hint->setPlainText(keeps
            ? tr("Type a name: Enter gives them the number %1 and opens them. Nobody by that name: add them.")
                  .arg(callNumber(call))
            : tr("Type a name: Enter opens them. Nobody by that name: add them."));
    if (call.state == Call::Failed)
        m_problem->showProblem(errorText(call.error));
    else if (another)
        m_problem->hide();
    if (another)
        m_field->clear();
    if (another || (others && m_field->text().trimmed().size() < 2)) // else whoever is current stays so
        showPeople(m_field->text(), m_offered);
    showAdd();
}

void CallerSearch::look(const QString& text)
{
    const quint64 generation = ++m_generation;
    if (text.trimmed().size() < 2)
        return showPeople(text, m_offered);
    m_store.run([text](Store& s) { return s.search().people(text, mostPeople); })
        .then(this, [this, generation, text](const Result<QList<Customer>>& people) {
            if (generation == m_generation)
                showPeople(text, people ? *people : QList<Customer> {});
        });
}

void CallerSearch::showPeople(const QString& text, const QList<Customer>& people)
{
    m_shownFor = text;
    m_people = people;
    m_list->clear();
    for (const Customer& who : people)
        m_list->addItem(personLine(who));
    if (people.isEmpty()) {
        const QString nothing
            = text.trimmed().size() < 2 ? tr("Type two letters of their name.") : tr("Nobody by that name.");
        auto* row = new QListWidgetItem(nothing, m_list);
        row->setFlags(Qt::NoItemFlags); // says something, and cannot be chosen
        if (m_pickWhenFound)
            announce(m_list, nothing);
    } else {
        m_list->setCurrentRow(0);
    }
    if (std::exchange(m_pickWhenFound, false) && !people.isEmpty())
        pickFirst();
}

// Enter may be faster than the search.
void CallerSearch::pickFirst()
{
    if (m_shownFor != m_field->text()) {
        m_pickWhenFound = true;
        return look(m_field->text());
    }
    if (m_people.size() == 1)
        return pick(0);
    if (!m_people.isEmpty()) { // of several nobody is taken unseen
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentRow(0);
    } else {
        m_add->setFocus(Qt::OtherFocusReason);
    }
}

void CallerSearch::pick(int row)
{
    if (row < 0 || row >= m_people.size())
        return;
    const Customer who = m_people.at(row);
    const bool has = std::any_of(
        m_offered.begin(), m_offered.end(), [&](const Customer& offered) { return offered.id == who.id; });
    Q_EMIT chosen(who, !has);
}

void CallerSearch::showAdd()
{
    const QString typed = m_field->text().trimmed();
    QString shown = visibleLine(firstOf(typed, longestOnButton));
    shown.replace(u'&', u"&&"_s);
    m_add->setText(typed.isEmpty() ? tr("New person")
                                   //: %1 is a name that was typed
                                   : tr("New person “%1”").arg(typed.size() > longestOnButton ? shown + u'…' : shown));
}

void CallerSearch::takeKeyboard()
{
    if (m_offered.isEmpty())
        m_field->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void CallerSearch::showProblem(ErrorKind kind)
{
    m_problem->showNote(
        kind == ErrorKind::Conflict ? tr("Somebody else changed them first. Pick them once more.") : errorText(kind));
    if (kind == ErrorKind::Conflict)
        look(m_field->text()); // as they are now
}
}
