#include "widgets/common/UndoBar.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ValueAccess.h"

#include <QHBoxLayout>

namespace amends {

using namespace Qt::StringLiterals;

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent),
      m_sentence(new PlainLabel(QString(), FontRole::Body, Tone::Normal, this)),
      m_undo(makeButton(tr("Undo"), ButtonKind::Ghost, u"undo"_s, this, Icon::Undo))
{
    setObjectName(u"undoBar"_s);
    setProperty("kind", u"undo"_s);
    m_sentence->setEliding(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(10);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_undo);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_undo->hasFocus() || underMouse())
            m_timer.start(1000);
        else
            settle();
    });
    connect(m_undo, &ActionButton::clicked, this, &UndoBar::undo);
    hide();
}

void UndoBar::offer(const QString& sentence, int milliseconds)
{
    settle();
    m_sentence->setPlainText(sentence);
    setAccessibleName(sentence);
    show();
    announce(this, sentence);
    m_timer.start(milliseconds);
}

void UndoBar::settle()
{
    if (isHidden())
        return;
    m_timer.stop();
    hide();
    Q_EMIT settled();
}

void UndoBar::undo()
{
    m_timer.stop();
    hide();
    Q_EMIT undoWanted();
}

ToastLine::ToastLine(QWidget* parent)
    : QFrame(parent), m_sentence(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this))
{
    setObjectName(u"toast"_s);
    setProperty("kind", u"toast"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(new Picture(Icon::Info, Token::Info, 16, this));
    layout->addWidget(m_sentence);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void ToastLine::say(const QString& sentence, int milliseconds)
{
    m_sentence->setPlainText(sentence);
    setAccessibleName(sentence);
    show();
    announce(this, sentence);
    m_timer.start(milliseconds);
}

}
