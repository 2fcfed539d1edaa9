#include "widgets/recovery/ApologizePage.h"

#include "models/language/KeyPhrases.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/IconButton.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/Prompts.h"
#include "widgets/common/Segmented.h"
#include "widgets/common/TagFlow.h"
#include "widgets/common/VisibleText.h"
#include "widgets/recovery/ApologizeDelivered.h"
#include "widgets/recovery/InvestigateParts.h"
#include "widgets/recovery/LetterCard.h"
#include "widgets/recovery/LetterEdit.h"
#include "widgets/recovery/LetterPaper.h"
#include "widgets/recovery/PersonText.h"
#include "widgets/recovery/SecondLook.h"
#include "widgets/recovery/StepText.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int secondFailureDays = 90;

// The case before this one, if it was opened so short a time ago that this is the second failure.
QDate earlierFailure(const CaseDesk& desk)
{
    for (const CaseRow& row : desk.card().cases) {
        if (row.id != desk.current().id && row.openedAt.isValid() && row.openedAt < desk.current().openedAt
            && row.openedAt.daysTo(desk.current().openedAt) <= secondFailureDays)
            return row.openedAt.toLocalTime().date();
    }
    return {};
}
}

void ApologizePage::setSeams(Prompts* prompts, LetterPress* press)
{
    m_prompts = prompts;
    m_press = press;
}

void ApologizePage::setUpConnections()
{
    connect(m_template, &QComboBox::activated, this, [this] {
        showTones();
        chooseTemplate();
    });
    connect(m_tone, &Segmented::changed, this, &ApologizePage::chooseTemplate);
    connect(m_undo, &QToolButton::clicked, m_letter, &QTextEdit::undo);
    keepsDraft(m_desk, m_letter, draftField());
    connect(m_letter, &LetterEdit::edited, this, &ApologizePage::lettersChanged);
    connect(m_letter, &LetterEdit::said, this, &StepPage::said);
    connect(m_letter, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_written && m_letter->hasFocus())
            keepDraft();
    });
    connect(m_subject, &QLineEdit::textEdited, this, [this] {
        m_written = true;
        m_ownSubject = true;
        keepDraft();
    });
    connect(m_phrases, &TagFlow::phraseChosen, m_letter, &LetterEdit::insertPhrase);
    connect(m_said, &QPushButton::clicked, this, [this] { deliver(Route::Said); });
    connect(m_copy, &QPushButton::clicked, this, [this] { deliver(Route::Copied); });
    connect(m_print, &QPushButton::clicked, this, [this] { deliver(Route::Printed); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { deliver(Route::Pdf); });
    connect(m_delivered, &ApologizeDelivered::anotherWanted, this, &ApologizePage::writeAnother);
}

QString ApologizePage::language() const
{
    return spokenWith(m_desk.card().customer);
}

TemplateValues ApologizePage::values() const
{
    const QString cause = m_desk.current().cause;
    const QString agent = m_desk.company().agentName.isEmpty() ? m_desk.agent() : m_desk.company().agentName;
    return valuesFor(m_desk.current(), m_desk.card().customer, m_desk.card().orders, m_desk.company(),
        cause.isEmpty() ? QString() : listText(m_desk.causes(), cause), language(), agent, earlierFailure(m_desk));
}

void ApologizePage::fillTemplates()
{
    m_templates = templatesFor(m_desk.current(), language(), earlierFailure(m_desk).isValid());
    const QString chosen = m_template->currentData().toString();
    const QSignalBlocker quiet(m_template);
    m_template->clear();
    for (const ApologyTemplate& each : std::as_const(m_templates)) {
        if (m_template->findData(each.key) < 0)
            m_template->addItem(each.title, each.key);
    }
    m_template->setCurrentIndex(std::max(0, m_template->findData(chosen)));
}

