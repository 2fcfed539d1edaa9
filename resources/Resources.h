// Resources: the icons and the style sheet that are compiled into the programs.
#pragma once

namespace amends {

// Makes :/icons, :/style and :/theme readable. Needed once, before the first Theme, because a linker may leave out
// the initialisers of a static library; harmless when called again.
void initResources();

}
