#include "models/desk/CaseDesk.h"

#include "models/base/Text.h"
#include "models/desk/LateDrafts.h"

#include <utility>

// What is not in the case yet: what is being typed, and what was on its way when the case was left.
namespace amends {
// Between two cases nobody's words can be kept: the page takes none meanwhile.
void CaseDesk::type(const QString& field, const QString& text, int caret)
{
    if (!isOpen())
        return;
    // A clock that was set back must not make new words look older than the ones before, nor than the batch that took those along.
    QDateTime at = m_clock.now();
    const auto after = [&at](const QDateTime& last) {
        if (at < last)
            at = last.addMSecs(1);
    };
    after(m_ahead.lastAt);
    for (const Draft& known : std::as_const(m_drafts))
        after(known.at);
    for (const Batch& batch : std::as_const(m_queue)) {
        for (const Draft& sent : batch.drafts)
            after(sent.at.addMSecs(1));
    }
    Draft& draft = m_drafts[field];
    if (draft.text == text && draft.caret == caret && draft.version > 0)
        return;
    draft.caseId = m_case.id;
    draft.field = field;
    draft.text = text;
    draft.caret = caret;
    draft.at = at;
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
                } else if (!isOpen() && m_state.kind == SaveState::Saving && !hasUnsaved()) {
                    setState({});
                }
                return;
            }
            if (answer) {
                if (m_queue.isEmpty() && m_dirty.isEmpty()) // what was typed on meanwhile is about to be saved
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
                if (auto saved = saveLate(s.drafts(), draft); !saved)
                    return saved;
            }
            for (const Batch& batch : left->queue) {
                auto stored = s.cases().find(left->id);
                if (!stored)
                    return stored.error();
                if (auto recorded = s.cases().record(left->id, stored->seq, batch.events); !recorded)
                    return recorded.error();
                if (auto done
                    = doneBy(s.drafts(), left->id, batch.committed, batch.drafts, batch.events.constLast().at);
                    !done)
                    return done;
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
