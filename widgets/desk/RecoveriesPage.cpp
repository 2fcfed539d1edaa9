#include "widgets/desk/RecoveriesPage.h"

#include "models/items/CaseListModel.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/ChipGroup.h"
#include "widgets/common/EmptyState.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/Prompts.h"
#include "widgets/common/SearchField.h"
#include "widgets/common/Segmented.h"
#include "widgets/desk/CaseTable.h"
#include "widgets/desk/WhyCard.h"
#include "widgets/style/Fonts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int pageRows = 100;

// A cell that a spreadsheet would run as a formula is given a leading apostrophe.
QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}
}

RecoveriesPage::RecoveriesPage(StoreRunner& store, const Clock& clock, Prompts& prompts, QString agent, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_clock(clock)
    , m_prompts(prompts)
    , m_agent(std::move(agent))
    , m_views(new ChipGroup(tr("Views"), ChipMode::One, this))
    , m_order(new Segmented(tr("Order"), this))
    , m_search(new SearchField(tr("Name, case or words"), this, Icon::Filter))
    , m_table(new QTableView(this))
    , m_model(new CaseListModel(this))
    , m_empty(new EmptyState(tr("No open recoveries. Good."), tr("New recovery"), this))
    , m_problem(new ProblemBar(this))
    , m_matching(new PlainLabel(QString(), FontRole::Small, Tone::Secondary, this))
    , m_why(makeButton(tr("Why this time"), ButtonKind::Ghost, u"whyDue"_s, this, Icon::Clock))
    , m_export(makeButton(tr("Export"), ButtonKind::Plain, u"exportCases"_s, this, Icon::Export))
{
    setObjectName(u"page"_s);
    m_views->setObjectName(u"views"_s);
    m_views->add(u"open"_s, tr("All open"));
    m_views->add(u"mine"_s, tr("Mine"));
    m_views->add(u"late"_s, tr("Late"));
    m_views->add(u"closed"_s, tr("Closed"));
    m_views->setChosen({u"open"_s});
    m_order->add(u"soonest"_s, tr("Soonest first"));
    m_order->add(u"newest"_s, tr("Newest first"));
    m_search->setObjectName(u"caseFilter"_s);
    m_table->setObjectName(u"cases"_s);
    m_table->setAccessibleName(tr("Recoveries"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CaseTableDelegate(m_clock, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(48));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_problem->hide();
    setUpLayout();
    setUpConnections();
}

void RecoveriesPage::setUpLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(new PlainLabel(tr("Views"), FontRole::Small, Tone::Secondary, this));
    first->addWidget(m_views, 1);
    first->addWidget(m_order);
    column->addLayout(first);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_search, 1);
    second->addWidget(m_matching, 2);
    second->addWidget(m_why);
    second->addWidget(m_export);
    column->addLayout(second);
    column->addWidget(m_problem);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(CaseListModel::What, QHeaderView::Stretch);
    const int widths[] {190, 90, 0, 130, 110, 130, 180};
    for (int i = 0; i < CaseListModel::ColumnCount; ++i) {
        if (widths[i] > 0)
            m_table->setColumnWidth(i, scaled(widths[i]));
    }
    m_empty->hide();
}

void RecoveriesPage::setUpConnections()
{
    connect(m_views, &ChipGroup::changed, this, &RecoveriesPage::reload);
    connect(m_order, &Segmented::changed, this, &RecoveriesPage::reload);
    connect(m_search, &SearchField::searchWanted, this, &RecoveriesPage::reload);
    connect(m_search, &SearchField::resultsWanted, this, [this] {
        m_table->setFocus(Qt::ShortcutFocusReason);
        m_table->selectRow(0);
    });
    connect(m_table, &QTableView::activated, this, &RecoveriesPage::openCurrent);
    auto* why = new QShortcut(QKeySequence(Qt::Key_W), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(why, &QShortcut::activated, this, &RecoveriesPage::explainDue);
    m_why->setKeyHint(QKeySequence(Qt::Key_W));
    connect(m_why, &QPushButton::clicked, this, &RecoveriesPage::explainDue);
    connect(m_export, &QPushButton::clicked, this, &RecoveriesPage::exportList);
    connect(m_empty, &EmptyState::actionWanted, this, &RecoveriesPage::newWanted);
    connect(m_problem, &ProblemBar::tryAgainWanted, this, &RecoveriesPage::reload);
    connect(&m_store, &StoreRunner::changed, this, [this](const Changes& changes) {
        if (isVisible() && (changes.kinds & (Change::Cases | Change::Customers)))
            reload();
    });
    connect(m_model, &CaseListModel::moreWanted, this, [this](const CaseRow& after) {
        const CaseFilter f = filter();
        const CaseCursor from {f.order == CaseOrder::SoonestFirst ? after.nextDue : after.openedAt, after.id, false};
        m_store.run([f, from](Store& s) { return s.cases().list(f, from, pageRows); })
            .then(this, [this, generation = m_generation](const Result<CasePage>& page) {
                if (generation == m_generation)
                    showPage(page, false);
            });
    });
}

CaseFilter RecoveriesPage::filter() const
{
    CaseFilter f;
    const QString view = m_views->chosenOne();
    f.status = view == "closed"_L1 ? CaseStatus::Closed : CaseStatus::Open;
    if (view == "mine"_L1)
        f.owner = m_agent;
    if (view == "late"_L1)
        f.lateAt = m_clock.now();
    f.text = m_search->text().trimmed();
    f.order = m_order->chosen() == "newest"_L1 || view == "closed"_L1 ? CaseOrder::NewestFirst : CaseOrder::SoonestFirst;
    return f;
}

void RecoveriesPage::reload()
{
    const quint64 generation = ++m_generation;
    const CaseFilter f = filter();
    m_store.run([f](Store& s) { return s.cases().list(f, {}, pageRows); }).then(this, [this, generation](const Result<CasePage>& page) {
        if (generation == m_generation)
            showPage(page, true);
    });
    m_store.run([f, now = m_clock.now()](Store& s) { return s.cases().counts(f, now); })
        .then(this, [this, generation](const Result<CaseCounts>& counts) {
            if (generation != m_generation || !counts)
                return;
            m_matching->setPlainText(tr("%n in this view.", nullptr, counts->matching));
            Q_EMIT counted(counts->open, counts->late);
        });
}

void RecoveriesPage::showPage(const Result<CasePage>& page, bool first)
{
    m_problem->hide();
    if (!page) {
        m_problem->showProblem(errorText(page.error().kind));
        return;
    }
    if (!first) {
        m_model->addPage(*page);
        return;
    }
    const CaseId chosen = m_model->row(m_table->currentIndex().row()).id;
    m_model->setPage(*page);
    const bool none = page->rows.isEmpty();
    const bool plain = m_search->text().isEmpty() && m_views->chosenOne() == "open"_L1;
    m_empty->setSentence(plain ? tr("No open recoveries. Good.") : tr("Nothing in this view."));
    m_empty->setVisible(none);
    m_table->setVisible(!none);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->row(i).id == chosen)
            m_table->selectRow(i);
    }
}

