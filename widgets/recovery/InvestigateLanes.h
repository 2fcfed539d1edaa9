// InvestigateLanes: the walk through what happened, beside what should have. Two lanes over one axis of equal, dated steps: the line is
// whole up to the first miss and cracked from there. Facts are added, changed and removed in place; each needs its source.
// Offers the dates of the customer's order as facts that one key adds. Records through the desk; GUI thread.
#pragma once
#include "models/desk/CaseDesk.h"
#include <QFrame>
#include <QTimer>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace amends {
class ActionButton;
class FactEditor;
class FlowLayout;
class LaneModel;
class PlainLabel;

class InvestigateLanes final : public QFrame {
    Q_OBJECT
public:
    InvestigateLanes(CaseDesk& desk, QWidget* parent);
    void take();       // another case
    void refresh();    // the case or the card is new
    bool commit();     // what was typed becomes a fact if it is whole
    void focusFirst(); // the table, or the way to the first fact
    void addFact();

Q_SIGNALS:
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setUpLayout();
    void setUpConnections();
    void fitTable();
    void editCurrent();
    [[nodiscard]] bool mayOpen(MomentId id);
    void removeCurrent();
    void undoRemoval();
    void showOffers();
    void closeEditor();
    [[nodiscard]] int currentColumn() const;

    CaseDesk& m_desk;
    LaneModel* m_model; // children from here on
    QTableView* m_table;
    PlainLabel* m_empty;
    QWidget* m_offers;
    FlowLayout* m_offerRow;
    FactEditor* m_editor;
    QWidget* m_actions;
    ActionButton* m_add;
    ActionButton* m_edit;
    ActionButton* m_remove;
    PlainLabel* m_count;
    QWidget* m_undoBar;
    ActionButton* m_undo;
    QList<EventBody> m_removed {};
    QTimer m_undoTime {};
};
}
