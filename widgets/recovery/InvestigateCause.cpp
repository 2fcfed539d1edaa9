#include "widgets/recovery/InvestigateCause.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PlainLabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
const QString ownerField = u"investigate.cause.owner"_s;
const QString byField = u"investigate.cause.by"_s;

// A combo that the wheel scrolls past: a page that is being scrolled must not change a cause.
class CalmCombo final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};
}

InvestigateCause::InvestigateCause(CaseDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_cause(new CalmCombo(this)),
      m_swap(makeButton(tr("Not known yet"), ButtonKind::Ghost, u"causeOpen"_s, this)),
      m_known(new QWidget(this)),
      m_open(new QWidget(this)),
      m_owner(draftedLine(desk, ownerField, u"causeOwner"_s, m_open)),
      m_by(new QDateEdit(m_open)),
      m_keep(makeButton(tr("Note it"), ButtonKind::Plain, u"causeKeep"_s, m_open)),
      m_sentence(new FieldSentence(this))
{
    m_cause->setObjectName(u"cause"_s);
    m_cause->setMinimumWidth(scaled(160));
    m_cause->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cause->setMaxVisibleItems(14);
    m_by->setObjectName(u"causeBy"_s);
    m_by->setCalendarPopup(true);
    m_swap->setSize(ButtonSize::Small);
    setUpLayout();
    connect(m_cause, &QComboBox::activated, this, &InvestigateCause::choose);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        showOpen(m_open->isHidden());
        (m_open->isHidden() ? static_cast<QWidget*>(m_cause) : m_owner)->setFocus(Qt::TabFocusReason);
    });
    connect(m_keep, &QPushButton::clicked, this, &InvestigateCause::leaveOpen);
    connect(m_owner, &QLineEdit::returnPressed, this, &InvestigateCause::leaveOpen);
    connect(
        m_by, &QDateEdit::dateChanged, this, [this](QDate day) { m_desk.type(byField, day.toString(Qt::ISODate)); });
}

void InvestigateCause::setUpLayout()
{
    auto* main = new QVBoxLayout(this);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(6);
    auto* title = new PlainLabel(tr("Root cause"), FontRole::BodyBold, Tone::Normal, this);
    title->setBuddy(m_cause);
    main->addWidget(title);
    auto* known = new QVBoxLayout(m_known);
    known->setContentsMargins(0, 0, 0, 0);
    known->addWidget(m_cause);
    main->addWidget(m_known);
    auto* open = new QVBoxLayout(m_open);
    open->setContentsMargins(0, 0, 0, 0);
    open->addWidget(labelled(tr("Who finds out"), m_owner, m_open));
    auto* by = new QHBoxLayout;
    by->addWidget(labelled(tr("By when"), m_by, m_open), 1);
    by->addWidget(m_keep, 0, Qt::AlignBottom);
    open->addLayout(by);
    main->addWidget(m_open);
    main->addWidget(m_sentence);
    auto* swap = new QHBoxLayout;
    swap->setContentsMargins(0, 0, 4, 4); // room for its focus ring
    swap->addStretch();
    swap->addWidget(m_swap);
    main->addLayout(swap);
    main->addStretch();
}

void InvestigateCause::take()
{
    fill();
    const RecoveryCase& c = m_desk.current();
    const auto owner = m_desk.draft(ownerField);
    const auto by = m_desk.draft(byField);
    const QDate day = by ? QDate::fromString(by->text, Qt::ISODate) : QDate();
    m_causeShown = c.cause;
    m_isOpenShown = !c.causeOwner.isEmpty();
    m_ownerShown = m_isOpenShown ? c.causeOwner : m_desk.agent();
    m_byShown = m_isOpenShown ? c.causeBy.toLocalTime().date() : m_desk.now().toLocalTime().date().addDays(1);
    m_owner->setText(owner ? owner->text : m_ownerShown);
    putDay(day.isValid() ? day : m_byShown);
    showOpen(m_isOpenShown || (owner && !owner->text.isEmpty()) || day.isValid());
    refresh();
}

