// PersonDelegate: paints a row of people, with the letters that were looked for marked. GUI thread.
#pragma once
#include <QStyledItemDelegate>

namespace amends {
class PersonDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setNeedle(const QString& text) { m_needle = text.trimmed(); }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString m_needle {};
};
}
