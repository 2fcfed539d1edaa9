// Company, Lists: what a company sets up once. Kept in the store as settings and lists; edited on the Settings page.
#pragma once
#include "models/domain/Deadlines.h"
#include "models/domain/LoyaltySigns.h"
#include <QString>

namespace amends {
struct Company {
    QString name {};
    QString contactBlock {}; // printed on every letter (S0-17)
    QString currency {QStringLiteral("GBP")};
    QString region {QStringLiteral("GB")}; // ISO 3166 alpha-2, the desk's home region for phone numbers
    Calendar calendar {};
    ClockPolicy clocks {};
    SentinelRules sentinel {};
    SignRules signs {};
    QString agentName {}; // who sits here; signs letters and promises
    bool demo = false;    // a made-up company: said on every screen
    bool operator==(const Company&) const = default;
};

// One entry of an editable list. Lists: "cause", "touchpoint", "tier".
struct ListItem {
    QString key {};   // stable, stored in events
    QString label {}; // shown; a user may rename it
    int position = 0;
    bool active = true; // false: kept for old cases, no longer offered
    bool operator==(const ListItem&) const = default;
};
}
