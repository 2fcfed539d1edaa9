// EmptyState: what a page says when it has nothing to show: one sentence, and at most one action.
// GUI thread.
#pragma once

#include <QWidget>

namespace amends {

class ActionButton;
class PlainLabel;

class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString& sentence, const QString& action = {}, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    // Empty hides the button.
    void setAction(const QString& action);

Q_SIGNALS:
    void actionWanted();

private:
    PlainLabel* m_sentence; // children
    ActionButton* m_action;
};

}
