// CareRequest: somebody asked for their data, or to be forgotten. The law gives a month (GDPR Art. 12(3)), so a request has a day on
// which it was asked and a day by which it is due. Plain values, any thread.
#pragma once
#include "models/base/Id.h"
#include <QDateTime>

namespace amends {
using RequestId = Id<struct RequestTag>;

enum class CareKind { Access, Erase };

struct CareRequest {
    RequestId id {};
    CareKind kind = CareKind::Access;
    CustomerId customer {};
    QString number {}; // the customer's number; the only thing of theirs that stays
    QDateTime askedAt {};
    QDateTime dueAt {};
    QString agent {};    // who noted it
    QString reason {};   // never names the person
    QDateTime doneAt {}; // invalid: open
    QString doneBy {};
    bool operator==(const CareRequest&) const = default;
};

// The same day of the next month, or that month's last when it has no such day. UTC in, UTC out.
[[nodiscard]] QDateTime careDue(const QDateTime& askedAt);
}
