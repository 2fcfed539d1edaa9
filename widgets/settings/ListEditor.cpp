#include "widgets/settings/ListEditor.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/KindText.h"
#include "widgets/common/LineLimit.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/settings/CompanyKeeper.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int longestLabel = 60;
constexpr int mostRows = 12;

bool isTaken(const QString& key, const QList<ListItem>& taken)
{
    return std::any_of(taken.begin(), taken.end(), [&key](const ListItem& item) { return item.key == key; });
}
}

QString newListKey(const QString& label, const QList<ListItem>& taken)
{
    QString key;
    for (const QChar c : label.toLower().normalized(QString::NormalizationForm_KD)) {
        if ((c >= u'a' && c <= u'z') || c.isDigit())
            key += c;
        else if (c.isSpace() && !key.endsWith(u'_') && !key.isEmpty())
            key += u'_';
    }
    key.truncate(40);
    if (key.isEmpty())
        key = u"item_"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    QString unused = key;
    for (int i = 2; isTaken(unused, taken); ++i)
        unused = u"%1_%2"_s.arg(key).arg(i);
    return unused;
}

ListEditor::ListEditor(
    CompanyKeeper& keeper, const QString& list, const QString& title, const QString& remark, QWidget* parent)
    : QWidget(parent),
      m_keeper(keeper),
      m_name(list),
      m_list(new QListWidget(this)),
      m_new(new QLineEdit(this)),
      m_add(makeButton(tr("Add"), ButtonKind::Plain, list + u"Add"_s, this, Icon::Add)),
      m_rename(makeButton(tr("Rename"), ButtonKind::Plain, list + u"Rename"_s, this, Icon::Edit)),
      m_up(makeButton(tr("Move up"), ButtonKind::Plain, list + u"Up"_s, this, Icon::ChevronUp)),
      m_down(makeButton(tr("Move down"), ButtonKind::Plain, list + u"Down"_s, this, Icon::ChevronDown))
{
    m_list->setObjectName(list + u"List"_s);
    m_list->setAccessibleName(title);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_new->setObjectName(list + u"New"_s);
    limitLine(m_new, longestLabel);
    m_new->setPlaceholderText(tr("A new one"));
    m_new->setAccessibleName(tr("A new one"));
    m_add->setEnabled(false);
    setUpLayout(title, remark);
    setUpConnections();
    m_keeper.loadList(m_name);
}

void ListEditor::setUpLayout(const QString& title, const QString& remark)
{
    auto* card = new Card(title, this);
    auto* quiet = new PlainLabel(remark, FontRole::Small, Tone::Secondary, card);
    quiet->setWrapping(true);
    card->body()->addWidget(quiet);
    auto* side = new QVBoxLayout;
    side->setSpacing(8);
    for (ActionButton* button : {m_rename, m_up, m_down})
        side->addWidget(button);
    m_rename->setKeyHint(QKeySequence(Qt::Key_F2));
    side->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_list, 1);
    row->addLayout(side);
    card->body()->addLayout(row);
    auto* last = new QHBoxLayout;
    last->setSpacing(8);
    last->addWidget(m_new, 1);
    last->addWidget(m_add);
    card->body()->addLayout(last);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    QWidget* before = m_list;
    for (QWidget* next : QList<QWidget*> {m_rename, m_up, m_down, m_new, m_add}) {
        setTabOrder(before, next);
        before = next;
    }
}

void ListEditor::setUpConnections()
{
    connect(&m_keeper, &CompanyKeeper::listLoaded, this, [this](const QString& name, const QList<ListItem>& items) {
        if (name == m_name)
            showItems(items);
    });
    connect(m_list, &QListWidget::itemChanged, this, &ListEditor::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &ListEditor::enableMoves);
    connect(m_new, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_new, &QLineEdit::returnPressed, this, &ListEditor::add);
    connect(m_add, &QPushButton::clicked, this, &ListEditor::add);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->editItem(m_list->currentItem());
    });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    for (const int by : {-1, 1}) {
        auto* keys = new QShortcut(
            QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)), m_list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(keys, &QShortcut::activated, this, [this, by] { move(by); });
    }
}

void ListEditor::showItems(const QList<ListItem>& items)
{
    const QSignalBlocker quiet(m_list);
    const int row = qMax(0, m_list->currentRow());
    m_items = items;
    m_list->clear();
    for (const ListItem& item : std::as_const(m_items)) {
        auto* shown = new QListWidgetItem(listText(m_items, item.key), m_list);
        shown->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
        shown->setCheckState(item.active ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    enableMoves();
    fitHeight();
}

void ListEditor::fitHeight()
{
    const int rows = qBound(2, m_list->count(), mostRows);
    m_list->setFixedHeight(rows * qMax(30, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
}

// Renamed, or ticked on or off. An emptied name is taken back; an untouched default stays one, so that it is still translated.
void ListEditor::take(QListWidgetItem* changed)
{
    ListItem& item = m_items[m_list->row(changed)];
    const QString typed = changed->text().simplified().left(longestLabel);
    const QString shown = listText(m_items, item.key);
    if (!typed.isEmpty() && typed != shown)
        item.label = typed;
    if (typed.isEmpty() || typed != changed->text()) {
        const QSignalBlocker quiet(m_list);
        changed->setText(typed.isEmpty() ? shown : typed);
    }
    item.active = changed->checkState() == Qt::Checked;
    store();
}

void ListEditor::add()
{
    const QString label = m_new->text().simplified();
    if (label.isEmpty())
        return;
    m_new->clear();
    for (int i = 0; i < m_items.size(); ++i) {
        if (listText(m_items, m_items.at(i).key).compare(label, Qt::CaseInsensitive) != 0)
            continue;
        m_list->item(i)->setCheckState(Qt::Checked); // there already: offered again
        m_list->setCurrentRow(i);
        return;
    }
    QList<ListItem> items = m_items;
    items.append({newListKey(label, items), label, 0, true});
    showItems(items);
    m_list->setCurrentRow(m_list->count() - 1);
    store();
}

void ListEditor::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_items.size())
        return;
    QList<ListItem> items = m_items;
    items.move(from, to);
    showItems(items);
    m_list->setCurrentRow(to);
    store();
}

void ListEditor::enableMoves()
{
    const int row = m_list->currentRow();
    m_rename->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void ListEditor::store()
{
    for (int i = 0; i < m_items.size(); ++i)
        m_items[i].position = i;
    m_keeper.setList(m_name, m_items);
}

}
