#include "widgets/recovery/InvestigateLanes.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/recovery/FactEditor.h"
#include "widgets/recovery/InvestigateParts.h"
#include "widgets/recovery/LaneDelegate.h"
#include "widgets/recovery/LaneModel.h"
#include "widgets/recovery/OrderFacts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int narrowest = 118; // a column, at text size 100 %
constexpr int undoMs = 10'000;

QTableView* makeTable(LaneModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(u"lanes"_s);
    table->setAccessibleName(InvestigateLanes::tr("What should have happened, and what happened"));
    table->setModel(model);
    table->setItemDelegate(new LaneDelegate(table));
    table->setVerticalHeader(new LaneHeader(table));
    table->horizontalHeader()->hide();
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setProperty("ownFocus", true);
    return table;
}
}

InvestigateLanes::InvestigateLanes(CaseDesk& desk, QWidget* parent)
    : QFrame(parent),
      m_desk(desk),
      m_model(new LaneModel(this)),
      m_table(makeTable(m_model, this)),
      m_empty(new PlainLabel(
          tr("Walk through it with them: what should have happened, what did, and where you know it from."),
          FontRole::Body, Tone::Secondary, this)),
      m_offers(new QWidget(this)),
      m_offerRow(new FlowLayout(m_offers, 8, 8)),
      m_editor(new FactEditor(desk, this)),
      m_actions(new QWidget(this)),
      m_add(makeButton(tr("Add a fact"), ButtonKind::Ghost, u"addFact"_s, this, Icon::Add)),
      m_edit(makeButton(tr("Change it"), ButtonKind::Ghost, u"editFact"_s, this, Icon::Edit)),
      m_remove(makeButton(tr("Remove it"), ButtonKind::Ghost, u"removeFact"_s, this, Icon::Delete)),
      m_count(new PlainLabel({}, FontRole::Small, Tone::Secondary, this)),
      m_undoBar(new QWidget(this)),
      m_undo(makeButton(tr("Undo"), ButtonKind::Ghost, u"undoFact"_s, m_undoBar, Icon::Undo))
{
    setObjectName(u"lanesCard"_s);
    m_empty->setWrapping(true);
    m_undoTime.setSingleShot(true);
    m_undoTime.setInterval(undoMs);
    setUpLayout();
    setUpConnections();
    m_editor->hide();
    m_undoBar->hide();
    m_table->installEventFilter(this);
}

void InvestigateLanes::setUpLayout()
{
    auto* main = new QVBoxLayout(this);
    main->setContentsMargins(1, 6, 1, 1);
    main->setSpacing(0);
    main->addWidget(m_table);
    auto* empty = new QVBoxLayout;
    empty->setContentsMargins(16, 8, 16, 4);
    empty->addWidget(m_empty);
    main->addLayout(empty);
    m_offerRow->setContentsMargins(16, 8, 16, 2);
    main->addWidget(m_offers);
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(6, 4, 16, 4);
    actions->setSpacing(8);
    for (ActionButton* button : {m_add, m_edit, m_remove}) {
        button->setSize(ButtonSize::Small);
        actions->addWidget(button);
    }
    actions->addStretch();
    actions->addWidget(m_count);
    auto* undo = new QHBoxLayout(m_undoBar);
    undo->setContentsMargins(16, 0, 16, 4);
    undo->addWidget(new PlainLabel(tr("Fact removed."), FontRole::Small, Tone::Secondary, m_undoBar));
    undo->addWidget(m_undo);
    undo->addStretch();
    m_undo->setSize(ButtonSize::Small);
    main->addWidget(m_actions);
    main->addWidget(m_undoBar);
    main->addWidget(m_editor);
}

void InvestigateLanes::setUpConnections()
{
    connect(m_add, &QPushButton::clicked, this, &InvestigateLanes::addFact);
    connect(m_edit, &QPushButton::clicked, this, &InvestigateLanes::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &InvestigateLanes::removeCurrent);
    connect(m_undo, &QPushButton::clicked, this, &InvestigateLanes::undoRemoval);
    connect(&m_undoTime, &QTimer::timeout, m_undoBar, &QWidget::hide);
    connect(m_table, &QTableView::doubleClicked, this, &InvestigateLanes::editCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_edit->setVisible(currentColumn() >= 0);
        m_remove->setVisible(currentColumn() >= 0);
    });
    connect(m_editor, &FactEditor::cancelled, this, &InvestigateLanes::closeEditor);
    connect(m_editor, &FactEditor::setAside, this, [this] {
        closeEditor();
        Q_EMIT said(tr("Your words are kept. They are there when you add a fact."));
    });
    connect(m_editor, &FactEditor::added, this, [this] {
        closeEditor();
        Q_EMIT said(tr("Fact added."));
    });
}

void InvestigateLanes::take()
{
    m_removed.clear();
    m_undoBar->hide();
    m_editor->setVisible(m_editor->restore());
    m_actions->setVisible(m_editor->isHidden());
    refresh();
}

void InvestigateLanes::refresh()
{
    const QModelIndex current = m_table->currentIndex();
    m_model->setMoments(m_desk.current().moments, m_desk.now());
    if (!m_table->currentIndex().isValid() && current.isValid() && m_model->columnCount() > 0)
        m_table->setCurrentIndex(m_model->index(current.row(), std::min(current.column(), m_model->columnCount() - 1)));
    const bool any = m_model->columnCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_edit->setVisible(currentColumn() >= 0);
    m_remove->setVisible(currentColumn() >= 0);
    m_count->setPlainText(any ? tr("%n fact(s), each with its source", nullptr, m_model->factCount()) : QString());
    m_editor->setKnownSources(knownSources(m_desk.current(), m_desk.card()));
    showOffers();
    fitTable();
}