void RecoveriesPage::explainDue()
{
    const QModelIndex at = m_table->currentIndex().siblingAtColumn(CaseListModel::Due);
    if (!at.isValid())
        return;
    struct Why {
        RecoveryCase c {};
        Company company {};
    };
    m_store.run([id = m_model->row(at.row()).id](Store& s) -> Result<Why> {
        auto found = s.cases().find(id);
        auto company = s.settings().company();
        if (!found || !company)
            return found ? company.error() : found.error();
        return Why {*found, *company};
    }).then(this, [this, row = at.row()](const Result<Why>& why) {
        if (why)
            openWhyCard(m_table->viewport(), m_table->visualRect(m_model->index(row, CaseListModel::Due)), why->c, why->company.calendar,
                        why->company.clocks, m_clock.now());
    });
}

void RecoveriesPage::exportList()
{
    m_prompts.saveFile(this, {tr("Export what is listed"), tr("Tables (*.csv)"), u"recoveries.csv"_s}, [this](const QString& path) {
        QSaveFile file(path);
        bool ok = file.open(QIODevice::WriteOnly);
        ok = ok && file.write("\xEF\xBB\xBFnumber,customer,tier,words,step,owner,due\r\n") > 0;
        for (const CaseRow& r : m_model->rows()) {
            QStringList cells;
            for (const QString& cell : {r.number, r.customerName, r.tier, r.summary, key(r.step), r.owner, r.nextDue.toString(Qt::ISODate)})
                cells.append(csvCell(cell));
            ok = ok && file.write((cells.join(u',') + u"\r\n"_s).toUtf8()) > 0;
        }
        Q_EMIT said(ok && file.commit() ? tr("Exported %n case(s).", nullptr, m_model->rowCount()) : tr("The list was not exported. Choose another place."));
    });
}

void RecoveriesPage::openCurrent()
{
    const QModelIndex at = m_table->currentIndex();
    if (at.isValid())
        Q_EMIT caseChosen(m_model->row(at.row()).id);
}

void RecoveriesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}
}
