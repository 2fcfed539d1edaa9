// ProblemBar: says in one sentence what failed and offers to try again; hidden while nothing is wrong.
// GUI thread. The sentence is announced to screen readers; the bar never takes the focus.
#pragma once

#include <QFrame>

namespace amends {

class ActionButton;
class IconButton;
class PlainLabel;

class ProblemBar final : public QFrame {
    Q_OBJECT
public:
    explicit ProblemBar(QWidget* parent = nullptr);

    // `action` is the button's word; without it the bar offers "Try again".
    void showProblem(const QString& sentence, const QString& action = {});
    // Without a button, for what trying again cannot mend.
    void showNote(const QString& sentence);
    void clear();
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void tryAgainWanted();

private:
    PlainLabel* m_sentence; // children
    ActionButton* m_again;
    IconButton* m_close;
};

}
