#include "widgets/desk/CaseViewsBar.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/ChipGroup.h"
#include "widgets/common/LineLimit.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/PopoverCard.h"
#include "widgets/common/UndoBar.h"
#include "widgets/common/VisibleText.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr auto viewProperty = "view";
constexpr int longestName = 60;

CaseLook lookWith(const std::function<void(CaseLook&)>& change)
{
    CaseLook look;
    change(look);
    return look;
}
}

CaseViewsBar::CaseViewsBar(StoreRunner& store, QString agent, QWidget* parent)
    : QWidget(parent),
      m_store(store),
      m_agent(std::move(agent)),
      m_fixed {{u"open"_s, tr("All open"), {}},
          {u"mine"_s, tr("Mine"), lookWith([](CaseLook& l) { l.whose = WhoseCase::Mine; })},
          {u"late"_s, tr("Late"), lookWith([](CaseLook& l) { l.lateOnly = true; })},
          {u"again"_s, tr("Failed twice"), lookWith([](CaseLook& l) { l.again = true; })},
          {u"closed"_s, tr("Closed"), lookWith([](CaseLook& l) { l.closed = true; })}},
      m_chips(new ChipGroup(tr("Views"), ChipMode::One, this)),
      m_save(makeButton(tr("Save this view"), ButtonKind::Ghost, u"saveView"_s, this, Icon::Add)),
      m_undo(new UndoBar(parent))
{
    m_chips->setObjectName(u"views"_s);
    m_undo->setObjectName(u"viewUndo"_s);
    m_undo->hide();
    m_save->setSize(ButtonSize::Small);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new PlainLabel(tr("Views"), FontRole::Small, Tone::Secondary, this), 0, Qt::AlignTop);
    row->addWidget(m_chips, 1);
    row->addWidget(m_save, 0, Qt::AlignTop);
    static_cast<PlainLabel*>(row->itemAt(0)->widget())->setMinimumHeight(30);
    connect(m_chips, &ChipGroup::changed, this, [this](const QStringList& keys) {
        for (const SavedView& view : m_fixed + m_saved) {
            if (view.key == keys.value(0))
                Q_EMIT lookChosen(view.look);
        }
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        askName(m_save, {QUuid::createUuid().toString(QUuid::WithoutBraces), {}, m_look});
    });
    connect(m_undo, &UndoBar::undoWanted, this, &CaseViewsBar::giveBack);
    showViews();
}

void CaseViewsBar::load()
{
    m_store.run([](Store& s) { return keptViews(s.settings()); })
        .then(this, [this](const Result<QList<SavedView>>& views) {
            if (!views || *views == m_saved)
                return; // the fixed ones work without
            m_saved = *views;
            showViews();
        });
}

void CaseViewsBar::showViews()
{
    const bool hadFocus = m_chips->isAncestorOf(window()->focusWidget());
    m_chips->clear();
    for (const SavedView& view : std::as_const(m_fixed))
        m_chips->add(view.key, view.name);
    for (const SavedView& view : std::as_const(m_saved)) {
        Chip* chip = m_chips->add(view.key, visibleLine(view.name));
        chip->setProperty(viewProperty, view.key);
        chip->installEventFilter(this);
        chip->setToolTip(tr("F2 renames this view, Delete takes it away."));
    }
    showCounts();
    markChosen();
    if (Chip* chip = m_chips->chip(chosenKey()); chip && hadFocus)
        chip->setFocus(Qt::TabFocusReason);
}

void CaseViewsBar::showCounts()
{
    for (const SavedView& view : m_fixed + m_saved) {
        const auto count = m_counted ? countOf(view.look, m_agent, m_tallies) : std::nullopt;
        const QString name = visibleLine(view.name).replace(u'&', u"&&"_s);
        //: A view's name and how many recoveries are in it: "Late 3"
        m_chips->chip(view.key)->setText(count ? tr("%1 %2").arg(name, QLocale().toString(*count)) : name);
    }
}

void CaseViewsBar::setTallies(const QList<CaseTally>& tallies)
{
    m_tallies = tallies;
    m_counted = true;
    showCounts();
}

QString CaseViewsBar::chosenKey() const
{
    for (const SavedView& view : m_fixed + m_saved) {
        if (view.look == m_look)
            return view.key;
    }
    return {};
}

void CaseViewsBar::setLook(const CaseLook& look)
{
    m_look = look;
    markChosen();
}

