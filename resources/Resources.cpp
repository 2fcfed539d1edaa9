#include "resources/Resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function and so must not stand inside a namespace.
static void initAll()
{
    Q_INIT_RESOURCE(amends_icons);
    Q_INIT_RESOURCE(amends_style);
    Q_INIT_RESOURCE(amends_theme);
}

namespace amends {

void initResources()
{
    initAll();
}

}
