// Customer, Order: what the company knows of a person or firm, and what they bought. Plain values, any thread.
// Limits (checked by desk/Actions and desk/Import): name 200 characters, note 20,000, other fields 2,000.
#pragma once
#include "models/base/Id.h"
#include "models/base/Money.h"
#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace amends {
struct Customer {
    CustomerId id {};
    QString number {};     // the company's own customer number; unique when not empty
    QString name {};       // as they write it
    QString say {};        // how to say it, if known
    QStringList phones {}; // E.164 when valid, else as given; the first is shown
    QStringList emails {}; // the first is written to
    QString address {};    // one line or several
    QString city {};
    QString postcode {};
    QString country {}; // ISO 3166 alpha-2 or as given
    QString company {};
    QString tier {};     // key of the list "tier"; empty: standard
    QDate since {};      // customer since; invalid: unknown
    QString language {}; // BCP 47, e.g. "de"
    QString reach {};    // best way to reach them, e.g. "Phone after 17:00"
    QString note {};
    qint64 revision = 0; // counts saves; 0: not stored yet
    bool operator==(const Customer&) const = default;
};

struct Order {
    OrderId id {};
    CustomerId customer {};
    QString number {};        // unique when not empty
    QDateTime placedAt {};    // UTC
    QDateTime dueAt {};       // promised delivery, UTC; invalid: none
    QDateTime deliveredAt {}; // UTC; invalid: not yet or unknown
    QString items {};
    QString status {}; // as the shop says it
    Money total {};
    bool operator==(const Order&) const = default;
};

// What a customer is worth: sums over orders, no guess. A year is the 365 days before `asOf`.
struct Worth {
    Money lifetime {};
    Money year {};
    int orders = 0;
    bool operator==(const Worth&) const = default;
};
}