void CaseViewsBar::markChosen()
{
    const QString chosen = chosenKey();
    m_chips->setChosen({chosen});
    m_save->setVisible(chosen.isEmpty());
}

std::optional<SavedView> CaseViewsBar::saved(const QString& key) const
{
    for (const SavedView& view : m_saved) {
        if (view.key == key)
            return view;
    }
    return {};
}

void CaseViewsBar::change(const std::function<void(QList<SavedView>&)>& change)
{
    m_store.run([change](Store& s) { return changeViews(s.settings(), change); })
        .then(this, [this](const Result<QList<SavedView>>& views) {
            if (!views) {
                Q_EMIT failed(views.error().kind);
                return;
            }
            m_saved = *views;
            showViews();
        });
}

void CaseViewsBar::askName(QWidget* beside, const SavedView& view)
{
    auto* card = new PopoverCard(view.name.isEmpty() ? tr("Save this view") : tr("Rename this view"), window());
    card->setFixedWidth(scaled(320));
    auto* name = new QLineEdit(view.name, card);
    name->setObjectName(u"viewName"_s);
    limitLine(name, longestName);
    name->setPlaceholderText(tr("Gold, not answered"));
    auto* label = new PlainLabel(tr("What you call it"), FontRole::Small, Tone::Secondary, card);
    label->setBuddy(name);
    auto* done = makeButton(view.name.isEmpty() ? tr("Save") : tr("Rename"), ButtonKind::Primary, u"viewKeep"_s, card);
    done->setEnabled(!view.name.isEmpty());
    card->body()->addWidget(label);
    card->body()->addWidget(name);
    card->body()->addWidget(done, 0, Qt::AlignTrailing);
    const auto finish = [this, card, name, view] {
        const QString typed = name->text().simplified();
        if (typed.isEmpty())
            return;
        keep({view.key, typed, view.look});
        card->closeCard();
    };
    connect(name, &QLineEdit::textChanged, done,
        [done](const QString& text) { done->setEnabled(!text.trimmed().isEmpty()); });
    connect(name, &QLineEdit::returnPressed, card, finish);
    connect(done, &QPushButton::clicked, card, finish);
    connect(card, &PopoverCard::closed, card, &QObject::deleteLater);
    card->openBeside(beside, beside->rect());
    name->setFocus(Qt::OtherFocusReason);
    name->selectAll();
}

void CaseViewsBar::keep(const SavedView& view)
{
    change([view](QList<SavedView>& views) {
        for (SavedView& known : views) {
            if (known.key == view.key) {
                known.name = view.name;
                return;
            }
        }
        views.append(view);
    });
}

void CaseViewsBar::takeAway(const QString& key)
{
    const auto view = saved(key);
    if (!view)
        return;
    m_taken = {*view, m_saved.indexOf(*view)};
    change([key](QList<SavedView>& views) { views.removeIf([&key](const SavedView& v) { return v.key == key; }); });
    m_undo->offer(tr("The view “%1” was taken away.").arg(isolated(visibleLine(view->name))));
}

void CaseViewsBar::giveBack()
{
    change([taken = m_taken](
               QList<SavedView>& views) { views.insert(qBound(qsizetype(0), taken.at, views.size()), taken.view); });
}

void CaseViewsBar::showMenu(const QString& key, const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* rename = menu->addAction(tr("Rename this view"));
    QAction* away = menu->addAction(tr("Take it away"));
    connect(rename, &QAction::triggered, this, [this, key] {
        if (const auto view = saved(key))
            askName(m_chips->chip(key), *view);
    });
    connect(away, &QAction::triggered, this, [this, key] { takeAway(key); });
    menu->popup(global);
}

bool CaseViewsBar::eventFilter(QObject* watched, QEvent* event)
{
    const QString key = watched->property(viewProperty).toString();
    if (!key.isEmpty() && event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        if (pressed->key() == Qt::Key_F2) {
            askName(m_chips->chip(key), *saved(key));
            return true;
        }
        if (pressed->key() == Qt::Key_Delete) {
            takeAway(key);
            return true;
        }
    } else if (!key.isEmpty() && event->type() == QEvent::ContextMenu) {
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        const QWidget* chip = m_chips->chip(key);
        showMenu(key,
            asked->reason() == QContextMenuEvent::Mouse ? asked->globalPos()
                                                        : chip->mapToGlobal(QPoint(0, chip->height())));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
}
