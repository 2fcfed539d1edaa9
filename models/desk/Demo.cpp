#include "models/desk/Demo.h"

#include "models/desk/DemoBackground.h"
#include "models/desk/DemoCase.h"
#include "models/desk/DemoGoods.h"
#include "models/desk/DemoPeople.h"
#include "models/desk/DemoTour.h"
#include "models/store/Together.h"

#include <QLocale>
#include <algorithm>
#include <span>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
constexpr qint64 mostCustomers = 1'000'000;
constexpr int spanDays = 546; // a year and a half of cases
constexpr int lately = 42;    // in which one cause has doubled
constexpr double secondFailures = 0.03;
constexpr qint64 manyOrders = 50'000;   // companies up to this size have more orders a head
constexpr quint64 fullTale = 20;        // one in so many, where most are told in few words
constexpr qsizetype casesAtOnce = 1000; // in one transaction: what a kill may cost

// What is to be told, in the order in which it began.
struct PlannedCase {
    QDateTime openedAt {};
    qint64 person = -1; // -1: of the tour
    qsizetype tour = 0;
    bool again = false;
    quint64 stream = 0;
};

bool isPlugged(const QString& items)
{
    return std::any_of(demoGoods().begin(), demoGoods().end(),
        [&](const DemoGood& g) { return g.plugged && items.compare(QLatin1String(g.name), Qt::CaseInsensitive) == 0; });
}

QString someGood(DemoRandom& random, bool plugged)
{
    for (;;) {
        const DemoGood& good = random.pick(demoGoods());
        if (good.plugged || !plugged)
            return QString::fromLatin1(good.name);
    }
}

class Making {
public:
    Making(Store& store, const DemoOptions& options, const DemoControl& control)
        : m_store(store),
          m_options(options),
          m_control(control),
          m_tour(demoTourPeople(options.now)),
          m_generic(std::max<qint64>(0, options.customers - m_tour.size()))
    {
    }

    Result<DemoResult> run()
    {
        if (const auto set = m_store.settings().setCompany(demoCompany()); !set)
            return set.error();
        if (const auto made = people(); !made || m_result.cancelled)
            return made ? Result<DemoResult>(m_result) : made.error();
        if (const auto made = cases(); !made)
            return made.error();
        if (const auto known = demoBackground(m_store, m_options.now); !known)
            return known.error();
        return m_result;
    }

private:
    bool goesOn()
    {
        if (m_control.progress)
            m_control.progress(m_result.customers + m_result.cases, m_options.customers + m_options.cases);
        m_result.cancelled = m_control.cancel && m_control.cancel->load();
        return !m_result.cancelled;
    }

    Result<void> put(Bulk& bulk, const Customer& customer, const QList<Order>& orders)
    {
        if (const auto added = bulk.addCustomer(customer); !added)
            return added;
        for (const Order& order : orders) {
            if (const auto added = bulk.addOrder(order, customer.number, {}); !added)
                return added;
        }
        ++m_result.customers;
        m_result.orders += orders.size();
        return {};
    }

    Result<void> people()
    {
        const auto bulk = m_store.bulk();
        if (!bulk)
            return bulk.error();
        const QList<Order> maya = demoTourOrders(m_options.now);
        for (const Customer& customer : m_tour) {
            if (const auto added = put(**bulk, customer, &customer == &m_tour.first() ? maya : QList<Order>()); !added)
                return added;
        }
        for (qint64 i = 0; i < m_generic; ++i) {
            if (i % 500 == 0 && !goesOn())
                return {};
            const Customer customer = demoPerson(m_options.seed, i, m_options.now).customer;
            if (const auto added = put(**bulk, customer, ordersOf(i, customer)); !added)
                return added;
        }
        const auto counts = (*bulk)->commit();
        return counts ? Result<void>() : Result<void>(counts.error());
    }

    QList<Order> ordersOf(qint64 index, const Customer& customer) const
    {
        return demoOrders(m_options.seed, index, customer, m_options.now, m_options.customers <= manyOrders);
    }

    // Busy days have more cases; the last six weeks have the doubled cause on top.
    QDateTime someTime(DemoRandom& random)
    {
        const double extra = 1 + demoCauses().front().weight / 100;
        for (;;) {
            const int ago = random.below(spanDays);
            const QDate day = m_options.now.date().addDays(-ago);
            if (random.unit() * 2.2 * extra > demoBusy(day) * (ago < lately ? extra : 1))
                continue;
            const QDateTime at(day, QTime {random.between(8, 19), random.below(60), random.below(60)}, Qt::UTC);
            return std::min(at, m_options.now.addSecs(-random.between(60, 7200)));
        }
    }

