// LackNote: one quiet line under a control that says what would finish the step, or why something was refused. Hidden while empty.
// It brings its control into view and focus when it speaks. GUI thread.
#pragma once
#include <QWidget>

namespace amends {
class Picture;
class PlainLabel;

class LackNote final : public QWidget {
    Q_OBJECT
public:
    // `control` is what cures it.
    explicit LackNote(QWidget* control, QWidget* parent);
    void say(const QString& sentence);
    void clear();
    [[nodiscard]] QString sentence() const;

private:
    QWidget* m_control;
    Picture* m_picture; // children
    PlainLabel* m_words;
};
}
