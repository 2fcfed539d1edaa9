#include "widgets/recovery/SidePanel.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/EmptyState.h"
#include "widgets/common/Meter.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/recovery/CaseFacts.h"
#include "widgets/recovery/CaseRows.h"
#include "widgets/recovery/EffortText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shortHistory = 8;
constexpr qsizetype mostFacts = 5;
}

SidePanel::SidePanel(QWidget* parent) : QFrame(parent), m_bar(new QTabBar(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"sidePanel"_s);
    setAccessibleName(tr("Beside the form"));
    m_bar->setObjectName(u"sideTabs"_s);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(false);
    m_bar->setElideMode(Qt::ElideRight);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(m_bar);
    top->addStretch();
    all->addLayout(top);
    all->addWidget(makeDivider(this));
    all->addWidget(m_stack, 1);
    m_ownRoom = new QScrollArea(m_stack); // a low window shows less of it, never squeezes it
    m_ownRoom->setObjectName(u"sideOwn"_s);
    m_ownRoom->setFrameShape(QFrame::NoFrame);
    m_ownRoom->setWidgetResizable(true);
    m_ownRoom->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ownRoom->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(m_ownRoom);
    m_stack->addWidget(makeHistory());
    m_stack->addWidget(
        makeList(m_promises, m_noPromises, tr("Promises of this case"), u"promiseList"_s, tr("Nothing promised yet.")));
    m_stack->addWidget(makeList(m_orders, m_noOrders, tr("Their orders"), u"orderList"_s, tr("No orders here.")));
    m_bar->addTab(tr("History"));
    m_bar->addTab(tr("Promises"));
    m_bar->addTab(tr("Orders"));
    m_tabs = {History, Promises, Orders};
    connect(m_bar, &QTabBar::currentChanged, this, &SidePanel::showTab);
    openTab(History);
}

QWidget* SidePanel::makeHistory()
{
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 12, 0, 8);
    column->setSpacing(8);
    m_toldBox = new QFrame(page);
    m_toldBox->setProperty("kind", u"told"_s);
    m_toldBox->setObjectName(u"alreadyTold"_s);
    auto* told = new QVBoxLayout(m_toldBox);
    told->setContentsMargins(12, 9, 12, 10);
    told->setSpacing(4);
    told->addWidget(new PlainLabel(tr("Already told us. Don’t ask again."), FontRole::BodyBold, Tone::Seam, m_toldBox));
    m_told = new PlainLabel(QString(), FontRole::Small, Tone::Normal, m_toldBox);
    m_told->setObjectName(u"alreadyToldWords"_s);
    m_told->setWrapping(true);
    m_told->setCopyable(true);
    told->addWidget(m_told);
    m_milestones = new PlainLabel(QString(), FontRole::Small, Tone::Secondary, page);
    m_milestones->setObjectName(u"milestones"_s);
    m_milestones->setWrapping(true);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(16, 0, 16, 0);
    inset->setSpacing(8);
    inset->addWidget(m_toldBox);
    inset->addWidget(makeEffort(page));
    inset->addWidget(m_milestones);
    column->addLayout(inset);

    m_history = new Timeline(tr("History"), page);
    m_history->setObjectName(u"historyList"_s);
    m_noHistory = new EmptyState(tr("First contact. Make it a good one."), {}, page);
    column->addWidget(m_history, 1);
    column->addWidget(m_noHistory, 1);
    m_shown = new PlainLabel(QString(), FontRole::Small, Tone::Secondary, page);
    m_showAll = makeButton(tr("Show all"), ButtonKind::Ghost, u"showAllHistory"_s, page);
    m_showAll->setSize(ButtonSize::Small);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 8, 0);
    foot->addWidget(m_shown, 1);
    foot->addWidget(m_showAll);
    column->addLayout(foot);
    connect(m_showAll, &ActionButton::clicked, this, [this] {
        if (m_all && hasMore())
            return Q_EMIT wholeWanted(m_card.customer.id);
        m_all = !m_all;
        showHistory();
    });
    connect(m_history, &Timeline::rowChosen, this,
        [this](const QString& id) { Q_EMIT caseChosen(CaseId::fromString(id)); });
    return page;
}

// Small, and never without its reasons.
QWidget* SidePanel::makeEffort(QWidget* parent)
{
    m_effortBox = new QWidget(parent);
    m_effortBox->setObjectName(u"effort"_s);
    auto* column = new QVBoxLayout(m_effortBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    m_effort = new PlainLabel(QString(), FontRole::BodyBold, Tone::Normal, m_effortBox);
    m_effort->setObjectName(u"effortTitle"_s);
    m_effortMeter = new Meter(tr("Effort for them"), m_effortBox);
    m_effortMeter->setThickness(4);
    m_effortWhy = new PlainLabel(QString(), FontRole::Small, Tone::Secondary, m_effortBox);
    m_effortWhy->setObjectName(u"effortWhy"_s);
    m_effortWhy->setWrapping(true);
    column->addWidget(m_effort);
    column->addWidget(m_effortMeter);
    column->addWidget(m_effortWhy);
    m_effortBox->hide();
    return m_effortBox;
}

void SidePanel::showEffort(const RecoveryCase& c)
{
    const EffortWeights weights;
    const Effort effort = effortOf(c, weights);
    const QStringList why = effortReasons(effort);
    m_effortBox->setVisible(!why.isEmpty());
    m_effort->setPlainText(effortTitle(effort));
    m_effortWhy->setPlainText(why.join(u"  ·  "_s));
    m_effortMeter->setLargest(weights.much * 2);
    m_effortMeter->setMarks({static_cast<double>(weights.some), static_cast<double>(weights.much)});
    m_effortMeter->setValue(qMin(effort.points, weights.much * 2));
    m_effortMeter->setState(effort.level == EffortLevel::Much ? MeterState::Red
            : effort.level == EffortLevel::Some               ? MeterState::Amber
                                                              : MeterState::Neutral);
    m_effortMeter->setSpoken(effortTitle(effort) + u". "_s + why.join(u". "_s));
}

QWidget* SidePanel::makeList(
    Timeline*& list, EmptyState*& empty, const QString& name, const QString& objectName, const QString& nothing)
{
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 12, 0, 8);
    list = new Timeline(name, page);
    list->setObjectName(objectName);
    empty = new EmptyState(nothing, {}, page);
    column->addWidget(list, 1);
    column->addWidget(empty, 1);
    return page;
}

