#include "widgets/recovery/FollowUpPage.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/ChipGroup.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KindText.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/SayCard.h"
#include "widgets/common/WordsEdit.h"
#include "widgets/recovery/PromiseEntry.h"
#include "widgets/recovery/PromiseTable.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int narrowBelow = 620; // unscaled; pairs stand one under the other
const QString wordsField = u"followup.words"_s;
const QString lessonField = u"followup.lesson"_s;
const QString promiseField = u"followup.promise"_s;
const QString csatField = u"followup.csat"_s;           // chosen before it is said how it ended
const QString partsField = u"followup.promise.parts"_s; // who, how and by when, as set by hand

// What was only shown follows the store; what was written on stays.
void follow(WordsEdit* edit, QString& shown, const QString& stored)
{
    if (shown.trimmed() == stored)
        return;
    if (edit->words() == shown)
        edit->setWords(stored);
    shown = stored;
}
}

FollowUpPage::FollowUpPage(CaseDesk& desk, QWidget* parent)
    : StepPage(desk, parent),
      m_ask(new SayCard(tr("Ask"), this)),
      m_words(new WordsEdit(tr("What they say now, in their words"), this)),
      m_checkBackRow(new QWidget(this)),
      m_checkBackLabel(new PlainLabel(tr("Check-back"), FontRole::Small, Tone::Secondary, m_checkBackRow)),
      m_checkBack(new QDateTimeEdit(m_checkBackRow)),
      m_outcome(new ChipGroup(tr("How it ended"), ChipMode::OneOrNone, this, ChipSize::Large)),
      m_csat(new ChipGroup(tr("How happy, they say"), ChipMode::OneOrNone, this, ChipSize::Large)),
      m_promises(new Card(tr("Promises made"), this)),
      m_kept(new PlainLabel(QString(), FontRole::Small, Tone::Seam, this)),
      m_table(new PromiseTable(this)),
      m_entry(new PromiseEntry(desk.clock(), this)),
      m_lesson(new WordsEdit(tr("What we learned"), this, FontRole::Body)),
      m_problem(new PlainLabel(QString(), FontRole::Small, Tone::Danger, this)),
      m_panel(new QWidget(this)),
      m_closing(new QVBoxLayout)
{
    setObjectName(u"followUpPage"_s);
    m_panel->hide();
    m_ask->setLines({tr("Is it right now, the way you hoped?")});
    m_ask->setHint(tr("One question. Then wait."));
    m_words->setObjectName(u"checkBackWords"_s);
    m_words->setLines(2, 5);
    m_lesson->setObjectName(u"lesson"_s);
    m_lesson->setLines(2, 4);
    m_outcome->setObjectName(u"outcome"_s);
    m_csat->setObjectName(u"csat"_s);
    for (const auto& [outcome, word] : Keys<Outcome>::all)
        m_outcome->add(key(outcome), outcomeText(outcome))->setCheckMark(true);
    for (int i = 1; i <= 5; ++i)
        m_csat->add(QString::number(i), QLocale().toString(i));
    m_checkBack->setObjectName(u"checkBackBy"_s);
    m_checkBack->setCalendarPopup(true);
    m_checkBack->setDisplayFormat(tr("ddd d MMM yyyy HH:mm", "how the time of the check-back is edited"));
    m_problem->setWrapping(true);
    m_problem->hide();
    setUpLayout();
    setUpConnections();
}

void FollowUpPage::setUpLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0); // the frame keeps the margin
    column->setSpacing(14);
    auto* row = new QHBoxLayout(m_checkBackRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_checkBackLabel->setBuddy(m_checkBack);
    m_checkBack->setAccessibleName(tr("Check-back"));
    row->addStretch();
    row->addWidget(m_checkBackLabel);
    row->addWidget(m_checkBack);
    m_ask->setBelow(m_words);
    column->addWidget(m_checkBackRow);
    column->addWidget(m_ask);
    column->addWidget(makeOutcomeRow());
    column->addWidget(m_problem);
    column->addWidget(makePromises());
    column->addWidget(
        makeFieldTitle(tr("What we learned"), tr("One line, for whoever gets the next one"), m_lesson, this));
    column->addWidget(m_lesson);
    column->addStretch();

    auto* panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(16, 16, 16, 16);
    panel->setSpacing(8);
    panel->addWidget(new PlainLabel(tr("When you close"), FontRole::BodyBold, Tone::Normal, m_panel));
    m_closing->setSpacing(8);
    panel->addLayout(m_closing);
    panel->addStretch();
    auto* note = new PlainLabel(tr("You can open a closed case again."), FontRole::Small, Tone::Secondary, m_panel);
    note->setWrapping(true);
    panel->addWidget(note);
    setTabOrder(m_words, m_outcome);
}

