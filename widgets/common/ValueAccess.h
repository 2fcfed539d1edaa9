// ValueAccess: lets a painted widget tell screen readers its role and its value.
// A widget derives from SpokenValue beside QWidget and calls installValueAccess() in its constructor.
// GUI thread.
#pragma once

#include <QAccessible>
#include <QString>

namespace amends {

class SpokenValue {
public:
    virtual ~SpokenValue() = default;
    [[nodiscard]] virtual QAccessible::Role spokenRole() const = 0;
    [[nodiscard]] virtual double spokenValue() const = 0;
    [[nodiscard]] virtual double spokenSmallest() const { return 0; }
    [[nodiscard]] virtual double spokenLargest() const = 0;
    // The value in words ("4 of 5"); empty when the number says it.
    [[nodiscard]] virtual QString spokenText() const { return {}; }
    // Only for what the agent may change.
    virtual void speakTo(double /*value*/) { }
};

void installValueAccess();

// Tells that the value changed. For thresholds only, never once a second.
void announceValue(QWidget* widget, double value);

// Says a sentence to screen readers at once.
void announce(QWidget* widget, const QString& sentence);

}
