#include "widgets/customers/CareStrip.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/VisibleText.h"
#include "widgets/customers/CareText.h"
#include "widgets/style/Fonts.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qint64 soon = 7; // days
}

CareStrip::CareStrip(StoreRunner& store, const Clock& clock, QWidget* parent)
    : QFrame(parent),
      m_store(store),
      m_clock(clock),
      m_words(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this)),
      m_open(makeButton(tr("Show them"), ButtonKind::Ghost, u"careStripOpen"_s, this))
{
    setObjectName(u"careStrip"_s);
    m_words->setObjectName(u"careStripWords"_s);
    m_words->setEliding(true);
    m_open->setSize(ButtonSize::Small);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 16, 4);
    row->setSpacing(10);
    row->addWidget(new Picture(Icon::Calendar, Token::Text2, 16, this));
    row->addWidget(m_words, 1);
    row->addWidget(m_open);
    hide();
    connect(m_open, &QPushButton::clicked, this, &CareStrip::open);
    connect(&m_store, &StoreRunner::changed, this, [this](const Changes& changes) {
        if (changes.kinds & Change::Customers)
            reload();
    });
    reload();
}

Result<QList<CareStrip::Waiting>> CareStrip::waiting(Store& store)
{
    auto open = store.care().requests();
    if (!open)
        return open.error();
    QList<Waiting> all;
    for (const CareRequest& request : std::as_const(*open)) {
        const auto who = store.customers().find(request.customer);
        all.append({request, who ? *who : Customer {}});
    }
    return all;
}

void CareStrip::reload()
{
    m_store.run([](Store& s) { return waiting(s); }).then(this, [this](const Result<QList<Waiting>>& all) {
        if (all)
            showWaiting(*all);
    });
}

// "Maya Okafor asked for their data. Due by 22 December 2026"
QString CareStrip::lineOf(const Waiting& one) const
{
    const QString who = one.who.id.isNull() ? isolatedLtr(one.request.number) : whoText(one.who);
    const QString asked = one.request.kind == CareKind::Erase ? tr("%1 asked to be erased.").arg(who)
                                                              : tr("%1 asked for their data.").arg(who);
    return asked + u' ' + careDueText(one.request.dueAt, m_clock.now());
}

void CareStrip::showWaiting(const QList<Waiting>& waiting)
{
    m_waiting = waiting;
    setVisible(!waiting.isEmpty());
    if (waiting.isEmpty())
        return;
    const QDateTime now = m_clock.now();
    const QDateTime due = waiting.constFirst().request.dueAt;
    const int count = static_cast<int>(waiting.size());
    m_words->setPlainText(count == 1 ? lineOf(waiting.constFirst())
                                     : tr("%Ln request(s) about people's data wait. The next:", nullptr, count) + u' '
                + lineOf(waiting.first()));
    m_words->setTone(due < now ? Tone::Danger : due < now.addDays(soon) ? Tone::Warn : Tone::Secondary);
    setProperty("kind", due < now ? u"red"_s : due < now.addDays(soon) ? u"amber"_s : u"column"_s);
    style()->unpolish(this);
    style()->polish(this);
    m_open->setText(count == 1 ? tr("Open") : tr("Show them"));
    m_open->setAccessibleName(count == 1 ? tr("Open %1").arg(whoText(waiting.constFirst().who))
                                         : tr("Show who waits for an answer about their data"));
}

void CareStrip::open()
{
    if (m_waiting.size() > 1)
        openList();
    else if (!m_waiting.isEmpty())
        Q_EMIT customerChosen(m_waiting.constFirst().request.customer);
}

void CareStrip::openList()
{
    auto* dialog = new QDialog(window());
    dialog->setObjectName(u"careRequests"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Requests about people's data"));
    dialog->resize(scaled(620), scaled(360));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(dialog->windowTitle(), FontRole::Title, Tone::Normal, dialog));
    auto* list = new QListWidget(dialog);
    list->setObjectName(u"careRequestList"_s);
    list->setAccessibleName(dialog->windowTitle());
    list->setProperty("kind", u"framed"_s);
    list->setTabKeyNavigation(false);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QDateTime now = m_clock.now();
    for (const Waiting& one : std::as_const(m_waiting)) {
        const bool late = one.request.dueAt < now;
        auto* item = new QListWidgetItem(
            icon(late ? Icon::Overdue : Icon::Calendar, late ? Token::Danger : Token::Text2), lineOf(one), list);
        item->setData(Qt::UserRole, QVariant::fromValue(one.request.customer));
    }
    list->setCurrentRow(0);
    column->addWidget(list, 1);
    auto* foot = new QHBoxLayout;
    auto* close = makeButton(tr("Close"), ButtonKind::Plain, u"careRequestsClose"_s, dialog);
    auto* show = makeButton(tr("Open"), ButtonKind::Primary, u"careRequestsOpen"_s, dialog);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(show);
    column->addLayout(foot);
    const auto choose = [this, dialog, list] {
        if (const QListWidgetItem* item = list->currentItem())
            Q_EMIT customerChosen(item->data(Qt::UserRole).value<CustomerId>());
        dialog->accept();
    };
    connect(close, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(show, &QPushButton::clicked, dialog, choose);
    connect(list, &QListWidget::itemActivated, dialog, choose);
    list->setFocus();
    dialog->open();
}
}
