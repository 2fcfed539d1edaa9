// HistoryListModel: somebody's history, newest first, fetched a page at a time by who owns it; values in, rows out. The words of a row
// come from above. GUI thread.
#pragma once
#include "models/store/Backgrounds.h"
#include <QAbstractListModel>
#include <functional>

namespace amends {
class HistoryListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ItemRole = Qt::UserRole + 1, FirstOfDayRole };
    explicit HistoryListModel(QObject* parent = nullptr) : QAbstractListModel(parent) { }

    // What a screen reader hears of a row.
    void setWords(std::function<QString(const HistoryItem&)> words) { m_words = std::move(words); }
    void setPage(const HistoryPage& page);
    void addPage(const HistoryPage& page);
    // These rows were read at that time; those read before keep theirs.
    void setRead(int first, int last, const QDateTime& at);
    [[nodiscard]] HistoryItem item(int row) const { return m_items.value(row); }
    [[nodiscard]] const QList<HistoryItem>& items() const { return m_items; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && m_more; }
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted(const amends::HistoryCursor& from);

private:
    QList<HistoryItem> m_items {};
    HistoryCursor m_next {};
    bool m_more = false;
    std::function<QString(const HistoryItem&)> m_words {};
};
}
Q_DECLARE_METATYPE(amends::HistoryItem)
