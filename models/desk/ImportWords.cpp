#include "models/desk/Import.h"

#include <QLocale>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
QString fieldName(Field field)
{
    switch (field) {
    case Field::FirstName:
        return u"first name"_s;
    case Field::LastName:
        return u"last name"_s;
    default:
        return key(field);
    }
}
}

QString importWords(const RowProblem& problem)
{
    switch (problem.kind) {
    case RowProblemKind::NothingToFindThemBy:
        return u"No number, phone or email. Nothing to find them by."_s;
    case RowProblemKind::NoSuchTier:
        return problem.known.isEmpty()
            ? u"“%1” is not a tier."_s.arg(problem.value)
            : u"“%1” is not a tier. You have %2."_s.arg(problem.value, problem.known.join(u", "_s));
    case RowProblemKind::NoSuchDay:
        return u"%1 %2 does not exist."_s.arg(QString::number(problem.day), QLocale::c().monthName(problem.month));
    case RowProblemKind::NotADate:
        return u"“%1” is not a date."_s.arg(problem.value);
    case RowProblemKind::NotAnAmount:
        return u"“%1” is not an amount of money."_s.arg(problem.value);
    case RowProblemKind::TooLong:
        return u"The %1 is longer than %2 characters."_s.arg(fieldName(problem.field), QString::number(problem.limit));
    case RowProblemKind::NoOrderNumber:
        return u"No order number."_s;
    case RowProblemKind::NoProductName:
        return u"No name of a product."_s;
    case RowProblemKind::NoSuchCustomer:
        return problem.value.isEmpty() ? u"Nothing says whose order this is."_s
                                       : u"No customer fits “%1”."_s.arg(problem.value);
    case RowProblemKind::CardNotEnded:
        return u"The card has no END:VCARD."_s;
    case RowProblemKind::NumberTaken:
        return u"“%1” belongs to somebody else already."_s.arg(problem.value);
    case RowProblemKind::NotStored:
        break;
    }
    return u"The store would not keep this line."_s;
}
}
