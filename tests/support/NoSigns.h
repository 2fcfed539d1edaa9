// NoSigns: a Signs port that finds nothing in anybody, for tests over a store in memory.
#pragma once
#include "models/store/Signs.h"

namespace amends {
class NoSigns : public Signs {
public:
    Result<CustomerSigns> of(CustomerId id) override { return CustomerSigns {id, Risk::None, {}}; }
    Result<QList<CustomerSigns>> known(const QList<CustomerId>& people) override
    {
        QList<CustomerSigns> none;
        for (const CustomerId id : people)
            none.append({id, Risk::None, {}});
        return none;
    }
    Result<SignedPeople> list(SignList, int) override { return SignedPeople {}; }
    Result<SignCounts> counts() override { return SignCounts {}; }
    Result<SignSlice> keepUp() override { return SignSlice {}; }
};
}
