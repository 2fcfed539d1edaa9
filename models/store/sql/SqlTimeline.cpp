// The timeline half of SqlBackgrounds: pages of somebody's history, and who has read what of it.
#include "models/language/Fold.h"
#include "models/store/sql/SqlBackgrounds.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr int chunk = 200;
constexpr int mostRead = 10'000; // of one page; a search for a rare word goes on with the next

bool fits(const HistoryItem& item, const HistoryQuery& query, const QStringList& words)
{
    if (!query.kinds.isEmpty() && !query.kinds.contains(item.kind))
        return false;
    if (words.isEmpty())
        return true;
    const QString body = folded(item.text + u' ' + item.detail + u' ' + item.caseNumber);
    return std::all_of(words.begin(), words.end(), [&body](const QString& word) { return body.contains(word); });
}
}

Result<HistoryPage> SqlBackgrounds::timeline(const HistoryQuery& query)
{
    const QStringList words = foldedWords(query.text.left(200));
    const bool narrow = !words.isEmpty() || !query.kinds.isEmpty();
    HistoryPage page;
    page.next = query.from;
    const int ask = narrow ? std::max(chunk, query.limit) : query.limit;
    for (int read = 0; read < mostRead;) {
        const qint64 at = page.next.atStart ? never : page.next.at.toMSecsSinceEpoch();
        auto rows = m_db.read(
            "SELECT h.at, h.kind, h.case_id, h.case_number, h.text, h.detail, h.source, coalesce(r.at, 0)"
            " FROM history_item h LEFT JOIN history_read r ON r.customer_id = h.customer_id AND r.agent = ?"
            " AND r.source = h.source AND r.kind = h.kind"
            " WHERE h.customer_id = ? AND h.at <= ? AND (h.at < ? OR h.source < ? OR (h.source = ? AND h.kind < ?))"
            " ORDER BY h.at DESC, h.source DESC, h.kind DESC LIMIT ?",
            {text(query.agent), query.customer.toString(), at, at, text(page.next.source), text(page.next.source),
                static_cast<int>(page.next.kind), ask});
        if (!rows)
            return rows.error();
        int got = 0;
        while (page.items.size() < query.limit && got < ask) {
            if (!rows->next()) {
                AMENDS_TRY(rows->ended());
                return page; // that was all of it
            }
            ++got;
            HistoryItem item {rows->time(0), static_cast<HistoryKind>(rows->integer(1)),
                CaseId::fromUuid(rows->uuid(2)), rows->text(3), rows->text(4), rows->text(5), rows->text(6),
                rows->time(7)};
            page.next = {item.at, item.source, item.kind, false};
            if (fits(item, query, words))
                page.items.append(std::move(item));
        }
        page.more = true;
        if (page.items.size() == query.limit)
            return page;
        page.more = (read += got) >= mostRead;
    }
    return page;
}

Result<QList<std::pair<HistoryKind, int>>> SqlBackgrounds::tally(CustomerId id)
{
    auto rows
        = m_db.read("SELECT kind, count(*) FROM history_item WHERE customer_id = ? GROUP BY kind ORDER BY 2 DESC, 1",
            {id.toString()});
    if (!rows)
        return rows.error();
    QList<std::pair<HistoryKind, int>> all;
    while (rows->next())
        all.append({static_cast<HistoryKind>(rows->integer(0)), rows->integer(1)});
    AMENDS_TRY(rows->ended());
    return all;
}

Result<void> SqlBackgrounds::markRead(CustomerId id, const QString& agent, const QList<HistoryItem>& items)
{
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    for (const HistoryItem& item : items)
        AMENDS_TRY(m_db.exec("INSERT INTO history_read (customer_id, agent, source, kind, at) VALUES (?, ?, ?, ?, ?)"
                             " ON CONFLICT (customer_id, agent, source, kind) DO NOTHING",
            {id.toString(), text(agent), text(item.source), static_cast<int>(item.kind),
                m_clock.now().toMSecsSinceEpoch()}));
    return tx.commit();
}
}
