#include "widgets/recovery/InvestigateParts.h"
#include "widgets/recovery/ListenReadBack.h"

#include "models/language/KeyPhrases.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/WordsEdit.h"
#include "widgets/recovery/LackNote.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace amends {
using namespace Qt::StringLiterals;

ListenReadBack::ListenReadBack(QWidget* parent)
    : QFrame(parent),
      m_edit(new WordsEdit(tr("Read it back"), this)),
      m_yes(makeButton(tr("They said yes"), ButtonKind::Plain, u"readBackYes"_s, this, Icon::Check)),
      m_no(makeButton(tr("They put me right"), ButtonKind::Ghost, u"readBackNo"_s, this)),
      m_again(makeButton(tr("Draft again"), ButtonKind::Ghost, u"draftAgain"_s, this, Icon::Undo)),
      m_done(new PlainLabel(QString(), FontRole::Small, Tone::Seam, this)),
      m_used(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_note(new LackNote(m_yes, this))
{
    setObjectName(u"card"_s);
    setUpLayout();
    connect(m_edit, &WordsEdit::wordsEdited, this, &ListenReadBack::takeEdit);
    connect(m_yes, &ActionButton::clicked, this, &ListenReadBack::agreed);
    connect(m_no, &ActionButton::clicked, this, &ListenReadBack::corrected);
    connect(m_again, &ActionButton::clicked, this, &ListenReadBack::draftAgain);
}

void ListenReadBack::setUpLayout()
{
    m_edit->setObjectName(u"readBack"_s);
    m_edit->setBare(true);
    m_edit->setLines(2, 9);
    m_edit->setPlaceholderText(tr("Drafted from your notes as you write. Change anything."));
    m_done->setObjectName(u"readBackDone"_s);
    m_used->setObjectName(u"readBackUses"_s);
    for (ActionButton* small : {m_yes, m_no, m_again})
        small->setSize(ButtonSize::Small);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(10);
    row->addWidget(m_yes);
    row->addWidget(m_done);
    row->addWidget(m_no);
    row->addWidget(m_again);
    row->addStretch();
    row->addWidget(m_used);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 3, 1, 12);
    all->setSpacing(4);
    auto* text = new QVBoxLayout;
    text->setContentsMargins(8, 4, 8, 0);
    text->addWidget(m_edit);
    all->addLayout(text);
    all->addLayout(row);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(12, 0, 12, 0);
    inset->addWidget(m_note);
    all->addLayout(inset);
}

void ListenReadBack::take(const QString& draft, int caret)
{
    m_own = !draft.isEmpty();
    m_offered = {};
    m_agreedText.clear();
    m_note->clear();
    m_edit->setWords(draft, m_own ? caret : -1);
    showUsed();
}

void ListenReadBack::offer(const ReadBack& draft)
{
    m_offered = draft;
    if (!m_own && m_agreedText.isEmpty() && m_edit->words() != draft.text)
        m_edit->setWords(draft.text);
    showUsed();
}

void ListenReadBack::showStored(const RecoveryCase& c, const QDateTime& now, bool readOnly)
{
    m_phrases = c.phrases;
    m_agreedText = c.readBackAgreed ? c.readBack : QString();
    if (c.readBackAgreed && !m_own)
        m_edit->setWords(c.readBack);
    const bool isAgreed = c.readBackAgreed && m_edit->words() == c.readBack;
    // The pressed button is about to hide: the keyboard moves on beside it first, or Qt sends it outside the page.
    if (isAgreed && m_yes->hasFocus())
        focusAnswer();
    m_yes->setVisible(!isAgreed && !readOnly);
    m_no->setVisible(!readOnly);
    m_done->setVisible(isAgreed);
    //: %1 is when they agreed
    m_done->setPlainText(tr("✓ They said yes, %1").arg(sinceText(c.heardAt, now)));
    m_edit->setReadOnly(readOnly);
    if (isAgreed)
        m_note->clear();
    showUsed();
}

QString ListenReadBack::text() const
{
    return m_edit->words();
}

bool ListenReadBack::hasFocusInside() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void ListenReadBack::focusText()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ListenReadBack::focusAnswer()
{
    m_no->setFocus(Qt::OtherFocusReason);
}

void ListenReadBack::takeEdit()
{
    if (!m_drafting) {
        m_own = !m_edit->words().isEmpty();
        Q_EMIT edited(m_edit->words(), m_edit->textCursor().position());
    }
    m_yes->setVisible(m_agreedText.isEmpty() || m_agreedText != m_edit->words());
    m_done->setVisible(!m_yes->isVisibleTo(this));
    showUsed();
}

void ListenReadBack::showUsed()
{
    QStringList used = usedOf(m_phrases, m_edit->words());
    if (!m_own) {
        for (const QString& phrase : std::as_const(m_offered.used)) {
            if (!used.contains(phrase) && m_phrases.contains(phrase))
                used.append(phrase);
        }
    }
    m_edit->setKeyPhrases(used);
    m_used->setPlainText(tr("Uses %n of their phrases", nullptr, static_cast<int>(used.size())));
    m_used->setVisible(!used.isEmpty());
    m_again->setVisible(
        m_own && !m_edit->isReadOnly() && !m_offered.text.isEmpty() && m_offered.text != m_edit->words());
    m_yes->setEnabled(!m_edit->words().trimmed().isEmpty());
    m_no->setEnabled(m_yes->isEnabled());
}

// As one edit, so that Ctrl+Z brings the agent's own words back.
void ListenReadBack::draftAgain()
{
    m_drafting = true;
    QTextCursor cursor(m_edit->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(m_offered.text);
    m_drafting = false;
    m_own = false;
    Q_EMIT edited({}, -1);
    showUsed();
    focusText();
}
}
