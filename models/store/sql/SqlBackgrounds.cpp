#include "models/store/sql/SqlBackgrounds.h"

#include "models/language/Fold.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qint64 never = 253'402'300'799'000; // the end of the year 9999: exact also as a JSON number
constexpr int mostOfStory = 1000;

// Yes, no, and not asked.
int answer(const std::optional<bool>& asked)
{
    return asked ? (*asked ? 1 : 0) : -1;
}
std::optional<bool> answered(int stored)
{
    return stored < 0 ? std::optional<bool>() : stored == 1;
}

QString labelsJson(const QHash<QString, QString>& labels)
{
    QJsonObject json;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
        if (!it.value().isEmpty())
            json.insert(it.key(), it.value());
    }
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QHash<QString, QString> labelsFrom(const QString& text)
{
    QHash<QString, QString> labels;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it)
        labels.insert(it.key(), it.value().toString());
    return labels;
}
}

Result<CustomerProfile> SqlBackgrounds::profile(CustomerId id)
{
    auto rows = m_db.read("SELECT is_company, role, channel, hours, never, may_email, may_post, labels"
                          " FROM customer_profile WHERE customer_id = ?",
        {id.toString()});
    if (!rows)
        return rows.error();
    CustomerProfile p;
    if (!rows->next()) {
        AMENDS_TRY(rows->ended());
        return p;
    }
    p.isCompany = rows->integer(0) != 0;
    p.role = rows->text(1);
    p.channel = fromKey<Channel>(rows->text(2));
    p.hours = rows->text(3);
    p.never = rows->text(4);
    p.mayEmail = answered(rows->integer(5));
    p.mayPost = answered(rows->integer(6));
    p.labels = labelsFrom(rows->text(7));
    return p;
}

Result<void> SqlBackgrounds::setProfile(CustomerId customer, const CustomerProfile& p)
{
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    const QString id = customer.toString();
    AMENDS_TRY(m_db.exec("DELETE FROM customer_profile WHERE customer_id = ?", {id}));
    if (p != CustomerProfile {})
        AMENDS_TRY(
            m_db.exec("INSERT INTO customer_profile (customer_id, is_company, role, channel, hours, never, may_email,"
                      " may_post, labels) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                {id, p.isCompany ? 1 : 0, text(p.role), text(p.channel ? key(*p.channel) : QString()), text(p.hours),
                    text(p.never), answer(p.mayEmail), answer(p.mayPost), text(labelsJson(p.labels))}));
    return tx.commit();
}

Result<Customer> SqlBackgrounds::save(const Customer& customer, const CustomerProfile& profile)
{
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    auto kept = m_customers.save(customer);
    if (!kept)
        return kept;
    AMENDS_TRY(setProfile(kept->id, profile));
    AMENDS_TRY(tx.commit());
    return kept;
}

Result<QList<CustomerLink>> SqlBackgrounds::links(CustomerId id)
{
    auto rows = m_db.read("SELECT l.other_id, c.name, l.kind FROM customer_link l JOIN customer c ON c.id = l.other_id"
                          " WHERE l.customer_id = ? ORDER BY c.name_key, l.other_id",
        {id.toString()});
    if (!rows)
        return rows.error();
    QList<CustomerLink> all;
    while (rows->next())
        all.append({CustomerId::fromUuid(rows->uuid(0)), rows->text(1), static_cast<LinkKind>(rows->integer(2))});
    AMENDS_TRY(rows->ended());
    return all;
}

Result<void> SqlBackgrounds::link(CustomerId one, CustomerId other, LinkKind kind)
{
    if (one == other)
        return {ErrorKind::Invalid, u"link with oneself"_s};
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    for (const CustomerId id : {one, other}) {
        if (auto known = m_customers.numOf(id); !known)
            return known.error();
    }
    AMENDS_TRY(unlink(one, other));
    for (const auto& [from, to] : {std::pair(one, other), std::pair(other, one)})
        AMENDS_TRY(m_db.exec("INSERT INTO customer_link (customer_id, other_id, kind) VALUES (?, ?, ?)",
            {from.toString(), to.toString(), static_cast<int>(kind)}));
    return tx.commit();
}

Result<void> SqlBackgrounds::unlink(CustomerId one, CustomerId other)
{
    return m_db.exec(
        "DELETE FROM customer_link WHERE (customer_id = ? AND other_id = ?) OR (customer_id = ? AND other_id = ?)",
        {one.toString(), other.toString(), other.toString(), one.toString()});
}

Result<QList<AlertLine>> SqlBackgrounds::alertsOn(AlertSubject subject, const QString& key)
{
    auto rows = m_db.read("SELECT id, subject, subject_key, text, until, agent, at FROM alert_line"
                          " WHERE subject_key = ? AND subject = ? AND until > ? ORDER BY at DESC, id",
        {text(key), static_cast<int>(subject), m_clock.now().toMSecsSinceEpoch()});
    if (!rows)
        return rows.error();
    QList<AlertLine> all;
    while (rows->next())
        all.append({AlertId::fromUuid(rows->uuid(0)), static_cast<AlertSubject>(rows->integer(1)), rows->text(2),
            rows->text(3), rows->number(4) == never ? QDateTime() : rows->time(4), rows->text(5), rows->time(6)});
    AMENDS_TRY(rows->ended());
    return all;
}

