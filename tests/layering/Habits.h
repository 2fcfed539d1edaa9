// Habits: what the project has seen go wrong elsewhere and therefore never writes. Each habit has a pattern and the few
// files that may do it because it is their job. Pure: values in, findings out.
#pragma once
#include "tests/layering/Tree.h"

namespace amends::tests {

struct Habit {
    QString name {};
    QString pattern {};       // a regular expression over one line of code without its comment
    QStringList where {};     // path beginnings where the habit is forbidden
    QStringList except {};    // path beginnings whose job it is
    QString instead {};       // what to write
    bool seesStrings = false; // does the pattern look inside string literals?
};

[[nodiscard]] const QList<Habit>& habits();

// The habits that are seen line by line.
[[nodiscard]] QList<Finding> badHabits(const QList<SourceFile>& files);

// SQL glued together: a literal that begins a statement, or carries on one, joined to a value by + or arg().
[[nodiscard]] QList<Finding> gluedSql(const QList<SourceFile>& files);

} // namespace amends::tests
