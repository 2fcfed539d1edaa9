#include "widgets/recovery/ListenPage.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/ChipGroup.h"
#include "widgets/common/KindText.h"
#include "widgets/common/SayCard.h"
#include "widgets/common/StrengthBar.h"
#include "widgets/common/TagFlow.h"
#include "widgets/common/WordsEdit.h"
#include "widgets/recovery/LackNote.h"
#include "widgets/recovery/ListenReadBack.h"
#include "widgets/recovery/SaidLines.h"
#include "widgets/recovery/StrongLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

// How the page is built; what it does stands in ListenPage.cpp.
namespace amends {
using namespace Qt::StringLiterals;

namespace {
constexpr int draftMs = 1500;
constexpr int settleMs = 400;
constexpr int stackBelow = 620; // two columns need this much

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    return column;
}
}

ListenPage::ListenPage(CaseDesk& desk, QWidget* parent)
    : StepPage(desk, parent),
      m_say(new SayCard(tr("Say"), this)),
      m_lines(new SaidLines(m_say)),
      m_heard(new WordsEdit(tr("What they said so far"), this)),
      m_words(new WordsEdit(tr("In their own words"), this)),
      m_mark(makeButton(tr("Mark a key phrase"), ButtonKind::Ghost, u"markPhrase"_s, this, Icon::KeyPhrase)),
      m_kept(new TagFlow(tr("Kept for your apology"), this)),
      m_wants(new WordsEdit(tr("What they want"), this)),
      m_kinds(new ChipGroup(tr("What they want"), ChipMode::Many, this)),
      m_moods(new ChipGroup(tr("How do they sound?"), ChipMode::Many, this, ChipSize::Large)),
      m_strengthWords(new StrongLabel(FontRole::Small, Tone::Secondary, this)),
      m_strength(new StrengthBar(tr("Strength"), this)),
      m_abusive(new QCheckBox(tr("They are abusive"), this)),
      m_readBack(new ListenReadBack(this)),
      m_wordsNote(new LackNote(m_words, this)),
      m_wantsNote(new LackNote(m_wants, this)),
      m_moodNote(new LackNote(m_moods, this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(14);
    all->addWidget(m_say);
    all->addWidget(makeWords());
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(20);
    m_columns->addWidget(makeWants(), 10);
    m_columns->addWidget(makeMood(), 11);
    all->addLayout(m_columns);
    all->addWidget(makeReadBack());
    all->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(draftMs);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    setUpConnections();
}

QWidget* ListenPage::makeWords()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = columnOf(part);
    m_mark->setSize(ButtonSize::Small);
    m_mark->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_M));
    QWidget* title = makeFieldTitle(tr("In their own words"), {}, m_words, part);
    title->layout()->addWidget(m_mark);
    m_heard->setObjectName(u"heardWords"_s);
    m_heard->setReadOnly(true);
    m_heard->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_heard->setMarkable(true);
    m_heard->setLines(1, 8);
    m_heard->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setObjectName(u"words"_s);
    m_words->setMarkable(true);
    m_kept->setObjectName(u"keptPhrases"_s);
    column->addWidget(title);
    column->addWidget(m_heard);
    column->addWidget(m_words);
    column->addWidget(m_wordsNote);
    column->addSpacing(2);
    column->addWidget(m_kept);
    return part;
}

QWidget* ListenPage::makeWants()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = columnOf(part);
    m_wants->setObjectName(u"wants"_s);
    m_wants->setLines(3, 6);
    m_kinds->setObjectName(u"wantKinds"_s);
    for (const Want want : {Want::PutRight, Want::Refund, Want::ToldWhy, Want::Heard})
        m_kinds->add(key(want), wantText(want));
    column->addWidget(makeFieldTitle(tr("What they want"), {}, m_wants, part));
    column->addWidget(m_wants);
    column->addWidget(m_wantsNote);
    column->addWidget(m_kinds);
    column->addStretch();
    return part;
}

QWidget* ListenPage::makeMood()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = columnOf(part);
    m_moods->setObjectName(u"moods"_s);
    for (const Mood mood : {Mood::Calm, Mood::Flat, Mood::Worried, Mood::LetDown, Mood::Frustrated, Mood::Angry})
        m_moods->add(key(mood), moodText(mood), moodIcon(mood));
    m_strength->setObjectName(u"strength"_s);
    m_strengthWords->setObjectName(u"strengthWords"_s);
    m_abusive->setObjectName(u"abusive"_s);
    m_abusive->setToolTip(tr("Noted quietly. Nobody has to take abuse: you may end the call."));
    QWidget* title = makeFieldTitle(tr("How do they sound?"), {}, m_moods, part);
    title->layout()->addWidget(m_strengthWords);
    column->addWidget(title);
    column->addWidget(m_moods);
    column->addSpacing(4);
    column->addWidget(m_strength);
    column->addWidget(m_moodNote);
    column->addWidget(m_abusive);
    column->addStretch();
    return part;
}

QWidget* ListenPage::makeReadBack()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = columnOf(part);
    column->addWidget(
        makeFieldTitle(tr("Read it back"), tr("Written from your notes. Change anything."), m_readBack, part));
    column->addWidget(m_readBack);
    return part;
}

void ListenPage::resizeEvent(QResizeEvent* event)
{
    StepPage::resizeEvent(event);
    m_columns->setDirection(width() < scaled(stackBelow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
}
