#include "widgets/customers/PeopleTable.h"

#include "widgets/customers/PersonDelegate.h"
#include "widgets/style/Fonts.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace amends {
namespace {
constexpr int rowPixels = 58; // with the line under it
}

PeopleTable::PeopleTable(const QString& name, const QString& objectName, QWidget* parent)
    : QTableView(parent), m_model(new CustomerListModel(this)), m_delegate(new PersonDelegate(this))
{
    setObjectName(objectName);
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid() && !m_quiet)
            Q_EMIT picked(m_model->person(now.row()));
    });
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex& at) { Q_EMIT opened(m_model->person(at.row())); });
}

void PeopleTable::setPeople(const QList<PersonRow>& rows, const QString& needle)
{
    const CustomerId before = current().id;
    m_delegate->setNeedle(needle);
    m_quiet = true;
    m_model->setRows(rows);
    if (!before.isNull())
        makeCurrent(before);
    m_quiet = false;
    updateGeometry();
}

Customer PeopleTable::current() const
{
    return currentIndex().isValid() ? m_model->person(currentIndex().row()) : Customer {};
}

bool PeopleTable::makeCurrent(CustomerId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        makeCurrent(row);
    return row >= 0;
}

void PeopleTable::mark(CustomerId id)
{
    m_quiet = true;
    if (!makeCurrent(id))
        setCurrentIndex({});
    m_quiet = false;
}

void PeopleTable::makeCurrent(int row)
{
    setCurrentIndex(m_model->index(row, 0));
}

int PeopleTable::wholeHeight() const
{
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return head + m_model->rowCount() * scaled(rowPixels);
}

int PeopleTable::scaledWidth()
{
    return scaled(500);
}

// The name takes what the others leave. Where room is short the phone goes first, then the tier, then a year's worth.
void PeopleTable::setWidths()
{
    verticalHeader()->setDefaultSectionSize(scaled(rowPixels));
    const int room = viewport()->width();
    setColumnHidden(CustomerListModel::Phone, room < scaled(700));
    setColumnHidden(CustomerListModel::Tier, room < scaled(480));
    setColumnHidden(CustomerListModel::Year, room < scaled(560));
    const int widths[] {0, scaled(146), scaled(100), scaled(92), room < scaled(700) ? scaled(190) : scaled(216)};
    int left = room;
    for (int i = CustomerListModel::Phone; i < CustomerListModel::ColumnCount; ++i) {
        setColumnWidth(i, widths[i]);
        left -= isColumnHidden(i) ? 0 : widths[i];
    }
    setColumnWidth(CustomerListModel::Name, qMax(scaled(160), left));
}

void PeopleTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    if (at.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened(m_model->person(at.row()));
    else if (event->key() == Qt::Key_Up && at.row() <= 0)
        Q_EMIT leftUp();
    else if (event->key() == Qt::Key_Down && at.isValid() && at.row() + 1 == m_model->rowCount())
        Q_EMIT leftDown();
    else
        QTableView::keyPressEvent(event);
}

void PeopleTable::resizeEvent(QResizeEvent* event)
{
    setWidths();
    QTableView::resizeEvent(event);
}

void PeopleTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setWidths();
}
}
