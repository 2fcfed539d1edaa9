#include "widgets/recovery/InvestigatePage.h"

#include "widgets/common/KindText.h"
#include "widgets/common/SayCard.h"
#include "widgets/recovery/InvestigateCause.h"
#include "widgets/recovery/InvestigateJourney.h"
#include "widgets/recovery/InvestigateJudgement.h"
#include "widgets/recovery/InvestigateLanes.h"
#include "widgets/recovery/InvestigateLines.h"
#include "widgets/recovery/InvestigateParts.h"
#include "widgets/recovery/InvestigateQuestions.h"
#include "widgets/recovery/InvestigateTold.h"
#include "widgets/recovery/OrderPanel.h"
#include "widgets/recovery/ProductPanel.h"
#include "widgets/recovery/StepText.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int narrowBelow = 620; // unscaled; pairs stand one under the other
}

InvestigatePage::InvestigatePage(CaseDesk& desk, QWidget* parent)
    : StepPage(desk, parent),
      m_say(new SayCard(tr("Say"), this)),
      m_lanes(new InvestigateLanes(desk, this)),
      m_told(new InvestigateTold(desk, this)),
      m_questions(new InvestigateQuestions(desk, this)),
      m_cause(new InvestigateCause(desk, this)),
      m_journey(new InvestigateJourney(this)),
      m_judgement(new InvestigateJudgement(desk, this)),
      m_without(new SayCard(tr("Say"), this)),
      m_orders(new OrderPanel(this)),
      m_sheets(new ProductPanel(this)),
      m_beside(new QWidget(this)),
      m_pairs(new QGridLayout)
{
    setObjectName(u"investigate"_s);
    m_without->setObjectName(u"withoutBlame"_s);
    m_without->setCompact(true);
    m_without->setCopyable(true);
    m_without->setHint(tr("Correct without blame"));
    auto* beside = new QVBoxLayout(m_beside);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(m_sheets);
    beside->addWidget(m_orders, 1);
    m_beside->hide();
    setUpLayout();
    setUpConnections();
}

void InvestigatePage::setUpLayout()
{
    auto* main = new QVBoxLayout(this);
    main->setContentsMargins(0, 0, 0, 0); // the frame keeps the margin
    main->setSpacing(14);
    main->addWidget(m_say);
    main->addWidget(m_lanes);
    m_pairs->setHorizontalSpacing(16);
    m_pairs->setVerticalSpacing(14);
    main->addLayout(m_pairs);
    main->addWidget(m_judgement);
    main->addWidget(m_without);
    main->addStretch();
    arrange(false);
}

void InvestigatePage::setUpConnections()
{
    connect(m_lanes, &InvestigateLanes::said, this, &StepPage::said);
    connect(m_told, &InvestigateTold::said, this, &StepPage::said);
    connect(m_questions, &InvestigateQuestions::said, this, &StepPage::said);
    connect(m_cause, &InvestigateCause::said, this, &StepPage::said);
    connect(m_judgement, &InvestigateJudgement::said, this, &StepPage::said);
    connect(m_journey, &InvestigateJourney::said, this, &StepPage::said);
    connect(m_journey, &InvestigateJourney::picked, this, &InvestigatePage::recordPicks);
}

void InvestigatePage::arrange(bool narrow)
{
    m_narrow = narrow;
    const QList<QWidget*> parts {m_told, m_questions, m_cause, m_journey};
    for (QWidget* part : parts)
        m_pairs->removeWidget(part);
    for (int i = 0; i < parts.size(); ++i) {
        if (narrow)
            m_pairs->addWidget(parts.at(i), i, 0, 1, 6);
        else
            m_pairs->addWidget(parts.at(i), i / 2, i == 1 ? 3 : i == 3 ? 2 : 0, 1, i < 2 ? 3 : i == 2 ? 2 : 4);
    }
    for (int column = 0; column < 6; ++column)
        m_pairs->setColumnStretch(column, 1);
}

void InvestigatePage::take()
{
    m_journey->setPicks(m_desk.current().brokeAt, m_desk.current().feltAt);
    m_journey->setStations(m_desk.touchpoints());
    m_lanes->take();
    m_told->take();
    m_questions->take();
    m_cause->take();
    m_judgement->take();
    m_orders->showOrders(m_desk.card().orders, m_desk.now());
    m_sheets->showSheets(m_desk.sheets());
    showLines();
}

void InvestigatePage::refresh()
{
    m_lanes->refresh();
    m_told->refresh();
    m_questions->refresh();
    m_cause->refresh();
    m_judgement->refresh();
    m_journey->setPicks(m_desk.current().brokeAt, m_desk.current().feltAt);
    showLines();
    Q_EMIT hintChanged();
}

void InvestigatePage::refreshCard()
{
    m_lanes->refresh();
    m_told->refresh();
    m_orders->showOrders(m_desk.card().orders, m_desk.now());
}

void InvestigatePage::refreshAround()
{
    m_sheets->showSheets(m_desk.sheets());
}

void InvestigatePage::showLines()
{
    showSayLines(*m_say, Step::Investigate, m_desk);
    const QString line = lineWithoutBlame(m_desk);
    m_without->setVisible(!line.isEmpty());
    if (line != m_without->line())
        m_without->setLines({line});
}

void InvestigatePage::enter()
{
    m_lanes->focusFirst();
}

bool InvestigatePage::commit()
{
    m_lanes->commit();
    m_told->commit();
    m_questions->commit();
    m_cause->commit();
    return m_judgement->commit();
}

QString InvestigatePage::hint() const
{
    const RecoveryCase& c = m_desk.current();
    if (!c.cause.isEmpty())
        return listText(m_desk.causes(), c.cause);
    //: %1 is a person
    return c.causeOwner.isEmpty() ? QString() : tr("%1 finds out").arg(c.causeOwner);
}

void InvestigatePage::showLack(Lack lack)
{
    if (lack != Lack::CauseUnknown)
        return;
    m_cause->focusCause(lackText(lack));
}

QWidget* InvestigatePage::sidePanel()
{
    return m_beside;
}

QString InvestigatePage::sidePanelTitle() const
{
    const QList<Order>& orders = m_desk.card().orders;
    //: %1 is an order's number
    return orders.size() == 1 && !orders.first().number.isEmpty() ? tr("Order %1").arg(orders.first().number)
                                                                  : tr("Orders");
}

void InvestigatePage::nextLine(int by)
{
    if (by < 0)
        m_say->previous();
    else
        m_say->next();
}

void InvestigatePage::recordPicks(const QString& broke, const QString& felt)
{
    if (const auto refusal = m_desk.happened({TouchpointsPlaced {broke, felt}})) {
        m_journey->setPicks(m_desk.current().brokeAt, m_desk.current().feltAt);
        Q_EMIT said(investigateRefusal(*refusal));
    }
}

void InvestigatePage::resizeEvent(QResizeEvent* event)
{
    StepPage::resizeEvent(event);
    if (const bool narrow = width() < scaled(narrowBelow); narrow != m_narrow)
        arrange(narrow);
}
}
