#include "widgets/customers/PersonCard.h"

#include "models/base/Clock.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/AlertStrip.h"
#include "widgets/common/Avatar.h"
#include "widgets/common/Card.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/IconButton.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PhoneText.h"
#include "widgets/common/TierChip.h"
#include "widgets/common/VisibleText.h"
#include "widgets/customers/CardRows.h"
#include "widgets/customers/LinksEdit.h"
#include "widgets/customers/SignReasons.h"
#include "widgets/customers/SignText.h"
#include "widgets/customers/SpendBars.h"
#include "widgets/customers/StoryStrip.h"
#include "widgets/recovery/CaseTime.h"
#include "widgets/recovery/PersonText.h"
#include "widgets/recovery/StrongLabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int sideRoom = 20;

QVBoxLayout* section(QWidget* parent, QVBoxLayout* under)
{
    auto* box = new QWidget(parent);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(sideRoom, 14, sideRoom, 14);
    rows->setSpacing(8);
    under->addWidget(box);
    return rows;
}
}

PersonCard::PersonCard(const Clock& clock, QWidget* parent)
    : QFrame(parent),
      m_clock(clock),
      m_column(new QVBoxLayout(this)),
      m_more(makeButton(tr("More"), ButtonKind::Ghost, u"morePerson"_s, this, Icon::More)),
      m_back(makeButton(tr("Back to the list"), ButtonKind::Ghost, u"backToPeople"_s, this, Icon::ArrowStart)),
      m_avatar(new Avatar(QString(), 56, this)),
      m_name(new PlainLabel(QString(), FontRole::Title, Tone::Normal, this)),
      m_say(new StrongLabel(FontRole::Small, Tone::Secondary, this)),
      m_tier(new TierChip(QString(), this, Tone::Seam, Icon::Tier)),
      m_risk(new TierChip(QString(), this, Tone::Danger, Icon::AtRisk)),
      m_quiet(new TierChip(QString(), this, Tone::Normal, Icon::Hold)),
      m_reasons(new SignReasons(this)),
      m_goOn(makeButton(QString(), ButtonKind::Primary, u"goOn"_s, this, Icon::NavRecoveries)),
      m_new(makeButton(tr("New recovery"), ButtonKind::Plain, u"newForPerson"_s, this, Icon::Add)),
      m_ring(makeButton(tr("Ring"), ButtonKind::Plain, u"ringPerson"_s, this, Icon::ChannelPhone)),
      m_write(makeButton(tr("Write"), ButtonKind::Plain, u"writePerson"_s, this, Icon::ChannelEmail)),
      m_whole(makeButton(tr("Full page"), ButtonKind::Ghost, u"wholePerson"_s, this)),
      m_lifetime(new PlainLabel(QString(), FontRole::Title, Tone::Normal, this)),
      m_year(new PlainLabel(QString(), FontRole::Title, Tone::Normal, this)),
      m_bars(new SpendBars(this)),
      m_alerts(new AlertStrip(this)),
      m_known(new QWidget(this)),
      m_links(new QWidget(this)),
      m_events(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_story(new StoryStrip(this)),
      m_promises(new QWidget(this))
{
    setObjectName(u"sidePanel"_s);
    setProperty("kind", u"personCard"_s);
    setAccessibleName(tr("Customer"));
    QVBoxLayout* column = m_column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeDivider(this));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"personScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(makeBody());
    scroll->widget()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    column->addWidget(makeDivider(this));
    column->addWidget(makeFoot());
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &PersonCard::backWanted);
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT caseChosen(m_open); });
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT newWanted(m_card.customer); });
    connect(m_ring, &QPushButton::clicked, this, &PersonCard::ring);
    connect(m_write, &QPushButton::clicked, this, &PersonCard::write);
    connect(m_whole, &QPushButton::clicked, this, [this] { Q_EMIT wholeWanted(m_card.customer); });
    connect(m_alerts, &AlertStrip::takeOffWanted, this, &PersonCard::takeOffWanted);
}

