// amends: the window. Reads the command line, makes sure that a store has one window, and runs.
#include "app/desktop/Application.h"
#include "app/desktop/Options.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>
#include <thread>

#include <sys/prctl.h>
#include <sys/stat.h>

namespace {
// Asked only what it is, it needs no display.
bool onlyAsks(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* word) {
        const QLatin1StringView asked(word);
        return asked == QLatin1StringView("--version") || asked == QLatin1StringView("-v")
            || asked == QLatin1StringView("--help") || asked == QLatin1StringView("-h");
    });
}
}

int main(int argc, char** argv)
{
    umask(077); // what we write is the desk's own
#ifdef NDEBUG
    prctl(PR_SET_DUMPABLE, 0); // customers' words in memory are not for other programs or core files
#endif
    QCoreApplication::setApplicationName(QStringLiteral("Amends"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AMENDS_VERSION));
    if (onlyAsks(argc, argv)) {
        const QCoreApplication app(argc, argv);
        [[maybe_unused]] const auto options = amends::readOptions(QCoreApplication::arguments()); // answers and ends
    }
    QApplication app(argc, argv);
    const amends::Options options = amends::readOptions(QApplication::arguments());
    // Reading the system's fonts takes as long as all else together; nobody needs them before there is a window.
    const std::jthread fonts([] { [[maybe_unused]] const auto families = QFontDatabase::families(); });
    QApplication::setDesktopFileName(QStringLiteral("org.amends.Amends"));
    amends::Application amends(app, options);
    if (const auto code = amends.start())
        return *code;
    return QApplication::exec();
}
