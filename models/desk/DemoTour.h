// DemoTour: the people of the design's pictures with their orders and cases, who are in every demo. Part of Demo. Pure.
#pragma once
#include "models/desk/Demo.h"

namespace amends {
struct DemoTourCase {
    CaseId id {};
    QList<CaseEvent> events {};
};
[[nodiscard]] QList<Order> demoTourOrders(const QDateTime& now);
[[nodiscard]] QList<DemoTourCase> demoTourCases(const QDateTime& now);
[[nodiscard]] Company demoCompany();
}
