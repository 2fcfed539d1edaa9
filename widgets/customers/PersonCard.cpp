#include "widgets/customers/PersonCard.h"

#include "models/base/Clock.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/Avatar.h"
#include "widgets/common/Card.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PhoneText.h"
#include "widgets/common/TierChip.h"
#include "widgets/common/VisibleText.h"
#include "widgets/recovery/CaseRows.h"
#include "widgets/recovery/PersonText.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
PersonCard::PersonCard(const Clock& clock, QWidget* parent)
    : QFrame(parent),
      m_clock(clock),
      m_column(new QVBoxLayout(this)),
      m_more(makeButton(tr("More"), ButtonKind::Ghost, u"morePerson"_s, this, Icon::More)),
      m_avatar(new Avatar(QString(), 52, this)),
      m_name(new PlainLabel(QString(), FontRole::Title, Tone::Normal, this)),
      m_say(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_tier(new TierChip(QString(), this, Tone::Seam, Icon::Tier)),
      m_worth(new PlainLabel(QString(), FontRole::BodyBold, Tone::Normal, this)),
      m_reach(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_goOn(makeButton(QString(), ButtonKind::Primary, u"goOn"_s, this, Icon::NavRecoveries)),
      m_new(makeButton(tr("New recovery"), ButtonKind::Plain, u"newForPerson"_s, this, Icon::Add)),
      m_cases(new QListWidget(this)),
      m_history(new Timeline(tr("What happened, and what we did"), this))
{
    setObjectName(u"sidePanel"_s);
    QVBoxLayout* column = m_column;
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(m_avatar);
    auto* words = new QVBoxLayout;
    words->addWidget(m_name);
    words->addWidget(m_say);
    words->addWidget(m_tier, 0, Qt::AlignLeading);
    head->addLayout(words, 1);
    m_name->setEliding(true);
    auto* edit = makeButton(tr("Edit"), ButtonKind::Ghost, u"editPerson"_s, this, Icon::Edit);
    head->addWidget(edit, 0, Qt::AlignTop);
    m_more->hide();
    head->addWidget(m_more, 0, Qt::AlignTop);
    column->addLayout(head);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_goOn);
    acts->addWidget(m_new);
    acts->addStretch(1);
    column->addLayout(acts);
    column->addWidget(makeDivider(this));
    column->addWidget(m_worth);
    m_reach->setWrapping(true);
    m_reach->setCopyable(true);
    column->addWidget(m_reach);
    auto addList = [this, column](const QString& title, QListWidget* list, const QString& name) {
        column->addWidget(makeDivider(this));
        auto* label = new PlainLabel(title, FontRole::Section, Tone::Normal, this);
        label->setBuddy(list);
        column->addWidget(label);
        list->setObjectName(name);
        list->setAccessibleName(title);
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        column->addWidget(list, 1);
    };
    addList(tr("Recoveries"), m_cases, u"personCases"_s);
    addList(tr("What happened, and what we did"), m_history, u"personHistory"_s);
    auto open = [this](const QListWidgetItem* item) {
        const auto id = CaseId::fromString(item->data(Qt::UserRole).toString());
        if (!id.isNull())
            Q_EMIT caseChosen(id);
    };
    connect(m_cases, &QListWidget::itemActivated, this, open);
    connect(m_history, &Timeline::rowChosen, this,
        [this](const QString& id) { Q_EMIT caseChosen(CaseId::fromString(id)); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT caseChosen(m_open); });
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT newWanted(m_card.customer); });
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_card.customer); });
}

void PersonCard::setCare(QMenu* menu, QWidget* notice)
{
    m_more->setMenu(menu);
    m_more->show();
    m_column->insertWidget(1, notice);
}

void PersonCard::showCard(const CustomerCard& card)
{
    m_card = card;
    const Customer& c = card.customer;
    const QDateTime now = m_clock.now();
    m_avatar->setName(c.name);
    m_name->setPlainText(c.name);
    m_say->setPlainText(c.say.isEmpty() ? QString() : tr("say %1").arg(c.say));
    m_say->setVisible(!c.say.isEmpty());
    m_tier->setText(tierText(c, now));
    m_worth->setPlainText(
        tr("Lifetime %1, a year %2").arg(wholeMoneyText(card.worth.lifetime), wholeMoneyText(card.worth.year)));
    QStringList lines;
    for (const QString& line : QStringList {
             isolatedLtr(phonesText(c.phones)), isolatedLtr(c.emails.join(u", "_s)), c.address, c.reach, c.note}) {
        if (line.size() > 2)
            lines.append(line);
    }
    m_reach->setPlainText(lines.join(u'\n'));
    m_open = {};
    m_cases->clear();
    for (const CaseRow& row : card.cases) {
        const bool open = row.status != CaseStatus::Closed;
        auto* item = new QListWidgetItem(
            u"%1   %2\n%3"_s.arg(isolatedLtr(row.number), open ? tr("open") : tr("closed"), visibleLine(row.summary)),
            m_cases);
        item->setData(Qt::UserRole, row.id.toString());
        if (open && m_open.isNull()) {
            m_open = row.id;
            m_goOn->setText(tr("Go on with %1").arg(row.number));
        }
    }
    m_goOn->setVisible(!m_open.isNull());
    m_new->setKind(m_open.isNull() ? ButtonKind::Primary : ButtonKind::Plain);
    m_history->setRows(historyRows(card, {}, now));
    if (card.history.isEmpty())
        new QListWidgetItem(tr("First contact. Make it a good one."), m_history);
}
}
