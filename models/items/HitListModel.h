// HitListModel: what a search found, and below it what the program can do; values in, rows out. GUI thread.
#pragma once
#include "models/store/Rows.h"
#include <QAbstractListModel>
#include <functional>

namespace amends {
// Something to do instead of something found: a page, a command, "Add as a new customer".
struct ListedAction {
    int id = 0; // the caller's
    QString text {};
    QString keys {};
    QString iconName {};     // the caller's
    bool isOnlySaid = false; // a sentence, not to be chosen
    bool operator==(const ListedAction&) const = default;
};

class HitListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { HitRole = Qt::UserRole + 1, ActionRole, IsHitRole };
    using QAbstractListModel::QAbstractListModel;

    // How a hit is said by a screen reader; the model has no words of its own.
    void setSpoken(std::function<QString(const Hit&)> spoken) { m_spoken = std::move(spoken); }
    void setRows(const QString& typed, const QList<Hit>& hits, const QList<ListedAction>& actions);
    [[nodiscard]] const QString& typed() const { return m_typed; }
    [[nodiscard]] qsizetype hitCount() const { return m_hits.size(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString m_typed {};
    QList<Hit> m_hits {};
    QList<ListedAction> m_actions {};
    std::function<QString(const Hit&)> m_spoken {};
};
}
Q_DECLARE_METATYPE(amends::Hit)
Q_DECLARE_METATYPE(amends::ListedAction)
