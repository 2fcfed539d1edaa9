// Background: what is known around a customer beyond how to find them: how they wish to be dealt with, who belongs to them, lines that
// everybody must see, and what is written of the products they buy. Plain values, any thread. Texts are at most 2,000 characters.
#pragma once
#include "models/base/Id.h"
#include "models/domain/Kinds.h"
#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace amends {
enum class LinkKind { Household, Company, Other };
template <>
struct Keys<LinkKind> {
    static constexpr std::array<std::pair<LinkKind, std::string_view>, 3> all {
        {{LinkKind::Household, "household"}, {LinkKind::Company, "company"}, {LinkKind::Other, "other"}}};
};
enum class AlertSubject { Customer, Product, Cause };
template <>
struct Keys<AlertSubject> {
    static constexpr std::array<std::pair<AlertSubject, std::string_view>, 3> all {
        {{AlertSubject::Customer, "customer"}, {AlertSubject::Product, "product"}, {AlertSubject::Cause, "cause"}}};
};

using AlertId = Id<struct AlertTag>;

// One a customer; an empty one when nothing was ever said.
struct CustomerProfile {
    bool isCompany = false;
    QString role {};                   // what they are there: "Buyer at Kirkgate School"
    std::optional<Channel> channel {}; // how they like to be reached best
    QString hours {};                  // and when: "after 17:00"
    QString never {};                  // what never to use: "Voicemail"
    std::optional<bool> mayEmail {};   // what we may send; empty: not asked
    std::optional<bool> mayPost {};
    QHash<QString, QString> labels {}; // what a phone or email is called ("mobile", "work"), by the phone or email
    bool operator==(const CustomerProfile&) const = default;
};

// Both see each other: what is written at one of them stands at the other, too.
struct CustomerLink {
    CustomerId other {};
    QString name {}; // of the other
    LinkKind kind = LinkKind::Household;
    bool operator==(const CustomerLink&) const = default;
};

// A line that stands on every screen of its subject until it expires or is taken off.
struct AlertLine {
    AlertId id {};
    AlertSubject subject = AlertSubject::Customer;
    QString key {}; // the customer's id, the product's code, the cause's key
    QString text {};
    QDateTime until {}; // UTC; invalid: until somebody takes it off
    QString agent {};
    QDateTime at {};
    bool operator==(const AlertLine&) const = default;
};

// What we say of a product and what is true of it (S0-19).
struct ProductSheet {
    QString code {};     // unique; never empty
    QString name {};     // as orders write it
    QString promised {}; // what we say it does
    QString limits {};   // what it does not
    QString issues {};   // what is known to go wrong
    bool operator==(const ProductSheet&) const = default;
};
}
