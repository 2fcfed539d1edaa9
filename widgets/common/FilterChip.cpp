#include "widgets/common/FilterChip.h"

#include "widgets/common/VisibleText.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

namespace amends {

using namespace Qt::StringLiterals;

FilterChip::FilterChip(const QString& name, QWidget* parent)
    : Chip(name, parent, Icon::None, ChipSize::Large), m_menu(new QMenu(this))
{
    setOpens(true);
    m_menu->setAccessibleName(name);
    connect(this, &QPushButton::clicked, this, &FilterChip::open);
}

void FilterChip::setChoices(const QList<FilterChoice>& choices)
{
    m_choices = choices;
    showChoice();
}

void FilterChip::setChoice(const QString& key)
{
    m_choice = key;
    showChoice();
}

void FilterChip::setBrief(bool brief)
{
    if (brief == m_brief)
        return;
    m_brief = brief;
    showChoice();
}

void FilterChip::showChoice()
{
    QString text = m_choice;
    for (const FilterChoice& choice : std::as_const(m_choices)) {
        if (choice.key == m_choice)
            text = choice.text;
    }
    text = visibleLine(text);
    constexpr int longest = 24;
    if (m_brief && m_choice.isEmpty())
        setDetail({});
    else
        setDetail(text.size() > longest ? text.left(longest - 1) + u'…' : text);
    setAccessibleDescription(text);
    setChecked(!m_choice.isEmpty());
}

// Made anew each time: counts change while the menu is closed.
void FilterChip::fill()
{
    m_menu->clear();
    delete m_menu->findChild<QActionGroup*>();
    auto* group = new QActionGroup(m_menu);
    for (const FilterChoice& choice : std::as_const(m_choices)) {
        QString text = visibleLine(choice.text).replace(u'&', u"&&"_s);
        if (choice.count)
            text += u"   "_s + QLocale().toString(*choice.count);
        QAction* action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(choice.key == m_choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key = choice.key] { choose(key); });
        if (action->isChecked())
            m_menu->setActiveAction(action);
    }
}

void FilterChip::open()
{
    fill();
    const int across = isRightToLeft() ? width() - m_menu->sizeHint().width() : 0;
    m_menu->popup(mapToGlobal(QPoint(across, height() + 2)));
}

void FilterChip::choose(const QString& key)
{
    if (key == m_choice)
        return;
    setChoice(key);
    Q_EMIT choiceMade(key);
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        choose({});
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)) {
        open();
        return;
    }
    Chip::keyPressEvent(event);
}

}