void ApologizePage::showTones()
{
    const QString wanted = m_template->currentData().toString();
    const auto variants = std::count_if(
        m_templates.begin(), m_templates.end(), [&](const ApologyTemplate& t) { return t.key == wanted; });
    const auto first = std::find_if(
        m_templates.begin(), m_templates.end(), [&](const ApologyTemplate& t) { return t.key == wanted; });
    m_tone->setVisible(variants > 1);
    if (first != m_templates.end())
        m_tone->setChosen(first->tone == LetterTone::Warm ? u"warm"_s : u"plain"_s);
}

const ApologyTemplate* ApologizePage::chosenTemplate() const
{
    const QString wanted = m_template->currentData().toString();
    const LetterTone tone = m_tone->chosen() == u"warm"_s ? LetterTone::Warm : LetterTone::Plain;
    const ApologyTemplate* chosen = nullptr;
    for (const ApologyTemplate& each : std::as_const(m_templates)) {
        if (each.key == wanted && (!chosen || each.tone == tone))
            chosen = &each;
    }
    return chosen;
}

// The words that were there come back with undo, so a letter that was theirs stays theirs: nothing fills it again by itself.
void ApologizePage::chooseTemplate()
{
    const ApologyTemplate* chosen = chosenTemplate();
    if (!chosen)
        return;
    const bool theirs = m_written;
    m_chosen = true;
    useTemplate(*chosen);
    m_written = theirs;
    if (theirs)
        Q_EMIT said(tr("Another letter. Ctrl+Z brings your words back."));
    keepDraft();
}

// What the case knows now, in the template that is chosen, as long as nobody wrote here.
void ApologizePage::fillAnew()
{
    const QString before = m_template->currentData().toString();
    fillTemplates();
    if (!m_chosen || m_template->currentData().toString() != before)
        showTones();
    const ApologyTemplate* chosen = m_chosen || m_template->currentIndex() == 0 ? chosenTemplate() : nullptr;
    if (!chosen)
        return;
    useTemplate(*chosen);
    m_letter->document()->clearUndoRedoStacks();
}

void ApologizePage::useTemplate(const ApologyTemplate& chosen)
{
    const auto filled = fill(chosen.body, values(), chosen.language);
    const auto subject = fill(chosen.subject, values(), chosen.language);
    if (!filled)
        return;
    m_templateId = chosen.id;
    m_letter->setLetter(filled->text, filled->ranges, chosen.language);
    if (!m_ownSubject)
        m_subject->setText(subject ? subject->text : QString());
    m_written = false;
    showCounter();
}

void ApologizePage::take()
{
    fillTemplates();
    m_written = false; // first: a letter that is being emptied must not be kept as theirs
    m_chosen = false;
    m_ownSubject = false;
    m_letter->startAnew();
    m_subjectCaret = -1;
    m_lookAsked = false;
    m_look->refresh();
    m_sentence->clear();
    m_template->setCurrentIndex(0);
    showTones();
    const auto draft = m_desk.draft(draftField());
    QString about;
    if (draft && m_letter->restore(draft->text, draft->caret, about)) {
        const QJsonObject known = QJsonDocument::fromJson(about.toUtf8()).object();
        m_templateId = known[u"template"_s].toString();
        m_subject->setText(known[u"subject"_s].toString());
        m_subjectCaret = known[u"subjectCaret"_s].toInt(-1);
        m_written = known[u"written"_s].toBool(true); // false: only chosen
        m_chosen = true;
        m_ownSubject = known[u"ownSubject"_s].toBool();
        for (const ApologyTemplate& each : std::as_const(m_templates)) {
            if (each.id == m_templateId) {
                m_template->setCurrentIndex(m_template->findData(each.key));
                showTones();
                m_tone->setChosen(each.tone == LetterTone::Warm ? u"warm"_s : u"plain"_s);
            }
        }
    } else if (!m_templates.isEmpty()) {
        useTemplate(m_templates.first());
        m_letter->document()->clearUndoRedoStacks();
    }
    showWriting(m_written || m_chosen || m_desk.current().apologies.isEmpty());
    refresh();
}

