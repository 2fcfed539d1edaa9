#include "widgets/customers/PersonTimeline.h"

#include "models/items/HistoryListModel.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/AlertStrip.h"
#include "widgets/common/Card.h"
#include "widgets/common/ChipGroup.h"
#include "widgets/common/EmptyState.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/ProblemBar.h"
#include "widgets/common/SearchField.h"
#include "widgets/customers/HistoryDelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int pageSize = 50;
constexpr int readingMs = 700; // as long as a line is looked at before it counts as read

struct Group {
    const char* key;
    const char* name;
    QList<HistoryKind> kinds;
};
const std::array<Group, 8>& groups()
{
    static const std::array<Group, 8> all {
        {{"orders", QT_TRANSLATE_NOOP("amends::PersonTimeline", "Orders"), {HistoryKind::OrderPlaced}},
            {"deliveries", QT_TRANSLATE_NOOP("amends::PersonTimeline", "Deliveries"), {HistoryKind::OrderDelivered}},
            {"calls", QT_TRANSLATE_NOOP("amends::PersonTimeline", "Calls"), {HistoryKind::Call}},
            {"words", QT_TRANSLATE_NOOP("amends::PersonTimeline", "Their words"),
                {HistoryKind::CaseOpened, HistoryKind::WordsHeard, HistoryKind::CaseReopened}},
            {"letters", QT_TRANSLATE_NOOP("amends::PersonTimeline", "Letters"), {HistoryKind::ApologyDelivered}},
            {"promises", QT_TRANSLATE_NOOP("amends::PersonTimeline", "Promises"),
                {HistoryKind::PromiseMade, HistoryKind::PromiseKept, HistoryKind::PromiseBroken}},
            {"refunds", QT_TRANSLATE_NOOP("amends::PersonTimeline", "Refunds and more"), {HistoryKind::OfferAccepted}},
            {"feelings", QT_TRANSLATE_NOOP("amends::PersonTimeline", "Feelings"),
                {HistoryKind::Feeling, HistoryKind::Praised, HistoryKind::CheckedBack}}}};
    return all;
}
}

