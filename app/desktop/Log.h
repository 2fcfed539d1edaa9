// Log: what the program says about itself, in the data folder, readable by its owner only. Our own code logs kinds and codes, never
// what a customer said or is called. At most two files of 1 MB.
#pragma once
#include <QString>

namespace amends {
void startLog(const QString& folder);
[[nodiscard]] QString logFile();
// For support: version, system, Qt, sizes, and the log's last lines. No customer text.
[[nodiscard]] QString supportReport(const QString& storePlace);
}
