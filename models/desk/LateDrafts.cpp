#include "models/desk/LateDrafts.h"

#include <algorithm>

namespace amends {
namespace {
const Draft* of(const QList<Draft>& drafts, const QString& field)
{
    const auto found
        = std::find_if(drafts.cbegin(), drafts.cend(), [&field](const Draft& d) { return d.field == field; });
    return found == drafts.cend() ? nullptr : &*found;
}
}

Result<void> saveLate(Drafts& drafts, const Draft& late)
{
    const auto stored = drafts.newest(late.caseId);
    if (!stored)
        return stored.error();
    if (auto saved = drafts.save(late); !saved)
        return saved.error();
    const Draft* known = of(*stored, late.field);
    if (known && known->at > late.at) { // what is saved last is the newest
        if (auto again = drafts.save(*known); !again)
            return again.error();
    }
    return {};
}

Result<void> doneBy(
    Drafts& drafts, CaseId id, const QStringList& committed, const QList<Draft>& typed, const QDateTime& at)
{
    if (committed.isEmpty())
        return {};
    const auto stored = drafts.newest(id);
    if (!stored)
        return stored.error();
    for (const QString& field : committed) {
        const Draft* known = of(*stored, field);
        const Draft* mine = of(typed, field);
        if (!known || known->at > (mine ? mine->at : at))
            continue;
        if (auto done = drafts.done(id, field); !done)
            return done;
    }
    return {};
}
}
