#include "widgets/recovery/CaseRows.h"

#include "models/domain/Erased.h"
#include "widgets/common/KindText.h"
#include "widgets/common/VisibleText.h"
#include "widgets/recovery/CaseTime.h"

#include <QCoreApplication>
#include <algorithm>

namespace amends {
using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(amends::CaseRows)
};

QString quoted(const QString& text)
{
    //: somebody's own words
    return text.isEmpty() ? QString() : text == erasedMark ? visibleText(text) : Words::tr("“%1”").arg(text);
}

Icon iconOf(const HistoryItem& item)
{
    switch (item.kind) {
    case HistoryKind::OrderPlaced:
    case HistoryKind::OrderDelivered:
        return Icon::Delivery;
    case HistoryKind::CaseOpened:
    case HistoryKind::WordsHeard:
    case HistoryKind::CaseReopened: {
        const auto channel = fromKey<Channel>(item.detail);
        return channel ? channelIcon(*channel) : Icon::Quote;
    }
    case HistoryKind::ApologyDelivered:
        return Icon::StepApologize;
    case HistoryKind::OfferAccepted:
        return Icon::StepCompensate;
    case HistoryKind::PromiseMade:
    case HistoryKind::PromiseBroken:
        return Icon::NavPromises;
    case HistoryKind::PromiseKept:
    case HistoryKind::CaseClosed:
        return Icon::Check;
    case HistoryKind::CheckedBack:
        return Icon::StepFollowUp;
    case HistoryKind::Praised:
        return Icon::MoodCalm;
    case HistoryKind::Feeling: {
        const auto mood = fromKey<Mood>(item.text.section(u',', 0, 0));
        return mood ? moodIcon(*mood) : Icon::MoodFlat;
    }
    case HistoryKind::Call:
        return Icon::ChannelPhone;
    case HistoryKind::Note:
        break;
    }
    return Icon::Info;
}

QString titleOf(const HistoryItem& item, bool here)
{
    switch (item.kind) {
    case HistoryKind::OrderPlaced:
        return Words::tr("Ordered");
    case HistoryKind::OrderDelivered:
        return Words::tr("Delivered");
    case HistoryKind::CaseOpened: {
        const auto channel = fromKey<Channel>(item.detail);
        if (here)
            return Words::tr("This case");
        //: %1 is a channel: "Failure told by phone"
        return channel ? Words::tr("Failure, told by %1").arg(nounInside(channelText(*channel))) : Words::tr("Failure");
    }
    case HistoryKind::WordsHeard:
        return here ? Words::tr("Said just now") : Words::tr("They told us");
    case HistoryKind::ApologyDelivered:
        return Words::tr("Apology");
    case HistoryKind::OfferAccepted:
        return Words::tr("Offer accepted");
    case HistoryKind::PromiseMade:
        return Words::tr("Promised");
    case HistoryKind::PromiseKept:
        return Words::tr("Promise kept");
    case HistoryKind::PromiseBroken:
        return Words::tr("Promise not kept");
    case HistoryKind::CheckedBack:
        return Words::tr("Checked back");
    case HistoryKind::CaseClosed:
        return Words::tr("Case closed");
    case HistoryKind::CaseReopened:
        return Words::tr("Opened again");
    case HistoryKind::Praised:
        return Words::tr("They praised us");
    case HistoryKind::Feeling:
        return Words::tr("How they felt");
    case HistoryKind::Call:
        return Words::tr("Spoke on the phone");
    case HistoryKind::Note:
        break;
    }
    return Words::tr("Note");
}

Token inkOf(const HistoryItem& item, bool here)
{
    switch (item.kind) {
    case HistoryKind::PromiseKept:
    case HistoryKind::CaseClosed:
    case HistoryKind::OfferAccepted:
    case HistoryKind::Praised:
        return Token::Seam;
    case HistoryKind::PromiseBroken:
        return Token::Danger;
    case HistoryKind::CaseOpened:
        return here ? Token::Primary : Token::Danger;
    default:
        return Token::Text2;
    }
}

bool isTheirs(HistoryKind kind)
{
    return kind == HistoryKind::CaseOpened || kind == HistoryKind::WordsHeard || kind == HistoryKind::CaseReopened
        || kind == HistoryKind::CheckedBack || kind == HistoryKind::Praised;
}
}

namespace {
// "Let down, frustrated", from the keys of the store.
QString moodsText(const QString& keys)
{
    QStringList words;
    for (const QString& key : keys.split(u',', Qt::SkipEmptyParts)) {
        if (const auto mood = fromKey<Mood>(key))
            words.append(words.isEmpty() ? moodText(*mood) : nounInside(moodText(*mood)));
    }
    return words.join(u", "_s);
}

constexpr int sittingMinutes = 30;

// One answer to a check-back is recorded each time a part of it changes. The last of a sitting says it all; the history is newest first.
bool isSupersededAnswer(const QList<HistoryItem>& history, qsizetype at)
{
    const HistoryItem& item = history.at(at);
    if (item.kind != HistoryKind::CheckedBack)
        return false;
    for (qsizetype newer = at; newer-- > 0;) {
        const HistoryItem& other = history.at(newer);
        if (item.at.secsTo(other.at) > sittingMinutes * 60)
            return false;
        if (other.kind == HistoryKind::CheckedBack && other.caseId == item.caseId)
            return true;
    }
    return false;
}
}