void InvestigateCause::fill()
{
    const QSignalBlocker quiet(m_cause);
    m_cause->clear();
    m_cause->addItem(tr("Choose a cause"), QString());
    for (const ListItem& item : m_desk.causes()) {
        if (item.active || item.key == m_desk.current().cause)
            m_cause->addItem(listText(m_desk.causes(), item.key), item.key);
    }
}

void InvestigateCause::refresh()
{
    const RecoveryCase& c = m_desk.ahead();
    const QSignalBlocker quiet(m_cause);
    m_cause->setCurrentIndex(std::max(0, m_cause->findData(c.cause)));
    const bool open = !c.causeOwner.isEmpty();
    // Which of the two is on screen is the agent's choice until the case says otherwise.
    if (open != m_isOpenShown || c.cause != m_causeShown) {
        if (open || !c.cause.isEmpty())
            showOpen(open);
        m_isOpenShown = open;
        m_causeShown = c.cause;
    }
    if (open) {
        showOwner();
        //: %1 a person, %2 a day
        m_sentence->remind(tr("%1 finds out by %2.").arg(c.causeOwner, axisDay(c.causeBy, m_desk.now())));
    }
}

// What was only shown follows the store; what was written on stays.
void InvestigateCause::showOwner()
{
    const RecoveryCase& c = m_desk.ahead();
    const QDate day = c.causeBy.toLocalTime().date();
    if (m_owner->text() == m_ownerShown && m_ownerShown != c.causeOwner)
        m_owner->setText(c.causeOwner);
    if (m_by->date() == m_byShown && m_byShown != day)
        putDay(day);
    m_ownerShown = c.causeOwner;
    m_byShown = day;
}

void InvestigateCause::putDay(QDate day)
{
    const QSignalBlocker quiet(m_by);
    m_by->setDate(day);
}

void InvestigateCause::showOpen(bool open)
{
    m_open->setVisible(open);
    m_known->setVisible(!open);
    m_swap->setText(open ? tr("The cause is known") : tr("Not known yet"));
    m_sentence->clear();
}

void InvestigateCause::choose(int index)
{
    const QString cause = m_cause->itemData(index).toString();
    if (cause.isEmpty() || cause == m_desk.current().cause)
        return;
    if (const auto refusal = m_desk.happened({CauseFound {cause}}, {ownerField, byField}))
        m_sentence->tell(investigateRefusal(*refusal));
    else
        m_sentence->clear();
}

bool InvestigateCause::leaveOpen()
{
    const QString owner = m_owner->text().trimmed();
    if (owner.isEmpty()) {
        m_sentence->tell(tr("Say who finds out."));
        m_owner->setFocus(Qt::TabFocusReason);
        return false;
    }
    const QDateTime by = QDateTime(m_by->date(), QTime(17, 0)).toUTC();
    if (by < m_desk.now().addDays(-1)) {
        m_sentence->tell(tr("Choose a day that is still to come."));
        m_by->setFocus(Qt::TabFocusReason);
        return false;
    }
    const RecoveryCase& c = m_desk.ahead();
    if (c.causeOwner == owner && c.causeBy == by) {
        for (const QString& field : {ownerField, byField}) {
            if (m_desk.draft(field)) // written, and back as it was
                m_desk.forgetDraft(field);
        }
        return true;
    }
    if (const auto refusal = m_desk.happened({CauseLeftOpen {owner, by}}, {ownerField, byField})) {
        m_sentence->tell(investigateRefusal(*refusal));
        return false;
    }
    if (m_owner->text() != owner)
        m_owner->setText(owner);
    m_ownerShown = owner;
    m_byShown = m_by->date();
    return true;
}

bool InvestigateCause::commit()
{
    // Only what the agent wrote: an owner that was merely suggested is nobody's word.
    const bool dayChanged = m_desk.draft(byField) && !m_desk.ahead().causeOwner.isEmpty();
    if (!m_open->isHidden() && (m_desk.draft(ownerField) || dayChanged))
        leaveOpen();
    return true;
}

void InvestigateCause::focusCause(const QString& reminder)
{
    (m_open->isHidden() ? static_cast<QWidget*>(m_cause) : m_owner)->setFocus(Qt::ShortcutFocusReason);
    m_sentence->remind(reminder);
}
}
