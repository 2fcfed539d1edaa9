#include "widgets/recovery/EmpathizeSay.h"

#include "models/language/KeyPhrases.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/PlainTip.h"
#include "widgets/common/WordsEdit.h"
#include "widgets/recovery/InvestigateParts.h"
#include "widgets/recovery/LackNote.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
QString reasonText(const EmpathyDraft& draft)
{
    switch (draft.reason) {
    case EmpathyReason::Main:
        break;
    case EmpathyReason::Shortest:
        return EmpathizeSay::tr("Shortest");
    case EmpathyReason::ForTheSecondTime:
        return EmpathizeSay::tr("For the second time");
    case EmpathyReason::NamesFeeling:
        //: %1 is a mood: "Names frustrated"
        return draft.mood ? EmpathizeSay::tr("Names %1").arg(moodText(*draft.mood).toLower())
                          : EmpathizeSay::tr("Names the feeling");
    case EmpathyReason::NamesLoss:
        return draft.losses.isEmpty() ? EmpathizeSay::tr("Names the loss")
                                      : EmpathizeSay::tr("Names %1").arg(nounInside(lossText(draft.losses.first())));
    case EmpathyReason::ThankYou:
        return EmpathizeSay::tr("Thanks them first");
    }
    return {};
}
}

EmpathizeSay::EmpathizeSay(QWidget* parent)
    : QFrame(parent),
      m_edit(new WordsEdit(tr("Say it in one sentence"), this, FontRole::Script)),
      m_said(makeButton(tr("Said"), ButtonKind::Primary, u"empathySaid"_s, this, Icon::ReadAloud)),
      m_sent(makeButton(tr("Sent"), ButtonKind::Plain, u"empathySent"_s, this, Icon::Send)),
      m_theirs(makeButton(tr("They put me right"), ButtonKind::Ghost, u"empathyTheirs"_s, this)),
      m_done(new PlainLabel(QString(), FontRole::Small, Tone::Seam, this)),
      m_measure(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_note(new LackNote(m_said, this)),
      m_otherPart(new QWidget(this)),
      m_otherRows(new QVBoxLayout)
{
    setObjectName(u"card"_s);
    setUpLayout();
    connect(m_edit, &WordsEdit::wordsEdited, this, &EmpathizeSay::takeEdit);
    connect(m_said, &ActionButton::clicked, this, [this] { Q_EMIT delivered(Route::Said); });
    connect(m_sent, &ActionButton::clicked, this, [this] { Q_EMIT delivered(Route::Sent); });
    connect(m_theirs, &ActionButton::clicked, this, [this] {
        m_edit->selectAll();
        focusText();
        m_note->say(tr("If they say “No, it’s more that…”, that is the sentence. Write theirs."));
        focusText();
    });
}

void EmpathizeSay::setUpLayout()
{
    m_edit->setObjectName(u"empathy"_s);
    m_edit->setBare(true);
    m_edit->setLines(1, 5);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setPlaceholderText(tr("Name the feeling, then the loss. One sentence."));
    m_done->setObjectName(u"empathyDone"_s);
    m_measure->setObjectName(u"empathyMeasure"_s);
    m_measure->setEliding(true);
    m_measure->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_otherPart->setObjectName(u"empathyOthers"_s);
    for (ActionButton* small : {m_said, m_sent, m_theirs})
        small->setSize(ButtonSize::Small);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_said);
    row->addWidget(m_sent);
    row->addWidget(m_done);
    row->addWidget(m_theirs);
    row->addWidget(m_measure, 1);
    auto* text = new QVBoxLayout;
    text->setContentsMargins(12, 6, 12, 0);
    text->addWidget(m_edit);
    auto* noteRow = new QVBoxLayout;
    noteRow->setContentsMargins(16, 0, 16, 0);
    noteRow->addWidget(m_note);

    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Or say it like this"), FontRole::Small, Tone::Secondary, m_otherPart));
    head->addStretch();
    auto* how = new PlainLabel(
        tr("Pick one to use it. Ctrl+Z brings yours back."), FontRole::Small, Tone::Secondary, m_otherPart);
    how->setEliding(true);
    head->addWidget(how);
    auto* others = new QVBoxLayout(m_otherPart);
    others->setContentsMargins(15, 8, 15, 6);
    others->setSpacing(8);
    others->addLayout(head);
    others->addLayout(m_otherRows);
    m_otherRows->setSpacing(8);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 8);
    all->setSpacing(6);
    all->addLayout(text);
    all->addLayout(row);
    all->addLayout(noteRow);
    all->addSpacing(4);
    all->addWidget(makeDivider(this));
    all->addWidget(m_otherPart);
}

void EmpathizeSay::take(const QString& draft, int caret)
{
    m_own = !draft.isEmpty();
    m_stored.clear();
    m_note->clear();
    m_edit->setWords(draft, m_own ? caret : -1);
    showMeasure();
}

void EmpathizeSay::offer(const EmpathyDraft& main, const QList<EmpathyDraft>& others)
{
    m_main = main;
    if (!m_own && m_stored.isEmpty())
        m_edit->setWords(main.sentence);
    if (others != m_others) {
        m_others = others;
        showOthers();
    }
    showMeasure();
}