QWidget* FollowUpPage::makeOutcomeRow()
{
    auto* row = new QWidget(this);
    m_outcomeRow = new QBoxLayout(QBoxLayout::LeftToRight, row);
    m_outcomeRow->setContentsMargins(0, 0, 0, 0);
    m_outcomeRow->setSpacing(24);
    auto* ended = new QVBoxLayout;
    ended->setSpacing(5);
    ended->addWidget(makeFieldTitle(tr("How it ended"), QString(), m_outcome, row));
    ended->addWidget(m_outcome);
    auto* happy = new QVBoxLayout;
    happy->setSpacing(5);
    happy->addWidget(makeFieldTitle(tr("How happy, they say"), tr("1 not at all, 5 very"), m_csat, row));
    happy->addWidget(m_csat);
    m_outcomeRow->addLayout(ended, 1);
    m_outcomeRow->addLayout(happy, 1);
    return row;
}

void FollowUpPage::resizeEvent(QResizeEvent* event)
{
    StepPage::resizeEvent(event);
    const bool narrow = width() < scaled(narrowBelow);
    m_outcomeRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_outcomeRow->setSpacing(narrow ? 12 : 24);
}

QWidget* FollowUpPage::makePromises()
{
    m_promises->setTrailing(m_kept);
    m_promises->body()->addWidget(m_table);
    m_promises->body()->addWidget(makeDivider(m_promises));
    m_promises->body()->addWidget(m_entry);
    return m_promises;
}

void FollowUpPage::setUpConnections()
{
    connect(m_words, &WordsEdit::wordsEdited, this,
        [this] { m_desk.type(wordsField, m_words->words(), m_words->textCursor().position()); });
    connect(m_lesson, &WordsEdit::wordsEdited, this,
        [this] { m_desk.type(lessonField, m_lesson->words(), m_lesson->textCursor().position()); });
    keepsDraft(m_desk, m_entry->editor(), promiseField);
    connect(m_entry, &PromiseEntry::typed, this,
        [this](const QString& text, int caret) { m_desk.type(promiseField, text, caret); });
    keepsDraft(m_desk, m_entry->who(), partsField);
    connect(m_entry, &PromiseEntry::partsChanged, this,
        [this] { m_desk.type(partsField, m_entry->parts(), m_entry->who()->cursorPosition()); });
    connect(m_outcome, &ChipGroup::changed, this, &FollowUpPage::answerCheckBack);
    connect(m_csat, &ChipGroup::changed, this, &FollowUpPage::answerCheckBack);
    connect(m_checkBack, &QDateTimeEdit::editingFinished, this, &FollowUpPage::planCheckBack);
    connect(m_entry, &PromiseEntry::promised, this, [this](const PromiseMade& promise) {
        if (const auto refusal = m_desk.happened({promise}, {promiseField, partsField}))
            return m_entry->showProblem(refusalText(*refusal));
        m_entry->clear();
        m_entry->focusLine();
    });
    connect(m_entry, &PromiseEntry::moved, this, [this](PromiseId id, const QDateTime& by) {
        if (const auto refusal = m_desk.happened({PromiseMoved {id, by, {}}}))
            return m_entry->showProblem(refusalText(*refusal));
        m_entry->endMove();
    });
    connect(m_table, &PromiseTable::keptWanted, this, [this](PromiseId id) { record({PromiseKept {id, {}}}); });
    connect(m_table, &PromiseTable::brokenWanted, this, [this](PromiseId id) { record({PromiseBroken {id, {}}}); });
    connect(m_table, &PromiseTable::undoWanted, this, [this](PromiseId id) { record({PromiseReopened {id}}); });
    connect(m_table, &PromiseTable::moveWanted, this, &FollowUpPage::move);
}

