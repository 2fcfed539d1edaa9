// access, erase, requests: what a person may ask of whoever keeps their data.
#include "app/ctl/Command.h"

#include "models/desk/Access.h"
#include "models/desk/Erasure.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace amends::ctl {
namespace {
QString day(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd"_s) : QString();
}

QString minute(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s : QString();
}

// The day given by --asked; nothing after complaining about one that is none.
std::optional<QDateTime> askedOn(const QString& text, const QDateTime& now)
{
    if (text.isEmpty())
        return QDateTime();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && date <= now.date())
        return date.startOfDay(Qt::UTC);
    complain(u"--asked wants the day on which they asked, as 2026-11-03."_s);
    return {};
}

int nobody(const QString& named)
{
    complain(u"Nobody has the number or id \"%1\"."_s.arg(named));
    return Refused;
}

int noted(const Context& context, const CareRequest& request)
{
    if (context.json)
        sayJson(toJson(request));
    else
        say(u"Noted: asked on %1, due by %2."_s.arg(day(request.askedAt), day(request.dueAt)));
    return Done;
}

QString certificateWords(const Certificate& c)
{
    const ErasedCounts& n = c.counts;
    const EraseProof& p = c.proof;
    QString words = u"CERTIFICATE OF ERASURE\n\n"
                    "Customer number  %1\nCustomer id      %2\nAsked on         %3 (due by %4)\nErased on        %5\n"
                    "By               %6\nReason           %7\nRequest          %8\n\n"_s.arg(
                        c.request.number.isEmpty() ? u"none"_s : c.request.number, c.request.customer.toString(),
                        day(c.request.askedAt), day(c.request.dueAt), minute(c.request.doneAt), c.request.doneBy,
                        c.request.reason.isEmpty() ? u"not given"_s : c.request.reason, c.request.id.toString());
    words
        += u"Emptied: the name, address and notes, %1 phone numbers and emails, the words of %2 events in %3 cases, "
           "%4 draft versions, %5 orders, %6 lines of history, %7 facts, %8 earlier copies.\n"
           "Kept: that the cases happened, when, their kinds and amounts; the sums made of them.\n\n"_s.arg(n.contacts)
               .arg(n.events)
               .arg(n.cases)
               .arg(n.drafts)
               .arg(n.orders)
               .arg(n.history)
               .arg(n.facts)
               .arg(n.earlier);
    words += u"Chains of the cases: %1\n"_s.arg(p.chains ? u"hold"_s : u"BROKEN"_s);
    if (p.bytes)
        words += u"Searched: %1 bytes of %2 for %3 texts of theirs, in any case, UTF-8 and UTF-16.\n"_s.arg(
            QString::number(p.read), p.files.join(u", "_s), QString::number(p.texts));
    else if (p.resumed)
        words += u"The erasure was cut short once and finished later: every page of the file was written anew.\n"_s;
    else
        words
            += u"Searched: every row of the server's tables for %1 texts of theirs. The server's own files and backups "
               "are its administrator's.\n"_s.arg(p.texts);
    words += p.left.isEmpty() ? u"Found: nothing.\n"_s : u"STILL FOUND IN: %1\n"_s.arg(p.left.join(u", "_s));
    if (!p.elsewhere.isEmpty())
        words += u"Records of others hold the same name, number or address, and were left alone: %1. A namesake, "
                 u"somebody of "
                 "the same house, or a record that names them; look it up.\n"_s.arg(p.elsewhere.join(u", "_s));
    return words + u"Copies made before, such as backups, are not reached by this.\n"_s;
}

int report(const Context& context, const Certificate& certificate, const QString& file)
{
    const QString words = certificateWords(certificate);
    if (!file.isEmpty()) {
        QSaveFile out(file);
        const QByteArray bytes = words.toUtf8();
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush() || !out.commit()) {
            complain(u"\"%1\" could not be written. The person is erased; ask again for the certificate."_s.arg(file));
            return Refused;
        }
    }
    if (context.json)
        sayJson({{u"request"_s, toJson(certificate.request)}, {u"counts"_s, toJson(certificate.counts)},
            {u"proof"_s, toJson(certificate.proof)}});
    else
        say(words.trimmed());
    return certificate.proof.isClean() ? Done : StoreGone;
}

// The answer typed on standard input.
bool isSure(const Customer& who)
{
    complain(u"This takes every word of %1 out of the store, for good. Type their name to go on."_s.arg(who.name));
    return QTextStream(stdin).readLine().simplified().compare(who.name.simplified(), Qt::CaseInsensitive) == 0;
}

// Erased already, by the id: its certificate, or the end of what was cut short.
bool isErased(Store& store, CustomerId id)
{
    return !id.isNull() && store.care().certificate(id).has_value();
}
}

Result<Customer> customerNamed(Store& store, const QString& named)
{
    const CustomerId id = CustomerId::fromString(named);
    return id.isNull() ? store.customers().byNumber(named) : store.customers().find(id);
}

