#include "widgets/desk/WhyCard.h"

#include "widgets/common/ActionButton.h"
#include "widgets/common/Card.h"
#include "widgets/common/KindText.h"
#include "widgets/common/Picture.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/PopoverCard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
struct WhyText {
    Q_DECLARE_TR_FUNCTIONS(WhyText)
};

QString minutesText(int minutes)
{
    return WhyText::tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString titleText(const QDateTime& due, const QDateTime& now)
{
    const bool today = due.toLocalTime().date() == now.toLocalTime().date();
    //: %1 a time of day: "Why 15:28 today"
    return today ? WhyText::tr("Why %1 today").arg(timeText(due)) : WhyText::tr("Why %1").arg(dayAndTimeText(due, now));
}

QString ruleText(const Deadline& d)
{
    switch (d.kind) {
    case DeadlineKind::FirstAnswerAim:
        return WhyText::tr("First answer in %1.").arg(minutesText(d.ruleMinutes));
    case DeadlineKind::FirstAnswerLimit:
        return WhyText::tr("First answer in %1 at the latest.").arg(minutesText(d.ruleMinutes));
    case DeadlineKind::Promise:
        return WhyText::tr("We promised: %1").arg(d.what);
    case DeadlineKind::NextContact:
        return WhyText::tr("The next contact that was agreed.");
    case DeadlineKind::CheckBack:
        return WhyText::tr("Ask whether it is right now.");
    case DeadlineKind::CauseOwner:
        return WhyText::tr("Somebody finds out the cause by then.");
    }
    return {};
}

QString stretchText(const Stretch& s)
{
    switch (s.kind) {
    case StretchKind::Counted:
        return WhyText::tr("Open, the clock runs.");
    case StretchKind::Closed:
        return WhyText::tr("Closed. Not counted.");
    case StretchKind::Holiday:
        return WhyText::tr("Holiday. Not counted.");
    }
    return {};
}
}

void openWhyCard(QWidget* beside, const QRect& spot, const RecoveryCase& c, const Calendar& calendar,
    const ClockPolicy& policy, const QDateTime& now)
{
    const auto due = nextDue(c, calendar, policy);
    auto* card = new PopoverCard(due ? titleText(due->due, now) : WhyText::tr("Nothing is owed"), beside->window());
    card->setObjectName(u"why"_s);
    QObject::connect(card, &PopoverCard::closed, card, &QObject::deleteLater);
    QStringList copy;
    if (due) {
        auto* rule = new PlainLabel(ruleText(*due), FontRole::BodyBold, Tone::Normal, card);
        rule->setWrapping(true);
        card->body()->addWidget(rule);
        if (!due->stretches.isEmpty())
            card->body()->addWidget(makeDivider(card));
        copy.append(ruleText(*due));
        int counted = 0;
        for (const Stretch& s : due->stretches) {
            auto* row = new QGridLayout;
            row->setColumnStretch(1, 1);
            row->addWidget(
                new Picture(s.kind == StretchKind::Counted ? Icon::Clock : Icon::Calendar, Token::Text2, 18, card), 0,
                0, 2, 1, Qt::AlignTop);
            const QString when = WhyText::tr("%1 to %2").arg(dayAndTimeText(s.from, now), timeText(s.to));
            const QString minutes = s.kind == StretchKind::Counted ? minutesText(s.minutes) : WhyText::tr("none");
            row->addWidget(new PlainLabel(when, FontRole::Caption, Tone::Secondary, card), 0, 1);
            row->addWidget(new PlainLabel(stretchText(s), FontRole::Small, Tone::Normal, card), 1, 1);
            row->addWidget(new PlainLabel(minutes, FontRole::Small, Tone::Secondary, card), 0, 2, 2, 1);
            card->body()->addLayout(row);
            counted += s.minutes;
            copy.append(u"%1: %2 %3"_s.arg(when, stretchText(s), minutes));
        }
        if (!due->stretches.isEmpty()) {
            const QString sum
                = WhyText::tr("%1 counted, so %2").arg(minutesText(counted), dayAndTimeText(due->due, now));
            card->body()->addWidget(makeDivider(card));
            card->body()->addWidget(new PlainLabel(sum, FontRole::BodyBold, Tone::Normal, card));
            copy.append(sum);
        }
    }
    auto* button = makeButton(WhyText::tr("Copy"), ButtonKind::Ghost, u"copyWhy"_s, card, Icon::Copy);
    QObject::connect(button, &QPushButton::clicked, card,
        [copy] { QGuiApplication::clipboard()->setText(copy.join(QLatin1Char('\n'))); });
    card->body()->addWidget(button, 0, Qt::AlignTrailing);
    card->setMinimumWidth(scaled(400));
    card->openBeside(beside, spot);
}
}
