// LetterCard: the sheet a letter is written on: who it goes to, the letter, and what could still go into it. Shows where the keyboard is
// by its edge, because the editor inside has none. GUI thread.
#pragma once
#include <QFrame>

class QHBoxLayout;

namespace amends {
class LetterCard final : public QFrame {
    Q_OBJECT
public:
    explicit LetterCard(QWidget* parent);
    // Once. The card takes them.
    void setParts(QHBoxLayout* head, QWidget* editor, QWidget* foot);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_editor = nullptr;
    QWidget* m_head = nullptr;
};
}
