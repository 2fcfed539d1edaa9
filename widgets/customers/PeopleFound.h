// PeopleFound: what the list of people shows, read on the store's thread in one job: who was found, or is at risk, quiet, or was helped
// lately, with a glance at each and why they may leave.
#pragma once
#include "models/store/Signs.h"
#include "models/store/Store.h"

namespace amends {
enum class PeopleView { Lately, AtRisk, Quiet }; // what stands there before anything is typed

struct PeopleFound {
    QList<Customer> people {};
    QList<Customer> lately {};        // beneath the people, when something was typed
    QList<CustomerGlance> glances {}; // of the people, then of those helped lately
    QList<CustomerSigns> signs {};    // the same
    SignCounts counts {};             // of all customers; only while nothing is typed
    QList<ListItem> tiers {};
};

constexpr int mostFound = 50;
constexpr int mostSigned = 100;
[[nodiscard]] constexpr bool isSearch(qsizetype letters)
{
    return letters >= 2;
}
[[nodiscard]] Result<PeopleFound> findPeople(Store& store, const QString& text, PeopleView view);
}
