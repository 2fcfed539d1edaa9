#include "widgets/customers/PersonWords.h"

#include "widgets/common/KindText.h"
#include "widgets/common/PhoneText.h"
#include "widgets/common/VisibleText.h"
#include "widgets/customers/SignText.h"
#include "widgets/recovery/CaseTime.h"
#include "widgets/recovery/PersonText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(amends::PersonWords)
};

PersonSign signOf(const CustomerGlance& glance, const CustomerSigns& signs, const QDateTime& now)
{
    if (signs.risk == Risk::High)
        return PersonSign::HighRisk;
    if (glance.openCases > 0 && glance.nextDue.isValid() && glance.nextDue < now)
        return PersonSign::Late;
    if (signs.risk == Risk::Some)
        return PersonSign::SomeRisk;
    if (glance.openCases > 0)
        return PersonSign::Open;
    if (isQuiet(signs.found))
        return PersonSign::Quiet;
    if (!glance.outcome)
        return PersonSign::None;
    switch (*glance.outcome) {
    case Outcome::Recovered:
        return PersonSign::Recovered;
    case Outcome::Partly:
        return PersonSign::Partly;
    case Outcome::Lost:
        return PersonSign::Lost;
    }
    return PersonSign::None;
}

// Within a week the day, within a year the month, then the year.
enum class Near { Day, Month, Year };
Near nearness(const QDateTime& at, const QDateTime& now)
{
    const qint64 days = at.toLocalTime().date().daysTo(now.toLocalTime().date());
    return days < 7 ? Near::Day : days < 335 ? Near::Month : Near::Year;
}

QString closedText(Outcome outcome, const QDateTime& at, const QDateTime& now)
{
    const QDate day = at.toLocalTime().date();
    const QLocale locale;
    const QString weekday = locale.dayName(day.dayOfWeek());
    const QString month = locale.standaloneMonthName(day.month());
    const QString year = QString::number(day.year());
    const Near near = nearness(at, now);
    const bool today = day == now.toLocalTime().date();
    switch (outcome) {
    case Outcome::Recovered:
        //: %1 is a day of the week, a month, or a year
        return today              ? Words::tr("Recovered today")
            : near == Near::Day   ? Words::tr("Recovered on %1").arg(weekday)
            : near == Near::Month ? Words::tr("Recovered in %1", "month").arg(month)
                                  : Words::tr("Recovered in %1", "year").arg(year);
    case Outcome::Partly:
        return today              ? Words::tr("Partly recovered today")
            : near == Near::Day   ? Words::tr("Partly recovered on %1").arg(weekday)
            : near == Near::Month ? Words::tr("Partly recovered in %1", "month").arg(month)
                                  : Words::tr("Partly recovered in %1", "year").arg(year);
    case Outcome::Lost:
        break;
    }
    return today              ? Words::tr("Lost today")
        : near == Near::Day   ? Words::tr("Lost on %1").arg(weekday)
        : near == Near::Month ? Words::tr("Lost in %1", "month").arg(month)
                              : Words::tr("Lost in %1", "year").arg(year);
}

QString signWords(PersonSign sign, const CustomerGlance& glance, const QDateTime& now)
{
    switch (sign) {
    case PersonSign::None:
        return Words::tr("None");
    case PersonSign::Late:
        //: %1 is how late: "6 min late"
        return glance.dueKind == DeadlineKind::Promise ? Words::tr("Promise %1").arg(untilText(glance.nextDue, now))
                                                       : Words::tr("Answer %1").arg(untilText(glance.nextDue, now));
    case PersonSign::Open:
        return glance.openCases > 1    ? Words::tr("%n open recoveries", nullptr, glance.openCases)
            : glance.nextDue.isValid() ? Words::tr("Open recovery, on track")
                                       : Words::tr("Open recovery");
    case PersonSign::HighRisk: // sayRisk() and sayQuiet() say these
    case PersonSign::SomeRisk:
    case PersonSign::Quiet:
        return {};
    case PersonSign::Recovered:
    case PersonSign::Partly:
    case PersonSign::Lost:
        break;
    }
    return closedText(glance.outcome.value_or(Outcome::Lost), glance.closedAt, now);
}
}

void sayRisk(PersonRow& row, const QDateTime& now)
{
    if (row.signs.risk == Risk::None)
        return;
    row.sign = row.signs.risk == Risk::High ? PersonSign::HighRisk : PersonSign::SomeRisk;
    row.signLead = riskLead(row.signs.risk);
    row.signText = signShort(row.signs.found.constFirst(), now);
}

void sayQuiet(PersonRow& row, const QDateTime& now)
{
    for (const SignFound& one : std::as_const(row.signs.found)) {
        if (one.sign != Sign::Quiet)
            continue;
        row.sign = PersonSign::Quiet;
        row.signLead.clear();
        row.signText = signShort(one, now);
    }
}

PersonRow personRow(const Customer& customer, const CustomerGlance& glance, const CustomerSigns& signs,
    const QList<ListItem>& tiers, const QDateTime& now, bool lately)
{
    PersonRow row {customer, glance, signs};
    row.phone = customer.phones.isEmpty() ? QString() : isolatedLtr(phoneText(customer.phones.constFirst()));
    row.tier = listText(tiers, customer.tier.isEmpty() ? u"standard"_s : customer.tier);
    row.year = glance.year.isZero() ? QString() : wholeMoneyText(glance.year);
    row.sign = signOf(glance, signs, now);
    row.signText = signWords(row.sign, glance, now);
    if (row.sign == PersonSign::HighRisk || row.sign == PersonSign::SomeRisk)
        sayRisk(row, now);
    else if (row.sign == PersonSign::Quiet)
        sayQuiet(row, now);
    if (lately && glance.lastAt.isValid())
        //: %1 is a day, %2 the first words they said: "Tuesday, the kettle leaked"
        row.under = Words::tr("%1, %2").arg(dayText(glance.lastAt, now), glance.lastWords);
    else
        row.under = !customer.address.isEmpty() ? customer.address
            : !customer.city.isEmpty()          ? customer.city
            : customer.emails.isEmpty()         ? customer.number
                                                : customer.emails.constFirst();
    return row;
}

Icon signIcon(PersonSign sign)
{
    switch (sign) {
    case PersonSign::HighRisk:
    case PersonSign::SomeRisk:
        return Icon::AtRisk;
    case PersonSign::Quiet:
        return Icon::Hold;
    case PersonSign::Late:
        return Icon::Overdue;
    case PersonSign::Open:
        return Icon::NavRecoveries;
    case PersonSign::Recovered:
        return Icon::Ok;
    case PersonSign::Partly:
        return Icon::StepFollowUp;
    case PersonSign::Lost:
        return Icon::AtRisk;
    case PersonSign::None:
        break;
    }
    return Icon::None;
}

Token signToken(PersonSign sign)
{
    switch (sign) {
    case PersonSign::HighRisk:
    case PersonSign::Late:
        return Token::Danger;
    case PersonSign::SomeRisk:
        return Token::Warn;
    case PersonSign::Recovered:
        return Token::Ok;
    case PersonSign::Lost:
        return Token::Warn;
    case PersonSign::Open:
    case PersonSign::Quiet:
    case PersonSign::Partly:
    case PersonSign::None:
        break;
    }
    return Token::Text2;
}
}
