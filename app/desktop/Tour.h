// Tour: the real window takes one whole recovery in a demo company, from first word to closed case, and leaves a picture of every page
// and step, in light and dark, in a folder; the closed case is printed. GUI thread; answers the program's exit code.
#pragma once
#include <QString>

namespace amends {
class CaseDesk;
class MainWindow;
class StoreRunner;
class Theme;

struct TourRooms {
    MainWindow& window;
    Theme& theme;
    CaseDesk& desk;
    StoreRunner& store;
    QString folder {};
};
[[nodiscard]] int takeTour(const TourRooms& rooms);
}
