#include "models/language/Templates.h"
#include "models/language/Tongue.h"
#include <kainjow/mustache.hpp>
#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
constexpr qsizetype longestTemplate = 20'000;
constexpr int deepest = 8;
// Values never pass through the template engine: it gets a mark for each name, from the private use area, and the marks are
// replaced afterwards. That keeps filling to one pass and tells where each value stands.
constexpr char16_t markStart = 0xE000;
constexpr char16_t markEnd = 0xE001;
constexpr char16_t markFirst = 0xE100;
constexpr char16_t markLast = 0xE1FF;
constexpr int mostNames = 200;

// One tag of a template: its kind ('#', '^', '/', '!' or 0 for a name) and where it stands.
struct Tag {
    char16_t kind = 0;
    QString name {};
    qsizetype start = 0;
    qsizetype end = 0;
};

bool isName(const QString& name)
{
    return !name.isEmpty() && name.size() <= 60 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

// The tag at `open`, or none when it is not one that we take.
std::optional<Tag> tagAt(const QString& body, qsizetype open)
{
    const bool triple = body.mid(open, 3) == "{{{"_L1;
    const qsizetype close = body.indexOf(triple ? u"}}}"_s : u"}}"_s, open);
    if (close < 0)
        return std::nullopt;
    Tag tag {0, body.mid(open + (triple ? 3 : 2), close - open - (triple ? 3 : 2)).trimmed(), open,
        close + (triple ? 3 : 2)};
    if (!triple && !tag.name.isEmpty() && u"#^/!&"_s.contains(tag.name[0])) {
        tag.kind = tag.name[0] == u'&' ? char16_t(0) : tag.name[0].unicode();
        tag.name = tag.name.mid(1).trimmed();
    }
    if (tag.kind != u'!' && !isName(tag.name)) // also "> partial" and "=new delimiters="
        return std::nullopt;
    return tag;
}

Result<QList<Tag>> tagsOf(const QString& body)
{
    QList<Tag> tags;
    QStringList sections;
    for (qsizetype at = body.indexOf("{{"_L1); at >= 0; at = body.indexOf("{{"_L1, tags.last().end)) {
        const std::optional<Tag> tag = tagAt(body, at);
        if (!tag)
            return {ErrorKind::Invalid, u"template: a tag that is no name or section"_s};
        if (tag->kind == u'#' || tag->kind == u'^')
            sections.append(tag->name);
        if (tag->kind == u'/' && (sections.isEmpty() || sections.takeLast() != tag->name))
            return {ErrorKind::Invalid, u"template: a section ends that was not begun"_s};
        if (sections.size() > deepest)
            return {ErrorKind::Invalid, u"template: too many sections in each other"_s};
        tags.append(*tag);
    }
    if (!sections.isEmpty())
        return {ErrorKind::Invalid, u"template: a section has no end"_s};
    return tags;
}

// The template with each name under "v.", so that a name can be a section's condition and a value at once.
QString forEngine(const QString& body, const QList<Tag>& tags)
{
    QString out;
    qsizetype from = 0;
    for (const Tag& tag : tags) {
        out += body.mid(from, tag.start - from);
        if (tag.kind == 0)
            out += u"{{v."_s + tag.name + u"}}"_s;
        else if (tag.kind != u'!')
            out += u"{{"_s + QChar(tag.kind) + tag.name + u"}}"_s;
        from = tag.end;
    }
    return out + body.mid(from);
}

QString withoutMarks(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() >= markStart && c.unicode() <= markLast; });
    return text;
}

bool isMissing(const TemplateValues& values, const QString& name)
{
    return values.value(name).text.trimmed().isEmpty();
}

Result<QString> rendered(
    const QString& body, const QList<Tag>& tags, const QStringList& names, const TemplateValues& values)
{
    using kainjow::mustache::data;
    data marks {data::type::object};
    data all {data::type::object};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString mark = QString(QChar(markStart)) + QChar(static_cast<char16_t>(markFirst + i)) + QChar(markEnd);
        marks.set(names[i].toStdString(), mark.toStdString());
        all.set(names[i].toStdString(), isMissing(values, names[i]) ? data::type::bool_false : data::type::bool_true);
    }
    all.set("v", marks);
    kainjow::mustache::mustache engine {forEngine(body, tags).toStdString()};
    engine.set_custom_escape([](const std::string& text) { return text; });
    if (!engine.is_valid())
        return {ErrorKind::Invalid, u"template: the engine refused it"_s};
    return QString::fromStdString(engine.render(all));
}

Filled replacedMarks(
    const QString& text, const QStringList& names, const TemplateValues& values, const QString& language)
{
    Filled filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() != markStart) {
            filled.text += text[i];
            continue;
        }
        const QString& name = names[text[i + 1].unicode() - markFirst];
        const bool blank = isMissing(values, name);
        const QString value = blank ? blankText(name, language) : values.value(name).text;
        filled.ranges.append(
            {filled.text.size(), value.size(), name, blank ? ValueKind::YouWrite : values.value(name).kind});
        filled.text += value;
        i += 2;
    }
    return filled;
}

