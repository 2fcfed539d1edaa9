#include "widgets/common/ChipGroup.h"

#include "widgets/common/FlowLayout.h"

#include <QKeyEvent>

namespace amends {

namespace {

constexpr auto keyProperty = "chipKey";
constexpr auto toggledProperty = "chipToggled"; // and nobody clicked it yet

// Said by nobody: what is set is not what somebody chose.
void set(Chip* chip, bool checked)
{
    const QSignalBlocker quiet(chip);
    chip->setChecked(checked);
}

}

ChipGroup::ChipGroup(const QString& name, ChipMode mode, QWidget* parent, ChipSize size)
    : QWidget(parent), m_mode(mode), m_size(size), m_layout(new FlowLayout(this, 6, size == ChipSize::Small ? 4 : 8))
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip* ChipGroup::add(const QString& key, const QString& text, Icon icon)
{
    auto* chip = new Chip(text, this, icon, m_size);
    chip->setObjectName(key);
    chip->setProperty(keyProperty, key);
    chip->setFocusPolicy(m_chips.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    chip->installEventFilter(this);
    connect(chip, &QPushButton::clicked, this, [this, chip] {
        chip->setProperty(toggledProperty, false);
        pressed(chip);
    });
    // A screen reader toggles a button that can be checked, without a click.
    connect(chip, &QPushButton::toggled, this, [this, chip] {
        chip->setProperty(toggledProperty, true);
        const auto alone = [this, chip] {
            if (!chip->property(toggledProperty).toBool())
                return;
            chip->setProperty(toggledProperty, false);
            pressed(chip);
        };
        QMetaObject::invokeMethod(chip, alone, Qt::QueuedConnection);
    });
    m_chips.append(chip);
    m_layout->addWidget(chip);
    return chip;
}

void ChipGroup::clear()
{
    qDeleteAll(m_chips);
    m_chips.clear();
}

Chip* ChipGroup::chip(const QString& key) const
{
    for (Chip* chip : m_chips) {
        if (chip->property(keyProperty).toString() == key)
            return chip;
    }
    return nullptr;
}

QStringList ChipGroup::keys() const
{
    QStringList answer;
    for (const Chip* chip : m_chips)
        answer.append(chip->property(keyProperty).toString());
    return answer;
}

QStringList ChipGroup::chosen() const
{
    QStringList answer;
    for (const Chip* chip : m_chips) {
        if (chip->isChecked())
            answer.append(chip->property(keyProperty).toString());
    }
    return answer;
}

void ChipGroup::setChosen(const QStringList& keys)
{
    Chip* stop = nullptr;
    for (Chip* chip : std::as_const(m_chips)) {
        set(chip, keys.contains(chip->property(keyProperty).toString()));
        if (chip->isChecked() && !stop)
            stop = chip;
    }
    // Tab comes to what is chosen, unless the agent stands in the group already.
    if (stop && !isAncestorOf(window()->focusWidget()))
        setStop(stop);
}

bool ChipGroup::eventFilter(QObject* watched, QEvent* event)
{
    auto* chip = qobject_cast<Chip*>(watched);
    if (chip && event->type() == QEvent::KeyPress) {
        const auto* keyEvent = static_cast<QKeyEvent*>(event);
        const Qt::KeyboardModifiers held = keyEvent->modifiers() & ~Qt::KeypadModifier;
        if (held == Qt::NoModifier && takeKey(chip, keyEvent->key()))
            return true;
    } else if (chip && event->type() == QEvent::FocusIn) {
        setStop(chip);
    }
    return QWidget::eventFilter(watched, event);
}

bool ChipGroup::takeKey(Chip* chip, int key)
{
    const int here = static_cast<int>(m_chips.indexOf(chip));
    const int forward = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Right:
        moveTo(here + forward);
        return true;
    case Qt::Key_Left:
        moveTo(here - forward);
        return true;
    case Qt::Key_Down:
        moveTo(here + 1);
        return true;
    case Qt::Key_Up:
        moveTo(here - 1);
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(static_cast<int>(m_chips.size()) - 1);
        return true;
    default:
        break;
    }
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        Q_EMIT digitTyped(key - Qt::Key_0);
        return true;
    }
    return false;
}

// Stops at the ends; skips what is disabled or hidden.
void ChipGroup::moveTo(int index)
{
    const int here = static_cast<int>(m_chips.indexOf(qobject_cast<Chip*>(focusWidget())));
    const int step = index < here ? -1 : 1;
    for (int i = index; i >= 0 && i < m_chips.size(); i += step) {
        Chip* chip = m_chips.at(i);
        if (!chip->isEnabled() || chip->isHidden())
            continue;
        setStop(chip);
        chip->setFocus(Qt::TabFocusReason); // a reason that shows the ring
        if (m_mode == ChipMode::One && !chip->isChecked()) {
            chip->setChecked(true);
            pressed(chip);
        }
        return;
    }
}

void ChipGroup::pressed(Chip* chip)
{
    if (m_mode == ChipMode::One)
        set(chip, true);
    if (m_mode != ChipMode::Many && chip->isChecked()) {
        for (Chip* other : std::as_const(m_chips)) {
            if (other != chip)
                set(other, false);
        }
    }
    setStop(chip);
    Q_EMIT changed(chosen());
}

void ChipGroup::setStop(Chip* chip)
{
    for (Chip* other : std::as_const(m_chips))
        other->setFocusPolicy(other == chip ? Qt::StrongFocus : Qt::ClickFocus);
}

}
