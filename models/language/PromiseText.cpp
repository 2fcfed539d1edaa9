#include "models/language/PromiseText.h"
#include "models/language/When.h"
#include <QHash>
#include <QRegularExpression>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
QRegularExpression rule(const QString& pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

struct ChannelCue {
    Channel channel;
    QRegularExpression words;
};

// Two channels in one promise leave it open which is meant.
std::optional<Channel> channelIn(const QString& text)
{
    static const QList<ChannelCue> cues {{Channel::Email, rule(u"\\b(e-?mails?|mailen?|maile|mail)\\b"_s)},
        {Channel::Phone,
            rule(
                u"\\b(ring|rings|call|calls|phone|phones|telephone|call ?back|anruf\\w*|rufe|ruft|telefon\\w*|rückruf)\\b"_s)},
        {Channel::Letter, rule(u"\\b(letter|by post|brief|per post|postkarte|card in the post)\\b"_s)},
        {Channel::Chat, rule(u"\\b(chat)\\b"_s)},
        {Channel::Counter, rule(u"\\b(at the counter|in the shop|in store|im laden|in der filiale|am schalter)\\b"_s)}};
    std::optional<Channel> found;
    for (const ChannelCue& cue : cues) {
        if (!cue.words.match(text).hasMatch())
            continue;
        if (found)
            return std::nullopt;
        found = cue.channel;
    }
    return found;
}

struct Subject {
    bool said = false;
    bool agent = false;
    QString name {};       // empty with `said` and not `agent`: "we", "someone", nobody in particular
    bool verbLast = false; // "Ich werde ... schicken"
    QString rest {};
};

Subject subjectOf(const QString& text)
{
    static const QRegularExpression me
        = rule(u"^(?:ok,? |so,? )?(?:I[’']?ll|I will|I shall|I am going to|I[’']m going to|I)\\s+"_s);
    static const QRegularExpression ich = rule(u"^ich\\s+(?<will>werde\\s+)?"_s);
    static const QRegularExpression nobody = rule(
        u"^(?:we[’']?ll|we will|we|wir(?: werden)?|someone will|somebody will|they will|they[’']ll|jemand wird|man wird)\\s+"_s);
    // A name is known by the word after it; case matters here.
    static const QRegularExpression named(
        u"^(?<name>\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2})(?: (?:will|is going to|(?<wird>wird))|[’']ll) "_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression german(u"^(?<name>\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)?) "
                                           u"(?=(?:ruft|liefert|bringt|schickt|sendet|zahlt|überweist|"
                                           "kommt|meldet|schreibt|holt|erstattet|baut|prüft)\\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto m = ich.match(text); m.hasMatch())
        return {true, true, {}, !m.captured(u"will"_s).isEmpty(), text.mid(m.capturedEnd())};
    if (const auto m = nobody.match(text); m.hasMatch())
        return {true, false, {}, text.startsWith(u"wir werden"_s, Qt::CaseInsensitive), text.mid(m.capturedEnd())};
    if (const auto m = me.match(text); m.hasMatch())
        return {true, true, {}, false, text.mid(m.capturedEnd())};
    if (const auto m = named.match(text); m.hasMatch())
        return {true, false, m.captured(u"name"_s), !m.captured(u"wird"_s).isEmpty(), text.mid(m.capturedEnd())};
    if (const auto m = german.match(text); m.hasMatch())
        return {true, false, m.captured(u"name"_s), false, text.mid(m.capturedEnd())};
    return {false, true, {}, false, text};
}

// Takes the words for the customer and for the channel out of what is promised: "ring you back" is nothing but a ring.
QString plainWhat(QString what)
{
    static const QRegularExpression whom = rule(u"^(?:you|them|him|her|sie|ihnen|euch|dich|dir)\\b\\s*"_s);
    static const QRegularExpression how = rule(
        u"\\b(?:by e-?mail|by phone|by post|by letter|per e-?mail|per mail|per post|per telefon|telefonisch|via e-?mail)\\b"_s);
    static const QRegularExpression back = rule(u"^(?:back|again|an|zurück)\\b\\s*|\\s+(?:an|zurück)$"_s);
    what.remove(how);
    what = what.simplified();
    what.remove(whom);
    what.remove(back);
    return what.simplified();
}

void readVerbAndWhat(const Subject& subject, PromiseParts& parts)
{
    const QString rest = subject.rest.simplified();
    if (subject.verbLast) {
        parts.verb = rest.section(u' ', -1);
        parts.what = plainWhat(rest.section(u' ', 0, -2));
        return;
    }
    parts.verb = rest.section(u' ', 0, 0);
    parts.what = plainWhat(rest.section(u' ', 1));
}
}

PromiseParts readPromise(const QString& text, const QDateTime& now, const QTimeZone& zone)
{
    PromiseParts parts;
    parts.text = text;
    const WhenFound when = findWhen(text, now, zone);
    parts.by = when.at;
    parts.dayOnly = when.dayOnly;
    parts.byIsPast = when.at.isValid() && when.at <= now;

    const Subject subject = subjectOf(when.rest);
    parts.agent = subject.agent;
    parts.who = subject.name;
    readVerbAndWhat(subject, parts);
    parts.channel = channelIn(when.rest);

    if (parts.what.isEmpty() && (parts.verb.isEmpty() || !parts.channel))
        parts.missing.append(PromisePart::What);
    if (!parts.agent && parts.who.isEmpty())
        parts.missing.append(PromisePart::Who);
    if (!parts.by.isValid() || parts.byIsPast)
        parts.missing.append(PromisePart::By);
    if (!parts.channel)
        parts.missing.append(PromisePart::Channel);
    return parts;
}
}
