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
const QString draftField = u"apologize.text"_s;
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

ApologizePage::ApologizePage(CaseDesk& desk, QWidget* parent)
    : StepPage(desk, parent)
    , m_ownPrompts(std::make_unique<QtPrompts>())
    , m_ownPress(std::make_unique<QtLetterPress>())
    , m_prompts(m_ownPrompts.get())
    , m_press(m_ownPress.get())
    , m_template(new QComboBox(this))
    , m_tone(new Segmented(tr("Tone"), this))
    , m_undo(new IconButton(Icon::Undo, this))
    , m_delivered(new ApologizeDelivered(this))
    , m_writing(new QWidget(this))
    , m_card(new LetterCard(m_writing))
    , m_to(new PlainLabel({}, FontRole::Small, Tone::Normal, m_card))
    , m_subject(new QLineEdit(m_card))
    , m_letter(new LetterEdit(m_card))
    , m_phrases(new TagFlow(tr("Their words, not used yet"), m_card))
    , m_sentence(new FieldSentence(m_writing))
    , m_counter(new PlainLabel({}, FontRole::Small, Tone::Warn, m_writing))
    , m_said(makeButton(tr("Said on the call"), ButtonKind::Plain, u"deliverSaid"_s, m_writing, Icon::ChannelPhone))
    , m_copy(makeButton(tr("Copy"), ButtonKind::Plain, u"deliverCopy"_s, m_writing, Icon::Copy))
    , m_print(makeButton(tr("Print letter"), ButtonKind::Plain, u"deliverPrint"_s, m_writing, Icon::Print))
    , m_pdf(makeButton(tr("Save as PDF"), ButtonKind::Plain, u"deliverPdf"_s, m_writing, Icon::Export))
{
    setObjectName(u"apologize"_s);
    m_template->setObjectName(u"template"_s);
    m_tone->setObjectName(u"tone"_s);
    m_tone->add(u"plain"_s, tr("Plain"));
    m_tone->add(u"warm"_s, tr("Warm"));
    m_subject->setObjectName(u"subject"_s);
    m_subject->setMaxLength(maxField);
    m_phrases->setRemovable(false);
    m_counter->setObjectName(u"blanksLeft"_s);
    m_undo->setName(tr("Undo"));
    m_undo->setKeyHint(QKeySequence(QKeySequence::Undo));
    setUpLayout();
    setUpConnections();
}

ApologizePage::~ApologizePage() = default;

void ApologizePage::setSeams(Prompts* prompts, LetterPress* press)
{
    m_prompts = prompts;
    m_press = press;
}

void ApologizePage::setUpLayout()
{
    auto* main = new QVBoxLayout(this);
    main->setContentsMargins(20, 14, 20, 14);
    main->setSpacing(12);
    main->addWidget(m_delivered);
    main->addWidget(m_writing, 1);
    main->addStretch();
    auto* writing = new QVBoxLayout(m_writing);
    writing->setContentsMargins(0, 0, 0, 0);
    writing->setSpacing(12);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(12);
    auto* name = new PlainLabel(tr("Letter"), FontRole::Small, Tone::Secondary, m_writing);
    name->setBuddy(m_template);
    m_template->setMinimumWidth(scaled(240));
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    bar->addWidget(name);
    bar->addWidget(m_template, 1);
    bar->addWidget(m_tone);
    bar->addWidget(m_undo);
    writing->addLayout(bar);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 8, 20, 8);
    head->setSpacing(10);
    head->addWidget(new PlainLabel(tr("To"), FontRole::Small, Tone::Secondary, m_card));
    m_to->setEliding(true);
    head->addWidget(m_to, 2);
    auto* subject = new PlainLabel(tr("Subject"), FontRole::Small, Tone::Secondary, m_card);
    subject->setBuddy(m_subject);
    head->addWidget(subject);
    head->addWidget(m_subject, 3);
    static_cast<LetterCard*>(m_card)->setParts(head, m_letter, m_phrases);
    writing->addWidget(m_card, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    for (ActionButton* button : {m_said, m_copy, m_print, m_pdf})
        foot->addWidget(button);
    foot->addStretch();
    foot->addWidget(m_counter);
    writing->addWidget(m_sentence);
    writing->addLayout(foot);
    QWidget* previous = m_template;
    for (QWidget* next : QList<QWidget*> {m_tone, m_undo, m_subject, m_letter, m_phrases, m_said, m_copy, m_print, m_pdf}) {
        setTabOrder(previous, next);
        previous = next;
    }
}

