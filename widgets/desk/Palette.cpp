#include "widgets/desk/Palette.h"

#include "widgets/common/KeyCap.h"
#include "widgets/common/SearchField.h"
#include "widgets/common/ValueAccess.h"
#include "widgets/common/VisibleText.h"
#include "widgets/style/Fonts.h"
#include "widgets/style/Icons.h"

#include <QAction>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
Icon pictureOf(HitKind kind)
{
    switch (kind) {
    case HitKind::Customer:
        return Icon::NavCustomers;
    case HitKind::Case:
        return Icon::NavRecoveries;
    case HitKind::Order:
        return Icon::Delivery;
    case HitKind::Phrase:
        return Icon::Quote;
    }
    return Icon::Search;
}
}

Palette::Palette(StoreRunner& store, const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent),
      m_store(store),
      m_actions(actions),
      m_field(new SearchField(tr("Find a customer, case, phrase or action"), this)),
      m_list(new QListWidget(this))
{
    setObjectName(u"palette"_s);
    setWindowTitle(tr("Find anything"));
    resize(scaled(620), scaled(460));
    m_field->setObjectName(u"paletteField"_s);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Found"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &SearchField::searchWanted, this, &Palette::look);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentItem()); });
    connect(m_field, &SearchField::resultsWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::itemActivated, this, &Palette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::choose);
    show({}, {});
    m_field->setFocus();
}

void Palette::look(const QString& text)
{
    const quint64 generation = ++m_generation;
    if (text.trimmed().size() < 2)
        return show(text, {});
    m_store.run([text](Store& s) { return s.search().find(text, 20); })
        .then(this, [this, text, generation](const Result<QList<Hit>>& hits) {
            if (generation == m_generation)
                show(text, hits ? *hits : QList<Hit> {});
        });
}

void Palette::show(const QString& text, const QList<Hit>& hits)
{
    m_hits = hits;
    m_list->clear();
    for (int i = 0; i < hits.size(); ++i) {
        const Hit& hit = hits.at(i);
        auto* item = new QListWidgetItem(
            icon(pictureOf(hit.kind)), isolated(visibleLine(hit.title)) + u"   "_s + visibleLine(hit.detail), m_list);
        item->setData(Qt::UserRole, i);
    }
    for (int i = 0; i < m_actions.size(); ++i) {
        const QAction* action = m_actions.at(i);
        if (!action->text().contains(text.trimmed(), Qt::CaseInsensitive))
            continue;
        const QString keys
            = action->shortcut().isEmpty() ? QString() : u"   "_s + isolatedLtr(keyText(action->shortcut()));
        auto* item = new QListWidgetItem(icon(Icon::ArrowEnd), action->text() + keys, m_list);
        item->setData(Qt::UserRole, -1 - i);
    }
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
        return;
    }
    // Below two letters nobody is looked for yet.
    const QString nothing = text.trimmed().size() < 2 ? tr("Type one more letter.") : tr("Nothing found.");
    auto* row = new QListWidgetItem(nothing, m_list);
    row->setFlags(Qt::NoItemFlags); // says something, and cannot be chosen
    announce(m_list, nothing);
}

void Palette::choose(QListWidgetItem* item)
{
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const int at = item->data(Qt::UserRole).toInt();
    accept();
    if (at < 0) {
        m_actions.at(-1 - at)->trigger();
        return;
    }
    const Hit& hit = m_hits.at(at);
    if (!hit.caseId.isNull())
        Q_EMIT caseChosen(hit.caseId);
    else
        Q_EMIT customerChosen(hit.customer);
}
}
