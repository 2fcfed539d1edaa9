// Layers: the arrows of the house. Says which room may include which, and finds the includes that point the wrong way.
// Pure: values in, findings out.
#pragma once
#include "tests/layering/Tree.h"

#include <functional>

namespace amends::tests {

// The Qt module that brings a header written <QLabel> ("QtWidgets"), empty when none does.
using ModuleOf = std::function<QString(const QString& header)>;

// Answers from the headers installed with the Qt that built the tests.
[[nodiscard]] ModuleOf installedModules();

// "models/store" for "models/store/Cases.h", "models/store/sql" for "models/store/sql/SqlCases.cpp"; empty when the
// table has no row.
[[nodiscard]] QString roomOf(const QString& path);

[[nodiscard]] QList<Finding> wrongIncludes(const QList<SourceFile>& files, const ModuleOf& moduleOf);

} // namespace amends::tests
