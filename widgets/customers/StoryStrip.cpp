#include "widgets/customers/StoryStrip.h"

#include "widgets/style/Fonts.h"
#include "widgets/style/Tokens.h"

#include <QPainter>
#include <array>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int lineAt = 20;
constexpr int yearsAt = 36;
constexpr int legendAt = 62;
constexpr int whole = 84;
constexpr int edge = 8;

void paintDot(QPainter& p, const QPointF& at, Token token, bool ring)
{
    p.setPen(QPen(color(ring ? Token::Primary : Token::Surface), ring ? 2 : 1));
    p.setBrush(color(ring ? Token::Surface : token));
    p.drawEllipse(at, 5.5, 5.5);
}
}

StoryStrip::StoryStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"personStory"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

StoryStrip::Mark StoryStrip::markOf(const HistoryMoment& moment)
{
    switch (moment.kind) {
    case HistoryKind::CaseOpened:
    case HistoryKind::PromiseBroken:
        return Mark::Failed;
    case HistoryKind::CaseClosed:
        return moment.detail == key(Outcome::Recovered) ? Mark::PutRight : Mark::Tick;
    case HistoryKind::Praised:
        return Mark::Praised;
    default:
        return Mark::Tick;
    }
}

void StoryStrip::setStory(const QList<HistoryMoment>& story, QDate since, const QDateTime& now)
{
    m_story = story;
    m_now = now;
    m_from = since.isValid() ? since.startOfDay(Qt::UTC) : now;
    for (const HistoryMoment& moment : story)
        m_from = std::min(m_from, moment.at);
    if (m_from.secsTo(m_now) < 86'400)
        m_from = m_now.addDays(-1);
    std::array<int, 4> counts {};
    for (const HistoryMoment& moment : story)
        ++counts.at(static_cast<std::size_t>(markOf(moment)));
    setAccessibleName(tr("What happened, and what we did"));
    //: how often each was so since that year; read by screen readers
    setAccessibleDescription(tr("Since %1: failed %2, put right %3, praised us %4")
                                 .arg(m_from.date().year())
                                 .arg(counts[static_cast<std::size_t>(Mark::Failed)])
                                 .arg(counts[static_cast<std::size_t>(Mark::PutRight)])
                                 .arg(counts[static_cast<std::size_t>(Mark::Praised)]));
    update();
}

int StoryStrip::scaledPixels(int pixels)
{
    return scaled(pixels);
}

QSize StoryStrip::sizeHint() const
{
    return {scaled(320), scaled(whole)};
}

int StoryStrip::xOf(const QDateTime& at) const
{
    const auto all = static_cast<double>(m_from.msecsTo(m_now));
    const double share = all <= 0 ? 1 : std::clamp(static_cast<double>(m_from.msecsTo(at)) / all, 0.0, 1.0);
    return edge + static_cast<int>(share * (width() - 2 * edge)); // time runs from left to right in every language
}

void StoryStrip::paintLine(QPainter& painter) const
{
    const int y = scaled(lineAt);
    painter.setPen(QPen(color(Token::BorderStrong), 2));
    painter.drawLine(edge, y, width() - edge, y);
    for (const HistoryMoment& moment : m_story) {
        if (markOf(moment) == Mark::Tick)
            painter.drawLine(xOf(moment.at), y - 4, xOf(moment.at), y + 4);
    }
    for (const Mark mark : {Mark::Praised, Mark::PutRight, Mark::Failed}) { // what failed lies on top
        for (const HistoryMoment& moment : m_story) {
            if (markOf(moment) == mark)
                paintDot(painter, QPointF(xOf(moment.at), y), mark == Mark::Failed ? Token::DangerFill : Token::Seam,
                    mark == Mark::Praised);
        }
    }
    painter.setFont(amends::font(FontRole::Caption));
    painter.setPen(color(Token::Text2));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString now = tr("now");
    int taken = width() - metrics.horizontalAdvance(now);
    painter.drawText(taken, scaled(yearsAt) + metrics.ascent(), now);
    int free = 0;
    const int years = m_now.date().year() - m_from.date().year();
    const int step = std::max(1, (years + 2) / 3);
    for (int year = m_from.date().year(); year <= m_now.date().year(); year += step) {
        const QString text = QString::number(year);
        const int wide = metrics.horizontalAdvance(text);
        const int at = std::clamp(xOf(QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC)) - wide / 2, 0, width());
        if (at < free || at + wide + 12 > taken)
            continue;
        painter.drawText(at, scaled(yearsAt) + metrics.ascent(), text);
        free = at + wide + 12;
    }
}

void StoryStrip::paintLegend(QPainter& painter) const
{
    const std::array<std::pair<Mark, QString>, 3> legend {
        {{Mark::Failed, tr("failed")}, {Mark::PutRight, tr("put right")}, {Mark::Praised, tr("praised us")}}};
    painter.setFont(amends::font(FontRole::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int y = scaled(legendAt);
    int x = 0;
    for (const auto& [mark, words] : legend) {
        const int wide = 16 + metrics.horizontalAdvance(words);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int from = mirrored ? width() - x - wide : x;
        paintDot(painter, QPointF(mirrored ? from + wide - 5 : from + 5, y + metrics.height() / 2.0),
            mark == Mark::Failed ? Token::DangerFill : Token::Seam, mark == Mark::Praised);
        painter.setPen(color(Token::Text2));
        painter.drawText(QRect(mirrored ? from : from + 16, y, wide - 16, metrics.height()),
            Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, words);
        x += wide + 18;
    }
}

void StoryStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter);
    paintLegend(painter);
}
}
