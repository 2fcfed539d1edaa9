#include "tests/widgets/KitQt.h"

#include "widgets/style/Icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
QHBoxLayout* row(QVBoxLayout* into)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(12);
    into->addLayout(layout);
    return layout;
}
}

QWidget* makeQt()
{
    auto* page = new QWidget;
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(20, 20, 20, 20);
    all->setSpacing(12);
    auto* fields = row(all);
    auto* when = new QDateTimeEdit(QDateTime(QDate(2026, 11, 20), QTime(12, 0)));
    when->setCalendarPopup(true);
    fields->addWidget(when);
    fields->addWidget(new QSpinBox);
    fields->addWidget(new QDoubleSpinBox);
    auto* editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(u"Editable"_s);
    fields->addWidget(editable);
    auto* off = new QComboBox;
    off->addItem(u"Disabled"_s);
    off->setEnabled(false);
    fields->addWidget(off);
    auto* line = new QLineEdit;
    line->setPlaceholderText(u"Placeholder"_s);
    fields->addWidget(line);
    auto* read = new QLineEdit(u"Read only"_s);
    read->setReadOnly(true);
    fields->addWidget(read);
    auto* tabs = new QTabWidget;
    auto* table = new QTableWidget(4, 3);
    table->setHorizontalHeaderLabels({u"Name"_s, u"Order"_s, u"When"_s});
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int i = 0; i < 12; ++i)
        table->setItem(i / 3, i % 3, new QTableWidgetItem(u"Cell %1"_s.arg(i)));
    table->item(0, 0)->setCheckState(Qt::Checked);
    table->item(1, 0)->setCheckState(Qt::Unchecked);
    table->selectRow(1);
    tabs->addTab(table, u"History"_s);
    auto* list = new QListWidget;
    for (int i = 0; i < 40; ++i)
        list->addItem(u"A line that is longer than its list is wide, number %1, so that it scrolls"_s.arg(i));
    list->setCurrentRow(2);
    tabs->addTab(new QWidget, u"Promises"_s);
    auto* views = row(all);
    views->addWidget(tabs, 2);
    views->addWidget(list, 1);
    auto* group = new QGroupBox(u"A group"_s);
    auto* inside = new QVBoxLayout(group);
    auto* progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(40);
    inside->addWidget(progress);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(30);
    inside->addWidget(slider);
    all->addWidget(group);
    auto* buttons = row(all);
    auto* plain = new QPushButton(u"Plain"_s);
    buttons->addWidget(plain);
    auto* primary = new QPushButton(u"Primary"_s);
    primary->setProperty("kind", u"primary"_s);
    buttons->addWidget(primary);
    auto* tool = new QToolButton;
    tool->setText(u"Tool"_s);
    buttons->addWidget(tool);
    buttons->addWidget(new QCheckBox(u"Off"_s));
    auto* dead = new QCheckBox(u"Dead"_s);
    dead->setEnabled(false);
    buttons->addWidget(dead);
    auto* menu = new QMenu(page);
    menu->addAction(icon(Icon::Copy), u"Copy"_s, QKeySequence(Qt::CTRL | Qt::Key_C));
    menu->addAction(u"Print"_s);
    menu->addSeparator();
    menu->addAction(u"Gone"_s)->setEnabled(false);
    menu->setWindowFlags(Qt::Widget);
    menu->setActiveAction(menu->actions().first());
    buttons->addWidget(menu);
    buttons->addStretch();
    return page;
}
}
