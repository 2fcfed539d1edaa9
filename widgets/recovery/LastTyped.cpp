#include "widgets/recovery/LastTyped.h"

namespace amends {
std::optional<Step> stepOf(const Draft& draft)
{
    return fromKey<Step>(draft.field.section(u'.', 0, 0));
}

QList<Draft> draftsIn(QList<Draft> drafts, Step step)
{
    drafts.removeIf(
        [step](const Draft& d) { return stepOf(d) != step || d.version == 0 || d.text.trimmed().isEmpty(); });
    return drafts;
}

std::optional<Draft> lastTyped(const QList<Draft>& drafts, const QDateTime& since)
{
    std::optional<Draft> last;
    for (const Draft& draft : drafts) {
        if (draft.at > since && (!last || draft.at > last->at))
            last = draft;
    }
    const std::optional<Step> step = last ? stepOf(*last) : std::nullopt;
    for (const Draft& draft : drafts) {
        const bool better = last && draft.caret >= 0 && (last->caret < 0 || draft.at > last->at);
        if (better && draft.at > since && stepOf(draft) == step)
            last = draft;
    }
    return last;
}
}
