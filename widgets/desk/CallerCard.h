// CallerCard: the one who rings, before anybody says hello: the case to go on with, first of all; their other open cases, what they told us
// already, and what happened before. It starts nothing itself. GUI thread.
#pragma once
#include "models/desk/CallDesk.h"
#include <QFrame>

class QVBoxLayout;

namespace amends {
class ActionButton;
class PlainLabel;
class Timeline;

class CallerCard final : public QFrame {
    Q_OBJECT
public:
    explicit CallerCard(QWidget* parent = nullptr);
    void showCaller(const Call& call, const QDateTime& now);
    // To what comes next.
    void takeKeyboard();

Q_SIGNALS:
    void goOnWanted(amends::CaseId id);
    void newWanted();
    void notThemWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeSide();
    void showLeft(const QList<LeftCase>& left, const QDateTime& now);
    QWidget* makeLeft(const LeftCase& left, bool first, const QDateTime& now);
    void showTold(const QList<CustomerFact>& facts);

    quint64 m_call = 0;
    Customer m_who {}; // with m_shown: what is on screen, so that a button that has the keyboard stays
    QList<LeftCase> m_shown {};
    QVBoxLayout* m_left; // one card an open case
    QFrame* m_toldBox;   // children from here on
    PlainLabel* m_told;
    PlainLabel* m_none;
    ActionButton* m_goOn = nullptr;
    ActionButton* m_new;
    ActionButton* m_notThem;
    QFrame* m_side = nullptr;
    Timeline* m_history = nullptr;
};
}
