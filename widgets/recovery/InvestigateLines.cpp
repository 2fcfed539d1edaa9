#include "widgets/recovery/InvestigateLines.h"

#include "widgets/common/SayCard.h"

#include <QCoreApplication>
#include <algorithm>

namespace amends {
namespace {
QString tr(const char* text)
{
    return QCoreApplication::translate("amends::InvestigateLines", text);
}
}

void showSayLines(SayCard& card, Step, const CaseDesk& desk)
{
    const QStringList lines {tr("I’m reading your order. I won’t ask what you’ve told us."), tr("Let me walk through it with you, from the start."),
                             tr("Tell me if I have any of this wrong."), tr("I have two questions. Then I know enough.")};
    if (!card.line().isEmpty() || !desk.isOpen())
        return;
    card.setHint(tr("Tell them what you’re doing while you look."));
    card.setLines(lines);
    card.setAvoid({{tr("“The system says…”"), {}}, {tr("“You should have…”"), {}}});
}

QString lineWithoutBlame(const CaseDesk& desk)
{
    const RecoveryCase& c = desk.current();
    if (!c.whose)
        return {};
    const auto fact = std::find_if(c.moments.begin(), c.moments.end(), [](const MomentNoted& m) { return !m.expected.isEmpty(); });
    switch (*c.whose) {
    case Whose::Ours:
        return tr("That was ours, not yours. I’m putting it right.");
    case Whose::NotOurs:
        return tr("It went wrong outside our house. I’m still the one who sorts it out with you.");
    case Whose::Misunderstanding:
        if (fact == c.moments.end())
            return tr("I can see why it looked that way. Let me read you what we have.");
        //: Gently, with the fact: %1 what should have happened, %2 where that is written
        return tr("I can see why it looked that way. What we have written is “%1” (%2).").arg(fact->expected, fact->expectedSource);
    }
    return {};
}
}
