#include "models/store/Together.h"

namespace amends {
Result<void> together(Store& store, const std::function<Result<void>()>& work)
{
    auto* able = dynamic_cast<Together*>(&store);
    return able ? able->together(work) : work();
}
}
