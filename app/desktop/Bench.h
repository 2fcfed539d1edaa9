// Bench: what the agent waits for, measured in the real window over the store in use and printed as one line of JSON.
//   start        until the first page stands there filled ("at": the monotonic clock, so that the starter can count from its own start)
//   screen-pop   a call to the painted caller, by the way every call takes; search: the last key of some words to the painted list, without
//                the pause that typing is given
//   scroll-cases, scroll-people   a notch of the wheel over the recoveries, over people found, to the painted list
//   memory       after 200 of both, and what 200 more add
//   import       the longest silence of the event loop while customers are brought in
// `ask` is a file: phones (digits) and words, one a line; for an import the CSV. GUI thread; answers the program's exit code.
#pragma once
#include <QStringList>

namespace amends {
class Calls;
class MainWindow;
class StoreRunner;
class Wishes;

struct BenchRooms {
    MainWindow& window;
    StoreRunner& store;
    Wishes& wishes;
    Calls& calls;
    QString op {};
    QString ask {};
};
[[nodiscard]] int takeBench(const BenchRooms& rooms);
[[nodiscard]] QStringList benchOps();
}
