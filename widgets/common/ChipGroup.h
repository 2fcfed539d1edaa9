// ChipGroup: a set of chips that is one stop of the Tab key. Arrows move (mirrored in right-to-left), Home and End jump,
// Space switches, and with one choice arrows choose too unless none may be chosen.
// GUI thread. Chips are told apart by `key`, which is not shown and never translated.
#pragma once

#include "widgets/common/Chip.h"

#include <QStringList>
#include <QWidget>

namespace amends {

class FlowLayout;

enum class ChipMode { One, OneOrNone, Many };

class ChipGroup final : public QWidget {
    Q_OBJECT
public:
    // `name` is what a screen reader calls the group.
    ChipGroup(const QString& name, ChipMode mode, QWidget* parent = nullptr, ChipSize size = ChipSize::Small);

    Chip* add(const QString& key, const QString& text, Icon icon = Icon::None);
    void clear();
    [[nodiscard]] Chip* chip(const QString& key) const;
    [[nodiscard]] QStringList keys() const;

    // In the order in which the chips stand. Setting says nothing; unknown keys are ignored.
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] QString chosenOne() const { return chosen().value(0); }
    void setChosen(const QStringList& keys);

Q_SIGNALS:
    // By the agent, not by setChosen().
    void changed(const QStringList& chosen);
    // Other keys typed in the group, so that a page can give them a meaning (1 to 5 set the strength of a mood).
    void digitTyped(int digit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(Chip* chip, int key);
    void moveTo(int index);
    void pressed(Chip* chip);
    void setStop(Chip* chip);

    ChipMode m_mode;
    ChipSize m_size;
    FlowLayout* m_layout;
    QList<Chip*> m_chips; // children
};

}
