// Together: what many writes cost when each must be on disk before the next is mostly the waiting. A store that can takes them as one
// transaction; another does them one by one. On the store's thread.
#pragma once
#include "models/store/Store.h"

namespace amends {
class Together {
public:
    virtual ~Together() = default;
    // All that `work` writes is there afterwards, or none of it when it answers an Error. It may not begin a Bulk.
    virtual Result<void> together(const std::function<Result<void>()>& work) = 0;
};

[[nodiscard]] Result<void> together(Store& store, const std::function<Result<void>()>& work);
}
