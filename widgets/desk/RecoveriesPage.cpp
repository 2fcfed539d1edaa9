#include "widgets/desk/RecoveriesPage.h"

#include "models/items/CaseListModel.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/EmptyState.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/Prompts.h"
#include "widgets/common/Segmented.h"
#include "widgets/common/UndoBar.h"
#include "widgets/desk/CaseFilters.h"
#include "widgets/desk/CaseTable.h"
#include "widgets/desk/CaseViewsBar.h"
#include "widgets/desk/CaseWords.h"
#include "widgets/desk/WhyCard.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSaveFile>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int pageRows = 50; // a high screen shows about 30

// A cell that a spreadsheet would run as a formula is given a leading apostrophe.
QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}
}

struct RecoveriesPage::Lists {
    QList<ListItem> causes {};
    QList<ListItem> tiers {};
};
struct RecoveriesPage::Counts {
    QList<CaseTally> tallies {};
    int matching = 0;
};

RecoveriesPage::RecoveriesPage(StoreRunner& store, const Clock& clock, Prompts& prompts, QString agent, QWidget* parent)
    : QWidget(parent),
      m_store(store),
      m_clock(clock),
      m_prompts(prompts),
      m_agent(std::move(agent)),
      m_views(new CaseViewsBar(store, m_agent, this)),
      m_order(new Segmented(tr("Order"), this)),
      m_filters(new CaseFilters(m_agent, this)),
      m_model(new CaseListModel(this)),
      m_words(new CaseWords(clock, this)),
      m_table(new CaseTable(clock, this)),
      m_empty(new EmptyState(QString(), QString(), this)),
      m_problem(new ProblemBar(this)),
      m_export(makeButton(tr("Export"), ButtonKind::Plain, u"exportCases"_s, this, Icon::Export))
{
    setObjectName(u"page"_s);
    m_order->setObjectName(u"order"_s);
    m_order->add(u"soonest"_s, tr("Soonest first"));
    m_order->add(u"newest"_s, tr("Newest first"));
    m_empty->setObjectName(u"noCases"_s);
    m_words->setSourceModel(m_model);
    m_table->setModel(m_words);
    setFocusProxy(m_table);
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
    first->addWidget(m_views, 1);
    first->addWidget(m_order, 0, Qt::AlignTop);
    column->addLayout(first);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_filters, 1);
    second->addWidget(m_export, 0, Qt::AlignTop);
    column->addLayout(second);
    column->addWidget(m_problem);
    auto* card = new Card(this);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_empty, 1);
    card->body()->addWidget(m_table, 1);
    column->addWidget(card, 1);
    column->addWidget(m_views->undoBar());
    m_empty->hide();
}