int runAccess(Context& context, const QStringList& args)
{
    QCommandLineParser parser;
    const QCommandLineOption to(u"to"_s, u"Write it into this folder, which is made; it must be empty."_s, u"DIR"_s);
    const QCommandLineOption asked(u"asked"_s, u"The day on which they asked; else today."_s, u"DATE"_s);
    const QCommandLineOption note(u"note"_s, u"Only note that they asked; it is then due in a month."_s);
    parser.addOptions({to, asked, note});
    parser.addPositionalArgument(u"customer"_s, u"Their number or id."_s);
    if (const auto left = parse(parser, commandNamed("access"), args, 1, 1))
        return *left;
    if (parser.isSet(to) == parser.isSet(note)) {
        complain(u"Say --to DIR, or --note. See amendsctl access --help."_s);
        return Usage;
    }
    const auto at = askedOn(parser.value(asked), context.clock.now());
    if (!at)
        return Usage;
    auto store = openOrSay(context, Missing::Refuse);
    if (!store)
        return StoreGone;
    const QString named = parser.positionalArguments().constFirst();
    auto who = customerNamed(*store, named);
    if (!who)
        return who.error().kind == ErrorKind::NotFound ? nobody(named) : leave(who.error());
    if (parser.isSet(note)) {
        auto request = store->care().ask(CareKind::Access, who->id, *at, context.agent, {});
        return request ? noted(context, *request) : leave(request.error());
    }
    auto person = store->care().everything(who->id);
    if (!person)
        return leave(person.error());
    auto files = writeAccess(*person, parser.value(to), context.clock.now());
    if (!files) {
        complain(files.error().kind == ErrorKind::Duplicate
                ? u"\"%1\" is not empty. Name a new folder."_s.arg(parser.value(to))
                : u"\"%1\" could not be written whole. Is the disk full, or the place protected?"_s.arg(
                    parser.value(to)));
        return Refused;
    }
    auto given = store->care().given(who->id, *at, context.agent);
    if (!given)
        return leave(given.error());
    if (context.json)
        sayJson({{u"page"_s, files->page}, {u"data"_s, files->data}, {u"bytes"_s, files->bytes},
            {u"cases"_s, person->cases.size()}, {u"orders"_s, person->orders.size()}, {u"request"_s, toJson(*given)}});
    else
        say(u"Everything kept of %1 is in %2 (to read) and %3 (for machines): %4 cases, %5 orders."_s.arg(who->name,
            files->page, files->data, QString::number(person->cases.size()), QString::number(person->orders.size())));
    return Done;
}

int runErase(Context& context, const QStringList& args)
{
    QCommandLineParser parser;
    const QCommandLineOption yes(u"yes"_s, u"Do not ask."_s);
    const QCommandLineOption reason(u"reason"_s, u"Why, for the certificate; must not name them."_s, u"TEXT"_s);
    const QCommandLineOption asked(u"asked"_s, u"The day on which they asked; else today."_s, u"DATE"_s);
    const QCommandLineOption note(u"note"_s, u"Only note that they asked; it is then due in a month."_s);
    const QCommandLineOption paper(u"certificate"_s, u"Write the certificate into this file too."_s, u"FILE"_s);
    parser.addOptions({yes, reason, asked, note, paper});
    parser.addPositionalArgument(u"customer"_s, u"Their number or id."_s);
    if (const auto left = parse(parser, commandNamed("erase"), args, 1, 1))
        return *left;
    const auto at = askedOn(parser.value(asked), context.clock.now());
    if (!at)
        return Usage;
    auto store = openOrSay(context, Missing::Refuse);
    if (!store)
        return StoreGone;
    const QString named = parser.positionalArguments().constFirst();
    auto who = customerNamed(*store, named);
    if (!who)
        return who.error().kind == ErrorKind::NotFound ? nobody(named) : leave(who.error());
    if (parser.isSet(note)) {
        auto request = store->care().ask(CareKind::Erase, who->id, *at, context.agent, parser.value(reason));
        return request ? noted(context, *request) : leave(request.error());
    }
    if (!isErased(*store, who->id) && !parser.isSet(yes) && !isSure(*who)) {
        complain(u"Nothing was erased."_s);
        return Refused;
    }
    auto done = store->care().erase({who->id, context.agent, parser.value(reason), *at, filesOfTheDesk()});
    if (!done && done.error().kind == ErrorKind::Invalid) {
        complain(u"The reason names the person; the certificate must not. Nothing was erased."_s);
        return Refused;
    }
    if (!done && done.error().kind == ErrorKind::Busy) {
        complain(
            u"Another Amends has this store open, so its files cannot be cleaned now. Erase in that window, or close it."_s);
        return StoreGone;
    }
    return done ? report(context, *done, parser.value(paper)) : leave(done.error());
}

int runRequests(Context& context, const QStringList& args)
{
    QCommandLineParser parser;
    const QCommandLineOption all(u"all"_s, u"Those that are done too."_s);
    parser.addOption(all);
    if (const auto left = parse(parser, commandNamed("requests"), args, 0, 0))
        return *left;
    auto store = openOrSay(context, Missing::Refuse);
    if (!store)
        return StoreGone;
    auto asked = store->care().requests(parser.isSet(all));
    if (!asked)
        return leave(asked.error());
    const QDateTime now = context.clock.now();
    QJsonArray list;
    for (const CareRequest& r : std::as_const(*asked)) {
        const bool late = !r.doneAt.isValid() && r.dueAt < now;
        if (context.json) {
            QJsonObject one = toJson(r);
            one.insert(u"late"_s, late);
            list.append(one);
            continue;
        }
        const QString state = r.doneAt.isValid() ? u"done %1"_s.arg(day(r.doneAt))
            : late                               ? u"LATE, was due %1"_s.arg(day(r.dueAt))
                                                 : u"due %1"_s.arg(day(r.dueAt));
        say(u"%1\t%2\t%3\t%4\tasked %5"_s.arg(state, r.kind == CareKind::Erase ? u"erase"_s : u"access"_s,
            r.number.isEmpty() ? u"-"_s : r.number, r.customer.toString(), day(r.askedAt)));
    }
    if (context.json)
        say(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    else if (asked->isEmpty())
        say(u"Nobody waits for their data."_s);
    return Done;
}
}
