#include "widgets/recovery/ListenPage.h"

#include "models/base/Text.h"
#include "models/language/KeyPhrases.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/ChipGroup.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KindText.h"
#include "widgets/common/StrengthBar.h"
#include "widgets/common/TagFlow.h"
#include "widgets/common/WordsEdit.h"
#include "widgets/recovery/LackNote.h"
#include "widgets/recovery/ListenReadBack.h"
#include "widgets/recovery/PersonText.h"
#include "widgets/recovery/SaidLines.h"
#include "widgets/recovery/StepText.h"
#include "widgets/recovery/StrongLabel.h"

#include <QCheckBox>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
const QString wordsField = u"listen.words"_s;
const QString wantsField = u"listen.wants"_s;
const QString readBackField = u"listen.readback"_s;

template <class E>
QList<E> kindsOf(const QStringList& keys)
{
    QList<E> kinds;
    for (const QString& word : keys) {
        if (const auto kind = fromKey<E>(word))
            kinds.append(*kind);
    }
    return kinds;
}

template <class E>
QStringList keysOf(const QList<E>& kinds)
{
    QStringList keys;
    for (const E kind : kinds)
        keys.append(key(kind));
    return keys;
}
}

void ListenPage::setUpConnections()
{
    connect(m_words, &WordsEdit::wordsEdited, this, [this] {
        m_desk.type(wordsField, m_words->words(), m_words->textCursor().position());
        m_wordsNote->clear();
        m_pause.start();
    });
    connect(m_wants, &WordsEdit::wordsEdited, this, [this] {
        m_desk.type(wantsField, m_wants->words(), m_wants->textCursor().position());
        m_wantsNote->clear();
        m_pause.start();
    });
    keepsDraft(m_desk, m_readBack->editor(), readBackField);
    connect(m_readBack, &ListenReadBack::edited, this, [this](const QString& text, int caret) {
        if (text.isEmpty())
            m_desk.forgetDraft(readBackField);
        else
            m_desk.type(readBackField, text, caret);
    });
    for (WordsEdit* edit : {m_heard, m_words})
        connect(edit, &WordsEdit::keyPhraseMarked, this, &ListenPage::keepPhrase);
    connect(m_mark, &ActionButton::clicked, this, &ListenPage::markPhrase);
    connect(
        m_kept, &TagFlow::phraseRemoved, this, [this](const QString& phrase) { record({PhraseDropped {phrase}}, {}); });
    connect(m_kinds, &ChipGroup::changed, this, [this] {
        m_kindsTouched = true;
        notesChanged();
    });
    const auto moodChanged = [this] {
        m_moodTouched = true;
        m_moodNote->clear();
        notesChanged();
    };
    connect(m_moods, &ChipGroup::changed, this, moodChanged);
    connect(m_moods, &ChipGroup::digitTyped, m_strength, &StrengthBar::choose);
    connect(m_strength, &StrengthBar::changed, this, moodChanged);
    connect(m_abusive, &QCheckBox::clicked, this, moodChanged);
    connect(m_readBack, &ListenReadBack::agreed, this, &ListenPage::agree);
    connect(m_readBack, &ListenReadBack::corrected, this, &ListenPage::correct);
    connect(&m_pause, &QTimer::timeout, this, &ListenPage::draftReadBackNow);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        QStringList fields;
        const QList<EventBody> all = unrecorded(fields);
        QList<EventBody> chips;
        for (const EventBody& body : all) {
            if (!std::holds_alternative<WordsHeard>(body))
                chips.append(body);
        }
        fields.removeAll(wordsField);
        record(chips, fields);
    });
}

void ListenPage::take()
{
    m_pause.stop();
    m_settle.stop();
    m_moodTouched = m_kindsTouched = false;
    const RecoveryCase& c = m_desk.current();
    m_wantsShown = c.wants;
    putDraft(m_words, wordsField, {});
    putDraft(m_wants, wantsField, c.wants);
    const auto readBack = m_desk.draft(readBackField);
    m_readBack->take(readBack ? readBack->text : QString(), readBack ? readBack->caret : -1);
    m_wordsNote->clear();
    m_wantsNote->clear();
    m_moodNote->clear();
    refresh();
    draftReadBackNow();
}

void ListenPage::refresh()
{
    const RecoveryCase& c = m_desk.ahead();
    const bool closed = c.status == CaseStatus::Closed;
    showWords(c, closed);
    showNotes(c, closed);
    m_readBack->showStored(c, m_desk.now(), closed);
    m_lines->show(Step::Listen, live(), language());
}

void ListenPage::showWords(const RecoveryCase& c, bool closed)
{
    const bool heard = !c.words.isEmpty();
    m_heard->setVisible(heard);
    m_heard->setWords(c.allWords());
    m_words->setVisible(!closed || !heard);
    m_words->setReadOnly(closed);
    m_words->setLines(heard ? 2 : 4, 9);
    m_words->setPlaceholderText(heard ? tr("Add what they say next") : tr("Write what they say, as they say it"));
    for (WordsEdit* edit : {m_heard, m_words})
        edit->setKeyPhrases(c.phrases);
    if (m_kept->phrases() != c.phrases)
        m_kept->setPhrases(c.phrases);
    m_kept->setRemovable(!closed);
    m_kept->setVisible(!c.phrases.isEmpty());
    m_mark->setVisible(!closed);
}