bool FollowUpPage::record(const QList<EventBody>& bodies, const QStringList& committed)
{
    const auto refusal = m_desk.happened(bodies, committed);
    m_problem->setVisible(refusal.has_value());
    if (refusal)
        m_problem->setPlainText(refusalText(*refusal));
    return !refusal;
}

void FollowUpPage::take()
{
    const RecoveryCase& c = m_desk.current();
    m_problem->hide();
    const auto promise = m_desk.draft(promiseField);
    m_wordsShown = c.checkBackWords;
    m_lessonShown = c.lesson;
    m_checkBackShown = m_checkBack->dateTime(); // of another case, if anything
    putDraft(m_words, wordsField, m_wordsShown);
    putDraft(m_lesson, lessonField, m_lessonShown);
    m_entry->clear();
    if (promise)
        m_entry->setText(promise->text);
    if (const auto parts = m_desk.draft(partsField))
        m_entry->setParts(parts->text);
    refresh();
}

void FollowUpPage::showWords()
{
    const RecoveryCase& c = m_desk.ahead();
    follow(m_words, m_wordsShown, c.checkBackWords);
    follow(m_lesson, m_lessonShown, c.lesson);
    m_outcome->setChosen(c.outcome ? QStringList {key(*c.outcome)} : QStringList());
    const auto waiting = m_desk.draft(csatField);
    const QString happy = waiting ? waiting->text : c.csat > 0 ? QString::number(c.csat) : QString();
    m_csat->setChosen(happy.isEmpty() ? QStringList() : QStringList {happy});
}

void FollowUpPage::refresh()
{
    const RecoveryCase& c = m_desk.current();
    m_showing = true;
    showWords();
    const bool closed = c.status == CaseStatus::Closed;
    for (QWidget* field : {static_cast<QWidget*>(m_outcome), static_cast<QWidget*>(m_csat)})
        field->setEnabled(!closed);
    m_words->setReadOnly(closed);
    showCheckBack();
    showPromises();
    showClosing();
    m_showing = false;
    Q_EMIT hintChanged();
}

void FollowUpPage::showCheckBack()
{
    const RecoveryCase& c = m_desk.ahead();
    // The row stays when it is answered: the next click must find everything where it was.
    const bool answered = c.checkedBackAt.isValid();
    m_checkBackLabel->setPlainText(answered ? tr("Check-back answered") : tr("Check-back"));
    m_checkBack->setEnabled(!answered && c.status != CaseStatus::Closed);
    if (m_checkBack->hasFocus() && m_checkBack->dateTime() != m_checkBackShown)
        return; // being changed
    m_checkBack->setDateTime(
        (c.checkBackBy.isValid() ? c.checkBackBy : m_desk.now().addDays(m_desk.company().clocks.checkBackDays))
            .toLocalTime());
    m_checkBackShown = m_checkBack->dateTime();
}

void FollowUpPage::planCheckBack()
{
    if (m_showing || m_checkBack->dateTime() == m_checkBackShown)
        return; // nobody changed it, whatever the store has by now
    const QDateTime by = m_checkBack->dateTime().toUTC();
    m_checkBackShown = m_checkBack->dateTime();
    if (by != m_desk.ahead().checkBackBy)
        record({CheckBackPlanned {by}});
}

void FollowUpPage::showPromises()
{
    const QList<Promise>& promises = m_desk.current().promises;
    const auto kept = std::count_if(
        promises.begin(), promises.end(), [](const Promise& p) { return p.state == PromiseState::Kept; });
    m_kept->setPlainText(promises.isEmpty()
            ? QString()
            : tr("%1 of %2 kept").arg(QLocale().toString(qlonglong(kept)), QLocale().toString(promises.size())));
    m_table->show(promises, m_desk.now());
}

