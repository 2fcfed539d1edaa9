// Maya: the customer of the store's tests, and the first event of a case of hers.
#pragma once
#include "models/domain/CaseEvent.h"
#include "models/domain/Customer.h"

namespace amends {
using namespace Qt::StringLiterals;

inline const QDateTime start(QDate(2025, 11, 20), QTime(14, 2), Qt::UTC);

inline QList<CaseEvent> opening(CustomerId customer, const QString& words = u"Nobody came."_s)
{
    return {happened(CaseOpened {{}, customer, Channel::Phone, words}, start, u"sam"_s)};
}

inline Customer maya()
{
    Customer c;
    c.number = u"40112"_s;
    c.name = u"Maya Okáfor"_s;
    c.phones = {u"+441134960119"_s};
    c.emails = {u"Maya.Okafor@example.net"_s};
    c.city = u"Leeds"_s;
    c.tier = u"gold"_s;
    c.since = QDate(2017, 3, 14);
    return c;
}
}
