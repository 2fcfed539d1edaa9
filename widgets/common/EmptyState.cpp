#include "widgets/common/EmptyState.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/PlainLabel.h"

#include <QVBoxLayout>

namespace amends {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent),
      m_sentence(new PlainLabel(sentence, FontRole::Body, Tone::Secondary, this)),
      m_action(makeButton(action, ButtonKind::Plain, u"emptyAction"_s, this))
{
    setObjectName(u"emptyState"_s);
    m_sentence->setObjectName(u"emptySentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWrapping(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addStretch();
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_action, &ActionButton::clicked, this, &EmptyState::actionWanted);
    setAction(action);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setPlainText(sentence);
}

void EmptyState::setAction(const QString& action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

}
