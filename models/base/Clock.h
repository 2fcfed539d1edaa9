// Clock: the only source of "now". Everything that needs the time is given a Clock&; only SystemClock asks the system.
#pragma once
#include <QDateTime>

namespace amends {
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; // UTC, whole milliseconds
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

// FakeClock: for tests, the tour and the demo; moves only when told.
class FakeClock final : public Clock {
public:
    explicit FakeClock(QDateTime at) : m_at(at.toUTC()) { }
    [[nodiscard]] QDateTime now() const override { return m_at; }
    void set(const QDateTime& at) { m_at = at.toUTC(); }
    void advance(qint64 seconds) { m_at = m_at.addSecs(seconds); }

private:
    QDateTime m_at;
};
}