void ListenPage::showNotes(const RecoveryCase& c, bool closed)
{
    // What is being typed stays; what was only shown follows the store.
    if (m_wants->words() == m_wantsShown)
        m_wants->setWords(c.wants);
    m_wantsShown = c.wants;
    if (!m_kindsTouched)
        m_kinds->setChosen(keysOf(c.wantKinds));
    if (!m_moodTouched) {
        m_moods->setChosen(keysOf(c.moods));
        m_strength->setValue(c.strength);
        m_abusive->setChecked(c.abusive);
    }
    //: %1 is a number from 1 to 5
    m_strengthWords->setWords(
        tr("Strength %1 of 5"), m_strength->value() > 0 ? locale().toString(m_strength->value()) : tr("–"));
    m_wants->setReadOnly(closed);
    for (QWidget* control : {static_cast<QWidget*>(m_kinds), static_cast<QWidget*>(m_moods),
             static_cast<QWidget*>(m_strength), static_cast<QWidget*>(m_abusive)})
        control->setEnabled(!closed);
}

void ListenPage::enter()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

RecoveryCase ListenPage::live() const
{
    RecoveryCase c = m_desk.ahead();
    if (!m_words->words().trimmed().isEmpty())
        c.words.append(m_words->words());
    c.wants = m_wants->words();
    c.wantKinds = kindsOf<Want>(m_kinds->chosen());
    c.moods = kindsOf<Mood>(m_moods->chosen());
    c.strength = m_strength->value();
    c.abusive = m_abusive->isChecked();
    return c;
}

QList<EventBody> ListenPage::unrecorded(QStringList& fields) const
{
    const RecoveryCase& stored = m_desk.ahead();
    const RecoveryCase now = live();
    QList<EventBody> bodies;
    if (!m_words->words().trimmed().isEmpty()) {
        bodies.append(WordsHeard {m_words->words()});
        fields.append(wordsField);
    }
    if (now.wants != stored.wants || now.wantKinds != stored.wantKinds) {
        bodies.append(WantsNoted {now.wants, now.wantKinds});
        fields.append(wantsField);
    }
    if (now.moods != stored.moods || now.strength != stored.strength || now.abusive != stored.abusive)
        bodies.append(MoodNoted {now.moods, now.strength, now.abusive});
    return bodies;
}

// Beside the field that holds what was refused.
LackNote* ListenPage::noteFor(Refusal refusal) const
{
    if (refusal != Refusal::TextUnreadable)
        return m_wordsNote;
    return !canBeKept(m_wants->words()) ? m_wantsNote : canBeKept(m_words->words()) ? m_readBack->note() : m_wordsNote;
}

bool ListenPage::record(QList<EventBody> bodies, const QStringList& fields)
{
    m_settle.stop();
    if (bodies.isEmpty())
        return true;
    if (const auto refusal = m_desk.happened(bodies, fields)) {
        noteFor(*refusal)->say(refusalText(*refusal));
        return false;
    }
    if (fields.contains(wordsField))
        m_words->setWords({});
    m_moodTouched = m_kindsTouched = false;
    refresh();
    return true;
}

bool ListenPage::commit()
{
    QStringList fields;
    QList<EventBody> bodies = unrecorded(fields);
    return record(bodies, fields);
}

void ListenPage::markPhrase()
{
    WordsEdit* chosen = m_words->textCursor().hasSelection() ? m_words : m_heard;
    if (chosen->textCursor().hasSelection())
        chosen->markSelection();
    else
        Q_EMIT said(tr("Select some of their words first, then mark them."));
}

void ListenPage::keepPhrase(const QString& phrase)
{
    const QString tidy = tidyPhrase(phrase);
    if (tidy.isEmpty() || m_desk.ahead().phrases.contains(tidy))
        return;
    if (!isTelling(tidy)) {
        Q_EMIT said(tr("That alone says too little. Mark a few more of their words."));
        return;
    }
    record({PhraseKept {tidy}}, {});
    m_pause.start();
    Q_EMIT said(tr("Kept for your apology."));
}

void ListenPage::notesChanged()
{
    m_strengthWords->setWords(
        tr("Strength %1 of 5"), m_strength->value() > 0 ? locale().toString(m_strength->value()) : tr("–"));
    m_lines->show(Step::Listen, live(), language());
    m_settle.start();
    m_pause.start();
}

void ListenPage::draftReadBackNow()
{
    ListenNotes notes = notesOf(live());
    notes.customerName = m_desk.card().customer.name;
    m_readBack->offer(draftReadBack(notes, language()));
}

void ListenPage::agree()
{
    QStringList fields {readBackField};
    QList<EventBody> bodies = unrecorded(fields);
    bodies.append(ReadBackAgreed {m_readBack->text()});
    if (!record(bodies, fields))
        return;
    const bool hadKeyboard = m_readBack->hasFocusInside();
    m_readBack->take({}, -1);
    refresh();
    if (hadKeyboard)
        m_readBack->focusAnswer();
    Q_EMIT said(tr("Heard. They said yes."));
}

// What they say now is theirs again: it goes on in their own words, and the read-back is drafted anew from it.
void ListenPage::correct()
{
    QStringList fields {readBackField};
    QList<EventBody> bodies = unrecorded(fields);
    bodies.append(ReadBackCorrected {m_readBack->text()});
    if (!record(bodies, fields))
        return;
    m_readBack->take({}, -1);
    refresh();
    draftReadBackNow();
    m_words->setPlaceholderText(tr("Write what they put right, as they say it"));
    m_words->setFocus(Qt::OtherFocusReason);
}

void ListenPage::showLack(Lack lack)
{
    if (lack == Lack::WordsMissing)
        m_wordsNote->say(lackText(lack));
    else if (lack == Lack::MoodMissing)
        m_moodNote->say(lackText(lack));
    else
        m_readBack->note()->say(lackText(lack));
}

void ListenPage::nextLine(int by)
{
    m_lines->next(by);
}

QString ListenPage::language() const
{
    return spokenWith(m_desk.card().customer);
}
}
