#include "widgets/recovery/EffortText.h"

#include "widgets/recovery/CaseTime.h"

#include <QCoreApplication>

namespace amends {
namespace {
struct EffortText {
    Q_DECLARE_TR_FUNCTIONS(amends::EffortText)
};

QString reasonText(const EffortReason& reason)
{
    switch (reason.kind) {
    case EffortKind::Contacts:
        return EffortText::tr("Came to us %n times", nullptr, reason.n);
    case EffortKind::AskedAgain:
        return EffortText::tr("Had to say it again %n times", nullptr, reason.n);
    case EffortKind::Transfers:
        return EffortText::tr("Passed on %n times", nullptr, reason.n);
    case EffortKind::Holds:
        return EffortText::tr("Put on hold %n times", nullptr, reason.n);
    case EffortKind::LongHold:
        //: %1 is minutes and seconds: "1:10"
        return EffortText::tr("Held for %1 at a time").arg(shortTime(reason.n));
    }
    return {};
}
}

QString effortTitle(const Effort& effort)
{
    switch (effort.level) {
    case EffortLevel::Little:
        return EffortText::tr("Little effort for them so far");
    case EffortLevel::Some:
        return EffortText::tr("Some effort for them so far");
    case EffortLevel::Much:
        return EffortText::tr("Much effort for them so far");
    }
    return {};
}

QStringList effortReasons(const Effort& effort)
{
    QStringList reasons;
    for (const EffortReason& reason : effort.reasons)
        reasons.append(reasonText(reason));
    return reasons;
}
}
