#include "models/store/sql/SqlDrafts.h"

namespace amends {
namespace {
constexpr int keptVersions = 40;

Draft row(const QSqlQuery& q)
{
    return {CaseId::fromString(q.value(0).toString()), q.value(1).toString(), q.value(2).toString(), q.value(3).toInt(),
        fromMs(q.value(4)), q.value(5).toLongLong()};
}

Result<QList<Draft>> rows(Result<QSqlQuery*> query)
{
    if (!query)
        return query.error();
    QList<Draft> all;
    while ((*query)->next())
        all.append(row(**query));
    return all;
}
}

Result<Draft> SqlDrafts::save(const Draft& draft)
{
    if (!draft.text.isValidUtf16())
        return {ErrorKind::Invalid, QStringLiteral("draft")};
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    const QVariantList where {text(draft.caseId.toString()), draft.field};
    auto last = m_db.one("SELECT coalesce(max(version), 0) FROM draft_version WHERE case_id = ? AND field = ?", where);
    if (!last)
        return last.error();
    Draft saved = draft;
    saved.version = last->toLongLong() + 1;
    AMENDS_TRY(m_db.exec("INSERT INTO draft_version (case_id, field, version, text, at) VALUES (?, ?, ?, ?, ?)",
        where + QVariantList {saved.version, text(saved.text), ms(saved.at)}));
    AMENDS_TRY(m_db.exec("DELETE FROM draft_version WHERE case_id = ? AND field = ? AND version <= ?",
        where + QVariantList {saved.version - keptVersions}));
    // What is saved last is the newest, whatever the clocks say: they are set back, and differ between desks.
    AMENDS_TRY(m_db.exec(
        "INSERT INTO draft (case_id, field, text, caret, at, version, is_done) VALUES (?, ?, ?, ?, ?, ?, 0)"
        " ON CONFLICT (case_id, field) DO UPDATE SET text = excluded.text, caret = excluded.caret, at = excluded.at,"
        " version = excluded.version, is_done = 0",
        where + QVariantList {text(saved.text), saved.caret, ms(saved.at), saved.version}));
    AMENDS_TRY(tx.commit());
    return saved;
}

Result<QList<Draft>> SqlDrafts::newest(CaseId id)
{
    return rows(m_db.run(
        "SELECT case_id, field, text, caret, at, version FROM draft WHERE case_id = ? AND is_done = 0 ORDER BY field",
        {text(id.toString())}));
}

Result<QList<Draft>> SqlDrafts::versions(CaseId id, const QString& field, int limit)
{
    return rows(m_db.run("SELECT case_id, field, text, -1, at, version FROM draft_version WHERE case_id = ? AND field "
                         "= ? ORDER BY version DESC LIMIT ?",
        {text(id.toString()), field, limit}));
}

Result<void> SqlDrafts::done(CaseId id, const QString& field)
{
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    AMENDS_TRY(m_db.exec(
        "UPDATE draft SET is_done = 1 WHERE case_id = ? AND field = ? AND is_done = 0", {text(id.toString()), field}));
    return tx.commit();
}

Result<QList<Draft>> SqlDrafts::lastTouched(int limit)
{
    return rows(m_db.run(
        "SELECT case_id, field, text, caret, at, version FROM draft WHERE is_done = 0 ORDER BY at DESC LIMIT ?",
        {limit}));
}
}
