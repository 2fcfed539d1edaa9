// DemoRandom: numbers by chance that are the same on every machine: splitmix64 and our own distributions, as those of the standard
// library differ between makers. One stream a thing (customer 4711, case 12), so that a larger demo begins like a smaller one.
#pragma once
#include <QtGlobal>
#include <cmath>
#include <cstddef>

namespace amends {
class DemoRandom {
public:
    DemoRandom(quint64 seed, quint64 stream, quint64 index)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + stream * 0xD1B54A32D192ED03ULL + index * 0x8CB92BA72F3D8DD7ULL)
    {
        next();
        next();
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; } // 0 <= x < 1
    int below(int n) { return static_cast<int>(unit() * n); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(double p) { return unit() < p; }
    double normal() // in two steps: C++ leaves open which operand is worked out first
    {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - unit()));
        return radius * std::cos(6.283185307179586 * unit());
    }
    double lognormal(double median, double sigma) { return median * std::exp(sigma * normal()); }
    template <class List>
    const auto& pick(const List& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }

private:
    quint64 m_state = 0;
};
}
