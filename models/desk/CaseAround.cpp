// What stands around an open case: lines pinned to its customer, products and cause, and the sheets of those products.
#include "models/desk/CaseDesk.h"
#include "models/store/Backgrounds.h"

namespace amends {
namespace {
constexpr qsizetype ordersAsked = 3;

struct Around {
    QList<AlertLine> alerts {};
    QList<ProductSheet> sheets {};
};

// What they speak of comes before what they merely bought.
Result<Around> aroundOf(Store& store, const RecoveryCase& c, const QList<Order>& orders)
{
    QStringList spoken = c.words;
    for (const ToldFact& fact : c.told)
        spoken.append(fact.text);
    QStringList bought;
    for (const Order& order : orders.first(std::min(ordersAsked, orders.size())))
        bought.append(order.items);
    auto first = store.backgrounds().sheetsIn(spoken);
    auto then = store.backgrounds().sheetsIn(bought);
    if (!first || !then)
        return !first ? first.error() : then.error();
    Around around {{}, *first};
    QStringList codes;
    for (const ProductSheet& sheet : *first)
        codes.append(sheet.code);
    for (const ProductSheet& sheet : *then) {
        if (!codes.contains(sheet.code)) {
            codes.append(sheet.code);
            around.sheets.append(sheet);
        }
    }
    auto alerts = store.backgrounds().alerts(c.customer, codes, c.cause);
    if (!alerts)
        return alerts.error();
    around.alerts = *alerts;
    return around;
}
}

void CaseDesk::loadAround(bool anyway)
{
    const QString by = QStringLiteral("%1 %2 %3").arg(m_case.words.size()).arg(m_case.told.size()).arg(m_case.cause);
    if (!anyway && by == m_aroundFor)
        return;
    m_aroundFor = by;
    const quint64 generation = m_generation;
    m_store.run([c = m_case, orders = m_card.orders](Store& s) { return aroundOf(s, c, orders); })
        .then(this, [this, generation](const Result<Around>& around) {
            if (generation != m_generation || !around)
                return;
            if (m_alerts == around->alerts && m_sheets == around->sheets)
                return;
            m_alerts = around->alerts;
            m_sheets = around->sheets;
            Q_EMIT aroundChanged();
        });
}
}