QWidget* PersonCard::makeHead()
{
    auto* head = new QWidget(this);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(sideRoom, 16, sideRoom, 14);
    rows->setSpacing(12);
    rows->addWidget(m_back, 0, Qt::AlignLeading);
    auto* across = new QHBoxLayout;
    across->setSpacing(12);
    across->addWidget(m_avatar, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_name->setEliding(true);
    words->addWidget(m_name);
    words->addWidget(m_say);
    auto* chips = new QWidget(head);
    auto* stand = new FlowLayout(chips, 6, 4);
    for (TierChip* chip : {m_tier, m_risk, m_quiet})
        stand->addWidget(chip);
    words->addWidget(chips);
    across->addLayout(words, 1);
    auto* edit = new IconButton(Icon::Edit, head);
    edit->setObjectName(u"editPerson"_s);
    edit->setName(tr("Edit"));
    across->addWidget(edit, 0, Qt::AlignTop);
    m_more->hide();
    across->addWidget(m_more, 0, Qt::AlignTop);
    connect(edit, &QToolButton::clicked, this, [this] { Q_EMIT editWanted(m_card.customer); });
    rows->addLayout(across);
    auto* acts = new QWidget(head);
    auto* flow = new FlowLayout(acts, 8, 8);
    for (ActionButton* button : {m_goOn, m_new, m_ring, m_write})
        flow->addWidget(button);
    rows->addWidget(acts);
    m_alerts->setRemovable(true);
    rows->addWidget(m_alerts);
    return head;
}

QWidget* PersonCard::makeWorth(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* across = new QHBoxLayout(box);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(20);
    const auto add = [&](const QString& name, QWidget* value, int stretch) {
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        auto* label = new PlainLabel(name, FontRole::Small, Tone::Secondary, box);
        label->setBuddy(value);
        column->addWidget(label);
        column->addWidget(value);
        column->addStretch(1);
        across->addLayout(column, stretch);
    };
    add(tr("Lifetime"), m_lifetime, 2);
    add(tr("A year"), m_year, 2);
    add(tr("Spend by quarter"), m_bars, 3);
    return box;
}

QWidget* PersonCard::makeBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QVBoxLayout* worth = section(body, column);
    worth->addWidget(makeWorth(body));
    column->addWidget(makeDivider(body));
    m_why = new QWidget(body);
    auto* reasons = new QVBoxLayout(m_why);
    reasons->setContentsMargins(0, 0, 0, 0);
    reasons->setSpacing(0);
    section(m_why, reasons)->addWidget(m_reasons);
    reasons->addWidget(makeDivider(m_why));
    column->addWidget(m_why);
    m_why->hide();
    connect(m_reasons, &SignReasons::caseChosen, this, &PersonCard::caseChosen);
    connect(m_reasons, &SignReasons::ordersWanted, this, [this] { Q_EMIT wholeWanted(m_card.customer); });
    QVBoxLayout* known = section(body, column);
    known->addWidget(sectionTitle(tr("What to know"), nullptr, body));
    known->addWidget(m_known);
    known->addWidget(m_links);
    column->addWidget(makeDivider(body));
    QVBoxLayout* story = section(body, column);
    story->addWidget(sectionTitle(tr("What happened, and what we did"), m_events, body));
    story->addWidget(m_story);
    column->addWidget(makeDivider(body));
    QVBoxLayout* promises = section(body, column);
    promises->addWidget(sectionTitle(tr("Promises to keep"), nullptr, body));
    promises->addWidget(m_promises);
    column->addStretch(1);
    return body;
}

QWidget* PersonCard::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* across = new QHBoxLayout(foot);
    across->setContentsMargins(12, 6, 12, 6);
    auto* pin = makeButton(tr("Pin a line"), ButtonKind::Quiet, u"pinLine"_s, foot, Icon::KeyPhrase);
    across->addWidget(pin);
    connect(pin, &QPushButton::clicked, this, [this] { Q_EMIT pinWanted(m_card.customer); });
    across->addStretch(1);
    m_whole->setKeyHint(QKeySequence(Qt::Key_Return));
    across->addWidget(m_whole);
    return foot;
}

