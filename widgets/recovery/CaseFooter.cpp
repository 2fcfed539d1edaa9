#include "widgets/recovery/CaseFooter.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/SavedState.h"
#include "widgets/style/Fonts.h"

#include <QHBoxLayout>

namespace amends {
using namespace Qt::StringLiterals;

CaseFooter::CaseFooter(CaseDesk& desk, QWidget* parent)
    : QFrame(parent),
      m_desk(desk),
      m_back(makeButton(QString(), ButtonKind::Plain, u"back"_s, this, Icon::ArrowStart)),
      m_saved(new SavedState(this)),
      m_aside(makeButton(
          tr("Set aside"), ButtonKind::Ghost, u"setAside"_s, this, Icon::None, QKeySequence(Qt::CTRL | Qt::Key_W))),
      m_next(makeButton(
          QString(), ButtonKind::Primary, u"next"_s, this, Icon::None, QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    setObjectName(u"footer"_s);
    m_back->setSize(ButtonSize::Large);
    m_next->setSize(ButtonSize::Large);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 1, 20, 0);
    row->setSpacing(16);
    row->addWidget(m_back);
    row->addWidget(m_saved, 1);
    row->addWidget(m_aside);
    row->addWidget(m_next);
    m_slow.setSingleShot(true);
    m_slow.setInterval(1000);
    m_long.setSingleShot(true);
    m_long.setInterval(4000);
    connect(&m_long, &QTimer::timeout, this, [this] {
        m_saysWhy = true;
        showSaving();
    });
    connect(&m_slow, &QTimer::timeout, m_saved, &SavedState::showSaving);
    connect(&m_desk, &CaseDesk::saveStateChanged, this, &CaseFooter::showSaving);
    connect(m_back, &ActionButton::clicked, this, &CaseFooter::backWanted);
    connect(m_aside, &ActionButton::clicked, this, &CaseFooter::asideWanted);
    connect(m_next, &ActionButton::clicked, this, &CaseFooter::nextWanted);
    connect(m_saved, &SavedState::copyWanted, this, &CaseFooter::copyWanted);
    setRoom(PageRoom::Full);
}

void CaseFooter::setRoom(PageRoom room)
{
    setFixedHeight(scaled(room == PageRoom::Narrow ? 56 : 64));
    // In a narrow window the words of the saved state need the room more than the key's name does.
    m_aside->setKeyHint(room == PageRoom::Narrow ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_W));
    m_next->setKeyHint(room == PageRoom::Narrow ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_Return));
    layout()->setSpacing(room == PageRoom::Narrow ? 8 : 16);
    layout()->setContentsMargins(room == PageRoom::Narrow ? 12 : 20, 1, room == PageRoom::Narrow ? 12 : 20, 0);
}

void CaseFooter::setWords(const QString& back, const QString& next, bool check)
{
    m_back->setText(back);
    m_next->setText(next);
    m_next->setPicture(check ? Icon::Check : Icon::None);
    m_next->setTrailingPicture(check ? Icon::None : Icon::ArrowEnd);
    m_next->setAccessibleName(next);
}

void CaseFooter::setAsidePossible(bool possible)
{
    m_aside->setVisible(possible);
}

void CaseFooter::showSaving()
{
    const SaveState state = m_desk.saveState();
    if (state.kind != SaveState::Saving)
        m_slow.stop();
    // Between two tries the state says Saving for a moment: that is no end of the trouble.
    if (state.kind == SaveState::Idle || state.kind == SaveState::Saved) {
        m_long.stop();
        m_saysWhy = false;
    }
    switch (state.kind) {
    case SaveState::Idle:
        m_saved->showNothing();
        break;
    case SaveState::Saving:
        if (!m_slow.isActive() && !m_saysWhy)
            m_slow.start();
        break;
    case SaveState::Saved:
        m_saved->showSaved(state.at);
        break;
    case SaveState::Trying:
        if (!m_saysWhy && !m_long.isActive())
            m_long.start();
        showTrying();
        break;
    case SaveState::Failed:
        m_saved->showFailed(errorText(state.error));
        break;
    }
}

void CaseFooter::showTrying()
{
    const ErrorKind why = m_desk.saveState().error;
    if (!m_saysWhy)
        m_saved->showTrying();
    else if (why == ErrorKind::Unavailable)
        m_saved->showTrying(tr("Not saved: the disk is full or the store is gone. Your words are kept here."));
    else
        m_saved->showTrying(errorText(why));
}
}
