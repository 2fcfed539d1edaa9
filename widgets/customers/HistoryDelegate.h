// HistoryDelegate: paints a row of somebody's timeline: the day, a dot with a picture on the line, what it was over what was said, the
// case it belongs to, and whether whoever sits here has read it. GUI thread.
#pragma once
#include "models/base/Clock.h"
#include "models/store/Rows.h"
#include <QStyledItemDelegate>

namespace amends {
class HistoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    HistoryDelegate(const Clock& clock, QObject* parent) : QStyledItemDelegate(parent), m_clock(clock) { }
    void setNeedle(const QString& text) { m_needle = text.trimmed(); }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Clock& m_clock;
    QString m_needle {};
};
// "Mon 17 Nov. Promised. Ring before the slot. AM-2481. You have read this."
[[nodiscard]] QString historyWords(const HistoryItem& item, const QDateTime& now);
}