void PersonCard::showCard(const CustomerCard& card)
{
    const bool another = card.customer.id != m_card.customer.id;
    m_card = card;
    const Customer& c = card.customer;
    const QDateTime now = m_clock.now();
    m_avatar->setName(c.name);
    m_name->setPlainText(c.name);
    //: how to say a name; %1 is "MY-ah oh-KAH-for"
    m_say->setWords(tr("say %1"), c.say);
    m_say->setVisible(!c.say.isEmpty());
    m_tier->setText(tierText(c, now));
    m_lifetime->setPlainText(wholeMoneyText(card.worth.lifetime));
    m_year->setPlainText(wholeMoneyText(card.worth.year));
    m_bars->setQuarters(card.quarters, now.toUTC().date());
    m_open = {};
    for (const CaseRow& row : card.cases) {
        if (row.status != CaseStatus::Closed && m_open.isNull()) {
            m_open = row.id;
            //: %1 is the number of a case: "Go on with AM-2481"
            m_goOn->setText(tr("Go on with %1").arg(isolatedLtr(row.number)));
        }
    }
    m_goOn->setVisible(!m_open.isNull());
    m_new->setKind(m_open.isNull() ? ButtonKind::Primary : ButtonKind::Plain);
    m_ring->setVisible(!c.phones.isEmpty());
    m_write->setVisible(!c.emails.isEmpty());
    if (another)
        m_background = {};
    showKnown();
    m_events->setPlainText(card.historyCount == 0 ? QString() : tr("%n event(s)", nullptr, card.historyCount));
    QList<HistoryMoment> story;
    for (const HistoryItem& item : card.history)
        story.append({item.at, item.kind, item.detail});
    m_story->setStory(story, c.since, now);
    if (another) {
        m_alerts->setLines({}, now);
        showPromises({});
        showSigns({c.id, Risk::None, {}});
    }
}

void PersonCard::showSigns(const CustomerSigns& signs)
{
    if (signs.customer != m_card.customer.id)
        return;
    m_risk->setTone(riskTone(signs.risk));
    m_risk->setText(riskText(signs.risk));
    m_quiet->setText(isQuiet(signs.found) ? tr("Quiet") : QString());
    m_reasons->showSigns(signs, m_card.cases, m_clock.now());
    m_why->setVisible(!m_reasons->isHidden());
}

void PersonCard::showBackground(const Background& background)
{
    m_background = background;
    m_alerts->setLines(background.alerts, m_clock.now());
    m_story->setStory(background.story, m_card.customer.since, m_clock.now());
    showKnown();
    clearRows(m_links);
    for (const CustomerLink& link : background.links) {
        auto* other = makeButton(QString(), ButtonKind::Quiet, u"linkedPerson"_s, m_links, Icon::Link);
        //: how somebody belongs to the customer, and their name: "Household: Femi Okafor"
        other->setText(tr("%1: %2").arg(linkText(link.kind), visibleLine(link.name).replace(u'&', u"&&"_s)));
        connect(other, &QPushButton::clicked, this, [this, id = link.other] { Q_EMIT personWanted(id); });
        m_links->layout()->addWidget(other);
        m_links->layout()->setAlignment(other, Qt::AlignLeading);
    }
    m_links->setVisible(!background.links.isEmpty());
}

