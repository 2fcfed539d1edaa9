#include "widgets/recovery/SetAsideCard.h"

#include "models/desk/CaseDesk.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/ChipGroup.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/PopoverCard.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
// The next whole quarter of an hour, at least an hour from now: a time one can say aloud.
QDateTime soon(const QDateTime& local)
{
    const QDateTime hour = local.addSecs(3600);
    const int minutes = (hour.time().minute() + 14) / 15 * 15;
    return QDateTime(hour.date(), QTime(hour.time().hour(), 0)).addSecs(qint64(minutes) * 60);
}

QDate nextWeekday(QDate day)
{
    do {
        day = day.addDays(1);
    } while (day.dayOfWeek() > 5);
    return day;
}
}

SetAsideCard::SetAsideCard(QWidget* parent)
    : QObject(parent),
      m_card(new PopoverCard(tr("When do they hear from us next?"), parent)),
      m_times(new ChipGroup(tr("When do they hear from us next?"), ChipMode::One, m_card)),
      m_when(new QDateTimeEdit(m_card)),
      m_how(new ChipGroup(tr("How?"), ChipMode::One, m_card))
{
    setUp();
}

void SetAsideCard::setUp()
{
    m_card->setFixedWidth(scaled(380));
    m_times->setObjectName(u"nextContactTimes"_s);
    m_when->setObjectName(u"nextContactWhen"_s);
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(u"ddd d MMM, HH:mm"_s);
    m_how->setObjectName(u"nextContactHow"_s);
    for (const Channel channel : {Channel::Phone, Channel::Email, Channel::Letter})
        m_how->add(key(channel), channelText(channel), channelIcon(channel));
    auto* label = new PlainLabel(tr("Another time"), FontRole::Small, Tone::Secondary, m_card);
    label->setBuddy(m_when);
    auto* own = new QHBoxLayout;
    own->addWidget(label);
    own->addWidget(m_when, 1);
    auto* without = makeButton(tr("No time yet"), ButtonKind::Ghost, u"asideWithout"_s, m_card);
    auto* with = makeButton(tr("Set aside"), ButtonKind::Primary, u"asideWith"_s, m_card);
    auto* last = new QHBoxLayout;
    last->addWidget(without);
    last->addStretch();
    last->addWidget(with);
    QVBoxLayout* body = m_card->body();
    body->addWidget(m_times);
    body->addLayout(own);
    body->addWidget(m_how);
    body->addLayout(last);
    connect(m_times, &ChipGroup::changed, this, [this](const QStringList& keys) { takeTime(keys.value(0)); });
    connect(with, &ActionButton::clicked, this, [this] { answer(true); });
    connect(without, &ActionButton::clicked, this, [this] { answer(false); });
    for (const int pressed : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(QKeySequence(pressed), m_card);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, [this] { answer(true); });
    }
}

void SetAsideCard::showTimes(const QDateTime& now)
{
    const QDateTime local = now.toLocalTime();
    const QDate next = nextWeekday(local.date());
    m_offered = {{u"soon"_s, soon(local)}, {u"next"_s, QDateTime(next, QTime(9, 0))},
        {u"later"_s, QDateTime(nextWeekday(next), QTime(9, 0))}};
    m_times->clear();
    for (const QString& chip : {u"soon"_s, u"next"_s, u"later"_s})
        m_times->add(chip, dayAndTimeText(m_offered.value(chip).toUTC(), now));
}

void SetAsideCard::open(const CaseDesk& desk, QWidget* from)
{
    const QDateTime now = desk.now();
    const RecoveryCase& c = desk.current();
    showTimes(now);
    m_when->setMinimumDateTime(now.toLocalTime());
    if (c.nextContact.isValid() && c.nextContact > now) {
        m_when->setDateTime(c.nextContact.toLocalTime());
    } else {
        m_times->setChosen({u"next"_s});
        takeTime(u"next"_s);
    }
    m_how->setChosen({key(c.nextContact.isValid() ? c.nextContactChannel : c.channel)});
    if (m_how->chosen().isEmpty())
        m_how->setChosen({key(Channel::Phone)});
    m_card->openBeside(from, from->rect());
    if (Chip* first = m_times->chip(m_times->chosen().value(0, u"next"_s)))
        first->setFocus(Qt::TabFocusReason);
}

void SetAsideCard::takeTime(const QString& chip)
{
    if (m_offered.contains(chip))
        m_when->setDateTime(m_offered.value(chip));
}

void SetAsideCard::answer(bool withTime)
{
    const QDateTime by = withTime ? m_when->dateTime().toUTC() : QDateTime();
    const Channel channel = fromKey<Channel>(m_how->chosenOne()).value_or(Channel::Phone);
    m_card->closeCard();
    Q_EMIT chosen(by, channel);
}
}
