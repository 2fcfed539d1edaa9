#include "widgets/settings/ImportText.h"

#include <QCoreApplication>
#include <QLocale>

namespace amends {
namespace {
struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(amends::ImportText)
};
}

QString fieldText(Field field)
{
    switch (field) {
    case Field::LeaveOut:
        return ImportText::tr("Leave out");
    case Field::Number:
        return ImportText::tr("Number");
    case Field::Name:
        return ImportText::tr("Name");
    case Field::FirstName:
        return ImportText::tr("First name");
    case Field::LastName:
        return ImportText::tr("Last name");
    case Field::Say:
        return ImportText::tr("How to say it");
    case Field::Phone:
        return ImportText::tr("Phone");
    case Field::Email:
        return ImportText::tr("Email");
    case Field::Address:
        return ImportText::tr("Address");
    case Field::Street2:
        return ImportText::tr("Address, second line");
    case Field::City:
        return ImportText::tr("City");
    case Field::Postcode:
        return ImportText::tr("Postcode");
    case Field::Country:
        return ImportText::tr("Country");
    case Field::Company:
        return ImportText::tr("Company");
    case Field::Tier:
        return ImportText::tr("Tier");
    case Field::Since:
        return ImportText::tr("Customer since");
    case Field::Language:
        return ImportText::tr("Language");
    case Field::Reach:
        return ImportText::tr("How to reach them");
    case Field::Note:
        return ImportText::tr("Note");
    case Field::CustomerNumber:
        return ImportText::tr("Customer number");
    case Field::PlacedAt:
        return ImportText::tr("Ordered on");
    case Field::DueAt:
        return ImportText::tr("Due on");
    case Field::DeliveredAt:
        return ImportText::tr("Delivered on");
    case Field::Items:
        return ImportText::tr("Items");
    case Field::Status:
        return ImportText::tr("Status");
    case Field::Total:
        return ImportText::tr("Total");
    case Field::Currency:
        return ImportText::tr("Currency");
    case Field::Promised:
        return ImportText::tr("What we promise");
    case Field::Limits:
        return ImportText::tr("What it does not do");
    case Field::Issues:
        return ImportText::tr("Known to go wrong");
    }
    return {};
}

QString problemText(const RowProblem& problem)
{
    switch (problem.kind) {
    case RowProblemKind::NothingToFindThemBy:
        return ImportText::tr("No number, phone or email. Nothing to find them by.");
    case RowProblemKind::NoSuchTier:
        return ImportText::tr("“%1” is not a tier. You have %2.")
            .arg(problem.value, QLocale().createSeparatedList(problem.known));
    case RowProblemKind::NoSuchDay:
        //: %1 a day of the month, %2 a month's name: "31 February"
        return ImportText::tr("%1 %2 does not exist.")
            .arg(problem.day)
            .arg(QLocale().standaloneMonthName(problem.month));
    case RowProblemKind::NotADate:
        return ImportText::tr("“%1” is not a date.").arg(problem.value);
    case RowProblemKind::NotAnAmount:
        return ImportText::tr("“%1” is not an amount of money.").arg(problem.value);
    case RowProblemKind::TooLong:
        return ImportText::tr("%1: longer than %n characters.", nullptr, problem.limit).arg(fieldText(problem.field));
    case RowProblemKind::NoOrderNumber:
        return ImportText::tr("No order number.");
    case RowProblemKind::NoProductName:
        return ImportText::tr("No name of a product.");
    case RowProblemKind::NoSuchCustomer:
        return ImportText::tr("No customer “%1” is known.").arg(problem.value);
    case RowProblemKind::CardNotEnded:
        return ImportText::tr("The card has no end (END:VCARD).");
    case RowProblemKind::NumberTaken:
        return ImportText::tr("Somebody else has that number already.");
    case RowProblemKind::NotStored:
        return ImportText::tr("The store could not keep this line.");
    }
    return {};
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',':
        return ImportText::tr("Comma");
    case ';':
        return ImportText::tr("Semicolon");
    case '\t':
        return ImportText::tr("Tab");
    case '|':
        return ImportText::tr("Bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString dateOrderText(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return ImportText::tr("day.month.year");
    case DateOrder::MonthDayYear:
        return ImportText::tr("month/day/year");
    case DateOrder::YearMonthDay:
        return ImportText::tr("year-month-day");
    }
    return {};
}

}