void EmpathizeSay::showOthers()
{
    while (QLayoutItem* item = m_otherRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* group = new QWidget(m_otherPart); // one row's radio buttons are exclusive among themselves
    auto* rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    for (const EmpathyDraft& draft : std::as_const(m_others)) {
        auto* row = new QHBoxLayout;
        //: a sentence to say aloud
        auto* pick = new QRadioButton(tr("“%1”").arg(QString(draft.sentence).replace(u'&', u"&&"_s)), group);
        QFont serif = amends::font(FontRole::Lead);
        serif.setPixelSize(qMax(12, serif.pixelSize() - 1));
        pick->setFont(serif);
        pick->setObjectName(u"empathyOther%1"_s.arg(rows->count()));
        pick->setMinimumHeight(scaled(30));
        pick->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        pick->setToolTip(plainTip(draft.sentence));
        pick->setAccessibleDescription(reasonText(draft));
        pick->setEnabled(!m_readOnly);
        row->addWidget(pick, 1);
        row->addWidget(new PlainLabel(reasonText(draft), FontRole::Small, Tone::Secondary, group));
        rows->addLayout(row);
        connect(pick, &QRadioButton::clicked, this, [this, draft] { replaceText(draft.sentence); });
    }
    m_otherRows->addWidget(group);
    m_otherPart->setVisible(!m_others.isEmpty());
}

void EmpathizeSay::showStored(const RecoveryCase& c, const QString& language, const QDateTime& now, bool readOnly)
{
    m_phrases = c.phrases;
    m_moods = c.moods;
    m_language = language;
    m_stored = c.empathyRoute ? c.empathy : QString();
    m_losses.clear();
    for (const LossNote& loss : c.losses)
        m_losses.append(loss.loss);
    m_readOnly = readOnly;
    if (c.empathyRoute && !m_own)
        m_edit->setWords(c.empathy);
    const bool done = c.empathyRoute && m_edit->words() == c.empathy;
    // The pressed button is about to hide: the keyboard moves on beside it first, or Qt sends it outside the page.
    if (done && (m_said->hasFocus() || m_sent->hasFocus()))
        m_theirs->setFocus(Qt::OtherFocusReason);
    m_said->setVisible(!done && !readOnly);
    m_sent->setVisible(!done && !readOnly);
    m_theirs->setVisible(!readOnly);
    m_done->setVisible(done);
    //: %1 is "Said" or "Sent", %2 when
    m_done->setPlainText(
        c.empathyRoute ? tr("✓ %1, %2").arg(routeText(*c.empathyRoute), sinceText(c.empathyAt, now)) : QString());
    m_edit->setReadOnly(readOnly);
    if (done)
        m_note->clear();
    showMeasure();
}

void EmpathizeSay::insertPhrase(const QString& phrase)
{
    m_edit->textCursor().insertText(phrase);
    focusText();
}

QString EmpathizeSay::text() const
{
    return m_edit->words();
}

void EmpathizeSay::focusText()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

// One edit, so that one Ctrl+Z brings back what stood there.
void EmpathizeSay::replaceText(const QString& text)
{
    QTextCursor cursor(m_edit->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    focusText();
}

void EmpathizeSay::takeEdit()
{
    m_own = !m_edit->words().isEmpty();
    m_said->setVisible(!m_readOnly && (m_stored.isEmpty() || m_stored != m_edit->words()));
    m_sent->setVisible(m_said->isVisibleTo(this));
    m_done->setVisible(!m_said->isVisibleTo(this));
    Q_EMIT edited(m_edit->words(), m_edit->textCursor().position());
    showMeasure();
}

void EmpathizeSay::showMeasure()
{
    const QString sentence = m_edit->words();
    m_edit->setKeyPhrases(usedOf(m_phrases, sentence));
    m_said->setEnabled(!sentence.trimmed().isEmpty());
    m_sent->setEnabled(m_said->isEnabled());
    QStringList named;
    // Only what they were heard to feel: "tired" names nothing they told us while nobody picked it.
    for (const Mood mood : moodsNamedIn(sentence, m_language)) {
        if (m_moods.contains(mood))
            named.append(moodText(mood).toLower());
    }
    const QList<Loss> losses = sentence == m_main.sentence ? m_main.losses : QList<Loss>();
    for (const Loss loss : losses)
        named.append(nounInside(lossText(loss)));
    const int words = wordCount(sentence);
    const int seconds = secondsToSay(sentence);
    //: %1 is "15 words", %2 is "6 seconds"
    const QString length = tr("%1, %2").arg(tr("%n word(s)", nullptr, words), tr("%n second(s)", nullptr, seconds));
    //: %1 is how long it is ("15 words, 6 seconds"), %2 what it names ("let down, time and trust")
    m_measure->setPlainText(words == 0 ? QString()
            : named.isEmpty()          ? length
                                       : tr("%1. Names %2").arg(length, locale().createSeparatedList(named)));
}
}