void RecoveriesPage::setUpConnections()
{
    connect(m_views, &CaseViewsBar::lookChosen, this, &RecoveriesPage::showLook);
    connect(m_views, &CaseViewsBar::failed, this, [this](ErrorKind kind) { m_problem->showProblem(errorText(kind)); });
    connect(m_filters, &CaseFilters::changed, this, &RecoveriesPage::showLook);
    connect(m_filters, &CaseFilters::listWanted, this, [this] {
        m_table->setFocus(Qt::ShortcutFocusReason);
        m_table->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_order, &Segmented::changed, this, &RecoveriesPage::reload);
    connect(m_table, &CaseTable::openWanted, this, &RecoveriesPage::openRow);
    connect(m_table, &CaseTable::whyWanted, this, &RecoveriesPage::explainDue);
    connect(m_table, &CaseTable::menuWanted, this, &RecoveriesPage::showMenu);
    auto* why = new QShortcut(QKeySequence(Qt::Key_W), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(why, &QShortcut::activated, this, [this] { explainDue(m_table->currentIndex().row()); });
    connect(m_export, &QPushButton::clicked, this, &RecoveriesPage::exportList);
    connect(m_empty, &EmptyState::actionWanted, this, &RecoveriesPage::takeOffer);
    connect(m_problem, &ProblemBar::tryAgainWanted, this, &RecoveriesPage::reload);
    // Queued: it is asked for in the middle of a reset, and an answer that is there already comes at once.
    connect(m_model, &CaseListModel::moreWanted, this, &RecoveriesPage::readOn, Qt::QueuedConnection);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            count();
        m_table->viewport()->update();
    });
    m_minute.start(60'000);
    connect(&m_store, &StoreRunner::changed, this, [this](const Changes& changes) {
        if (!isVisible())
            return;
        if (changes.kinds & Change::Lists)
            loadLists();
        if (changes.kinds & (Change::Cases | Change::Customers))
            reload();
    });
}

void RecoveriesPage::setAgent(const QString& agent)
{
    m_agent = agent;
    m_views->setAgent(agent);
    m_filters->setAgent(agent);
    if (isVisible())
        reload();
}

void RecoveriesPage::loadLists()
{
    m_store
        .run([](Store& s) -> Result<Lists> {
            auto causes = s.settings().list(u"cause"_s);
            auto tiers = s.settings().list(u"tier"_s);
            if (!causes || !tiers)
                return causes ? tiers.error() : causes.error();
            return Lists {*causes, *tiers};
        })
        .then(this, [this](const Result<Lists>& lists) {
            if (!lists)
                return; // names fall back to keys; the list itself says what is wrong
            m_filters->setLists(lists->causes, lists->tiers);
            m_words->setTiers(lists->tiers);
        });
}

void RecoveriesPage::showLook(const CaseLook& look)
{
    m_filters->setLook(look);
    m_views->setLook(look);
    m_order->setEnabled(!look.closed);
    reload();
}

CaseFilter RecoveriesPage::filter() const
{
    const CaseOrder order = m_order->chosen() == "newest"_L1 ? CaseOrder::NewestFirst : CaseOrder::SoonestFirst;
    return filterOf(m_filters->look(), m_agent, m_clock.now(), order);
}

void RecoveriesPage::reload()
{
    const quint64 generation = ++m_generation;
    m_store.run([f = filter()](Store& s) { return s.cases().list(f, {}, pageRows); })
        .then(this, [this, generation](const Result<CasePage>& page) {
            if (generation == m_generation)
                showPage(page, true);
        });
    count();
}

void RecoveriesPage::readOn(const CaseRow& after)
{
    const CaseFilter f = filter();
    const CaseCursor from {f.order == CaseOrder::SoonestFirst ? after.nextDue : after.openedAt, after.id, false};
    m_store.run([f, from](Store& s) { return s.cases().list(f, from, pageRows); })
        .then(this, [this, generation = m_generation](const Result<CasePage>& page) {
            if (generation == m_generation)
                showPage(page, false);
        });
}

// All views and filters are counted from one query; only a text or closed cases need another.
void RecoveriesPage::count()
{
    const CaseLook look = m_filters->look();
    m_store
        .run([f = filter(), look, agent = m_agent, now = m_clock.now()](Store& s) -> Result<Counts> {
            auto tallies = s.cases().tallies(now);
            if (!tallies)
                return tallies.error();
            if (const auto known = countOf(look, agent, *tallies))
                return Counts {*tallies, *known};
            const auto counts = s.cases().counts(f, now);
            return counts ? Result<Counts>(Counts {*tallies, counts->matching}) : counts.error();
        })
        .then(this, [this, generation = m_generation](const Result<Counts>& counts) {
            if (counts && generation == m_generation)
                showCounts(*counts);
        });
}

void RecoveriesPage::showCounts(const Counts& counts)
{
    m_views->setTallies(counts.tallies);
    m_filters->setTallies(counts.tallies);
    int open = 0;
    int late = 0;
    for (const CaseTally& t : counts.tallies) {
        open += t.n;
        late += t.late ? t.n : 0;
    }
    const QLocale locale;
    m_export->setText(counts.matching > 0 ? tr("Export %1").arg(locale.toString(counts.matching)) : tr("Export"));
    m_export->setEnabled(counts.matching > 0);
    Q_EMIT counted(tr("%1 open, %2 late. %3 in this view.")
                       .arg(locale.toString(open), locale.toString(late), locale.toString(counts.matching)),
        late);
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
    const QModelIndex before = m_table->currentIndex();
    const CaseId chosen = m_model->row(before.row()).id;
    const bool hadFocus = m_table->hasFocus();
    m_model->setPage(*page);
    m_table->setVisible(!page->rows.isEmpty());
    m_empty->setVisible(page->rows.isEmpty());
    if (page->rows.isEmpty())
        showEmpty();
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->row(i).id == chosen)
            m_table->setCurrentIndex(m_words->index(i, qMax(0, before.column())));
    }
    if (!m_table->currentIndex().isValid() && !page->rows.isEmpty())
        m_table->setCurrentIndex(m_words->index(0, 0)); // so that the arrows begin somewhere
    if (hadFocus && !m_table->isHidden())
        m_table->setFocus(Qt::OtherFocusReason);
}

