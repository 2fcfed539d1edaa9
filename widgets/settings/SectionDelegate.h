// SectionDelegate: paints a section's name over a quiet line of what is in it; the chosen one has a bar at its leading edge.
// GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace amends {

class SectionDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { RemarkRole = Qt::UserRole + 1, KeyRole };

    explicit SectionDelegate(QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
