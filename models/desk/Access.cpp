#include "models/desk/Access.h"

#include "models/domain/EventJson.h"
#include "models/store/CustomerJson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
const QString pageName = u"everything.html"_s;
const QString dataName = u"everything.json"_s;

QString iso(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject orderJson(const Order& o)
{
    return {{u"id"_s, o.id.toString()}, {u"number"_s, o.number}, {u"placed"_s, iso(o.placedAt)},
        {u"due"_s, iso(o.dueAt)}, {u"delivered"_s, iso(o.deliveredAt)}, {u"items"_s, o.items}, {u"status"_s, o.status},
        {u"total"_s, QJsonObject {{u"amount"_s, o.total.toDecimal()}, {u"currency"_s, o.total.currency}}}};
}

QJsonObject draftJson(const Draft& d)
{
    return {{u"field"_s, d.field}, {u"text"_s, d.text}, {u"at"_s, iso(d.at)}, {u"version"_s, d.version}};
}

QJsonObject caseJson(const PersonCase& c)
{
    QJsonArray events;
    for (const CaseEvent& event : c.events)
        events.append(QJsonObject {{u"id"_s, event.id.toString()}, {u"seq"_s, event.seq}, {u"at"_s, iso(event.at)},
            {u"agent"_s, event.agent}, {u"kind"_s, kindOf(event.body)}, {u"body"_s, toJson(event.body)}});
    QJsonArray drafts;
    for (const Draft& draft : c.drafts)
        drafts.append(draftJson(draft));
    return {{u"id"_s, c.row.id.toString()}, {u"number"_s, c.row.number}, {u"status"_s, key(c.row.status)},
        {u"cause"_s, c.row.cause}, {u"opened"_s, iso(c.row.openedAt)}, {u"events"_s, events}, {u"drafts"_s, drafts}};
}

template <class T, class Write>
QJsonArray array(const QList<T>& all, Write write)
{
    QJsonArray json;
    for (const T& one : all)
        json.append(write(one));
    return json;
}

QJsonObject wholeCustomer(const Customer& c)
{
    QJsonObject json = customerJson(c);
    json.insert(u"id"_s, c.id.toString());
    json.insert(u"revision"_s, c.revision);
    return json;
}

// "WordsHeard" -> "Words heard", "placedAt" -> "Placed at"
QString spaced(const QString& word)
{
    QString out;
    for (const QChar c : word) {
        if (c.isUpper() && !out.isEmpty())
            out += u' ';
        out += out.isEmpty() ? c.toUpper() : c.toLower();
    }
    return out;
}

// Page writes HTML; every text goes through esc().
class Page {
public:
    explicit Page(const AccessWords& words) : m_words(words) { }

    static QString esc(const QString& text) { return text.toHtmlEscaped(); }
    QString time(const QDateTime& at) const
    {
        return m_words.time ? m_words.time(at) : at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
    }
    void heading(const QString& text) { m_html += u"<h2>"_s + esc(text) + u"</h2>\n"_s; }
    void line(const QString& text) { m_html += u"<p class=\"words\">"_s + esc(text) + u"</p>\n"_s; }
    void row(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_html += u"<tr><th>"_s + esc(name) + u"</th><td class=\"words\">"_s + esc(value) + u"</td></tr>\n"_s;
    }
    void begin() { m_html += u"<table>\n"_s; }
    void end() { m_html += u"</table>\n"_s; }

    QString value(const QJsonValue& json) const
    {
        if (json.isArray()) {
            QStringList all;
            for (const QJsonValue& item : json.toArray())
                all.append(value(item));
            return all.join(u'\n');
        }
        if (json.isObject()) {
            QStringList all;
            const QJsonObject object = json.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                all.append(value(*it));
            all.removeAll(QString());
            return all.join(u' ');
        }
        if (json.isBool())
            return json.toBool() ? u"yes"_s : u"no"_s;
        if (json.isDouble())
            return QString::number(json.toInteger());
        const QDateTime at = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        return at.isValid() && json.toString().contains(u'T') ? time(at) : json.toString();
    }
    void rows(const QJsonObject& json)
    {
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (it.key() == "id"_L1 || it.key() == "revision"_L1 || it.key() == "version"_L1)
                continue;
            const QString named = m_words.field ? m_words.field(it.key()) : QString();
            row(named.isEmpty() ? spaced(it.key()) : named, value(*it));
        }
    }
    void table(const QJsonObject& json)
    {
        begin();
        rows(json);
        end();
    }
    template <class T, class Write>
    void section(const QString& title, const QList<T>& all, Write write)
    {
        if (all.isEmpty())
            return;
        heading(title);
        for (const T& one : all)
            table(write(one));
    }
    void recovery(const PersonCase& c)
    {
        heading(m_words.recoveryCase.arg(c.row.number, time(c.row.openedAt)));
        begin();
        for (const CaseEvent& event : c.events) {
            if (m_words.event) {
                row(time(event.at), m_words.event(event.body));
                continue;
            }
            row(time(event.at), spaced(kindOf(event.body)));
            rows(toJson(event.body));
        }
        end();
        for (const Draft& draft : c.drafts)
            table(draftJson(draft));
    }
    [[nodiscard]] QString html(const QString& title) const
    {
        return u"<!DOCTYPE html>\n<html lang=\""_s + esc(m_words.language)
            + u"\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
              "<title>"_s
            + esc(title)
            + u"</title>\n<style>body{font-family:sans-serif;max-width:50em;margin:2em auto;padding:0 "
              u"1em;line-height:1.45}"
              "table{border-collapse:collapse;width:100%;margin:0 0 1em}th,td{text-align:start;vertical-align:top;"
              "padding:.25em .6em;border-bottom:1px solid #ccc}th{width:12em;font-weight:600}"
              ".words{white-space:pre-wrap;overflow-wrap:anywhere}</style></head>\n<body>\n<h1>"_s
            + esc(title) + u"</h1>\n"_s + m_html + u"</body>\n</html>\n"_s;
    }

private:
    const AccessWords& m_words;
    QString m_html {};
};

