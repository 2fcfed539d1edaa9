// FilterChip: a chip that narrows a list by one thing: "Step Any", and after choosing from its menu "Step Apologize", filled. Each
// choice may say how many it would leave. Space, Enter and Alt+Down open the menu; Delete takes the filter off.
// GUI thread. Accessible name: the thing; what is chosen is its description.
#pragma once

#include "widgets/common/Chip.h"

#include <optional>

class QMenu;

namespace amends {

struct FilterChoice {
    QString key {}; // not shown; empty: any
    QString text {};
    std::optional<int> count {};
};

class FilterChip final : public Chip {
    Q_OBJECT
public:
    explicit FilterChip(const QString& name, QWidget* parent = nullptr);

    // The first stands for "any". What is chosen stays chosen; if it is not among them, it is shown by its key.
    void setChoices(const QList<FilterChoice>& choices);
    [[nodiscard]] QString choice() const { return m_choice; }
    // Says nothing.
    void setChoice(const QString& key);
    // Leaves "any" unsaid.
    void setBrief(bool brief);

Q_SIGNALS:
    // By the agent.
    void choiceMade(const QString& key);

protected:
    void nextCheckState() override { } // on only while something is chosen
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open();
    void fill();
    void choose(const QString& key);
    void showChoice();

    QList<FilterChoice> m_choices {};
    QString m_choice {};
    bool m_brief = false;
    QMenu* m_menu; // child
};

}
