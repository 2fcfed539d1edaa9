#include "widgets/recovery/EmpathizeLoss.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Chip.h"
#include "widgets/common/KindText.h"
#include "widgets/common/LineLimit.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/VisibleText.h"
#include "widgets/recovery/KeptPhrase.h"
#include "widgets/style/Fonts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
constexpr int chipColumn = 142;

QString askText(Loss loss)
{
    switch (loss) {
    case Loss::Time:
        return EmpathizeLoss::tr("Not said so far. How long did it take them?");
    case Loss::Money:
        return EmpathizeLoss::tr("Not said so far. A day’s pay?");
    case Loss::Trust:
        return EmpathizeLoss::tr("Not said so far. Has it happened before?");
    case Loss::Face:
        return EmpathizeLoss::tr("Not said so far. Did others see it?");
    case Loss::PeaceOfMind:
        return EmpathizeLoss::tr("Not said so far. What keeps them worrying?");
    }
    return {};
}
}

EmpathizeLoss::EmpathizeLoss(Loss loss, QWidget* parent)
    : QWidget(parent),
      m_loss(loss),
      m_chip(new Chip(lossText(loss), this)),
      m_note(new QLineEdit(this)),
      m_ask(new PlainLabel(askText(loss), FontRole::Body, Tone::Secondary, this)),
      m_kept(new KeptPhrase(this)),
      m_add(makeButton(tr("Their phrase"), ButtonKind::Ghost, u"addPhrase_"_s + key(loss), this, Icon::Quote)),
      m_menu(new QMenu(this))
{
    m_chip->setObjectName(u"loss_"_s + key(loss));
    m_chip->setCheckable(true);
    m_chip->setCheckMark(true);
    m_ask->setWrapping(true);
    m_note->setObjectName(u"lossNote_"_s + key(loss));
    //: %1 is a loss such as "Time"
    m_note->setAccessibleName(tr("What it cost them: %1").arg(lossText(loss)));
    m_note->setPlaceholderText(tr("What it cost them, in a few words"));
    limitLine(m_note, 2000);
    m_note->setProperty("kind", u"bare"_s);
    m_kept->setObjectName(u"lossPhrase_"_s + key(loss));
    m_add->setSize(ButtonSize::Small);
    auto* chipHolder = new QHBoxLayout;
    chipHolder->addWidget(m_chip);
    chipHolder->addStretch();
    auto* first = new QWidget(this);
    first->setLayout(chipHolder);
    chipHolder->setContentsMargins(0, 0, 0, 0);
    first->setFixedWidth(scaled(chipColumn));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(13, 3, 14, 3);
    row->setSpacing(8);
    row->addWidget(first);
    row->addWidget(m_note, 3);
    row->addWidget(m_ask, 3);
    row->addWidget(m_kept, 2);
    row->addWidget(m_add);
    setMinimumHeight(scaled(42));
    connect(m_chip, &Chip::clicked, this, [this] {
        if (isPicked() && m_note->text().isEmpty() && m_phrase.isEmpty())
            Q_EMIT pickedAnew();
        showState();
        if (isPicked())
            m_note->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(m_note, &QLineEdit::textEdited, this, &EmpathizeLoss::changed);
    const auto openMenu = [this](QWidget* from) { m_menu->popup(from->mapToGlobal(QPoint(0, from->height()))); };
    connect(m_add, &ActionButton::clicked, this, [this, openMenu] { openMenu(m_add); });
    connect(m_kept, &KeptPhrase::clicked, this, [this, openMenu] { openMenu(m_kept); });
    showState();
}

bool EmpathizeLoss::isPicked() const
{
    return m_chip->isChecked();
}

LossNote EmpathizeLoss::note() const
{
    return {m_loss, m_note->text(), m_phrase};
}

void EmpathizeLoss::show(bool picked, const LossNote& note)
{
    m_chip->setChecked(picked);
    if (m_note->text() != note.note)
        m_note->setText(note.note);
    m_phrase = note.phrase;
    showState();
}

void EmpathizeLoss::setPhrases(const QStringList& phrases)
{
    if (phrases == m_phrases)
        return;
    m_phrases = phrases;
    m_menu->clear();
    for (const QString& phrase : phrases) {
        QString words = visibleLine(phrase);
        m_menu->addAction(words.replace(u'&', u"&&"_s), this, [this, phrase] { choosePhrase(phrase); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("None of them"), this, [this] { choosePhrase({}); });
    showState();
}

void EmpathizeLoss::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_chip->setEnabled(!readOnly);
    m_note->setReadOnly(readOnly);
    showState();
}

void EmpathizeLoss::focusChip()
{
    m_chip->setFocus(Qt::TabFocusReason);
}

void EmpathizeLoss::pick()
{
    m_chip->click();
}

void EmpathizeLoss::showState()
{
    const bool picked = isPicked();
    m_note->setVisible(picked);
    m_ask->setVisible(!picked);
    m_kept->setPhrase(m_phrase);
    m_kept->setVisible(picked && !m_phrase.isEmpty());
    m_kept->setEnabled(!m_readOnly);
    m_add->setVisible(picked && m_phrase.isEmpty() && !m_phrases.isEmpty() && !m_readOnly);
}

void EmpathizeLoss::choosePhrase(const QString& phrase)
{
    m_phrase = phrase;
    showState();
    Q_EMIT changed();
}
}