Result<QList<AlertLine>> SqlBackgrounds::alerts(CustomerId customer, const QStringList& products, const QString& cause)
{
    QList<std::pair<AlertSubject, QString>> about;
    if (!customer.isNull())
        about.append({AlertSubject::Customer, customer.toString()});
    for (const QString& code : products)
        about.append({AlertSubject::Product, code});
    if (!cause.isEmpty())
        about.append({AlertSubject::Cause, cause});
    QList<AlertLine> all;
    for (const auto& [subject, key] : std::as_const(about)) {
        auto some = alertsOn(subject, key);
        if (!some)
            return some.error();
        all += *some;
    }
    std::stable_sort(all.begin(), all.end(), [](const AlertLine& a, const AlertLine& b) { return a.at > b.at; });
    return all;
}

Result<AlertLine> SqlBackgrounds::pin(const AlertLine& line)
{
    AlertLine kept = line;
    kept.text = line.text.trimmed();
    if (kept.text.isEmpty() || kept.key.isEmpty())
        return {ErrorKind::Invalid, u"alert line"_s};
    if (kept.id.isNull())
        kept.id = AlertId::create();
    if (!kept.at.isValid())
        kept.at = m_clock.now();
    AMENDS_TRY(m_db.exec("INSERT INTO alert_line (id, subject, subject_key, text, until, agent, at)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET text = excluded.text,"
                         " until = excluded.until, agent = excluded.agent",
        {kept.id.toString(), static_cast<int>(kept.subject), text(kept.key), text(kept.text),
            kept.until.isValid() ? kept.until.toMSecsSinceEpoch() : never, text(kept.agent), ms(kept.at)}));
    return kept;
}

Result<void> SqlBackgrounds::unpin(AlertId id)
{
    return m_db.exec("DELETE FROM alert_line WHERE id = ?", {id.toString()});
}

Result<QList<HistoryMoment>> SqlBackgrounds::story(CustomerId id)
{
    auto rows = m_db.read("SELECT at, kind, CASE WHEN kind = ? THEN detail ELSE '' END FROM history_item"
                          " WHERE customer_id = ? ORDER BY at DESC LIMIT ?",
        {static_cast<int>(HistoryKind::CaseClosed), id.toString(), mostOfStory});
    if (!rows)
        return rows.error();
    QList<HistoryMoment> all;
    while (rows->next())
        all.append({rows->time(0), static_cast<HistoryKind>(rows->integer(1)), rows->text(2)});
    AMENDS_TRY(rows->ended());
    return all;
}

Result<Background> SqlBackgrounds::of(CustomerId id)
{
    auto how = profile(id);
    auto whom = links(id);
    auto lines = alerts(id, {}, {});
    auto past = story(id);
    if (!how || !whom || !lines || !past)
        return !how ? how.error() : !whom ? whom.error() : !lines ? lines.error() : past.error();
    return Background {*how, *whom, *lines, *past};
}

Result<ImportCounts> SqlBackgrounds::keepSheets(const QList<ProductSheet>& sheets, bool look)
{
    Transaction tx(m_db);
    AMENDS_TRY(tx.begun());
    ImportCounts counts;
    for (const ProductSheet& sheet : sheets) {
        if (sheet.code.isEmpty() || folded(sheet.name).isEmpty())
            return {ErrorKind::Invalid, u"product sheet"_s};
        const QVariantList values {
            text(sheet.name), text(folded(sheet.name)), text(sheet.promised), text(sheet.limits), text(sheet.issues)};
        auto known
            = m_db.one("SELECT CASE WHEN name = ? AND promised = ? AND limits = ? AND issues = ? THEN 1 ELSE 0 END"
                       " FROM product_sheet WHERE code = ?",
                {text(sheet.name), text(sheet.promised), text(sheet.limits), text(sheet.issues), text(sheet.code)});
        if (!known && known.error().kind != ErrorKind::NotFound)
            return known.error();
        if (known && known->toInt() == 1) {
            ++counts.unchanged;
            continue;
        }
        ++(known ? counts.updated : counts.added);
        if (look)
            continue;
        AMENDS_TRY(m_db.exec("INSERT INTO product_sheet (name, name_key, promised, limits, issues, code)"
                             " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO UPDATE SET name = excluded.name,"
                             " name_key = excluded.name_key, promised = excluded.promised, limits = excluded.limits,"
                             " issues = excluded.issues",
            values + QVariantList {text(sheet.code)}));
    }
    AMENDS_TRY(tx.commit());
    return counts;
}

Result<QList<ProductSheet>> SqlBackgrounds::sheetsIn(const QStringList& texts)
{
    const QString all = u' ' + folded(texts.join(u' ')) + u' ';
    auto rows = m_db.read(
        "SELECT code, name, promised, limits, issues FROM product_sheet"
        " WHERE CAST(? AS TEXT) LIKE '% ' || name_key || ' %' ORDER BY length(name_key) DESC, code LIMIT 20",
        {text(all)});
    if (!rows)
        return rows.error();
    QList<ProductSheet> sheets;
    while (rows->next())
        sheets.append({rows->text(0), rows->text(1), rows->text(2), rows->text(3), rows->text(4)});
    AMENDS_TRY(rows->ended());
    return sheets;
}
}
