#include "widgets/recovery/RecoverySteps.h"

#include "widgets/recovery/ApologizePage.h"
#include "widgets/recovery/CompensatePage.h"
#include "widgets/recovery/EmpathizePage.h"
#include "widgets/recovery/FollowUpPage.h"
#include "widgets/recovery/InvestigatePage.h"
#include "widgets/recovery/ListenPage.h"
#include "widgets/recovery/StepPage.h"

#include <array>

namespace amends {
namespace {
using Make = StepPage* (*)(CaseDesk& desk, QWidget* parent);

template <class Page>
StepPage* make(CaseDesk& desk, QWidget* parent)
{
    return new Page(desk, parent);
}

// In the order of Step.
constexpr std::array<Make, 6> pages {
    make<ListenPage>,
    make<EmpathizePage>,
    make<InvestigatePage>,
    make<ApologizePage>,
    make<CompensatePage>,
    make<FollowUpPage>,
};
}

StepPage* makeStepPage(Step step, CaseDesk& desk, QWidget* parent)
{
    return pages.at(static_cast<std::size_t>(step))(desk, parent);
}
}
