// CaseHeader: who this is, what they are worth to us, and the three clocks: the call, the hold, the first answer.
// It counts by itself, once a second, while it can be seen; text only, nothing moves. It records nothing: it says what was pressed.
// A hold is amber from 45 s and red from 60 s; both are said to screen readers once. GUI thread.
#pragma once
#include "models/desk/CaseDesk.h"
#include "widgets/recovery/PageRoom.h"
#include <QFrame>

class QAction;
class QMenu;

namespace amends {
class Avatar;
class ClockTile;
class IconButton;
class PlainLabel;
class StrongLabel;
class TierChip;

class CaseHeader final : public QFrame {
    Q_OBJECT
public:
    static constexpr int amberHold = 45; // seconds
    static constexpr int redHold = 60;

    explicit CaseHeader(CaseDesk& desk, QWidget* parent = nullptr);

    void showCase(); // current() or card() is new
    void setRoom(PageRoom room);
    // The rest of what can be done; the page adds its own.
    [[nodiscard]] QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void backWanted();
    void callToggled(); // F12
    void holdToggled(); // F9

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpLayout();
    void setUpMenu();
    void showPerson();
    void tick();
    void showCall();
    void showHold();
    void showAnswer();
    void sayHoldOnce(qint64 seconds);

    CaseDesk& m_desk;
    PageRoom m_room = PageRoom::Full;
    QTimer m_second {};
    qint64 m_saidHold = 0;
    QMenu* m_menu; // children from here on
    QAction* m_callAction = nullptr;
    QAction* m_holdAction = nullptr;
    QAction* m_answerLine = nullptr;
    IconButton* m_back;
    Avatar* m_avatar;
    PlainLabel* m_name;
    StrongLabel* m_say;
    TierChip* m_demo;
    TierChip* m_tier;
    StrongLabel* m_lifetime;
    StrongLabel* m_year;
    PlainLabel* m_reach;
    ClockTile* m_call;
    ClockTile* m_hold;
    ClockTile* m_answer;
    IconButton* m_more;
};
}
