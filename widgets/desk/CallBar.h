// CallBar: one quiet line in the ribbon's place: who rings, what is known of them, and the key that takes the call. It comes and goes
// without touching the keyboard, and speaks once a call. GUI thread.
#pragma once
#include "models/desk/CallDesk.h"
#include <QFrame>
#include <QKeySequence>

namespace amends {
class ActionButton;
class IconButton;
class PlainLabel;

class CallBar final : public QFrame {
    Q_OBJECT
public:
    explicit CallBar(const QKeySequence& takeKeys, QWidget* parent = nullptr);
    // The newest of these calls, and how many more there are; hidden without any.
    void showCalls(const QList<Call>& calls, const QDateTime& now);

Q_SIGNALS:
    void takeWanted(quint64 id);
    void showWanted(quint64 id); // to look first, or at the others
    void overWanted(quint64 id); // they rang off

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QKeySequence m_keys;
    quint64 m_id = 0;
    quint64 m_spoken = 0; // the call that was announced
    PlainLabel* m_title;  // children from here on
    PlainLabel* m_number;
    PlainLabel* m_remark;
    ActionButton* m_show;
    ActionButton* m_take;
    IconButton* m_over;
};
}
