// HitDelegate: paints what a search found: what it is as a picture, its name and why it was found, with the letters that answer to
// what was typed in gold; actions with their keys. Sees a HitListModel. GUI thread.
#pragma once
#include "models/store/Rows.h"
#include <QStyledItemDelegate>

namespace amends {
class HitDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// Why it was found: "phone", "said", "sounds like it"; empty where the marked letters of the name say it.
[[nodiscard]] QString whyText(const Hit& hit);
// What stands below the name, as people here read it.
[[nodiscard]] QString detailText(const Hit& hit);
// All of it in words: "Customer Maya Okafor, phone 0113 496 0119".
[[nodiscard]] QString spokenHit(const Hit& hit);
}