void PersonCard::showKnown()
{
    const Customer& c = m_card.customer;
    const CustomerProfile& p = m_background.profile;
    const auto called = [&p](const QString& value, const QString& shown) {
        const QString label = p.labels.value(value);
        //: a phone or email and what it is called: "0113 496 0119, work"
        return label.isEmpty() ? isolatedLtr(shown) : tr("%1, %2").arg(isolatedLtr(shown), label);
    };
    QList<CardLine> lines {{tr("Best way to reach"), bestWay()}, {tr("Never"), p.never},
        {tr("May we write?"), mayWrite(),
            p.mayEmail.value_or(false) || p.mayPost.value_or(false) ? Icon::Ok : Icon::None}};
    for (const QString& phone : c.phones)
        lines.append({tr("Phone"), called(phone, phoneText(phone))});
    for (const QString& email : c.emails)
        lines.append({tr("Email"), called(email, email)});
    QString company = c.company;
    if (!p.role.isEmpty())
        company = company.isEmpty() ? p.role : tr("%1, %2").arg(p.role, company);
    lines += QList<CardLine> {{tr("Address"), visibleLine(c.address)}, {tr("Company"), company},
        {tr("Language"), languageText(c.language)}, {tr("Note"), c.note}};
    showLines(m_known, lines);
}

// "Phone, after 17:00", or what somebody wrote about it.
QString PersonCard::bestWay() const
{
    const CustomerProfile& p = m_background.profile;
    const QString channel = p.channel ? channelText(*p.channel) : QString();
    if (channel.isEmpty() && p.hours.isEmpty())
        return m_card.customer.reach;
    return channel.isEmpty() ? p.hours : p.hours.isEmpty() ? channel : tr("%1, %2").arg(channel, p.hours);
}

QString PersonCard::mayWrite() const
{
    const CustomerProfile& p = m_background.profile;
    if (!p.mayEmail && !p.mayPost)
        return {};
    const bool email = p.mayEmail.value_or(false);
    const bool post = p.mayPost.value_or(false);
    return email && post ? tr("Email and post") : email ? tr("Email") : post ? tr("Post") : tr("No");
}

void PersonCard::showPromises(const QList<Promise>& promises)
{
    clearRows(m_promises);
    const QDateTime now = m_clock.now();
    for (const Promise& promise : promises) {
        const bool late = promise.by < now;
        const bool soon = promise.by < now.addSecs(3600);
        addEvent(m_promises,
            late                              ? Icon::Overdue
                : promise.by < now.addDays(1) ? Icon::Clock
                                              : Icon::Calendar,
            late       ? Tone::Danger
                : soon ? Tone::Warn
                       : Tone::Normal,
            promise.what, late ? untilText(promise.by, now) : momentText(promise.by, now));
    }
    if (promises.isEmpty())
        addEvent(m_promises, Icon::Check, Tone::Normal, tr("Nothing is promised now."), {});
}

void PersonCard::setAlone(bool alone)
{
    m_back->setVisible(alone);
}

void PersonCard::setCare(QMenu* menu, QWidget* notice)
{
    m_more->setMenu(menu);
    m_more->show();
    auto* row = new QHBoxLayout; // takes no room while the notice is hidden
    row->setContentsMargins(sideRoom, 0, sideRoom, 12);
    row->addWidget(notice);
    m_column->insertLayout(1, row);
}

void PersonCard::setWhole(bool whole)
{
    m_whole->setVisible(!whole);
}

void PersonCard::takeKeyboard()
{
    (m_goOn->isHidden() ? m_new : m_goOn)->setFocus(Qt::OtherFocusReason);
}

// A link of tel: would come back to this program, which takes calls. The number goes where any telephone program finds it.
void PersonCard::ring()
{
    const QString number = phoneText(m_card.customer.phones.value(0));
    QGuiApplication::clipboard()->setText(number);
    //: %1 is a telephone number
    Q_EMIT said(tr("%1 is copied, ready to dial.").arg(isolatedLtr(number)));
}

void PersonCard::write()
{
    const QString mail = m_card.customer.emails.value(0);
    QUrl link;
    link.setScheme(u"mailto"_s);
    link.setPath(mail);
    if (QDesktopServices::openUrl(link))
        return;
    QGuiApplication::clipboard()->setText(mail);
    //: %1 is an email address
    Q_EMIT said(tr("No mail program opened. %1 is copied.").arg(isolatedLtr(mail)));
}

void PersonCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_back->isHidden())
        Q_EMIT backWanted();
    else
        QFrame::keyPressEvent(event);
}
}
