#include "widgets/customers/CareText.h"

#include "widgets/common/PhoneText.h"
#include "widgets/common/PlainLabel.h"
#include "widgets/common/VisibleText.h"
#include "widgets/recovery/EventText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
struct CareText {
    Q_DECLARE_TR_FUNCTIONS(amends::CareText)
};

QString day(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime().date(), QLocale::LongFormat);
}

QString proofText(const EraseProof& proof)
{
    const QLocale locale;
    QStringList lines;
    lines.append(proof.chains
            ? CareText::tr("The chain of events of every case holds.")
            : CareText::tr("The chain of events of a case is broken. Ask whoever looks after the store."));
    if (proof.bytes)
        lines.append(CareText::tr(
            "%1 of files were searched for %n text(s) of theirs: names, numbers, addresses and what they said.",
            nullptr, proof.texts)
                         .arg(locale.formattedDataSize(proof.read)));
    else if (proof.resumed)
        lines.append(
            CareText::tr("The erasure was cut short once and finished later. The whole file was written anew."));
    else
        lines.append(
            CareText::tr("Every row of the server was searched for %n text(s) of theirs. The server's own files and "
                         "backups are its administrator's.",
                nullptr, proof.texts));
    lines.append(proof.left.isEmpty()
            ? CareText::tr("Nothing was found.")
            : CareText::tr("Something was still found in: %1").arg(locale.createSeparatedList(proof.left)));
    if (!proof.elsewhere.isEmpty())
        lines.append(CareText::tr("Records of others hold the same name, number or address and were left alone."));
    lines.append(CareText::tr("Copies made before, such as backups, are not reached by this."));
    return lines.join(u'\n');
}
}

QString certificateText(const Certificate& c)
{
    const QLocale locale;
    const auto n = [&locale](int count) { return locale.toString(count); };
    const QString number = c.request.number.isEmpty() ? CareText::tr("none") : c.request.number;
    const QString head = CareText::tr("Customer number: %1\nRecord: %2").arg(number, c.request.customer.toString())
        + u'\n'
        + CareText::tr("Asked on %1, due by %2\nErased on %3 by %4")
              .arg(day(c.request.askedAt), day(c.request.dueAt),
                  locale.toString(c.request.doneAt.toLocalTime(), QLocale::LongFormat), c.request.doneBy)
        + (c.request.reason.isEmpty() ? QString() : u'\n' + CareText::tr("Reason: %1").arg(c.request.reason));
    const QString counts = CareText::tr(
        "Emptied: name, address and notes; phones and emails: %1; cases: %2, with the words of their events: "
        "%3; drafts: %4; orders: %5; lines of history: %6; facts: %7; earlier copies: %8.")
                               .arg(n(c.counts.contacts), n(c.counts.cases), n(c.counts.events), n(c.counts.drafts),
                                   n(c.counts.orders), n(c.counts.history), n(c.counts.facts), n(c.counts.earlier));
    return QStringList {head, counts,
        CareText::tr("Kept, without a name: that the cases happened, when, of what kind, and what was given."),
        proofText(c.proof)}
        .join(u"\n\n"_s);
}

Letter certificateLetter(const Certificate& certificate, const Company& company)
{
    Letter letter;
    letter.company = company.name;
    letter.contactBlock = company.contactBlock;
    letter.on = certificate.request.doneAt.toLocalTime().date();
    letter.subject = CareText::tr("Certificate of erasure");
    letter.text = certificateText(certificate);
    letter.language = QLocale().bcp47Name();
    return letter;
}

QString mergeFieldText(MergeField field)
{
    switch (field) {
    case MergeField::Name:
        return CareText::tr("Name");
    case MergeField::Say:
        return CareText::tr("How to say it");
    case MergeField::Number:
        return CareText::tr("Customer number");
    case MergeField::Company:
        return CareText::tr("Company");
    case MergeField::Address:
        return CareText::tr("Address");
    case MergeField::Tier:
        return CareText::tr("Tier");
    case MergeField::Since:
        return CareText::tr("Customer since");
    case MergeField::Language:
        return CareText::tr("Language");
    case MergeField::Reach:
        return CareText::tr("Best way to reach them");
    case MergeField::Note:
        return CareText::tr("Note");
    }
    return {};
}

AccessWords accessWords()
{
    AccessWords words;
    words.language = QLocale().bcp47Name();
    words.title = CareText::tr("Everything we keep of you");
    //: %1 a date and time, %2 a file's name
    words.made = CareText::tr("Made on %1. The same, for machines, is in %2.");
    words.you = CareText::tr("You");
    words.orders = CareText::tr("Orders");
    //: %1 a case's number, %2 a date and time
    words.recoveryCase = CareText::tr("Case %1, opened on %2");
    words.facts = CareText::tr("What you told us");
    words.drafts = CareText::tr("Drafts");
    words.earlier = CareText::tr("As we had it before");
    words.requests = CareText::tr("Your requests");
    const QHash<QString, QString> fields {{u"number"_s, CareText::tr("Number")}, {u"name"_s, CareText::tr("Name")},
        {u"say"_s, CareText::tr("How to say it")}, {u"phones"_s, CareText::tr("Phones")},
        {u"emails"_s, CareText::tr("Emails")}, {u"address"_s, CareText::tr("Address")},
        {u"city"_s, CareText::tr("Place")}, {u"postcode"_s, CareText::tr("Postcode")},
        {u"country"_s, CareText::tr("Country")}, {u"company"_s, CareText::tr("Company")},
        {u"tier"_s, CareText::tr("Tier")}, {u"since"_s, CareText::tr("Customer since")},
        {u"language"_s, CareText::tr("Language")}, {u"reach"_s, CareText::tr("Best way to reach them")},
        {u"note"_s, CareText::tr("Note")}, {u"placed"_s, CareText::tr("Ordered")}, {u"due"_s, CareText::tr("Due")},
        {u"delivered"_s, CareText::tr("Delivered")}, {u"items"_s, CareText::tr("Items")},
        {u"status"_s, CareText::tr("Status")}, {u"total"_s, CareText::tr("Total")}, {u"at"_s, CareText::tr("When")},
        {u"text"_s, CareText::tr("Text")}, {u"source"_s, CareText::tr("Source")}, {u"field"_s, CareText::tr("Field")},
        {u"kind"_s, CareText::tr("Kind")}, {u"asked"_s, CareText::tr("Asked")}, {u"done"_s, CareText::tr("Done")}};
    words.field = [fields](const QString& key) { return fields.value(key); };
    words.event = [](const EventBody& body) { return eventText(body); };
    words.time = [](const QDateTime& at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); };
    return words;
}

QString careDueText(const QDateTime& due, const QDateTime& now)
{
    return due < now ? CareText::tr("It was due by %1").arg(day(due)) : CareText::tr("Due by %1").arg(day(due));
}

QDateTime askedOn(const QDate& day, const QDateTime& now)
{
    return day == now.toLocalTime().date() ? now : day.startOfDay().toUTC();
}

void showCareDue(PlainLabel& label, const QDateTime& asked, const QDateTime& now)
{
    const QDateTime due = careDue(asked);
    label.setPlainText(careDueText(due, now));
    label.setTone(due < now ? Tone::Danger : Tone::Secondary);
}

QString whoText(const Customer& c)
{
    const QString name = !c.name.isEmpty() ? c.name : !c.phones.isEmpty() ? phoneText(c.phones.constFirst()) : c.number;
    return isolated(visibleLine(name));
}
}
