// DemoGoods: what the demo company sells, and how busy its days are. Part of Demo.
#pragma once
#include "models/desk/DemoRandom.h"

#include <QDate>
#include <array>

namespace amends {
struct DemoGood {
    const char* name;
    double price;         // usual, in pounds
    bool plugged = false; // can leak, smoke and trip the electrics
};
[[nodiscard]] const std::array<DemoGood, 24>& demoGoods();
[[nodiscard]] double demoBusy(const QDate& day); // about 1; at most 2.2
// A day from `from` up to, without, `to`; busy ones more often.
[[nodiscard]] QDate demoDay(DemoRandom& random, const QDate& from, const QDate& to);
}