    QList<PlannedCase> plan()
    {
        QList<PlannedCase> all;
        m_tourCases = demoTourCases(m_options.now);
        for (qsizetype i = 0; i < m_tourCases.size(); ++i)
            all.append({m_tourCases.at(i).events.first().at, -1, i, false, 0});
        for (qint64 k = 0; m_generic > 0 && all.size() < m_options.cases; ++k) {
            DemoRandom random(m_options.seed, 3, static_cast<quint64>(k));
            const qint64 person = (k * 1'000'003) % m_generic; // prime, so nobody comes twice before all came once
            PlannedCase first {someTime(random), person, 0, false, static_cast<quint64>(k) * 2};
            if (random.chance(secondFailures) && all.size() + 1 < m_options.cases) {
                PlannedCase second {first.openedAt.addSecs(random.between(10 * 1440, 80 * 1440) * 60LL), person, 0,
                    true, static_cast<quint64>(k) * 2 + 1};
                const qint64 late = std::max<qint64>(0, m_options.now.secsTo(second.openedAt) + 3600);
                first.openedAt = first.openedAt.addSecs(-late);
                second.openedAt = second.openedAt.addSecs(-late);
                all.append(second);
            }
            all.append(first);
        }
        std::stable_sort(
            all.begin(), all.end(), [](const PlannedCase& a, const PlannedCase& b) { return a.openedAt < b.openedAt; });
        return all;
    }

    const DemoCause& cause(DemoRandom& random, const QDateTime& openedAt) const
    {
        const auto& all = demoCauses();
        const bool doubled = openedAt.daysTo(m_options.now) < lately;
        double sum = doubled ? all.front().weight : 0;
        for (const DemoCause& c : all)
            sum += c.weight;
        double at = random.unit() * sum - (doubled ? all.front().weight : 0);
        for (const DemoCause& c : all) {
            if ((at -= c.weight) < 0)
                return c;
        }
        return all.back();
    }

    QList<CaseEvent> eventsOf(const PlannedCase& planned, CaseId& id)
    {
        if (planned.person < 0) {
            id = m_tourCases.at(planned.tour).id;
            return m_tourCases.at(planned.tour).events;
        }
        DemoRandom random(m_options.seed, 4, planned.stream);
        id = CaseId::fromUuid(demoUuid(planned.openedAt, random));
        const DemoPerson person = demoPerson(m_options.seed, planned.person, m_options.now);
        const QList<Order> orders = ordersOf(planned.person, person.customer);
        const DemoCause& why = cause(random, planned.openedAt);
        const bool plugged = qstrcmp(why.key, "faulty") == 0; // a wardrobe does not leak
        const auto order = std::find_if(orders.crbegin(), orders.crend(),
            [&](const Order& o) { return o.placedAt < planned.openedAt && (!plugged || isPlugged(o.items)); });
        DemoPlan plan;
        plan.id = id;
        plan.customer = person.customer.id;
        plan.customerName = person.customer.name;
        plan.firstName = person.firstName;
        plan.cause = &why;
        plan.fills.item = order == orders.crend() ? someGood(random, plugged) : order->items.toLower();
        plan.fills.order = order == orders.crend() ? u"Bought in the store"_s : u"Order "_s + order->number;
        plan.fills.day = QLocale::c().dayName(planned.openedAt.addDays(-random.between(1, 3)).date().dayOfWeek());
        plan.orderTotal = order == orders.crend() ? Money {12000, u"GBP"_s} : order->total;
        plan.openedAt = planned.openedAt;
        plan.again = planned.again;
        plan.brief = m_options.cases > m_options.inFull && planned.stream / 2 % fullTale != 0;
        return demoCase(random, plan, m_options.now);
    }

    Result<void> tell(std::span<const PlannedCase> some)
    {
        for (std::size_t i = 0; i < some.size(); ++i) {
            if (i % 50 == 0 && !goesOn())
                return {};
            CaseId id;
            const QList<CaseEvent> events = eventsOf(some[i], id);
            const auto recorded = m_store.cases().record(id, 0, events);
            if (!recorded)
                return recorded.error();
            ++m_result.cases;
            m_result.events += events.size();
        }
        return {};
    }

    Result<void> cases()
    {
        const QList<PlannedCase> all = plan();
        for (qsizetype from = 0; from < all.size(); from += casesAtOnce) {
            const std::span some(
                all.cbegin() + from, static_cast<std::size_t>(std::min(casesAtOnce, all.size() - from)));
            const auto told = together(m_store, [&] { return tell(some); });
            if (!told || m_result.cancelled)
                return told;
        }
        goesOn();
        m_result.cancelled = false; // nothing was left to cancel
        return {};
    }

    Store& m_store;
    const DemoOptions& m_options;
    const DemoControl& m_control;
    const QList<Customer> m_tour;
    const qint64 m_generic;
    QList<DemoTourCase> m_tourCases {};
    DemoResult m_result {};
};
}

Result<DemoResult> demo(Store& store, const DemoOptions& options, const DemoControl& control)
{
    if (options.customers > mostCustomers || !options.now.isValid())
        return Error {ErrorKind::Invalid, u"demo"_s};
    const auto empty = store.isEmpty();
    if (!empty)
        return empty.error();
    if (!*empty)
        return Error {ErrorKind::Denied, u"store not empty"_s};
    return Making(store, options, control).run();
}
}
