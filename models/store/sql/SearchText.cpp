#include "models/store/sql/SearchText.h"

#include "models/base/Text.h"
#include "models/language/Fold.h"
#include "models/store/sql/SqlCustomers.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int longestQuery = 200; // more than anybody types; a pasted page is cut
constexpr int mostWords = 8;

QString quoted(const QStringList& words, QLatin1StringView after, QLatin1StringView between)
{
    QString query;
    for (const QString& word : words)
        query += (query.isEmpty() ? QString() : QString(between)) + u'"' + word + u'"' + after;
    return query;
}

bool hasPhone(const QString& phone, const Asked& asked)
{
    const QString key = phoneKey(phone);
    const QStringList may = mayStandAs(asked.number);
    return asked.isPhone()
        && std::any_of(may.begin(), may.end(), [&](const QString& digits) { return key.contains(digits); });
}

bool holdsSome(const QString& text, const QStringList& words)
{
    const QString key = u' ' + folded(text);
    return key.size() > 1
        && std::any_of(words.begin(), words.end(), [&](const QString& w) { return key.contains(u' ' + w); });
}

// How far the name is from having that word. (Called for every candidate: nothing is copied here.)
int missOf(const QString& name, const QString& word)
{
    int miss = 12;
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        const bool begins = at == 0 || name.at(at - 1) == u' ';
        const qsizetype end = at + word.size();
        const bool ends = end == name.size() || name.at(end) == u' ';
        miss = std::min(miss, begins && ends ? 0 : begins ? 2 : 8);
    }
    return miss;
}

// The words that an index can hold: signs beyond the first plane that are no letters, such as emoji, part them as other signs do.
QStringList wordsOf(const QString& text)
{
    QString plain = folded(text);
    for (qsizetype i = 0; i + 1 < plain.size(); ++i) {
        if (!plain.at(i).isHighSurrogate())
            continue;
        if (!QChar::isLetterOrNumber(QChar::surrogateToUcs4(plain.at(i), plain.at(i + 1))))
            plain[i] = plain[i + 1] = u' ';
        ++i;
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}
}

Asked asked(const QString& text)
{
    Asked out;
    out.typed = keepable(firstOf(text, longestQuery)).remove(QChar(QChar::ReplacementCharacter)).trimmed();
    out.words = wordsOf(out.typed);
    if (out.words.size() > mostWords)
        out.words.resize(mostWords);
    out.number = typedNumber(out.typed);
    return out;
}

// The index has beginnings of two letters and more; of one it would gather everybody before it answers the first. So one letter is
// asked for as all the pairs it begins, which are read only as far as they are wanted.
QString prefixQuery(const QStringList& words)
{
    QStringList all;
    for (const QString& word : words) {
        const bool isShort = word.size() == 1 && word.front().unicode() < 0x80;
        if (!isShort) {
            all.append(u'"' + word + u"\"*"_s);
            continue;
        }
        QString any = u"(\""_s + word + u'"';
        for (const char next : std::string_view("abcdefghijklmnopqrstuvwxyz0123456789"))
            any += u" OR \""_s + word + QLatin1Char(next) + u"\"*"_s;
        all.append(any + u')');
    }
    return all.join(u" AND "_s);
}

QString wholeQuery(const QStringList& words)
{
    return quoted(words, ""_L1, " "_L1);
}

QString partsQuery(const QStringList& words)
{
    return quoted(words, ""_L1, " AND "_L1);
}

QVariantList likes(const QStringList& words, bool atStart)
{
    QVariantList four;
    for (int i = 0; i < 4; ++i)
        four.append(i < words.size() ? (atStart ? u"% "_s : u"%"_s) + words.at(i) + u'%' : u"%"_s);
    return four;
}

int placeOfName(const QString& name, const QStringList& words)
{
    bool isAll = true; // nothing but these words, in this order
    qsizetype end = -1;
    int at = place::name;
    for (const QString& word : words) {
        const qsizetype next = end + 1;
        isAll = isAll && QStringView(name).sliced(std::min(next, name.size())).startsWith(word);
        end = next + word.size();
        isAll = isAll && (end == name.size() || (end < name.size() && name.at(end) == u' '));
        at += missOf(name, word);
    }
    return isAll && end == name.size() ? place::exactName : std::min(at, place::phrase - 1);
}

int placeOfSound(const QString& text, const QStringList& words)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    int all = 0;
    for (const QString& word : words) {
        const int may = mayDiffer(word.size());
        int best = may + 1;
        for (const QString& part : parts)
            best = part.startsWith(word) ? 0 : std::min(best, distance(word, part, may + 1));
        if (best > may)
            return -1;
        all += best;
    }
    return place::sounds + all;
}

HitWhy whyOf(const Customer& c, const Asked& asked)
{
    const QString name = folded(c.name);
    const auto inName = [&](const QString& w) { return name.contains(w); };
    if (!asked.words.isEmpty() && std::all_of(asked.words.begin(), asked.words.end(), inName))
        return HitWhy::Name;
    if (std::any_of(c.phones.begin(), c.phones.end(), [&](const QString& p) { return hasPhone(p, asked); }))
        return HitWhy::Phone;
    // Of "maya leeds" the place is what tells her from other Mayas.
    QStringList others;
    std::copy_if(asked.words.begin(), asked.words.end(), std::back_inserter(others),
        [&](const QString& w) { return !inName(w); });
    if (holdsSome(c.number, others))
        return HitWhy::Number;
    if (std::any_of(c.emails.begin(), c.emails.end(), [&](const QString& e) { return holdsSome(e, others); }))
        return HitWhy::Email;
    if (holdsSome(c.city, others) || holdsSome(c.postcode, others) || holdsSome(c.company, others)
        || folded(c.company).contains(others.join(u' ')))
        return HitWhy::Place;
    for (const QString& phone : c.phones) {
        const QString key = phoneKey(phone);
        if (std::any_of(
                others.begin(), others.end(), [&](const QString& w) { return w.size() > 2 && key.contains(w); }))
            return HitWhy::Phone;
    }
    return HitWhy::Sounds;
}

QString detailOf(const Customer& c, HitWhy why, const Asked& asked)
{
    if (why == HitWhy::Phone) {
        for (const QString& phone : c.phones) {
            const QString key = phoneKey(phone);
            const bool has = std::any_of(asked.words.begin(), asked.words.end(),
                [&](const QString& w) { return w.size() > 2 && key.contains(w); });
            if (hasPhone(phone, asked) || has)
                return phone;
        }
    }
    if (why == HitWhy::Email) {
        for (const QString& email : c.emails) {
            if (holdsSome(email, asked.words))
                return email;
        }
    }
    if (why == HitWhy::Number)
        return c.number;
    if (why == HitWhy::Place) {
        QStringList known {c.company, c.city, c.postcode};
        known.removeAll(QString());
        return known.join(u", "_s);
    }
    return c.phones.value(0, c.emails.value(0));
}
}
