// Calls: what happens in the window when it rings. Somebody who is writing is never disturbed: the call is a line in the ribbon's place,
// and one key takes it; otherwise the caller comes up whole. Taking a call sets the case on screen aside with its words, then goes on
// with the caller's case or begins one, with the clock running and the number noted. GUI thread.
#pragma once
#include "app/desktop/Pages.h"
#include "models/desk/CallDesk.h"
#include <QTimer>

namespace amends {
class CallBar;
class CallPage;
class MainWindow;

class Calls final : public QObject {
    Q_OBJECT
public:
    Calls(const Rooms& rooms, MainWindow& window);
    void ring(const QString& text);
    // Back to where one was, with no call left.
    void putAllAway();
    [[nodiscard]] const CallDesk& desk() const { return m_desk; }

private:
    struct Taking {
        quint64 call = 0;
        CaseId with {}; // null: a new one
        QString number {};
    };
    [[nodiscard]] bool isWriting() const;
    void setUpConnections();
    CallBar* makeBar(QWidget* parent);
    void knownNow(quint64 id);
    void showBars();
    void takeNewest();
    void take(quint64 id);
    void show(quint64 id);
    void leave();
    void over(quint64 id);
    void start(quint64 id, CaseId with);
    void noteCall(const QString& number);
    void opened();

    Rooms m_rooms;
    MainWindow& m_window;
    CallDesk m_desk;
    QTimer m_minute {};
    std::optional<Taking> m_taking {};
    quint64 m_takeWhenKnown = 0;
    QList<CallBar*> m_bars {}; // children of the window
    bool m_caseHasBar = false;
    CallPage* m_page = nullptr; // child of the window, made when first wanted
};
}
