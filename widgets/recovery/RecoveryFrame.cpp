#include "widgets/recovery/RecoveryFrame.h"

#include "widgets/common/AlertStrip.h"
#include "widgets/common/Card.h"
#include "widgets/common/UndoBar.h"
#include "widgets/recovery/CaseFooter.h"
#include "widgets/recovery/CaseHeader.h"
#include "widgets/recovery/ConflictPanel.h"
#include "widgets/recovery/SentinelRibbon.h"
#include "widgets/recovery/SideStrip.h"
#include "widgets/recovery/StepPage.h"
#include "widgets/recovery/StepRail.h"
#include "widgets/recovery/TabOrder.h"
#include "widgets/style/Fonts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
constexpr int dockedWidth = 340;
constexpr int stripWidth = 48;
constexpr int slideMs = 120;
}

RecoveryFrame::RecoveryFrame(CaseDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_header(new CaseHeader(desk, this)),
      m_ribbon(new SentinelRibbon(this)),
      m_alerts(new AlertStrip(this)),
      m_rail(new StepRail(this)),
      m_conflict(new ConflictPanel(this)),
      m_stack(new QStackedWidget(this)),
      m_toast(new ToastLine(this)),
      m_side(new SidePanel(this)),
      m_strip(new SideStrip(this)),
      m_footer(new CaseFooter(desk, this))
{
    setUpLayout();
    m_slide.setTargetObject(m_side);
    m_slide.setPropertyName("geometry");
    connect(m_strip, &SideStrip::tabWanted, this, [this](SidePanel::Tab tab) {
        m_side->openTab(tab);
        openOver();
    });
    connect(m_side, &SidePanel::closeWanted, this, &RecoveryFrame::closeSide);
    arrange();
}

void RecoveryFrame::setUpLayout()
{
    m_area = new QWidget(this);
    auto* form = new QVBoxLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(0);
    auto* notices = new QVBoxLayout;
    notices->setContentsMargins(20, 0, 20, 0);
    notices->addWidget(m_conflict);
    form->addLayout(notices);
    form->addWidget(m_stack, 1);
    auto* quiet = new QVBoxLayout;
    quiet->setContentsMargins(20, 0, 20, 0);
    quiet->addWidget(m_toast);
    form->addLayout(quiet);
    m_toast->hide();

    m_railEdge = makeDivider(this, Qt::Vertical);
    m_body = new QHBoxLayout(m_area);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_body->addLayout(form, 1);
    m_body->addWidget(makeDivider(m_area, Qt::Vertical));
    m_body->addWidget(m_side);
    m_body->addWidget(m_strip);

    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_rail);
    m_middle->addWidget(m_railEdge);
    m_middle->addWidget(m_area, 1);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_ribbon);
    m_alerts->setMost(2);
    m_alerts->setContentsMargins(12, 6, 12, 6);
    all->addWidget(m_alerts);
    all->addLayout(m_middle, 1);
    all->addWidget(m_footer);
}

bool RecoveryFrame::isDocked() const
{
    return m_room == PageRoom::Full && !m_folded;
}

void RecoveryFrame::arrange()
{
    m_header->setRoom(m_room);
    m_rail->setRoom(m_room);
    m_footer->setRoom(m_room);
    const bool row = m_room == PageRoom::Narrow;
    m_middle->setDirection(row ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_railEdge->setMinimumSize(row ? 0 : 1, row ? 1 : 0);
    m_railEdge->setMaximumSize(row ? QWIDGETSIZE_MAX : 1, row ? 1 : QWIDGETSIZE_MAX);
    m_strip->setVisible(!isDocked());
    m_slide.stop();
    if (isDocked()) {
        m_over = false;
        m_side->setFixedWidth(scaled(dockedWidth));
        if (m_body->indexOf(m_side) < 0)
            m_body->insertWidget(m_body->indexOf(m_strip), m_side);
        m_side->show();
    } else {
        m_body->removeWidget(m_side);
        m_side->setVisible(m_over);
        placeOver();
    }
}

void RecoveryFrame::placeOver()
{
    if (isDocked())
        return;
    const int strip = scaled(stripWidth);
    const int width = qMin(scaled(dockedWidth), m_area->width() - strip);
    m_side->setFixedWidth(qMax(0, width));
    const int x = isRightToLeft() ? strip : m_area->width() - strip - width;
    m_side->setGeometry(x, 0, width, m_area->height());
    if (m_over)
        m_side->raise();
}

void RecoveryFrame::openOver()
{
    m_over = true;
    placeOver();
    m_side->show();
    m_side->raise();
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0) {
        const QRect end = m_side->geometry();
        m_slide.setDuration(slideMs);
        m_slide.setStartValue(end.translated(isRightToLeft() ? -end.width() / 3 : end.width() / 3, 0));
        m_slide.setEndValue(end);
        m_slide.start();
    }
    m_side->focusContent();
}

