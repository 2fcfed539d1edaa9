#include "widgets/recovery/OrderPanel.h"

#include "widgets/common/Card.h"
#include "widgets/common/KindText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/VisibleText.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qsizetype shown = 5;
}

OrderPanel::OrderPanel(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"orderPanel"_s);
    setAccessibleName(tr("Orders"));
    m_rows->setContentsMargins(16, 14, 16, 14);
    m_rows->setSpacing(12);
}

void OrderPanel::showOrders(const QList<Order>& orders, const QDateTime& now)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const Order& order : orders.first(std::min(shown, orders.size())))
        addOrder(order, now);
    if (orders.isEmpty()) {
        auto* none = new PlainLabel(tr("We know of no order of theirs."), FontRole::Body, Tone::Secondary, this);
        none->setWrapping(true);
        m_rows->addWidget(none);
    } else if (orders.size() > shown) {
        m_rows->addWidget(new PlainLabel(tr("%n earlier", nullptr, static_cast<int>(orders.size() - shown)),
            FontRole::Small, Tone::Secondary, this));
    }
    m_rows->addStretch();
}

void OrderPanel::addOrder(const Order& order, const QDateTime& now)
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    auto* items
        = new PlainLabel(order.items.isEmpty() ? tr("An order") : order.items, FontRole::BodyBold, Tone::Normal, box);
    items->setWrapping(true);
    grid->addWidget(items, 0, 0, 1, 2);
    int row = 1;
    const auto line = [&](const QString& name, const QString& value, Tone tone = Tone::Normal) {
        if (value.isEmpty())
            return;
        auto* words = new PlainLabel(value, FontRole::Body, tone, box);
        words->setWrapping(true);
        words->setCopyable(true);
        words->setFocusPolicy(Qt::ClickFocus);
        words->setAccessibleName(tr("%1: %2").arg(name, value));
        grid->addWidget(new PlainLabel(name, FontRole::Small, Tone::Secondary, box), row, 0, Qt::AlignTop);
        grid->addWidget(words, row++, 1);
    };
    const auto date = [&now](const QDateTime& at) { return at.isValid() ? dayText(at, now) : QString(); };
    const bool late
        = order.dueAt.isValid() && (order.deliveredAt.isValid() ? order.deliveredAt > order.dueAt : now > order.dueAt);
    line(tr("Number"), order.number.isEmpty() ? QString() : isolatedLtr(order.number));
    line(tr("Placed"), date(order.placedAt));
    line(tr("Due"), date(order.dueAt), late ? Tone::Danger : Tone::Normal);
    line(tr("Delivered"),
        order.deliveredAt.isValid() ? date(order.deliveredAt)
            : order.dueAt.isValid() ? tr("Not yet")
                                    : QString());
    line(tr("Status"), order.status);
    //: an amount and its currency
    line(tr("Total"), order.total.isZero() ? QString() : tr("%1 %2").arg(moneyText(order.total), order.total.currency));
    m_rows->addWidget(box);
    m_rows->addWidget(makeDivider(this));
}
}
