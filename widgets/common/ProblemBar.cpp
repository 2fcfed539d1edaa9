#include "widgets/common/ProblemBar.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/IconButton.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ValueAccess.h"

#include <QHBoxLayout>

namespace amends {

using namespace Qt::StringLiterals;

ProblemBar::ProblemBar(QWidget* parent)
    : QFrame(parent),
      m_sentence(new PlainLabel(QString(), FontRole::Body, Tone::Danger, this)),
      m_again(makeButton(QString(), ButtonKind::Plain, u"tryAgain"_s, this)),
      m_close(new IconButton(Icon::Close, this))
{
    setObjectName(u"problemBar"_s);
    setProperty("kind", u"problem"_s);
    m_sentence->setWrapping(true);
    m_again->setSize(ButtonSize::Small);
    m_close->setPictureSize(16);
    m_close->setName(tr("Hide this message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(10);
    layout->addWidget(new Picture(Icon::Error, Token::Danger, 20, this));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_again);
    layout->addWidget(m_close);
    connect(m_again, &ActionButton::clicked, this, &ProblemBar::tryAgainWanted);
    connect(m_close, &IconButton::clicked, this, &ProblemBar::clear);
    hide();
}

void ProblemBar::showProblem(const QString& sentence, const QString& action)
{
    showNote(sentence);
    m_again->setText(action.isEmpty() ? tr("Try again") : action);
    m_again->show();
}

void ProblemBar::showNote(const QString& sentence)
{
    m_sentence->setPlainText(sentence);
    setAccessibleName(sentence);
    m_again->hide();
    show();
    announce(this, sentence);
}

void ProblemBar::clear()
{
    m_sentence->setPlainText(QString());
    hide();
}

QString ProblemBar::sentence() const
{
    return m_sentence->plainText();
}

}
