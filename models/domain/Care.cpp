#include "models/domain/Care.h"

namespace amends {
QDateTime careDue(const QDateTime& askedAt)
{
    return askedAt.toUTC().addMonths(1); // Qt falls back to the month's last day
}
}
