// Fold moved to models/language; this name stays until nobody asks for it.
#pragma once
#include "models/language/Fold.h"
