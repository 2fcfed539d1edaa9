#include "app/ctl/Help.h"

#include "models/domain/Kinds.h"
#include "models/exchange/Columns.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace amends::ctl {
namespace {
constexpr qsizetype width = 100; // characters a line

// "  name      word, word, ..." broken between words, the rest below the first word.
QString listed(const QString& name, const QStringList& words, qsizetype indent)
{
    QString text;
    QString line = (u"  "_s + name).leftJustified(indent - 1);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words.at(i) + (i + 1 < words.size() ? u","_s : QString());
        if (line.size() + 1 + word.size() > width) {
            text += line + u'\n';
            line = QString(indent - 1, u' ');
        }
        line += u' ' + word;
    }
    return text + line + u'\n';
}

template <class E>
QString words(const char* name)
{
    QStringList all;
    for (const auto& [member, word] : Keys<E>::all)
        all.append(key(member));
    return listed(QString::fromLatin1(name), all, 16);
}

QString fields(const char* name, ImportKind kind)
{
    QStringList all;
    for (const Field field : fieldsOf(kind))
        all.append(key(field));
    return listed(QString::fromLatin1(name), all, 16);
}

// The sentences of --help that hold no words of a vocabulary.
constexpr const char* actionFields
    = "Actions, one JSON object a line. Every one has\n"
      "  id            a UUID of its own; sent twice, it lands once and is acknowledged again\n"
      "  action        one of the names below\n"
      "  case          which case, by UUID or AM- number (not for keep and break: the promise knows it)\n"
      "and may have\n"
      "  agent         who did it; else the user who runs this\n"
      "  expect        how many events the case must have by now; if it has others: a conflict\n"
      "\n"
      "Fields of each; [] is a list, ! must be there:\n"
      "  open          customer! (id or number), case (a UUID for the new case), channel, words\n"
      "  call          state (start or end), number (that rang; empty: we rang them)\n"
      "  hold          state (start or end)\n"
      "  listen        words, wants, kinds [want], moods [mood], strength (1 to 5), abusive (true or false),\n"
      "                phrases [text], readback, agreed (true or false)\n"
      "  tell          fact!, source!, question (that asked for it): what they told us; told twice, it is counted\n"
      "  empathize     losses [loss, or an object with loss, note, phrase], sentence, delivered (route)\n"
      "  investigate   expected, happened, source, cause, touchpoint, felt, severity, safety (the one fact),\n"
      "                ours (true, false or a blame)\n"
      "  apologize     text!, template, delivered (route)\n"
      "  compensate    asked, rathernotsay (true or false), offers [object with kind (a remedy), title, reason,\n"
      "                amount, currency, payout, askedfor (true or false)], accepted (true or false)\n"
      "  promise       what!, by! (a time), who, channel, promise (a UUID for it, to keep it by)\n"
      "  keep          promise!, note\n"
      "  break         promise!, why\n"
      "  followup      outcome, csat (1 to 5), nps (0 to 10), words\n"
      "  draft         field, text (typed, not yet said)\n"
      "  handover      to, note!\n"
      "  accept        (takes a case that was handed over)\n"
      "  close         (once followup was done)\n"
      "  reopen        words\n"
      "An amount is a decimal text (\"29.00\") with a currency (\"GBP\"); a time is ISO 8601.\n"
      "\n"
      "Words:\n";

constexpr const char* actionExample
    = "\n"
      "Printed after the commit of each: \"ACK id\", or \"REFUSED id kind: words\", and on with the next line;\n"
      "the same with --json. A refusal changes nothing. Exit: the worst that happened.\n"
      "\n"
      "Example, on a store with the customer 40112:\n"
      "  amendsctl --store demo.db play recovery.jsonl\n"
      "where recovery.jsonl holds\n"
      R"(  {"id":"0b54a4e2-95a4-4c61-9d6c-000000000001","action":"open","case":"7c1f4c55-6b0e-4f0c-8a35-000000000001","customer":"40112","channel":"phone","words":"Nobody came."}
  {"id":"0b54a4e2-95a4-4c61-9d6c-000000000002","action":"listen","case":"7c1f4c55-6b0e-4f0c-8a35-000000000001","moods":["angry"],"strength":4,"kinds":["putright"],"readback":"You waited a whole day.","agreed":true}
  {"id":"0b54a4e2-95a4-4c61-9d6c-000000000003","action":"empathize","case":"7c1f4c55-6b0e-4f0c-8a35-000000000001","losses":["time",{"loss":"money","note":"a day's pay"}],"sentence":"A day is a lot to lose.","delivered":"said"}
  {"id":"0b54a4e2-95a4-4c61-9d6c-000000000004","action":"investigate","case":"7c1f4c55-6b0e-4f0c-8a35-000000000001","expected":"A van between 9 and 12","happened":"No van was sent","severity":"major","ours":true}
  {"id":"0b54a4e2-95a4-4c61-9d6c-000000000005","action":"apologize","case":"7c1f4c55-6b0e-4f0c-8a35-000000000001","text":"We are sorry. No van was sent, and nobody told you.","delivered":"said"}
  {"id":"0b54a4e2-95a4-4c61-9d6c-000000000006","action":"compensate","case":"7c1f4c55-6b0e-4f0c-8a35-000000000001","asked":"The fee back","offers":[{"kind":"refund","title":"Delivery fee","amount":"29.00","currency":"GBP","payout":"card"}],"accepted":true}
  {"id":"0b54a4e2-95a4-4c61-9d6c-000000000007","action":"promise","case":"7c1f4c55-6b0e-4f0c-8a35-000000000001","promise":"3f0a1f86-2d5e-4a0b-9a55-000000000001","what":"A van on Friday","by":"2027-01-08T10:00:00Z","channel":"phone"}
  {"id":"0b54a4e2-95a4-4c61-9d6c-000000000008","action":"keep","promise":"3f0a1f86-2d5e-4a0b-9a55-000000000001","note":"It came at nine."}
  {"id":"0b54a4e2-95a4-4c61-9d6c-000000000009","action":"followup","case":"7c1f4c55-6b0e-4f0c-8a35-000000000001","outcome":"recovered","csat":5,"words":"Thank you"}
  {"id":"0b54a4e2-95a4-4c61-9d6c-000000000010","action":"close","case":"7c1f4c55-6b0e-4f0c-8a35-000000000001"}
)";
}

