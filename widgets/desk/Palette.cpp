#include "widgets/desk/Palette.h"

#include "models/base/Text.h"
#include "models/items/HitListModel.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyCap.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/SearchField.h"
#include "widgets/common/ValueAccess.h"
#include "widgets/common/VisibleText.h"
#include "widgets/desk/HitDelegate.h"
#include "widgets/style/Fonts.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int mostHits = 20;
constexpr qsizetype fewest = 2; // letters
constexpr int addId = -1;
constexpr int saidId = -2;

QString shortened(const QString& typed)
{
    constexpr qsizetype most = 30;
    const QString shown = visibleLine(firstOf(typed, most));
    return typed.size() > most ? shown + u'…' : shown;
}
}

Palette::Palette(StoreRunner& store, const QList<QAction*>& actions, const QString& begun, QWidget* parent)
    : QDialog(parent),
      m_search(store),
      m_actions(actions),
      m_field(new SearchField(tr("Find a customer, case, phrase or action"), this)),
      m_list(new QListView(this)),
      m_model(new HitListModel(this)),
      m_problem(new ProblemBar(this))
{
    setObjectName(u"palette"_s);
    setWindowTitle(tr("Find anything"));
    resize(scaled(660), scaled(520));
    m_field->setObjectName(u"paletteField"_s);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_model->setSpoken(spokenHit);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_field);
    column->addWidget(m_problem);
    column->addWidget(m_list, 1);
    setUpConnections();
    showFound({}, {});
    m_field->setFocus();
    m_field->setText(begun); // looked for as if typed here
}

void Palette::setUpConnections()
{
    m_field->installEventFilter(this);
    connect(m_field, &SearchField::searchWanted, this, &Palette::look);
    connect(m_field, &QLineEdit::returnPressed, this, &Palette::enter);
    // What stands there answers to other words from the first key on.
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_enteredEarly = false; });
    connect(m_list, &QListView::activated, this, &Palette::choose);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    connect(m_problem, &ProblemBar::tryAgainWanted, this, [this] { look(m_field->text()); });
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int page = std::max(1, m_list->height() / scaled(50) - 1);
        const int by = key == Qt::Key_Down ? 1
            : key == Qt::Key_Up            ? -1
            : key == Qt::Key_PageDown      ? page
            : key == Qt::Key_PageUp        ? -page
                                           : 0;
        if (by != 0) {
            move(by);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void Palette::move(int by)
{
    const int rows = m_model->rowCount();
    const int to = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, rows - 1));
    const QModelIndex at = m_model->index(to);
    if (!(m_model->flags(at) & Qt::ItemIsSelectable))
        return;
    m_list->setCurrentIndex(at);
    announce(m_list, at.data(Qt::AccessibleTextRole).toString()); // the focus is in the field
}

void Palette::look(const QString& text)
{
    const QString typed = text.trimmed();
    if (typed.size() < fewest) {
        m_search.giveUp();
        m_looks = false;
        return showFound(typed, {});
    }
    m_looks = true;
    m_search.find(this, typed, mostHits, [this, typed](const Result<QList<Hit>>& hits) {
        m_looks = false;
        m_problem->hide();
        if (!hits)
            m_problem->showProblem(errorText(hits.error().kind));
        showFound(typed, hits ? *hits : QList<Hit> {});
        if (std::exchange(m_enteredEarly, false))
            choose(m_list->currentIndex());
    });
}

void Palette::showFound(const QString& text, const QList<Hit>& hits)
{
    QList<ListedAction> rows;
    for (int i = 0; i < m_actions.size(); ++i) {
        const QAction* action = m_actions.at(i);
        if (action->text().contains(text, Qt::CaseInsensitive))
            rows.append({i, action->text(), action->shortcut().isEmpty() ? QString() : keyText(action->shortcut())});
    }
    const bool nobody = hits.isEmpty() && text.size() >= fewest;
    if (nobody && rows.isEmpty())
        rows.append({saidId, tr("Nobody by that name. Try the order number."), {}, {}, true});
    // Below two letters nobody is looked for yet.
    if (text.size() < fewest && rows.isEmpty())
        rows.append({saidId, tr("Type one more letter."), {}, {}, true});
    if (nobody)
        rows.append({addId, tr("Add “%1” as a new customer").arg(shortened(text)), {}, u"add"_s});
    m_model->setRows(text, hits, rows);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->flags(m_model->index(row)) & Qt::ItemIsSelectable) {
            m_list->setCurrentIndex(m_model->index(row));
            break;
        }
    }
    if (!rows.isEmpty() && rows.first().isOnlySaid)
        announce(m_list, rows.first().text);
    else if (!hits.isEmpty())
        announce(m_list, tr("%n found.", nullptr, static_cast<int>(hits.size())));
}

void Palette::enter()
{
    if (m_looks)
        m_enteredEarly = true; // what is found first will be opened
    else
        choose(m_list->currentIndex());
}

void Palette::choose(const QModelIndex& index)
{
    if (!index.isValid() || !(m_model->flags(index) & Qt::ItemIsSelectable))
        return;
    const bool isHit = index.data(HitListModel::IsHitRole).toBool();
    const auto hit = index.data(HitListModel::HitRole).value<Hit>();
    const int action = index.data(HitListModel::ActionRole).value<ListedAction>().id;
    const QString typed = m_model->typed();
    accept();
    if (!isHit && action == addId)
        Q_EMIT addWanted(typed);
    else if (!isHit)
        m_actions.at(action)->trigger();
    else if (!hit.caseId.isNull())
        Q_EMIT caseChosen(hit.caseId);
    else
        Q_EMIT customerChosen(hit.customer);
}
}
