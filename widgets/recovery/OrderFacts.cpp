#include "widgets/recovery/OrderFacts.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
class OrderText { // tr() for free functions: lupdate reads the context from Q_DECLARE_TR_FUNCTIONS
    Q_DECLARE_TR_FUNCTIONS(amends::OrderFacts)
};

bool hasFact(const RecoveryCase& c, const MomentNoted& offered)
{
    return std::any_of(c.moments.begin(), c.moments.end(), [&](const MomentNoted& m) {
        return m.on.toLocalTime().date() == offered.on.toLocalTime().date(); // that day is told already, maybe better
    });
}
}

QString orderSource(const Order& order)
{
    return order.number.isEmpty() ? OrderText::tr("Their order") : OrderText::tr("Order %1").arg(order.number);
}

QList<OrderFact> orderFacts(const RecoveryCase& c, const CustomerCard& card, const QDateTime& now)
{
    QList<OrderFact> facts;
    if (card.orders.isEmpty())
        return facts;
    const Order& order = card.orders.first();
    const QString source = orderSource(order);
    const auto offer = [&](const QString& key, const QString& words, MomentNoted moment) {
        moment.id = MomentId::create();
        if (!hasFact(c, moment))
            facts.append({key + u'-' + order.number, words, source, moment});
    };
    if (order.placedAt.isValid())
        offer(u"placed"_s, OrderText::tr("Order placed"),
            {{}, order.placedAt, false, OrderText::tr("Order placed"), source, OrderText::tr("Order placed"), source,
                false});
    if (order.dueAt.isValid()) {
        const bool late = order.deliveredAt.isValid() ? order.deliveredAt.date() > order.dueAt.date()
                                                      : order.dueAt.date() < now.date();
        offer(u"due"_s, OrderText::tr("Delivery due"),
            {{}, order.dueAt, false, OrderText::tr("Delivered by this day"), source,
                late ? OrderText::tr("Not delivered") : QString(), late ? source : QString(), late});
    }
    if (order.deliveredAt.isValid())
        offer(u"delivered"_s, OrderText::tr("Delivered"),
            {{}, order.deliveredAt, false, {}, {}, OrderText::tr("Delivered"), source, false});
    return facts;
}

QStringList knownSources(const RecoveryCase& c, const CustomerCard& card)
{
    QStringList sources;
    for (const MomentNoted& m : c.moments)
        sources << m.expectedSource << m.happenedSource;
    for (const Order& order : card.orders)
        sources << orderSource(order);
    for (const ToldFact& fact : c.told)
        sources << fact.source;
    sources.removeAll(QString());
    sources.removeDuplicates();
    return sources;
}
}
