// PersonTimeline: the whole history of one customer over all cases, newest first, in pages as it is scrolled: orders, deliveries, calls,
// their words, letters, promises, refunds, feelings. Chips narrow it by kind, a field searches in it. What stands under the keyboard for
// a moment is marked as read by whoever sits here. Enter opens the case. GUI thread; late answers are dropped.
#pragma once
#include "models/store/Backgrounds.h"
#include "models/store/StoreRunner.h"
#include <QTimer>
#include <QWidget>

class QListView;

namespace amends {
class ActionButton;
class AlertStrip;
class ChipGroup;
class EmptyState;
class HistoryDelegate;
class HistoryListModel;
class PlainLabel;
class ProblemBar;
class SearchField;

class PersonTimeline final : public QWidget {
    Q_OBJECT
public:
    PersonTimeline(StoreRunner& store, const Clock& clock, QWidget* parent = nullptr);
    void setAgent(const QString& agent) { m_agent = agent; }
    void showPerson(const Customer& customer);
    void showAlerts(const QList<AlertLine>& lines);
    [[nodiscard]] CustomerId person() const { return m_person; }
    void reload(); // something of theirs changed
    void takeKeyboard();

Q_SIGNALS:
    void caseChosen(amends::CaseId id);
    void backWanted();
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpLayout();
    void load();
    void loadMore(const HistoryCursor& from);
    void loadTally();
    void showTally(const QList<std::pair<HistoryKind, int>>& tally);
    void markRead(int first, int last);
    void markShown();
    void open();
    [[nodiscard]] HistoryQuery query() const;

    StoreRunner& m_store;
    const Clock& m_clock;
    QString m_agent {};
    CustomerId m_person {};
    quint64 m_generation = 0;
    QTimer m_reading {};
    ActionButton* m_back; // children
    PlainLabel* m_title;
    AlertStrip* m_alerts;
    SearchField* m_search;
    ChipGroup* m_chips;
    ActionButton* m_readAll;
    ProblemBar* m_problem;
    QListView* m_list;
    EmptyState* m_empty;
    HistoryListModel* m_model;
    HistoryDelegate* m_delegate;
};
}