void RecoveriesPage::showEmpty()
{
    const CaseLook look = m_filters->look();
    CaseLook late;
    late.lateOnly = true;
    if (narrowedBy(look) == 0)
        m_empty->setSentence(tr("No open recoveries. Good."));
    else if (look == late)
        m_empty->setSentence(tr("Nothing is late. Good."));
    else if (!look.text.trimmed().isEmpty())
        m_empty->setSentence(tr("No recovery with that name, number or words."));
    else
        m_empty->setSentence(tr("Nothing in this view."));
    m_empty->setAction(narrowedBy(look) == 0 ? tr("New recovery") : tr("Show all open"));
}

void RecoveriesPage::takeOffer()
{
    if (narrowedBy(m_filters->look()) == 0)
        Q_EMIT newWanted();
    else
        showLook({});
}

void RecoveriesPage::openRow(int row)
{
    Q_EMIT caseChosen(m_model->row(row).id);
}

void RecoveriesPage::showMenu(int row, const QPoint& global)
{
    const CaseRow about = m_model->row(row);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, about] { Q_EMIT caseChosen(about.id); });
    connect(menu->addAction(tr("Show the customer")), &QAction::triggered, this,
        [this, about] { Q_EMIT customerChosen(about.customer); });
    connect(menu->addAction(tr("Why this time")), &QAction::triggered, this, [this, row] { explainDue(row); });
    menu->popup(global);
}

void RecoveriesPage::explainDue(int row)
{
    if (row < 0)
        return;
    struct Why {
        RecoveryCase c {};
        Company company {};
    };
    m_store
        .run([id = m_model->row(row).id](Store& s) -> Result<Why> {
            auto found = s.cases().find(id);
            auto company = s.settings().company();
            if (!found || !company)
                return found ? company.error() : found.error();
            return Why {*found, *company};
        })
        .then(this, [this, row](const Result<Why>& why) {
            if (why)
                openWhyCard(m_table->viewport(), m_table->visualRect(m_words->index(row, CaseListModel::Due)), why->c,
                    why->company.calendar, why->company.clocks, m_clock.now());
            else
                m_problem->showProblem(errorText(why.error().kind));
        });
}

void RecoveriesPage::exportList()
{
    m_prompts.saveFile(this, {tr("Export what is listed"), tr("Tables (*.csv)"), u"recoveries.csv"_s},
        [this](const QString& path) { writeList(path); });
}

// All that the view holds, not only what was scrolled to: read on the store's thread, written there too.
void RecoveriesPage::writeList(const QString& path)
{
    m_store
        .run([path, f = filter()](Store& s) -> Result<int> {
            QSaveFile file(path);
            bool ok = file.open(QIODevice::WriteOnly)
                && file.write("\xEF\xBB\xBFnumber,customer,tier,words,cause,step,owner,due\r\n") > 0;
            int written = 0;
            CaseCursor from;
            for (bool more = true; ok && more;) {
                const auto page = s.cases().list(f, from, 500);
                if (!page)
                    return page.error();
                for (const CaseRow& r : page->rows) {
                    QStringList cells;
                    for (const QString& cell : {r.number, r.customerName, r.tier, r.summary, r.cause, key(r.step),
                             r.owner, r.nextDue.toString(Qt::ISODate)})
                        cells.append(csvCell(cell));
                    ok = ok && file.write((cells.join(u',') + u"\r\n"_s).toUtf8()) > 0;
                }
                written += static_cast<int>(page->rows.size());
                more = page->more;
                if (more)
                    from = {f.order == CaseOrder::SoonestFirst ? page->rows.last().nextDue : page->rows.last().openedAt,
                        page->rows.last().id, false};
            }
            return ok && file.commit() ? Result<int>(written) : Result<int>(ErrorKind::Denied, u"export"_s);
        })
        .then(this, [this](const Result<int>& written) {
            Q_EMIT said(written ? tr("Exported %n case(s).", nullptr, *written)
                                : tr("The list was not exported. Choose another place."));
        });
}

void RecoveriesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_views->load();
    loadLists();
    reload();
}
}