void RecoveryFrame::toggleSide()
{
    if (m_room == PageRoom::Full) {
        m_folded = !m_folded;
        m_over = false;
        arrange();
        if (!m_folded)
            m_side->focusContent();
    } else if (m_over) {
        closeSide();
    } else {
        openOver();
    }
}

void RecoveryFrame::closeSide()
{
    const bool hadFocus = m_side->isAncestorOf(QApplication::focusWidget());
    if (m_over) {
        m_over = false;
        m_side->hide();
    }
    if (hadFocus && m_stack->currentWidget())
        static_cast<StepPage*>(static_cast<QScrollArea*>(m_stack->currentWidget())->widget())->enter();
}

void RecoveryFrame::addPage(StepPage* page)
{
    auto* scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    page->setContentsMargins(20, 15, 20, 20);
    // As wide as the view, never wider: what does not fit stands one under the other.
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
}

void RecoveryFrame::showPage(StepPage* page)
{
    for (int i = 0; i < m_stack->count(); ++i) {
        if (static_cast<QScrollArea*>(m_stack->widget(i))->widget() == page)
            m_stack->setCurrentIndex(i);
    }
}

// Asked at each Tab rather than set once: rows come and go, and parts move beside or under each other with the width.
bool RecoveryFrame::focusNextPrevChild(bool next)
{
    if (auto* scroll = static_cast<QScrollArea*>(m_stack->currentWidget()))
        tabInReadingOrder(scroll->widget());
    return QWidget::focusNextPrevChild(next);
}

void RecoveryFrame::showOwnTab(QWidget* widget, const QString& title)
{
    m_side->setOwn(widget, title);
    m_strip->setOwn(widget ? title : QString());
}

void RecoveryFrame::putUnderHeader(QWidget* line)
{
    static_cast<QBoxLayout*>(layout())->insertWidget(1, line);
}

void RecoveryFrame::say(const QString& sentence)
{
    m_toast->say(sentence);
}

void RecoveryFrame::nextRegion(int by)
{
    const QList<QWidget*> regions {
        m_header, m_ribbon, m_rail, m_stack, isDocked() || m_over ? static_cast<QWidget*>(m_side) : m_strip, m_footer};
    qsizetype at = 0;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (regions.at(i)->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    for (qsizetype tried = 0; tried < regions.size(); ++tried) {
        at = (at + by + regions.size()) % regions.size();
        if (regions.at(at) == m_stack && m_stack->currentWidget()) {
            static_cast<StepPage*>(static_cast<QScrollArea*>(m_stack->currentWidget())->widget())->enter();
            return;
        }
        const QList<QWidget*> inside = regions.at(at)->findChildren<QWidget*>();
        const auto first = std::find_if(inside.begin(), inside.end(), [](const QWidget* w) {
            return w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        });
        if (first != inside.end()) {
            (*first)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void RecoveryFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_ribbon->setBrief(height() < scaled(560) || width() < scaled(900));
    const PageRoom room = roomFor(width() * 100 / scaled(100)); // large text fills a room sooner
    if (room != m_room) {
        m_room = room;
        m_over = false;
        arrange();
    }
    // The area gets its size when the layout is next done.
    layout()->activate();
    placeOver();
}

void RecoveryFrame::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange();
}
}
