// CaseTable: the Recoveries list as a table and how its rows are painted: name over number, tier, words, six dots, step, owner, and when
// what is due. Enter opens a recovery; on the due time it asks why. Words come from CaseWords. GUI thread.
#pragma once
#include <QStyledItemDelegate>
#include <QTableView>

namespace amends {
class Clock;

class CaseTableDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    CaseTableDelegate(const Clock& clock, QObject* parent) : QStyledItemDelegate(parent), m_clock(clock) { }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index, Qt::LayoutDirection direction) const;

    const Clock& m_clock;
};

class CaseTable final : public QTableView {
    Q_OBJECT
public:
    explicit CaseTable(const Clock& clock, QWidget* parent = nullptr);

Q_SIGNALS:
    void openWanted(int row);
    void whyWanted(int row);
    void menuWanted(int row, const QPoint& global);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setWidths();
};
}