const QJsonObject& templatesFile(Tongue tongue)
{
    static const std::array<QJsonObject, 2> files {
        wordsFile(u"templates"_s, Tongue::English), wordsFile(u"templates"_s, Tongue::German)};
    return files[tongue == Tongue::German ? 1 : 0];
}

QString joinedLines(const QJsonValue& paragraphs)
{
    QStringList lines;
    for (const QJsonValue& each : paragraphs.toArray())
        lines.append(each.toString());
    return lines.join(u"\n\n"_s);
}

QList<ApologyTemplate> readTemplates()
{
    QList<ApologyTemplate> all;
    for (const Tongue tongue : {Tongue::English, Tongue::German}) {
        for (const QJsonValue& each : templatesFile(tongue)["templates"_L1].toArray()) {
            ApologyTemplate one;
            one.key = each["key"_L1].toString();
            one.tone = each["tone"_L1].toString() == "warm"_L1 ? LetterTone::Warm : LetterTone::Plain;
            one.language = tagOf(tongue);
            one.id = one.key + (one.tone == LetterTone::Warm ? u".warm."_s : u".plain."_s) + one.language;
            one.title = each["title"_L1].toString();
            for (const QJsonValue& cause : each["causes"_L1].toArray())
                one.causes.append(cause.toString());
            one.secondFailure = each["second"_L1].toBool();
            one.subject = each["subject"_L1].toString();
            one.body = joinedLines(each["body"_L1]);
            all.append(one);
        }
    }
    return all;
}

// 0: written for just this; then the cause alone, general ones, other causes, a second failure that was none.
int closeness(const ApologyTemplate& one, const RecoveryCase& c, bool secondFailure)
{
    if (one.secondFailure)
        return secondFailure ? 0 : 4;
    if (one.causes.isEmpty())
        return 2;
    return one.causes.contains(c.cause) ? 1 : 3;
}
}

Result<Filled> fill(const QString& body, const TemplateValues& values, const QString& language)
{
    if (body.size() > longestTemplate)
        return {ErrorKind::Invalid, u"template: too long"_s};
    const QString clean = withoutMarks(body);
    const Result<QList<Tag>> tags = tagsOf(clean);
    if (!tags)
        return tags.error();
    QStringList names;
    for (const Tag& tag : *tags) {
        if (tag.kind != u'!' && !names.contains(tag.name))
            names.append(tag.name);
    }
    if (names.size() > mostNames)
        return {ErrorKind::Invalid, u"template: too many names"_s};
    const Result<QString> text = rendered(clean, *tags, names, values);
    if (!text)
        return text.error();
    return replacedMarks(*text, names, values, language);
}

QString blankLabel(const QString& name, const QString& language)
{
    const QString label = templatesFile(tongueOf(language))["blanks"_L1][name].toString();
    return label.isEmpty() ? QString(name).replace(u'_', u' ') : label;
}

QString blankText(const QString& name, const QString& language)
{
    return u'[' + blankLabel(name, language) + u']';
}

QList<FilledRange> blanksIn(const QString& text, const QString& language)
{
    QList<FilledRange> found;
    const QJsonObject blanks = templatesFile(tongueOf(language))["blanks"_L1].toObject();
    for (auto blank = blanks.begin(); blank != blanks.end(); ++blank) {
        const QString wanted = u'[' + blank.value().toString() + u']';
        for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.size()))
            found.append({at, wanted.size(), blank.key(), ValueKind::YouWrite});
    }
    std::sort(found.begin(), found.end(), [](const FilledRange& a, const FilledRange& b) { return a.start < b.start; });
    return found;
}

const QList<ApologyTemplate>& builtinTemplates()
{
    static const QList<ApologyTemplate> all = readTemplates();
    return all;
}

QList<ApologyTemplate> templatesFor(const RecoveryCase& c, const QString& language, bool secondFailure)
{
    const QString tag = tagOf(tongueOf(language));
    QList<ApologyTemplate> fitting;
    for (const ApologyTemplate& one : builtinTemplates()) {
        if (one.language == tag)
            fitting.append(one);
    }
    const bool plainFirst = c.strength >= 4 || c.moods.contains(Mood::Angry) || c.moods.contains(Mood::Frustrated);
    // Keys keep the file's order; of one key, the tone that fits the mood comes first.
    QStringList keys;
    for (const ApologyTemplate& one : std::as_const(fitting)) {
        if (!keys.contains(one.key))
            keys.append(one.key);
    }
    const auto rank = [&](const ApologyTemplate& one) {
        return std::make_tuple(
            closeness(one, c, secondFailure), keys.indexOf(one.key), (one.tone == LetterTone::Plain) != plainFirst);
    };
    std::stable_sort(fitting.begin(), fitting.end(),
        [&](const ApologyTemplate& a, const ApologyTemplate& b) { return rank(a) < rank(b); });
    return fitting;
}
}
