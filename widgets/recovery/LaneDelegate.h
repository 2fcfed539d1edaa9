// LaneDelegate, LaneHeader: paint the cells and the row names of the two lanes with their axis between them. GUI thread.
#pragma once
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace amends {
class LaneDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // For the width in option.rect.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class LaneHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit LaneHeader(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};
}