QString demoHelp()
{
    return u"The store must be new or empty. Names, phones and addresses are made up; no number reaches anyone.\n\n"
           "Example:\n"
           "  amendsctl --store demo.db demo --customers 1000 --cases 300 --seed 7\n"_s;
}

QString importHelp()
{
    return u"Columns are recognised by the names other programs give them; --map says one by hand. Rows are matched "
           u"by\n"
           "number, then email, then phone: the same file twice adds nobody, and an empty cell wipes nothing. An "
           "order\n"
           "finds its customer by the customer's number, email or phone, so bring customers in first.\n"
           "Contact cards (vCard 2.1, 3.0, 4.0) are recognised by their content. New people with a phone or email that "
           "somebody\n"
           "has already are named, as they may be the same.\n"
           "A store that is not there is made. Refused rows go to standard error as \"line N: why\".\n\n"
           "Fields of --map (leaveout: ignore that column):\n"_s
        + fields("customers", ImportKind::Customers) + fields("orders", ImportKind::Orders)
        + fields("products", ImportKind::Products)
        + u"\nExamples:\n"
          "  amendsctl --store shop.db import customers people.csv --dry-run\n"
          "  amendsctl --store shop.db import customers people.csv --map number=Ref --map phone=3\n"
          "  amendsctl --store shop.db import orders orders.csv\n"
          "  amendsctl --store shop.db import products sheets.csv\n"_s;
}

QString exportHelp()
{
    return u"One line an event: case, id, seq, at, agent, kind, body; the events of a case in order. A file that is "
           u"there\n"
           "is replaced when everything is written, and left as it is when not.\n\n"
           "Examples:\n"
           "  amendsctl --store demo.db export journal journal.jsonl\n"
           "  amendsctl --store demo.db export journal -\n"_s;
}

QString findHelp()
{
    return u"A part of a name, the last digits of a phone, another spelling or accent will do. Each answer is a line: "
           u"what\n"
           "it is (customer, case, order, phrase), its id for \"show\", its title, why it was found, a detail.\n"
           "With --json: a list of objects with kind, id, title, why, detail.\n\n"
           "Examples:\n"
           "  amendsctl --store demo.db find maya okafor\n"
           "  amendsctl --store demo.db find \"müller\" --limit 5 --json\n"_s;
}

QString showHelp()
{
    return u"A customer comes with phones, emails, orders and cases so far; a case with its steps, deadlines, offers,\n"
           "promises and events. \"find\" tells the id.\n\n"
           "Examples:\n"
           "  amendsctl --store demo.db show customer 40112\n"
           "  amendsctl --store demo.db show case AM-1 --json\n"_s;
}

QString playHelp()
{
    return QString::fromUtf8(actionFields) + words<Channel>("channel") + words<Mood>("mood") + words<Want>("want")
        + words<Loss>("loss") + words<Severity>("severity") + words<Whose>("blame") + words<Route>("route")
        + words<Remedy>("remedy") + words<Payout>("payout") + words<Outcome>("outcome")
        + QString::fromUtf8(actionExample);
}

QString verifyHelp()
{
    return u"Mends nothing. Exit: 0 when all is well, 3 when something is wrong; then every problem is a line.\n"
           "With --json: ok, schema, cases, events, chains (ok, and the cases whose chain is broken), problems.\n\n"
           "Example:\n"
           "  amendsctl --store demo.db verify --json\n"_s;
}

QString benchHelp()
{
    return u"Operations:\n"
           "  screen-pop    a customer with history by phone; --ask FILE holds phones, one a line\n"
           "  people        customers as typed; --ask FILE holds words, one a line\n"
           "  search        people, cases, orders and phrases in one list; --ask FILE as above\n"
           "  late          the first page of what is late\n"
           "  save-step     one step more in a case, acknowledged each time; adds a customer and a case to the store\n"
           "  import        the customers of the CSV in --ask FILE; adds them to the store\n"
           "Prints op, n, p50, p99 in microseconds; for import, CPU seconds as p50 and the memory it took in "
           "added_mb.\n\n"
           "Example:\n"
           "  amendsctl --store demo.db bench search --n 50 --ask names.txt\n"_s;
}
}
