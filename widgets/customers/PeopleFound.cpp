#include "widgets/customers/PeopleFound.h"

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int mostLately = 30;
constexpr int latelyBeneath = 5; // under what was found

Result<QList<Customer>> whoStandsThere(Store& store, const QString& text, PeopleView view)
{
    if (isSearch(text.size()))
        return store.search().people(text, mostFound);
    if (view == PeopleView::Lately)
        return store.customers().recent(mostLately);
    auto listed = store.signs().list(view == PeopleView::AtRisk ? SignList::AtRisk : SignList::Quiet, mostSigned);
    return listed ? Result<QList<Customer>>(listed->people) : listed.error();
}
}

Result<PeopleFound> findPeople(Store& store, const QString& text, PeopleView view)
{
    const bool searches = isSearch(text.size());
    auto people = whoStandsThere(store, text, view);
    auto lately
        = searches ? store.customers().recent(latelyBeneath + mostFound) : Result<QList<Customer>>(QList<Customer> {});
    auto tiers = store.settings().list(u"tier"_s);
    auto counts = searches ? Result<SignCounts>(SignCounts {}) : store.signs().counts();
    if (!people || !lately || !tiers || !counts)
        return !people ? people.error() : !lately ? lately.error() : !tiers ? tiers.error() : counts.error();
    PeopleFound found {*std::move(people), {}, {}, {}, *counts, *std::move(tiers)};
    QList<CustomerId> ids;
    for (const Customer& person : std::as_const(found.people))
        ids.append(person.id);
    for (const Customer& person : std::as_const(*lately)) {
        if (found.lately.size() < latelyBeneath && !ids.contains(person.id))
            found.lately.append(person);
    }
    for (const Customer& person : std::as_const(found.lately))
        ids.append(person.id);
    auto glances = store.customers().glances(ids);
    auto signs = store.signs().known(ids);
    if (!glances || !signs)
        return glances ? signs.error() : glances.error();
    found.glances = *std::move(glances);
    found.signs = *std::move(signs);
    return found;
}
}