// Counted, forced to disk, and only then under its name; a short write says nothing by itself.
Result<void> writeWhole(const QString& name, const QByteArray& bytes)
{
    QFile file(name + u".part"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return {ErrorKind::Unavailable, u"access file"_s};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const bool whole = file.write(bytes) == bytes.size() && ::fsync(file.handle()) == 0;
    file.close();
    if (!whole || !file.rename(name)) {
        file.remove();
        return {ErrorKind::Unavailable, u"access file"_s};
    }
    return {};
}
}

QJsonObject accessJson(const PersonRecord& p, const QDateTime& now)
{
    const auto history = [](const HistoryItem& h) {
        return QJsonObject {{u"at"_s, iso(h.at)}, {u"kind"_s, static_cast<int>(h.kind)}, {u"case"_s, h.caseNumber},
            {u"text"_s, h.text}, {u"detail"_s, h.detail}};
    };
    const auto fact = [](const CustomerFact& f) {
        return QJsonObject {{u"at"_s, iso(f.at)}, {u"text"_s, f.text}, {u"source"_s, f.source}};
    };
    return {{u"made"_s, iso(now)}, {u"customer"_s, wholeCustomer(p.customer)},
        {u"orders"_s, array(p.orders, orderJson)}, {u"cases"_s, array(p.cases, caseJson)},
        {u"history"_s, array(p.history, history)}, {u"facts"_s, array(p.facts, fact)},
        {u"drafts"_s, array(p.drafts, draftJson)}, {u"earlier"_s, array(p.earlier, customerJson)},
        {u"more"_s, p.belongings}, {u"requests"_s, array(p.requests, [](const CareRequest& r) { return toJson(r); })}};
}

QString accessPage(const PersonRecord& p, const QDateTime& now, const AccessWords& words)
{
    Page page(words);
    page.line(words.made.arg(page.time(now), dataName));
    page.heading(words.you);
    page.table(customerJson(p.customer));
    page.section(words.orders, p.orders, orderJson);
    for (const PersonCase& c : p.cases)
        page.recovery(c);
    page.section(words.facts, p.facts, [](const CustomerFact& f) {
        return QJsonObject {{u"at"_s, iso(f.at)}, {u"text"_s, f.text}, {u"source"_s, f.source}};
    });
    page.section(words.drafts, p.drafts, draftJson);
    page.section(words.earlier, p.earlier, customerJson);
    for (const QJsonValue& rows : p.belongings) {
        for (const QJsonValue& row : rows.toArray())
            page.table(row.toObject());
    }
    page.section(words.requests, p.requests, [](const CareRequest& r) {
        return QJsonObject {{u"kind"_s, toJson(r).value(u"kind"_s)}, {u"asked"_s, iso(r.askedAt)},
            {u"due"_s, iso(r.dueAt)}, {u"done"_s, iso(r.doneAt)}};
    });
    return page.html(words.title);
}

Result<AccessFiles> writeAccess(
    const PersonRecord& person, const QString& folder, const QDateTime& now, const AccessWords& words)
{
    QDir dir(folder);
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return {ErrorKind::Duplicate, u"the folder is not empty"_s};
    if (!dir.exists()) {
        if (!dir.mkpath(u"."_s))
            return {ErrorKind::Unavailable, u"access folder"_s};
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    const QByteArray data = QJsonDocument(accessJson(person, now)).toJson();
    const QByteArray page = accessPage(person, now, words).toUtf8();
    const AccessFiles files {dir.filePath(pageName), dir.filePath(dataName), data.size() + page.size()};
    for (const auto& [name, bytes] : {std::pair(files.page, page), std::pair(files.data, data)}) {
        if (auto written = writeWhole(name, bytes); !written)
            return written.error();
    }
    return files;
}
}
