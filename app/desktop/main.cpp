// amends: the window. Reads the command line, makes sure that a store has one window, and runs.
#include "app/desktop/Application.h"
#include "app/desktop/Options.h"

#include <QApplication>

#include <sys/prctl.h>
#include <sys/stat.h>

int main(int argc, char** argv)
{
    umask(077); // what we write is the desk's own
#ifdef NDEBUG
    prctl(PR_SET_DUMPABLE, 0); // customers' words in memory are not for other programs or core files
#endif
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Amends"));
    QApplication::setApplicationVersion(QStringLiteral(AMENDS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.amends.Amends"));
    const amends::Options options = amends::readOptions(app.arguments());
    amends::Application amends(app, options);
    if (const auto code = amends.start())
        return *code;
    return QApplication::exec();
}
