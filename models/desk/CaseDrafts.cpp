#include "models/desk/CaseDesk.h"

#include "models/base/Text.h"

#include <utility>

// What is not in the case yet: what is being typed, and what was on its way when the case was left.
namespace amends {
void CaseDesk::type(const QString& field, const QString& text, int caret)
{
    if (!isOpen())
        return;
    Draft& draft = m_drafts[field];
    if (draft.text == text && draft.caret == caret && draft.version > 0)
        return;
    draft.caseId = m_case.id;
    draft.field = field;
    draft.text = text;
    draft.caret = caret;
    draft.at = m_clock.now();
    m_dirty.insert(field);
    m_pause.start();
    if (!m_atLeast.isActive())
        m_atLeast.start();
}

std::optional<Draft> CaseDesk::draft(const QString& field) const
{
    const auto found = m_drafts.constFind(field);
    return found == m_drafts.constEnd() ? std::nullopt : std::optional(*found);
}

void CaseDesk::forgetDraft(const QString& field)
{
    m_drafts.remove(field);
    m_dirty.remove(field);
    if (isOpen())
        m_store.run([id = m_case.id, field](Store& s) { return s.drafts().done(id, field); });
}

void CaseDesk::saveNow()
{
    retry();
}

void CaseDesk::flushDrafts()
{
    m_pause.stop();
    m_atLeast.stop();
    if (m_dirty.isEmpty())
        return;
    QList<Draft> drafts;
    for (const QString& field : std::as_const(m_dirty)) {
        Draft draft = m_drafts.value(field);
        draft.text = keepable(draft.text); // half a character must not cost the other words
        drafts.append(draft);
    }
    m_dirty.clear();
    if (m_queue.isEmpty())
        setState({SaveState::Saving, {}, ErrorKind::Internal});
    const quint64 generation = m_generation;
    m_store
        .run([drafts](Store& s) -> Result<void> {
            for (const Draft& draft : drafts) {
                if (auto saved = s.drafts().save(draft); !saved)
                    return saved.error();
            }
            return {};
        })
        .then(this, [this, generation, drafts](const Result<void>& answer) {
            if (generation != m_generation) {
                if (!answer) { // its case was left meanwhile
                    m_stuck.append(std::make_shared<const Left>(Left {drafts.first().caseId, {}, drafts}));
                    m_again.start();
                }
                return;
            }
            if (answer) {
                if (m_queue.isEmpty())
                    setState({SaveState::Saved, m_clock.now(), ErrorKind::Internal});
                return;
            }
            for (const Draft& draft : drafts) {
                if (m_drafts.contains(draft.field))
                    m_dirty.insert(draft.field);
            }
            setState({SaveState::Trying, {}, answer.error().kind});
            m_again.start();
        });
}

// Not shown as typed here: the fields get them when the case is opened again.
void CaseDesk::keepAsDrafts(const QList<Draft>& drafts)
{
    if (!drafts.isEmpty())
        handOff(std::make_shared<const Left>(Left {m_case.id, {}, drafts}));
}

// Leaves what is queued with the store's thread: it goes on one after the other, whoever is on screen by then. The batch that is
// under way is sent once more; its event ids make that harmless.
void CaseDesk::handOffQueue()
{
    if (m_queue.isEmpty() || m_inConflict)
        return;
    handOff(std::make_shared<const Left>(Left {m_case.id, std::exchange(m_queue, {}), {}}));
}

void CaseDesk::handOff(const LeftOne& left)
{
    m_store
        .run([left](Store& s) -> Result<void> {
            for (const Draft& draft : left->drafts) {
                if (auto saved = s.drafts().save(draft); !saved)
                    return saved.error();
            }
            for (const Batch& batch : left->queue) {
                auto stored = s.cases().find(left->id);
                if (!stored)
                    return stored.error();
                if (auto recorded = s.cases().record(left->id, stored->seq, batch.events); !recorded)
                    return recorded.error();
                for (const QString& field : batch.committed) {
                    if (auto done = s.drafts().done(left->id, field); !done)
                        return done;
                }
            }
            return {};
        })
        .then(this, [this, left](const Result<void>& answer) {
            if (answer)
                return;
            m_stuck.append(left);
            setState({SaveState::Trying, {}, answer.error().kind});
            m_again.start();
        });
}
}