void SidePanel::showCase(const CaseDesk& desk)
{
    if (m_open != desk.current().id)
        m_all = false;
    m_open = desk.current().id;
    m_now = desk.now();
    m_card = desk.card();
    showTold(desk);
    showEffort(desk.current());
    showHistory();
    const QList<TimelineRow> promises = promiseRows(desk.current(), m_now);
    m_promises->setRows(promises);
    m_promises->setVisible(!promises.isEmpty());
    m_noPromises->setVisible(promises.isEmpty());
    const QList<TimelineRow> orders = orderRows(m_card, m_now);
    m_orders->setRows(orders);
    m_orders->setVisible(!orders.isEmpty());
    m_noOrders->setVisible(orders.isEmpty());
    // One order is called by its number, as the agent says it, where the bar has room for it.
    const qsizetype tab = m_tabs.indexOf(Orders);
    //: %1 is an order number
    m_bar->setTabText(static_cast<int>(tab),
        m_card.orders.size() == 1 && !m_own ? tr("Order %1").arg(m_card.orders.first().number) : tr("Orders"));
}

void SidePanel::showTold(const CaseDesk& desk)
{
    QStringList lines;
    const auto add = [&lines](const QString& text, const QString& source) {
        //: %1 is a fact they told us, %2 whom and when they told it
        const QString line = source.isEmpty() ? text : tr("%1 (%2)").arg(text, source);
        if (lines.size() < mostFacts && !lines.contains(line))
            lines.append(line);
    };
    for (const ToldFact& fact : desk.current().told)
        add(fact.text, fact.source);
    for (const CustomerFact& fact : m_card.facts)
        add(fact.text, fact.source);
    m_told->setPlainText(lines.join(u'\n'));
    m_toldBox->setVisible(!lines.isEmpty());
    const QStringList reached = milestones(desk.current(), m_now);
    m_milestones->setPlainText(reached.join(u'\n'));
    m_milestones->setVisible(!reached.isEmpty());
}

void SidePanel::showHistory()
{
    const QList<TimelineRow> rows = historyRows(m_card, m_open, m_now);
    const QList<TimelineRow> shown = m_all ? rows : rows.mid(0, shortHistory);
    m_history->setRows(shown);
    m_history->setVisible(!rows.isEmpty());
    m_noHistory->setVisible(rows.isEmpty());
    const qsizetype all = qMax<qsizetype>(m_card.historyCount, rows.size());
    m_shown->setPlainText(tr("%1 of %2 shown").arg(locale().toString(shown.size()), locale().toString(all)));
    m_shown->setVisible(!rows.isEmpty());
    m_showAll->setText(!m_all ? tr("Show all") : hasMore() ? tr("Full page") : tr("Show fewer"));
    m_showAll->setVisible(rows.size() > shortHistory);
}

bool SidePanel::hasMore() const
{
    return m_card.historyCount > m_card.history.size();
}

void SidePanel::setOwn(QWidget* widget, const QString& title)
{
    const bool wasOwn = currentTab() == Own;
    const QSignalBlocker quiet(m_bar);
    if (m_own) {
        m_bar->removeTab(0);
        m_tabs.removeFirst();
        m_ownRoom->takeWidget()->setParent(this); // its page made it and shows it again
        m_own->hide();
    }
    m_own = widget;
    if (widget) {
        m_ownRoom->setWidget(widget);
        widget->setAutoFillBackground(false);
        widget->show();
        m_bar->insertTab(0, title);
        m_tabs.prepend(Own);
        m_bar->setCurrentIndex(0);
    } else if (wasOwn) {
        m_bar->setCurrentIndex(0);
    }
    m_bar->setTabVisible(static_cast<int>(m_tabs.indexOf(Orders)), title != tr("Orders")); // the step shows them itself
    showTab(m_bar->currentIndex());
}

void SidePanel::openTab(Tab tab)
{
    const auto index = static_cast<int>(m_tabs.indexOf(tab));
    if (index >= 0)
        m_bar->setCurrentIndex(index);
    showTab(m_bar->currentIndex());
}

SidePanel::Tab SidePanel::currentTab() const
{
    return static_cast<Tab>(m_tabs.value(m_bar->currentIndex(), History));
}

void SidePanel::showTab(int index)
{
    m_stack->setCurrentIndex(m_tabs.value(index, History));
}

void SidePanel::focusContent()
{
    if (currentTab() == History && m_history->isVisible())
        m_history->setFocus(Qt::ShortcutFocusReason);
    else
        m_bar->setFocus(Qt::ShortcutFocusReason);
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}
}
