// What --help says of the commands for the care of data.
#include "app/ctl/Help.h"

using namespace Qt::StringLiterals;

namespace amends::ctl {
QString mergeHelp()
{
    return u"KEEP and OTHER are customer numbers or ids; \"find\" tells them. KEEP's phones and emails are joined by "
           u"OTHER's; of "
           u"the\n"
           "other fields KEEP's stay unless they are empty or named by --take: name, say, number, company, address, "
           "tier,\n"
           "since, language, reach, note. OTHER's id is answered with KEEP from then on.\n\n"
           "Example:\n"
           "  amendsctl --store merge.db merge K-1 K-2 --take address,note\n"_s;
}

QString unmergeHelp()
{
    return u"MERGE is the id that \"merge\" printed; with a CUSTOMER, their last merge is meant. Both records are as "
           u"they were,\n"
           "but what was changed since, or came in since, stays with the one who was kept. Not after one was "
           "erased.\n\n"
           "Examples:\n"
           "  amendsctl --store merge.db unmerge K-1\n"
           "  amendsctl --store merge.db unmerge\n"_s;
}

QString accessHelp()
{
    return u"DIR gets everything.html, to read, and everything.json, for machines: all cases with every event and "
           u"draft, orders,\n"
           "history, facts, phones, emails, and how the record was before an import or a merge. Nobody else is in it.\n"
           "A request is noted with its day and counts as answered; --note only notes it, due in a month.\n\n"
           "Examples:\n"
           "  amendsctl --store care.db access K-1 --note --asked 2026-11-02\n"
           "  amendsctl --store care.db access K-1 --to their-data\n"_s;
}

QString eraseHelp()
{
    return u"Empties names, numbers, addresses, notes, the words of every event, drafts, facts and earlier copies. "
           u"Cases stay in\n"
           "the counts with their times, kinds and amounts; the chain of events still verifies. The store's files are "
           "then\n"
           "cleaned and searched, and a certificate is printed that names only the customer's number and id. It asks "
           "for the\n"
           "name unless --yes is given. Cut short, it goes on when it is called again. Exit 3 when something was still "
           "found.\n\n"
           "Examples:\n"
           "  amendsctl --store care.db erase K-1 --note --asked 2026-11-02\n"
           "  amendsctl --store care.db erase K-1 --yes --reason \"asked by letter\" --certificate K-1.txt\n"_s;
}

QString requestsHelp()
{
    return u"A line each: due or late, what was asked, customer number and id, the day on which they asked. Soonest "
           u"first.\n"
           "With --json: a list of objects with id, kind, customer, number, asked, due, late, done.\n\n"
           "Example:\n"
           "  amendsctl --store care.db requests --all\n"_s;
}
}