PersonTimeline::PersonTimeline(StoreRunner& store, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_store(store),
      m_clock(clock),
      m_back(makeButton(tr("Back to the list"), ButtonKind::Ghost, u"backFromTimeline"_s, this, Icon::ArrowStart)),
      m_title(new PlainLabel(QString(), FontRole::Section, Tone::Normal, this)),
      m_alerts(new AlertStrip(this)),
      m_search(new SearchField(tr("Search in what happened"), this)),
      m_chips(new ChipGroup(tr("Only these"), ChipMode::Many, this)),
      m_readAll(makeButton(tr("Mark these as read"), ButtonKind::Quiet, u"readAll"_s, this, Icon::Check)),
      m_problem(new ProblemBar(this)),
      m_list(new QListView(this)),
      m_empty(new EmptyState(QString(), {}, this)),
      m_model(new HistoryListModel(this)),
      m_delegate(new HistoryDelegate(clock, m_list))
{
    setUpLayout();
    m_model->setWords([this](const HistoryItem& item) { return historyWords(item, m_clock.now()); });
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->installEventFilter(this);
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingMs);
    connect(&m_reading, &QTimer::timeout, this, [this] {
        const int row = m_list->currentIndex().row();
        if (m_list->hasFocus() && row >= 0)
            markRead(row, row);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_reading, qOverload<>(&QTimer::start));
    connect(m_model, &HistoryListModel::moreWanted, this, &PersonTimeline::loadMore);
    connect(m_back, &QPushButton::clicked, this, &PersonTimeline::backWanted);
    connect(m_search, &SearchField::searchWanted, this, &PersonTimeline::load);
    connect(m_search, &SearchField::resultsWanted, this, [this] {
        m_list->setFocus(Qt::ShortcutFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_chips, &ChipGroup::changed, this, &PersonTimeline::load);
    connect(m_readAll, &QPushButton::clicked, this, &PersonTimeline::markShown);
    connect(m_problem, &ProblemBar::tryAgainWanted, this, &PersonTimeline::load);
    connect(m_list, &QListView::doubleClicked, this, &PersonTimeline::open);
}

void PersonTimeline::setUpLayout()
{
    setObjectName(u"personTimeline"_s);
    m_search->setObjectName(u"timelineSearch"_s);
    m_search->setKeys(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_chips->setObjectName(u"timelineChips"_s);
    m_list->setObjectName(u"timeline"_s);
    m_list->setAccessibleName(tr("What happened, and what we did"));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 18);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_back);
    m_title->setEliding(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_readAll);
    column->addLayout(head);
    column->addWidget(m_alerts);
    column->addWidget(m_search);
    column->addWidget(m_chips);
    column->addWidget(m_problem);
    auto* sheet = new Card(this);
    sheet->body()->setContentsMargins(1, 1, 1, 1);
    sheet->body()->addWidget(m_list, 1);
    sheet->body()->addWidget(m_empty, 1);
    m_empty->hide();
    column->addWidget(sheet, 1);
}

void PersonTimeline::showPerson(const Customer& customer)
{
    //: %1 is a person
    m_title->setPlainText(tr("What happened with %1").arg(customer.name));
    if (m_person == customer.id)
        return;
    m_person = customer.id;
    m_search->clear();
    m_chips->setChosen({});
    load();
    loadTally();
}

void PersonTimeline::showAlerts(const QList<AlertLine>& lines)
{
    m_alerts->setLines(lines, m_clock.now());
}

void PersonTimeline::reload()
{
    load();
    loadTally();
}

HistoryQuery PersonTimeline::query() const
{
    HistoryQuery asked;
    asked.customer = m_person;
    asked.agent = m_agent;
    asked.text = m_search->text().trimmed();
    asked.limit = pageSize;
    for (const QString& chosen : m_chips->chosen()) {
        for (const Group& group : groups()) {
            if (chosen == QLatin1String(group.key))
                asked.kinds += group.kinds;
        }
    }
    return asked;
}

void PersonTimeline::load()
{
    const quint64 generation = ++m_generation;
    const HistoryQuery asked = query();
    m_store.run([asked](Store& s) { return s.backgrounds().timeline(asked); })
        .then(this, [this, generation, asked](const Result<HistoryPage>& page) {
            if (generation != m_generation)
                return;
            m_problem->hide();
            if (!page)
                return m_problem->showProblem(errorText(page.error().kind));
            const QString before = m_model->item(m_list->currentIndex().row()).source;
            m_delegate->setNeedle(asked.text);
            m_model->setPage(*page);
            const bool none = page->items.isEmpty();
            m_list->setVisible(!none);
            m_empty->setVisible(none);
            m_empty->setSentence(asked.text.isEmpty() && asked.kinds.isEmpty()
                    ? tr("First contact. Make it a good one.")
                    : tr("Nothing like that happened."));
            for (int row = 0; row < m_model->rowCount(); ++row) {
                if (m_model->item(row).source == before)
                    return m_list->setCurrentIndex(m_model->index(row));
            }
            m_list->setCurrentIndex(m_model->index(0));
        });
}

void PersonTimeline::loadMore(const HistoryCursor& from)
{
    HistoryQuery asked = query();
    asked.from = from;
    m_store.run([asked](Store& s) { return s.backgrounds().timeline(asked); })
        .then(this, [this, generation = m_generation](const Result<HistoryPage>& page) {
            if (generation == m_generation && page)
                m_model->addPage(*page);
        });
}

void PersonTimeline::loadTally()
{
    m_store.run([id = m_person](Store& s) { return s.backgrounds().tally(id); })
        .then(this, [this, id = m_person](const Result<QList<std::pair<HistoryKind, int>>>& tally) {
            if (tally && id == m_person)
                showTally(*tally);
        });
}

void PersonTimeline::showTally(const QList<std::pair<HistoryKind, int>>& tally)
{
    const QStringList chosen = m_chips->chosen();
    m_chips->clear();
    for (const Group& group : groups()) {
        int n = 0;
        for (const auto& [kind, count] : tally)
            n += group.kinds.contains(kind) ? count : 0;
        if (n == 0)
            continue;
        auto* chip = m_chips->add(QString::fromLatin1(group.key), tr(group.name));
        chip->setDetail(locale().toString(n));
        //: a filter and how many it leaves: "Promises, 3"
        chip->setAccessibleName(tr("%1, %2").arg(tr(group.name), locale().toString(n)));
    }
    m_chips->setChosen(chosen);
}

void PersonTimeline::markRead(int first, int last)
{
    QList<HistoryItem> unread;
    for (int row = first; row <= last; ++row) {
        if (!m_model->item(row).readAt.isValid())
            unread.append(m_model->item(row));
    }
    if (unread.isEmpty())
        return;
    m_store
        .run([id = m_person, agent = m_agent, unread](Store& s) { return s.backgrounds().markRead(id, agent, unread); })
        .then(this, [this, generation = m_generation, first, last](const Result<void>& kept) {
            if (kept && generation == m_generation)
                m_model->setRead(first, last, m_clock.now());
        });
}

void PersonTimeline::markShown()
{
    if (m_model->rowCount() == 0)
        return;
    markRead(0, m_model->rowCount() - 1);
    Q_EMIT said(tr("Marked as read."));
}

void PersonTimeline::open()
{
    const HistoryItem item = m_model->item(m_list->currentIndex().row());
    if (!item.caseId.isNull())
        Q_EMIT caseChosen(item.caseId);
    else if (m_list->currentIndex().isValid())
        Q_EMIT said(tr("This belongs to no case."));
}

void PersonTimeline::takeKeyboard()
{
    (m_list->isHidden() ? static_cast<QWidget*>(m_search) : m_list)->setFocus(Qt::OtherFocusReason);
}

bool PersonTimeline::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PersonTimeline::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backWanted();
    else
        QWidget::keyPressEvent(event);
}
}
