#include "widgets/recovery/RecoverySteps.h"

#include "widgets/recovery/ApologizePage.h"
#include "widgets/recovery/CompensatePage.h"
#include "widgets/recovery/EmpathizePage.h"
#include "widgets/recovery/InvestigatePage.h"
#include "widgets/recovery/FollowUpPage.h"
#include "widgets/recovery/ListenPage.h"
#include "widgets/recovery/StepPage.h"

#include <array>

namespace amends {
namespace {
// Stands in while a step has no page: the frame works, nothing is recorded.
class NoStepPage final : public StepPage {
public:
    NoStepPage(Step step, CaseDesk& desk, QWidget* parent) : StepPage(desk, parent), m_step(step) { }
    [[nodiscard]] Step step() const override { return m_step; }
    void take() override { }
    void refresh() override { }
    void enter() override { setFocus(); }
    bool commit() override { return true; }
    void showLack(Lack) override { }

private:
    Step m_step;
};

using Make = StepPage* (*)(CaseDesk& desk, QWidget* parent);

template <class Page>
StepPage* make(CaseDesk& desk, QWidget* parent)
{
    return new Page(desk, parent);
}

// In the order of Step. A page that lands replaces its null by make<ItsPage>.
constexpr std::array<Make, 6> pages {
    make<ListenPage>,
    make<EmpathizePage>,
    make<InvestigatePage>, // Investigate
    make<ApologizePage>, // Apologize
    make<CompensatePage>, // Compensate
    make<FollowUpPage>, // Follow up
};
}

StepPage* makeStepPage(Step step, CaseDesk& desk, QWidget* parent)
{
    const Make maker = pages.at(static_cast<std::size_t>(step));
    return maker ? maker(desk, parent) : new NoStepPage(step, desk, parent);
}
}
