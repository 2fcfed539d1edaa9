// CaseTableDelegate: paints a row of the Recoveries list: name over number, tier, words, six dots, step, owner, and when what is due.
// Accessible names come from the model's text. GUI thread.
#pragma once
#include <QStyledItemDelegate>

namespace amends {
class Clock;
class CaseTableDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    CaseTableDelegate(const Clock& clock, QObject* parent) : QStyledItemDelegate(parent), m_clock(clock) { }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Clock& m_clock;
};
}