void FollowUpPage::showClosing()
{
    while (QLayoutItem* item = m_closing->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const RecoveryCase& c = m_desk.current();
    const auto add = [this](bool good, const QString& text) {
        auto* row = new QWidget(m_panel);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(
            new Picture(good ? Icon::Ok : Icon::Clock, good ? Token::Ok : Token::Text2, 18, row), 0, Qt::AlignTop);
        auto* label = new PlainLabel(text, FontRole::Small, Tone::Normal, row);
        label->setWrapping(true);
        line->addWidget(label, 1);
        m_closing->addWidget(row);
    };
    add(c.checkedBackAt.isValid(),
        c.checkedBackAt.isValid() ? tr("Check-back answered") : tr("Ask them whether it is right now"));
    add(!c.cause.isEmpty(),
        c.cause.isEmpty() ? tr("The cause is not known yet") : tr("Cause: %1").arg(listText(m_desk.causes(), c.cause)));
    const auto open = std::count_if(
        c.promises.begin(), c.promises.end(), [](const Promise& p) { return p.state == PromiseState::Open; });
    if (open > 0)
        add(false, tr("%n open promise(s) stay on the list", nullptr, static_cast<int>(open)));
    for (const Step step : allSteps) {
        if (step == Step::Compensate && !isDone(c, step))
            add(false, tr("No offer was answered"));
        if (step == Step::Apologize && !isDone(c, step))
            add(false, tr("No apology was delivered"));
    }
}

// What they say, how it ended and how happy they are are one answer: recorded whole, each time a part of it changes.
void FollowUpPage::answerCheckBack()
{
    const auto outcome = fromKey<Outcome>(m_outcome->chosenOne());
    if (m_showing)
        return;
    const QString happy = m_csat->chosenOne();
    if (!outcome) { // kept until it is known how it ended
        if (happy.isEmpty())
            m_desk.forgetDraft(csatField);
        else if (!m_desk.ahead().outcome)
            m_desk.type(csatField, happy);
        return;
    }
    if (record({CheckedBack {*outcome, happy.toInt(), m_desk.ahead().nps, m_words->words().trimmed()}},
            {wordsField, csatField}))
        m_wordsShown = m_words->words();
}

void FollowUpPage::move(PromiseId id)
{
    if (const Promise* promise = m_desk.current().promise(id))
        m_entry->beginMove(*promise);
}

void FollowUpPage::enter()
{
    const RecoveryCase& c = m_desk.current();
    if (!c.checkBackBy.isValid() && !c.checkedBackAt.isValid() && c.status != CaseStatus::Closed)
        record({CheckBackPlanned {m_desk.now().addDays(m_desk.company().clocks.checkBackDays)}});
    if (c.promises.isEmpty() && !c.checkedBackAt.isValid())
        m_entry->focusLine();
    else
        m_words->setFocus(Qt::OtherFocusReason);
}

// Only what was written here: words that were merely shown may be older than the store's by now.
bool FollowUpPage::commit()
{
    if (m_lesson->words() != m_lessonShown) {
        const QString lesson = m_lesson->words().trimmed();
        if (lesson != m_desk.ahead().lesson && !record({LessonNoted {lesson}}, {lessonField}))
            return false;
        m_lessonShown = m_lesson->words();
    }
    const RecoveryCase& c = m_desk.ahead();
    if (m_words->words() == m_wordsShown || c.status == CaseStatus::Closed || !c.outcome)
        return true;
    const QString words = m_words->words().trimmed();
    if (words != c.checkBackWords && !record({CheckedBack {*c.outcome, c.csat, c.nps, words}}, {wordsField}))
        return false;
    m_wordsShown = m_words->words();
    return true;
}

QString FollowUpPage::hint() const
{
    const RecoveryCase& c = m_desk.current();
    if (c.checkedBackAt.isValid())
        return c.outcome ? outcomeText(*c.outcome) : QString();
    return c.checkBackBy.isValid() ? tr("Check-back %1").arg(dayText(c.checkBackBy, m_desk.now())) : QString();
}

void FollowUpPage::showLack(Lack)
{
    m_problem->setPlainText(tr("Ask whether it is right now, and choose how it ended."));
    m_problem->show();
    m_words->setFocus(Qt::OtherFocusReason);
}

QWidget* FollowUpPage::sidePanel()
{
    return m_panel;
}

QString FollowUpPage::sidePanelTitle() const
{
    return tr("Closing");
}
}
