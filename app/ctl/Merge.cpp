// merge, unmerge: two records of one person made one, and taken back.
#include "app/ctl/Command.h"

#include "models/store/Care.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace amends::ctl {
namespace {
struct Word {
    const char* word;
    MergeField field;
};
constexpr std::array words {Word {"name", MergeField::Name}, Word {"say", MergeField::Say},
    Word {"number", MergeField::Number}, Word {"company", MergeField::Company}, Word {"address", MergeField::Address},
    Word {"tier", MergeField::Tier}, Word {"since", MergeField::Since}, Word {"language", MergeField::Language},
    Word {"reach", MergeField::Reach}, Word {"note", MergeField::Note}};

// The fields named by --take; nothing after complaining about one that is none.
std::optional<MergeFields> taken(const QStringList& given)
{
    MergeFields fields;
    for (const QString& list : given) {
        for (const QString& name : list.split(u',', Qt::SkipEmptyParts)) {
            const auto known = std::find_if(
                words.begin(), words.end(), [&](const Word& w) { return name.trimmed() == QLatin1StringView(w.word); });
            if (known == words.end()) {
                complain(u"--take does not know \"%1\". See amendsctl merge --help."_s.arg(name));
                return {};
            }
            fields |= known->field;
        }
    }
    return fields;
}

QJsonObject mergeJson(const MergeRecord& m)
{
    return {{u"merge"_s, m.id.toString()}, {u"kept"_s, m.kept.toString()}, {u"other"_s, m.other.toString()},
        {u"keptName"_s, m.keptName}, {u"otherName"_s, m.otherName}, {u"at"_s, m.at.toString(Qt::ISODateWithMs)},
        {u"cases"_s, m.cases}, {u"orders"_s, m.orders},
        {u"undone"_s, m.undoneAt.isValid() ? m.undoneAt.toString(Qt::ISODateWithMs) : QString()}};
}

int refused(const Error& error)
{
    if (error.kind == ErrorKind::NotFound) {
        complain(u"There is no such customer or merge."_s);
        return Refused;
    }
    if (error.kind == ErrorKind::Invalid) {
        complain(u"These two are the same record already."_s);
        return Refused;
    }
    if (error.kind == ErrorKind::Conflict) {
        complain(u"It was taken back before, merged further, or one of them was erased. Nothing was changed."_s);
        return Conflicted;
    }
    return leave(error);
}
}

int runMerge(Context& context, const QStringList& args)
{
    QCommandLineParser parser;
    const QCommandLineOption take(u"take"_s, u"Take these fields from OTHER; may be given often."_s, u"FIELD,..."_s);
    parser.addOption(take);
    parser.addPositionalArgument(u"keep"_s, u"The number or id of the record that stays."_s);
    parser.addPositionalArgument(u"other"_s, u"The number or id of the record that goes into it."_s);
    if (const auto left = parse(parser, commandNamed("merge"), args, 2, 2))
        return *left;
    const auto fields = taken(parser.values(take));
    if (!fields)
        return Usage;
    auto store = openOrSay(context, Missing::Refuse);
    if (!store)
        return StoreGone;
    auto keep = customerNamed(*store, parser.positionalArguments().at(0));
    auto other = customerNamed(*store, parser.positionalArguments().at(1));
    if (!keep || !other)
        return refused(keep ? other.error() : keep.error());
    auto merged = store->care().merge(keep->id, other->id, *fields, context.agent);
    if (!merged)
        return refused(merged.error());
    if (context.json)
        sayJson(mergeJson(*merged));
    else
        say(u"%1 is one record now, with %2 cases and %3 orders more. To take it back: amendsctl unmerge %4"_s.arg(
            keep->name, QString::number(merged->cases), QString::number(merged->orders), merged->id.toString()));
    return Done;
}

int runUnmerge(Context& context, const QStringList& args)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(
        u"merge"_s, u"The merge's id, or the customer whose last merge is meant."_s, u"[MERGE]"_s);
    if (const auto left = parse(parser, commandNamed("unmerge"), args, 0, 1))
        return *left;
    auto store = openOrSay(context, Missing::Refuse);
    if (!store)
        return StoreGone;
    const QStringList given = parser.positionalArguments();
    if (given.isEmpty()) {
        auto all = store->care().merges({});
        if (!all)
            return leave(all.error());
        QJsonArray list;
        for (const MergeRecord& m : std::as_const(*all)) {
            list.append(mergeJson(m));
            if (!context.json)
                say(u"%1\t%2\t%3 + %4"_s.arg(m.id.toString(), m.at.toString(Qt::ISODate), m.keptName, m.otherName));
        }
        if (context.json)
            say(QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
        else if (all->isEmpty())
            say(u"Nothing is merged."_s);
        return Done;
    }
    auto undone = store->care().unmerge(MergeId::fromString(given.constFirst()), context.agent);
    if (!undone && undone.error().kind == ErrorKind::NotFound) {
        auto who = customerNamed(*store, given.constFirst());
        auto all = who ? store->care().merges(who->id) : Result<QList<MergeRecord>>(who.error());
        if (!all || all->isEmpty())
            return refused({ErrorKind::NotFound, {}});
        undone = store->care().unmerge(all->constFirst().id, context.agent);
    }
    if (!undone)
        return refused(undone.error());
    if (context.json)
        sayJson(mergeJson(*undone));
    else
        say(u"%1 and %2 are two again."_s.arg(undone->keptName, undone->otherName));
    return Done;
}
}
