// DemoWords: what people say when something went wrong, and what is found, said and done about it, cause by cause. Composed: twelve
// causes, each with five happenings, four costs and the openings, feelings and wishes they share, make some ten thousand different
// complaints. Part of Demo. "{item}", "{day}" and "{order}" are filled in; "[...]" marks the words worth keeping.
#pragma once
#include "models/desk/DemoRandom.h"
#include "models/domain/Kinds.h"
#include <QStringList>
#include <array>

namespace amends {
struct DemoRemedy {
    Remedy remedy;
    Payout payout;
    const char* title;
    const char* reason;
    double share; // of the order's value; above 1: pounds
};
struct DemoCause {
    const char* key;   // of the list "cause"
    double weight;     // Pareto's
    const char* broke; // touchpoints
    const char* felt;
    std::array<int, 4> severity; // weights of minor, hassle, major, safety
    std::array<const char*, 5> happened;
    std::array<const char*, 4> cost;
    Loss loss;
    const char* lossNote;
    std::array<const char*, 2> empathy;
    std::array<const char*, 2> expected; // two moments of the lanes
    std::array<const char*, 2> found;
    const char* question;
    const char* whom;
    const char* answer;
    const char* explanation; // for the letter
    const char* change;
    std::array<DemoRemedy, 2> remedies;
    std::array<const char*, 2> promises;
    const char* lesson;
};
[[nodiscard]] const std::array<DemoCause, 12>& demoCauses();

struct DemoComplaint {
    QString words {};
    QStringList phrases {}; // each stands in `words`
    QString wants {};
    QList<Want> wantKinds {};
    QList<Mood> moods {};
    int strength = 3;
};
struct DemoFills {
    QString item {};
    QString day {};
    QString order {};
};
[[nodiscard]] QString demoFilled(const char* text, const DemoFills& fills);
[[nodiscard]] DemoComplaint demoComplaint(
    DemoRandom& random, const DemoCause& cause, const DemoFills& fills, bool again);
// In their own words, at the check-back.
[[nodiscard]] QString demoCheckBackWords(DemoRandom& random, Outcome outcome);
}