void ApologizePage::setUpConnections()
{
    connect(m_template, &QComboBox::activated, this, [this] {
        showTones();
        chooseTemplate();
    });
    connect(m_tone, &Segmented::changed, this, &ApologizePage::chooseTemplate);
    connect(m_undo, &QToolButton::clicked, m_letter, &QTextEdit::undo);
    connect(m_letter, &LetterEdit::edited, this, &ApologizePage::lettersChanged);
    connect(m_letter, &LetterEdit::said, this, &StepPage::said);
    connect(m_letter, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_written && m_letter->hasFocus())
            keepDraft();
    });
    connect(m_subject, &QLineEdit::textEdited, this, [this] {
        m_written = true;
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
    const QString theirs = m_desk.card().customer.language;
    return theirs.isEmpty() ? QLocale().name().section(u'_', 0, 0) : theirs;
}

TemplateValues ApologizePage::values() const
{
    const QString cause = m_desk.current().cause;
    const QString agent = m_desk.company().agentName.isEmpty() ? m_desk.agent() : m_desk.company().agentName;
    return valuesFor(m_desk.current(), m_desk.card().customer, m_desk.card().orders, m_desk.company(), cause.isEmpty() ? QString() : listText(m_desk.causes(), cause),
                     language(), agent, earlierFailure(m_desk));
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
    const auto variants = std::count_if(m_templates.begin(), m_templates.end(), [&](const ApologyTemplate& t) { return t.key == wanted; });
    const auto first = std::find_if(m_templates.begin(), m_templates.end(), [&](const ApologyTemplate& t) { return t.key == wanted; });
    m_tone->setVisible(variants > 1);
    if (first != m_templates.end())
        m_tone->setChosen(first->tone == LetterTone::Warm ? u"warm"_s : u"plain"_s);
}

void ApologizePage::chooseTemplate()
{
    const QString wanted = m_template->currentData().toString();
    const LetterTone tone = m_tone->chosen() == u"warm"_s ? LetterTone::Warm : LetterTone::Plain;
    const ApologyTemplate* chosen = nullptr;
    for (const ApologyTemplate& each : std::as_const(m_templates)) {
        if (each.key == wanted && (!chosen || each.tone == tone))
            chosen = &each;
    }
    if (!chosen)
        return;
    const bool theirs = m_written;
    useTemplate(*chosen);
    if (theirs)
        Q_EMIT said(tr("Another letter. Ctrl+Z brings your words back."));
    keepDraft();
}

void ApologizePage::useTemplate(const ApologyTemplate& chosen)
{
    const auto filled = fill(chosen.body, values(), chosen.language);
    const auto subject = fill(chosen.subject, values(), chosen.language);
    if (!filled)
        return;
    m_templateId = chosen.id;
    m_letter->setLetter(filled->text, filled->ranges, chosen.language);
    m_subject->setText(subject ? subject->text : QString());
    m_written = false;
    showCounter();
}

void ApologizePage::take()
{
    fillTemplates();
    m_letter->startAnew();
    m_written = false;
    m_sentence->clear();
    m_template->setCurrentIndex(0);
    showTones();
    const auto draft = m_desk.draft(draftField);
    QString about;
    if (draft && m_letter->restore(draft->text, draft->caret, about)) {
        const QJsonObject known = QJsonDocument::fromJson(about.toUtf8()).object();
        m_templateId = known[u"template"_s].toString();
        m_subject->setText(known[u"subject"_s].toString());
        m_written = true;
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
    showWriting(m_written || m_desk.current().apologies.isEmpty());
    refresh();
}

void ApologizePage::refresh()
{
    const RecoveryCase& c = m_desk.current();
    m_delivered->showApologies(c.apologies, m_desk.now());
    const bool spoken = c.channel == Channel::Phone || c.channel == Channel::Counter;
    m_said->setKind(spoken ? ButtonKind::Primary : ButtonKind::Plain);
    m_copy->setKind(spoken ? ButtonKind::Plain : ButtonKind::Primary);
    if (!m_written && m_writing->isVisible() && !m_letter->hasFocus()) { // what the case knows now, as long as nobody wrote here
        fillTemplates();
        if (m_template->currentIndex() == 0 && !m_templates.isEmpty()) {
            showTones();
            useTemplate(m_templates.first());
            m_letter->document()->clearUndoRedoStacks();
        }
    }
    refreshCard();
    showCounter();
    Q_EMIT hintChanged();
}

void ApologizePage::refreshCard()
{
    const Customer& customer = m_desk.card().customer;
    const QString address = customer.emails.isEmpty() ? QString(customer.address).replace(u'\n', u", "_s) : isolatedLtr(customer.emails.first());
    m_to->setPlainText(address.isEmpty() ? customer.name : address);
}

void ApologizePage::enter()
{
    if (m_writing->isHidden()) {
        if (auto* another = m_delivered->findChild<QWidget*>(u"writeAnother"_s))
            another->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_written) { // facts may have come since it was last looked at
        fillTemplates();
        if (!m_templates.isEmpty() && m_template->currentIndex() == 0) {
            showTones();
            useTemplate(m_templates.first());
            m_letter->document()->clearUndoRedoStacks();
        }
    }
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
    m_letter->startAnew();
    m_written = false;
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
    const QJsonObject about {{u"template"_s, m_templateId}, {u"subject"_s, m_subject->text()}};
    m_desk.type(draftField, m_letter->keep(QString::fromUtf8(QJsonDocument(about).toJson(QJsonDocument::Compact))), m_letter->textCursor().position());
}

void ApologizePage::showCounter()
{
    const int left = static_cast<int>(m_letter->blanks().size());
    m_counter->setPlainText(left == 0 ? QString() : tr("%n blank(s) left to fill", nullptr, left));
    const QStringList phrases = m_desk.current().phrases;
    const QStringList used = usedOf(phrases, m_letter->letter());
    QStringList unused;
    std::copy_if(phrases.begin(), phrases.end(), std::back_inserter(unused), [&](const QString& p) { return !used.contains(p); });
    if (m_phrases->phrases() != unused)
        m_phrases->setPhrases(unused);
    m_phrases->setVisible(!unused.isEmpty());
}

bool ApologizePage::mayDeliver()
{
    const QList<FilledRange> left = m_letter->blanks();
    if (!left.isEmpty()) {
        //: How many blanks, then the name of the first: "1 blank left: What we changed"
        const QString sentence = tr("%n blank(s) left: %1", nullptr, static_cast<int>(left.size())).arg(blankLabel(left.first().name, m_letter->language()));
        m_sentence->tell(sentence);
        m_letter->goToBlank(left.first());
        Q_EMIT said(sentence);
        return false;
    }
    if (const auto blanks = blanksIn(m_subject->text(), m_letter->language()); !blanks.isEmpty()) {
        m_sentence->tell(tr("The subject has a blank: %1").arg(blankLabel(blanks.first().name, m_letter->language())));
        m_subject->setFocus(Qt::ShortcutFocusReason);
        m_subject->setSelection(static_cast<int>(blanks.first().start), static_cast<int>(blanks.first().length));
        return false;
    }
    if (m_letter->letter().trimmed().isEmpty()) {
        m_sentence->tell(tr("Write the letter first."));
        m_letter->setFocus(Qt::ShortcutFocusReason);
        return false;
    }
    if (const auto refusal = refusalOf(m_desk.current(), ApologyDelivered {m_letter->letter(), m_templateId, Route::Said})) {
        m_sentence->tell(investigateRefusal(*refusal)); // before it reaches anyone, not after
        return false;
    }
    return true;
}

void ApologizePage::deliver(Route route)
{
    if (!mayDeliver())
        return;
    m_sentence->clear();
    if (route == Route::Said) {
        record(route, m_letter->letter());
    } else if (route == Route::Copied) {
        copyLetter();
    } else if (route == Route::Pdf) {
        savePdf();
    } else {
        m_press->print(this, paper(), [this, text = m_letter->letter()](bool printed) {
            if (printed)
                record(Route::Printed, text);
            else
                m_sentence->tell(tr("The printer did not take it. Your letter is kept; print it again or copy it instead."));
        });
    }
}

void ApologizePage::record(Route route, const QString& text)
{
    if (const auto refusal = m_desk.happened({ApologyDelivered {text, m_templateId, route}}, {draftField})) {
        m_sentence->tell(investigateRefusal(*refusal));
        return;
    }
    m_written = false;
    showWriting(false);
    Q_EMIT said(route == Route::Said ? tr("Noted as said.") : route == Route::Copied ? tr("Copied. Paste it where you send it from.")
                                                          : route == Route::Printed ? tr("Printed.") : tr("Saved as PDF."));
}

void ApologizePage::copyLetter()
{
    const QString text = m_letter->letter();
    QGuiApplication::clipboard()->setText(text);
    record(Route::Copied, text);
}

void ApologizePage::savePdf()
{
    const QString suggested = tr("Letter %1.pdf").arg(m_desk.current().number);
    m_prompts->saveFile(this, {tr("Save the letter"), tr("PDF (*.pdf)"), suggested}, [this, text = m_letter->letter(), letter = paper()](QString path) {
        if (QFileInfo(path).suffix().isEmpty())
            path += u".pdf"_s;
        const auto pdf = letterPdf(letter);
        const auto written = pdf ? writeWhole(path, *pdf) : Result<void>(pdf.error());
        if (written)
            record(Route::Pdf, text);
        else
            m_sentence->tell(tr("The PDF could not be saved there. Your letter is kept; choose another place or copy it instead."));
    });
}

Letter ApologizePage::paper() const
{
    const Company& company = m_desk.company();
    const Customer& customer = m_desk.card().customer;
    QStringList to {customer.name, customer.address, QStringList {customer.postcode, customer.city}.join(u' ').trimmed()};
    to.removeAll(QString());
    return {company.name, company.contactBlock, to.join(u'\n'), m_desk.now().toLocalTime().date(), m_subject->text(), m_letter->letter(), m_letter->language()};
}
}