void InvestigateLanes::showOffers()
{
    while (QLayoutItem* item = m_offerRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<OrderFact> offers = orderFacts(m_desk.current(), m_desk.card(), m_desk.now());
    m_offers->setVisible(!offers.isEmpty());
    for (const OrderFact& offer : offers) {
        //: Adds a fact from the order: "Delivery due, Mon 17 (Order 48213)"
        const QString words = tr("%1, %2 (%3)").arg(offer.words, axisDay(offer.moment.on, m_desk.now()), offer.source);
        auto* button = makeButton(words, ButtonKind::Plain, u"offer-"_s + offer.key, m_offers, Icon::Add);
        button->setSize(ButtonSize::Small);
        button->setAccessibleName(tr("Add the fact: %1").arg(words));
        connect(button, &QPushButton::clicked, this, [this, moment = offer.moment] {
            m_add->setFocus(Qt::TabFocusReason);
            if (const auto refusal = m_desk.happened({moment}))
                Q_EMIT said(investigateRefusal(*refusal));
        });
        m_offerRow->addWidget(button);
        button->show();
    }
}

int InvestigateLanes::currentColumn() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.column() : -1;
}

// Equal columns over the whole width; past the narrowest that can be read, the lanes scroll by themselves.
void InvestigateLanes::fitTable()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const int room = width() - 2 - m_table->verticalHeader()->sizeHint().width();
    const int each = std::max(scaled(narrowest), room / columns);
    int height = 0;
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, column + 1 == columns ? std::max(each, room - each * (columns - 1)) : each);
    QStyleOptionViewItem option;
    option.rect.setWidth(each);
    for (int row = 0; row < LaneModel::RowCount; ++row) {
        int tallest = scaled(44);
        for (int column = 0; column < columns; ++column)
            tallest
                = std::max(tallest, m_table->itemDelegate()->sizeHint(option, m_model->index(row, column)).height());
        m_table->setRowHeight(row, tallest);
        height += tallest;
    }
    const bool scrolls = each * columns > room;
    m_table->setFixedHeight(height + (scrolls ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
}

// What was typed for another fact comes first: it is added if it is whole and open, otherwise the form stays with it and says so.
bool InvestigateLanes::mayOpen(MomentId id)
{
    if (!m_editor->isTouched())
        return true;
    const bool open = !m_editor->isHidden();
    const bool same = !id.isNull() && m_editor->id() == id;
    if (open && !same && m_editor->isWhole())
        return m_editor->add();
    m_editor->show();
    m_actions->hide();
    m_editor->goOn(same || (!open && id.isNull())
            ? QString()
            : tr("This fact is not added yet. Finish it or leave it, then go on to the next."));
    return false;
}

void InvestigateLanes::addFact()
{
    if (!mayOpen({}))
        return;
    m_editor->show();
    m_actions->hide();
    m_editor->startNew();
}

void InvestigateLanes::editCurrent()
{
    if (currentColumn() < 0)
        return;
    const MomentNoted moment = m_model->moments().at(currentColumn());
    if (!mayOpen(moment.id))
        return;
    m_editor->show();
    m_actions->hide();
    m_editor->change(moment);
}

void InvestigateLanes::removeCurrent()
{
    if (currentColumn() < 0)
        return;
    const MomentNoted moment = m_model->moments().at(currentColumn());
    if (const auto refusal = m_desk.happened({MomentDropped {moment.id}})) {
        Q_EMIT said(investigateRefusal(*refusal));
        return;
    }
    m_removed = {moment};
    m_undoBar->show();
    m_undoTime.start();
    m_undo->setFocus(Qt::TabFocusReason);
    Q_EMIT said(tr("Fact removed. Undo brings it back."));
}

void InvestigateLanes::undoRemoval()
{
    if (const auto refusal = m_desk.happened(m_removed)) {
        Q_EMIT said(investigateRefusal(*refusal));
        return;
    }
    m_removed.clear();
    m_undoTime.stop();
    m_undoBar->hide();
    m_table->setFocus(Qt::TabFocusReason);
}

void InvestigateLanes::closeEditor()
{
    m_editor->hide();
    m_actions->show();
    m_add->setFocus(Qt::TabFocusReason);
}

bool InvestigateLanes::commit()
{
    // A fact that is not whole stays a draft: leaving is never forbidden, and it is here when the agent comes back.
    if (!m_editor->isHidden() && m_editor->hasText() && m_editor->isTouched())
        m_editor->add();
    return true;
}

void InvestigateLanes::focusFirst()
{
    if (!m_editor->isHidden())
        m_editor->findChild<QWidget*>(u"factExpected"_s)->setFocus(Qt::TabFocusReason);
    else
        m_add->setFocus(Qt::TabFocusReason);
}

bool InvestigateLanes::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitTable();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (static_cast<QKeyEvent*>(event)->modifiers() != Qt::NoModifier)
            return false;
        editCurrent();
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    case Qt::Key_Insert:
        addFact();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void InvestigateLanes::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Border), 1));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}
}
