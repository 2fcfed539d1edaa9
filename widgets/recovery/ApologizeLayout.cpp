#include "widgets/recovery/ApologizePage.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/IconButton.h"
#include "widgets/common/LineLimit.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/Prompts.h"
#include "widgets/common/Segmented.h"
#include "widgets/common/TagFlow.h"
#include "widgets/recovery/ApologizeDelivered.h"
#include "widgets/recovery/InvestigateParts.h"
#include "widgets/recovery/LetterCard.h"
#include "widgets/recovery/LetterEdit.h"
#include "widgets/recovery/LetterPaper.h"
#include "widgets/recovery/SecondLook.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the page is built; what it does stands in ApologizePage.cpp.
namespace amends {
ApologizePage::ApologizePage(CaseDesk& desk, QWidget* parent)
    : StepPage(desk, parent),
      m_ownPrompts(std::make_unique<QtPrompts>()),
      m_ownPress(std::make_unique<QtLetterPress>()),
      m_prompts(m_ownPrompts.get()),
      m_press(m_ownPress.get()),
      m_template(new QComboBox(this)),
      m_tone(new Segmented(tr("Tone"), this)),
      m_undo(new IconButton(Icon::Undo, this)),
      m_delivered(new ApologizeDelivered(this)),
      m_look(new SecondLook(desk, this)),
      m_writing(new QWidget(this)),
      m_card(new LetterCard(m_writing)),
      m_to(new PlainLabel({}, FontRole::Small, Tone::Normal, m_card)),
      m_subject(new QLineEdit(m_card)),
      m_letter(new LetterEdit(m_card)),
      m_phrases(new TagFlow(tr("Their words, not used yet"), m_card)),
      m_sentence(new FieldSentence(m_writing)),
      m_counter(new PlainLabel({}, FontRole::Small, Tone::Warn, m_writing)),
      m_said(makeButton(tr("Said on the call"), ButtonKind::Plain, u"deliverSaid"_s, m_writing, Icon::ChannelPhone)),
      m_copy(makeButton(tr("Copy"), ButtonKind::Plain, u"deliverCopy"_s, m_writing, Icon::Copy)),
      m_print(makeButton(tr("Print letter"), ButtonKind::Plain, u"deliverPrint"_s, m_writing, Icon::Print)),
      m_pdf(makeButton(tr("Save as PDF"), ButtonKind::Plain, u"deliverPdf"_s, m_writing, Icon::Export))
{
    setObjectName(u"apologize"_s);
    m_template->setObjectName(u"template"_s);
    m_tone->setObjectName(u"tone"_s);
    m_tone->add(u"plain"_s, tr("Plain"));
    m_tone->add(u"warm"_s, tr("Warm"));
    m_subject->setObjectName(u"subject"_s);
    limitLine(m_subject, maxField);
    m_phrases->setRemovable(false);
    m_counter->setObjectName(u"blanksLeft"_s);
    m_undo->setName(tr("Undo"));
    m_undo->setKeyHint(QKeySequence(QKeySequence::Undo));
    setUpLayout();
    setUpConnections();
}

ApologizePage::~ApologizePage() = default;

void ApologizePage::setUpLayout()
{
    auto* main = new QVBoxLayout(this);
    main->setContentsMargins(0, 0, 0, 0); // the frame keeps the margin
    main->setSpacing(12);
    main->addWidget(m_delivered);
    main->addWidget(m_look);
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
    auto* ways = new FlowLayout(nullptr, 8, 8);
    for (ActionButton* button : {m_said, m_copy, m_print, m_pdf})
        ways->addWidget(button);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addLayout(ways, 1);
    foot->addWidget(m_counter);
    writing->addWidget(m_sentence);
    writing->addLayout(foot);
    QWidget* previous = m_template;
    for (QWidget* next :
        QList<QWidget*> {m_tone, m_undo, m_subject, m_letter, m_phrases, m_said, m_copy, m_print, m_pdf}) {
        setTabOrder(previous, next);
        previous = next;
    }
}
}
