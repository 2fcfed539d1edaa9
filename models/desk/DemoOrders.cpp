#include "models/desk/DemoGoods.h"
#include "models/desk/DemoPeople.h"
#include "models/desk/DemoRandom.h"

#include <algorithm>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
// Shops live by the year: quiet in February, busy from Black Friday to Christmas. And by the week: Sunday evenings.
constexpr std::array<double, 12> monthBusy {0.85, 0.7, 0.8, 0.9, 1.0, 0.95, 0.9, 0.85, 1.0, 1.05, 1.5, 1.5};
constexpr std::array<double, 7> weekdayBusy {1.0, 0.85, 0.8, 0.85, 0.9, 1.15, 1.45};
}

const std::array<DemoGood, 24>& demoGoods()
{
    static constexpr std::array<DemoGood, 24> goods {{{"dishwasher", 430, true}, {"washing machine", 390, true},
        {"hob", 280, true}, {"oven", 460, true}, {"fridge freezer", 520, true}, {"kettle", 42, true},
        {"coffee machine", 165, true}, {"toaster", 38, true}, {"bed frame", 310}, {"mattress", 340}, {"sofa", 780},
        {"armchair", 330}, {"dining table", 360}, {"desk", 190}, {"bookcase", 120}, {"floor lamp", 75},
        {"curtains", 90}, {"rug", 130}, {"vacuum cleaner", 185, true}, {"garden chairs", 110}, {"wardrobe", 410},
        {"mirror", 65}, {"cookware set", 95}, {"bathroom cabinet", 140}}};
    return goods;
}

double demoBusy(const QDate& day)
{
    return monthBusy.at(static_cast<std::size_t>(day.month() - 1))
        * weekdayBusy.at(static_cast<std::size_t>(day.dayOfWeek() - 1));
}

QDate demoDay(DemoRandom& random, const QDate& from, const QDate& to)
{
    const int days = std::max(1, static_cast<int>(from.daysTo(to)));
    for (int tries = 0; tries < 40; ++tries) {
        const QDate day = from.addDays(random.below(days));
        if (random.unit() * 2.2 < demoBusy(day))
            return day;
    }
    return from;
}

QList<Order> demoOrders(quint64 seed, qint64 index, const Customer& customer, const QDateTime& now, bool many)
{
    DemoRandom random(seed, 2, static_cast<quint64>(index));
    const double loyal = customer.tier == u"gold" ? 2.2 : customer.tier == u"silver" ? 1.5 : 1.0;
    const int count = std::min(8, static_cast<int>(random.lognormal(many ? 2.2 : 0.9, 0.7) * loyal + 0.35));
    const QDate from = std::max(customer.since, now.date().addDays(-3 * 365));
    QList<Order> orders;
    for (int i = 0; i < count; ++i) {
        const DemoGood& good = random.pick(demoGoods());
        Order o;
        o.id = OrderId::fromUuid(demoUuid(demoIdTime(index * 8 + i), random));
        o.customer = customer.id;
        o.placedAt
            = QDateTime {demoDay(random, from, now.date()), QTime {random.between(7, 22), random.below(60)}, Qt::UTC};
        o.items = QString::fromLatin1(good.name);
        o.items.front() = o.items.front().toUpper();
        o.total = {static_cast<qint64>(std::clamp(random.lognormal(good.price, 0.35), 4.0, 6000.0) * 100), u"GBP"_s};
        const int days = random.between(2, 12);
        o.dueAt = QDateTime(o.placedAt.date().addDays(days), QTime(18, 0), Qt::UTC);
        const QDateTime arrived = o.dueAt.addSecs(random.between(-9, random.chance(0.1) ? 90 : 0) * 3600);
        const bool there = arrived < now;
        o.deliveredAt = there ? arrived : QDateTime();
        o.status = there ? u"Delivered"_s : u"On its way"_s;
        orders.append(o);
    }
    std::sort(orders.begin(), orders.end(), [](const Order& a, const Order& b) { return a.placedAt < b.placedAt; });
    for (qsizetype i = 0; i < orders.size(); ++i)
        orders[i].number = QString::number(100000 + index * 8 + i);
    return orders;
}
}
