#include "widgets/common/SavedState.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ValueAccess.h"

#include <QHBoxLayout>
#include <QLocale>

namespace amends {

using namespace Qt::StringLiterals;

SavedState::SavedState(QWidget* parent)
    : QWidget(parent),
      m_picture(new Picture(Icon::Saved, Token::Ok, 18, this)),
      m_words(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_copy(makeButton(tr("Save a copy"), ButtonKind::Plain, u"saveCopy"_s, this))
{
    setObjectName(u"savedState"_s);
    m_words->setObjectName(u"savedWords"_s);
    m_words->setEliding(true);
    m_copy->setSize(ButtonSize::Small);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_picture);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_copy);
    connect(m_copy, &ActionButton::clicked, this, &SavedState::copyWanted);
    showNothing();
}

void SavedState::showNothing()
{
    showState(Kind::Nothing, QString());
}

void SavedState::showSaved(const QDateTime& at)
{
    // Seconds belong to it: the agent compares it with the moment they stopped typing.
    const QString time = at.toLocalTime().time().toString(u"HH:mm:ss"_s);
    showState(Kind::Saved, tr("Saved at %1").arg(time));
}

void SavedState::showSaving()
{
    showState(Kind::Saving, tr("Saving\u2026"));
}

void SavedState::showTrying(const QString& why)
{
    showState(Kind::Trying, why.isEmpty() ? tr("Not saved yet. Trying again.") : why);
    m_copy->setVisible(!why.isEmpty());
}

void SavedState::showFailed(const QString& why)
{
    showState(Kind::Failed, why);
}

QString SavedState::words() const
{
    return m_words->plainText();
}

void SavedState::showState(Kind kind, const QString& words)
{
    const bool worse = kind != m_kind && (kind == Kind::Trying || kind == Kind::Failed);
    m_kind = kind;
    m_picture->setVisible(kind != Kind::Nothing && kind != Kind::Saving);
    m_picture->setPicture(kind == Kind::Saved ? Icon::Saved : kind == Kind::Trying ? Icon::Warning : Icon::Error);
    m_picture->setToken(kind == Kind::Saved ? Token::Ok : kind == Kind::Trying ? Token::Warn : Token::Danger);
    m_words->setTone(kind == Kind::Trying ? Tone::Warn : kind == Kind::Failed ? Tone::Danger : Tone::Secondary);
    m_words->setPlainText(words);
    m_copy->setVisible(kind == Kind::Failed);
    setAccessibleName(words);
    if (worse)
        announce(this, words);
}

}