TimelineRow historyRow(const HistoryItem& item, CaseId open, const QDateTime& now)
{
    const bool here = !item.caseId.isNull() && item.caseId == open;
    TimelineRow row;
    row.icon = iconOf(item);
    row.ink = inkOf(item, here);
    row.title = titleOf(item, here);
    row.when = here ? dayAndTimeText(item.at, now) : dayText(item.at, now);
    row.ownWords = isTheirs(item.kind) && !item.text.isEmpty();
    row.detail = row.ownWords ? quoted(item.text) : item.text;
    if (item.kind == HistoryKind::CheckedBack && item.text.isEmpty()) {
        if (const auto outcome = fromKey<Outcome>(item.detail)) // they said nothing to write down: how it ended
            row.detail = outcomeText(*outcome);
    }
    if (item.kind == HistoryKind::Feeling)
        row.detail = moodsText(item.text);
    if (item.kind == HistoryKind::Call)
        //: %1 is a length of time: "7 min"
        row.detail = Words::tr("%1 in all").arg(lengthText(item.detail.toLongLong()));
    if (item.kind == HistoryKind::PromiseBroken)
        row.detailInk = Token::Danger;
    if (!here && !item.caseId.isNull())
        row.id = item.caseId.toString();
    //: %1 is what they said or what was done, %2 a case number
    row.tip = item.caseNumber.isEmpty() ? visibleText(item.text)
                                        : Words::tr("%1\n%2").arg(visibleText(item.text).left(600), item.caseNumber);
    return row;
}

QList<TimelineRow> historyRows(const CustomerCard& card, CaseId open, const QDateTime& now)
{
    QList<TimelineRow> rows;
    for (qsizetype i = 0; i < card.history.size(); ++i) {
        if (isSupersededAnswer(card.history, i))
            continue;
        rows.append(historyRow(card.history.at(i), open, now));
    }
    return rows;
}

QList<TimelineRow> promiseRows(const RecoveryCase& c, const QDateTime& now)
{
    QList<Promise> promises = c.promises;
    std::stable_sort(promises.begin(), promises.end(), [](const Promise& a, const Promise& b) {
        const bool aOpen = a.state == PromiseState::Open;
        const bool bOpen = b.state == PromiseState::Open;
        return aOpen != bOpen ? aOpen : a.by < b.by;
    });
    QList<TimelineRow> rows;
    for (const Promise& p : promises) {
        TimelineRow row;
        const bool late = p.state == PromiseState::Open && p.by.isValid() && p.by < now;
        row.icon = p.state == PromiseState::Kept ? Icon::Check : late ? Icon::Overdue : channelIcon(p.channel);
        row.ink = p.state == PromiseState::Kept       ? Token::Seam
            : p.state == PromiseState::Broken || late ? Token::Danger
                                                      : Token::Text2;
        row.title = p.what;
        row.when = p.by.isValid() ? momentText(p.by, now) : QString();
        if (p.state == PromiseState::Kept)
            row.detail = Words::tr("Kept %1").arg(momentText(p.settledAt, now));
        else if (p.state == PromiseState::Broken)
            row.detail = p.note.isEmpty() ? Words::tr("Not kept") : Words::tr("Not kept: %1").arg(p.note);
        else
            //: %1 is who keeps a promise, %2 how far away its time is: "You, 24 min"
            row.detail
                = Words::tr("%1, %2").arg(p.who.isEmpty() ? channelText(p.channel) : p.who, untilText(p.by, now));
        row.detailInk = row.ink == Token::Danger ? Token::Danger
            : row.ink == Token::Seam             ? Token::SeamText
                                                 : Token::Text2;
        row.tip = visibleText(p.what);
        rows.append(row);
    }
    return rows;
}

QList<TimelineRow> orderRows(const CustomerCard& card, const QDateTime& now)
{
    QList<TimelineRow> rows;
    for (const Order& order : card.orders) {
        TimelineRow row;
        const bool overdue = order.dueAt.isValid() && !order.deliveredAt.isValid() && order.dueAt < now;
        row.icon = Icon::Delivery;
        row.ink = overdue ? Token::Danger : Token::Text2;
        //: %1 is an order number, %2 its total
        row.title = order.total.isZero() ? order.number : Words::tr("%1, %2").arg(order.number, moneyText(order.total));
        row.when = dayText(order.placedAt, now);
        row.detail = order.items;
        QStringList tip {visibleText(order.items)};
        if (order.dueAt.isValid())
            tip.append(Words::tr("Promised for %1").arg(dayAndTimeText(order.dueAt, now)));
        if (order.deliveredAt.isValid())
            tip.append(Words::tr("Delivered %1").arg(dayAndTimeText(order.deliveredAt, now)));
        else if (!order.status.isEmpty())
            tip.append(visibleText(order.status));
        row.tip = tip.join(u'\n');
        rows.append(row);
    }
    return rows;
}
}
