#include "widgets/recovery/LaneModel.h"

#include "widgets/recovery/InvestigateParts.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
void LaneModel::setMoments(const QList<MomentNoted>& moments, const QDateTime& now)
{
    if (moments == m_moments && now.date() == m_now.date())
        return;
    beginResetModel();
    m_moments = moments;
    m_now = now;
    const auto miss = std::find_if(m_moments.cbegin(), m_moments.cend(), [](const MomentNoted& m) { return m.missed; });
    m_firstMiss = miss == m_moments.cend() ? -1 : static_cast<int>(miss - m_moments.cbegin());
    endResetModel();
}

int LaneModel::factCount() const
{
    int count = 0;
    for (const MomentNoted& moment : m_moments)
        count += (moment.expected.isEmpty() ? 0 : 1) + (moment.happened.isEmpty() ? 0 : 1);
    return count;
}

int LaneModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_moments.isEmpty() ? 0 : RowCount;
}

int LaneModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_moments.size());
}

QString LaneModel::whenText(int column) const
{
    const MomentNoted& moment = m_moments.at(column);
    const QString day = axisDay(moment.on, m_now);
    //: A day and a time of day on the axis: "Mon 17, 15:20"
    return moment.timed ? tr("%1, %2").arg(day, QLocale().toString(moment.on.toLocalTime().time(), u"HH:mm"_s)) : day;
}

QString LaneModel::monthText() const
{
    if (m_moments.isEmpty())
        return {};
    const QDate from = m_moments.first().on.toLocalTime().date();
    const QDate to = m_moments.last().on.toLocalTime().date();
    const QLocale locale;
    if (from.year() == to.year() && from.month() == to.month())
        return locale.standaloneMonthName(from.month());
    //: The months the axis spans: "Oct to Nov"
    return tr("%1 to %2")
        .arg(locale.standaloneMonthName(from.month(), QLocale::ShortFormat),
            locale.standaloneMonthName(to.month(), QLocale::ShortFormat));
}

QString LaneModel::spoken(const MomentNoted& moment, int row, int column) const
{
    const QString when = whenText(column);
    if (row == Axis) {
        if (!moment.missed)
            return tr("%1, as it should be").arg(when);
        return column == m_firstMiss ? tr("%1, first miss").arg(when) : tr("%1, missed").arg(when);
    }
    const QString text = row == Expected ? moment.expected : moment.happened;
    const QString source = row == Expected ? moment.expectedSource : moment.happenedSource;
    if (text.isEmpty())
        return row == Expected ? tr("%1, what should have happened: nothing noted").arg(when)
                               : tr("%1, what happened: nothing noted").arg(when);
    return row == Expected ? tr("%1, should have happened: %2. Known from: %3").arg(when, text, source)
                           : tr("%1, happened: %2. Known from: %3").arg(when, text, source);
}

QVariant LaneModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MomentNoted& moment = m_moments.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.row() == Axis)
            return index.column() == m_firstMiss ? tr("%1, first miss").arg(whenText(index.column()))
                                                 : whenText(index.column());
        return index.row() == Expected ? moment.expected : moment.happened;
    case SourceRole:
        return index.row() == Axis    ? QString()
            : index.row() == Expected ? moment.expectedSource
                                      : moment.happenedSource;
    case MissedRole:
        return moment.missed;
    case FirstMissRole:
        return index.column() == m_firstMiss;
    case MomentRole:
        return moment.id.toString();
    case Qt::AccessibleTextRole:
        return spoken(moment, index.row(), index.column());
    default:
        return {};
    }
}

QVariant LaneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ToolTipRole && orientation == Qt::Vertical)
        return section == Expected ? tr("What was promised or is usual, and where that is written")
            : section == Axis      ? tr("When it should have happened, in equal steps")
                                   : tr("What really happened, and where you know it from");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section < m_moments.size() ? whenText(section) : QString();
    return section == Expected ? tr("What should have happened") : section == Axis ? monthText() : tr("What happened");
}
}
