// CaseWords: the words in the cells of the Recoveries list, for the eye and for a screen reader: "6 min late", "Step 4 of 6, Apologize.
// 3 done.". Stands between CaseListModel, which knows no words, and the table. GUI thread.
#pragma once
#include "models/domain/Company.h"
#include "models/store/Rows.h"
#include <QIdentityProxyModel>

namespace amends {
class Clock;

// Why something is due: a promise's words, or the rule's name.
[[nodiscard]] QString dueReason(const CaseRow& row);

class CaseWords final : public QIdentityProxyModel {
    Q_OBJECT
public:
    CaseWords(const Clock& clock, QObject* parent) : QIdentityProxyModel(parent), m_clock(clock) { }

    void setTiers(const QList<ListItem>& tiers);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString text(const CaseRow& row, int column) const;
    [[nodiscard]] QString spoken(const CaseRow& row, int column) const;

    const Clock& m_clock;
    QList<ListItem> m_tiers {};
};
}
