#include "models/language/Alike.h"

#include "models/language/Fold.h"

#include <algorithm>

namespace amends {
namespace {
constexpr qsizetype shortestNear = 6; // letters: "Jon" and "Jan" are two people
constexpr qsizetype longName = 10;    // where two letters may differ

QString sortedWords(const QString& name)
{
    QStringList words = foldedWords(name);
    words.sort();
    return words.join(u' ');
}

bool sharesPhone(const Customer& known, const Customer& typed)
{
    return std::any_of(typed.phones.begin(), typed.phones.end(),
        [&known](const QString& phone) { return !bareDigits(phone).isEmpty() && known.phones.contains(phone); });
}

bool sharesEmail(const Customer& known, const Customer& typed)
{
    return std::any_of(typed.emails.begin(), typed.emails.end(), [&known](const QString& email) {
        return email.contains(u'@') && known.emails.contains(email, Qt::CaseInsensitive);
    });
}
}

AlikeBy alikeBy(const Customer& known, const Customer& typed)
{
    if (sharesPhone(known, typed))
        return AlikeBy::Phone;
    if (sharesEmail(known, typed))
        return AlikeBy::Email;
    const QString one = sortedWords(known.name);
    const QString other = sortedWords(typed.name);
    if (one.isEmpty() || other.isEmpty())
        return AlikeBy::Nothing;
    if (one == other)
        return AlikeBy::Name;
    const qsizetype shorter = std::min(one.size(), other.size());
    const int may = shorter >= longName ? 2 : shorter >= shortestNear ? 1 : 0;
    return may > 0 && distance(one, other, may + 1) <= may ? AlikeBy::NearName : AlikeBy::Nothing;
}
}
