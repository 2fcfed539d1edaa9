// CallPage: a call on the whole screen, before it is taken: who rings, and either their history and open cases or the way to find them.
// Other calls that wait stand under it, newest first. It shows the calls of its CallDesk and changes none but by what it is told to.
// GUI thread; never blocks.
#pragma once
#include "models/desk/CallDesk.h"
#include <QTimer>
#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace amends {
class ActionButton;
class Avatar;
class CallerCard;
class CallerSearch;
class IconButton;
class PlainLabel;
class StrongLabel;
class TierChip;

class CallPage final : public QWidget {
    Q_OBJECT
public:
    CallPage(StoreRunner& store, CallDesk& calls, const Clock& clock, QWidget* parent = nullptr);
    // That one; if it is gone, the newest.
    void showCall(quint64 id);
    [[nodiscard]] quint64 shown() const { return m_id; }
    void takeKeyboard();

Q_SIGNALS:
    void goOnWanted(quint64 id, amends::CaseId with);
    void newWanted(quint64 id);
    void left();                 // Esc or the arrow: back to where the agent was; the call goes on waiting
    void overWanted(quint64 id); // they rang off

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeWaiting();
    void setUpConnections();
    void refresh();
    void showWho(const Call& call);
    void showWaiting();
    void choose(const Customer& who, bool foundByName);

    CallDesk& m_calls;
    const Clock& m_clock;
    quint64 m_id = 0;
    QTimer m_minute {};
    IconButton* m_back; // children from here on
    Avatar* m_avatar;
    PlainLabel* m_title;
    StrongLabel* m_say;
    TierChip* m_tier;
    PlainLabel* m_number;
    PlainLabel* m_worth;
    ActionButton* m_over;
    QStackedWidget* m_stack;
    CallerCard* m_card;
    CallerSearch* m_search;
    QWidget* m_waitingBox = nullptr;
    QListWidget* m_waiting = nullptr;
};
}
