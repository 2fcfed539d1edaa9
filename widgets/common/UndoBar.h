// UndoBar: after an act that takes something away, says what was done and lets it be undone for ten seconds.
// ToastLine: one quiet line that says something and goes after eight seconds. Neither takes the focus.
// GUI thread. Durations in milliseconds. While the mouse or the focus is on the bar it waits.
#pragma once

#include <QFrame>
#include <QTimer>

namespace amends {

class ActionButton;
class PlainLabel;

class UndoBar final : public QFrame {
    Q_OBJECT
public:
    static constexpr int duration = 10000;

    explicit UndoBar(QWidget* parent = nullptr);

    // `sentence`: "Phrase removed." What was offered before is over, as if its time had run out.
    void offer(const QString& sentence, int milliseconds = duration);
    // Ends the offer as if its time had run out.
    void settle();

Q_SIGNALS:
    void undoWanted();
    // The time ran out without undo.
    void settled();

private:
    void undo();

    PlainLabel* m_sentence; // children
    ActionButton* m_undo;
    QTimer m_timer;
};

class ToastLine final : public QFrame {
    Q_OBJECT
public:
    static constexpr int duration = 8000;

    explicit ToastLine(QWidget* parent = nullptr);
    void say(const QString& sentence, int milliseconds = duration);

private:
    PlainLabel* m_sentence; // child
    QTimer m_timer;
};

}