void ApologizePage::refresh()
{
    const RecoveryCase& c = m_desk.current();
    m_delivered->showApologies(m_desk.ahead().apologies, m_desk.now());
    m_look->refresh();
    const bool spoken = c.channel == Channel::Phone || c.channel == Channel::Counter;
    m_said->setKind(spoken ? ButtonKind::Primary : ButtonKind::Plain);
    m_copy->setKind(spoken ? ButtonKind::Plain : ButtonKind::Primary);
    if (!m_written && m_writing->isVisible() && !m_letter->hasFocus())
        fillAnew();
    refreshCard();
    showCounter();
    Q_EMIT hintChanged();
}

void ApologizePage::refreshCard()
{
    m_look->refresh();
    const Customer& customer = m_desk.card().customer;
    const QString address = customer.emails.isEmpty() ? QString(customer.address).replace(u'\n', u", "_s)
                                                      : isolatedLtr(customer.emails.first());
    m_to->setPlainText(address.isEmpty() ? customer.name : address);
}

void ApologizePage::resume(const Draft& draft)
{
    if (draft.field == draftField() && m_subjectCaret >= 0 && m_writing->isVisibleTo(this))
        goOnIn(m_subject, m_subjectCaret);
    else
        StepPage::resume(draft);
}

void ApologizePage::enter()
{
    if (m_writing->isHidden()) {
        m_delivered->focusAnother();
        return;
    }
    if (!m_written) // facts may have come since it was last looked at
        fillAnew();
    m_letter->setFocus(Qt::OtherFocusReason);
}

bool ApologizePage::commit()
{
    if (m_written)
        keepDraft(); // a letter is an event only once it was delivered
    return true;
}

QString ApologizePage::hint() const
{
    const QList<Apology>& apologies = m_desk.current().apologies;
    if (!apologies.isEmpty())
        return deliveredText(apologies.last(), m_desk.now());
    const int left = static_cast<int>(m_letter->blanks().size());
    return m_written && left > 0 ? tr("%n blank(s) left to fill", nullptr, left) : QString();
}

void ApologizePage::showLack(Lack lack)
{
    if (lack != Lack::NothingDelivered)
        return;
    showWriting(true);
    m_sentence->remind(lackText(lack));
    (m_said->kind() == ButtonKind::Primary ? m_said : m_copy)->setFocus(Qt::ShortcutFocusReason);
}

bool ApologizePage::print()
{
    if (m_writing->isVisible())
        deliver(Route::Printed);
    return m_writing->isVisible();
}

void ApologizePage::writeAnother()
{
    m_written = false;
    m_ownSubject = false;
    m_letter->startAnew();
    if (!m_templates.isEmpty())
        useTemplate(m_templates.first());
    m_letter->document()->clearUndoRedoStacks();
    showWriting(true);
    m_letter->setFocus(Qt::OtherFocusReason);
}

void ApologizePage::showWriting(bool writing)
{
    m_writing->setVisible(writing);
}

void ApologizePage::lettersChanged()
{
    m_written = true;
    m_sentence->clear();
    keepDraft();
    showCounter();
    Q_EMIT hintChanged();
}

void ApologizePage::keepDraft()
{
    QJsonObject about {{u"template"_s, m_templateId}, {u"subject"_s, m_subject->text()}, {u"written"_s, m_written},
        {u"ownSubject"_s, m_ownSubject}};
    if (m_subject->hasFocus())
        about.insert(u"subjectCaret"_s, m_subject->cursorPosition());
    m_desk.type(draftField(), m_letter->keep(QString::fromUtf8(QJsonDocument(about).toJson(QJsonDocument::Compact))),
        m_letter->textCursor().position());
}

void ApologizePage::showCounter()
{
    const int left = static_cast<int>(m_letter->blanks().size());
    m_counter->setPlainText(left == 0 ? QString() : tr("%n blank(s) left to fill", nullptr, left));
    const QStringList phrases = m_desk.current().phrases;
    const QStringList used = usedOf(phrases, m_letter->letter());
    QStringList unused;
    std::copy_if(phrases.begin(), phrases.end(), std::back_inserter(unused),
        [&](const QString& p) { return !used.contains(p); });
    if (m_phrases->phrases() != unused)
        m_phrases->setPhrases(unused);
    m_phrases->setVisible(!unused.isEmpty());
}
}
