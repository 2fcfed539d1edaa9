// amends: the window. Reads the command line, makes sure that a store has one window, and runs.
#include "app/desktop/Application.h"
#include "app/desktop/Options.h"

#include <QApplication>
#include <QFontDatabase>

#include <thread>

#include <sys/prctl.h>
#include <sys/stat.h>

int main(int argc, char** argv)
{
    umask(077); // what we write is the desk's own
#ifdef NDEBUG
    prctl(PR_SET_DUMPABLE, 0); // customers' words in memory are not for other programs or core files
#endif
    QApplication app(argc, argv);
    // Reading the system's fonts takes as long as all else together; nobody needs them before there is a window.
    const std::jthread fonts([] { [[maybe_unused]] const auto families = QFontDatabase::families(); });
    QApplication::setApplicationName(QStringLiteral("Amends"));
    QApplication::setApplicationVersion(QStringLiteral(AMENDS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.amends.Amends"));
    const amends::Options options = amends::readOptions(app.arguments());
    amends::Application amends(app, options);
    if (const auto code = amends.start())
        return *code;
    return QApplication::exec();
}
