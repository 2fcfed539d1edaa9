// Help: what `amendsctl COMMAND --help` says below the options: the words a command takes, what it prints, examples that run as they
// stand (tests/app plays them). The words come from the vocabularies themselves, so help cannot fall behind them. Any thread.
#pragma once
#include <QString>

namespace amends::ctl {
[[nodiscard]] QString demoHelp();
[[nodiscard]] QString importHelp();
[[nodiscard]] QString exportHelp();
[[nodiscard]] QString findHelp();
[[nodiscard]] QString showHelp();
[[nodiscard]] QString playHelp();
[[nodiscard]] QString verifyHelp();
[[nodiscard]] QString benchHelp();
[[nodiscard]] QString mergeHelp();
[[nodiscard]] QString unmergeHelp();
[[nodiscard]] QString accessHelp();
[[nodiscard]] QString eraseHelp();
[[nodiscard]] QString requestsHelp();
}
