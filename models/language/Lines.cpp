#include "models/language/Lines.h"
#include "models/language/Tongue.h"
#include <algorithm>
#include <array>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
constexpr qsizetype mostLines = 6; // more than that nobody looks through while someone waits

const QJsonObject& linesFile(Tongue tongue)
{
    static const std::array<QJsonObject, 2> files {
        wordsFile(u"lines"_s, Tongue::English), wordsFile(u"lines"_s, Tongue::German)};
    return files[tongue == Tongue::German ? 1 : 0];
}

bool names(const QJsonValue& wanted, const QString& word)
{
    return wanted.isUndefined() || wanted.toArray().contains(word);
}

// A condition that is not there is met; one about something not judged yet is not.
bool isMet(const QJsonObject& when, const RecoveryCase& c)
{
    if (c.strength < when["min"_L1].toInt(0) || (when.contains("max"_L1) && c.strength > when["max"_L1].toInt()))
        return false;
    if (when.contains("moods"_L1)
        && std::none_of(c.moods.begin(), c.moods.end(), [&](Mood mood) { return names(when["moods"_L1], key(mood)); }))
        return false;
    if (when.contains("wants"_L1) && std::none_of(c.wantKinds.begin(), c.wantKinds.end(), [&](Want want) {
            return names(when["wants"_L1], key(want));
        }))
        return false;
    if (!names(when["severity"_L1], c.severity ? key(*c.severity) : QString()))
        return false;
    if (!names(when["whose"_L1], c.whose ? key(*c.whose) : QString()))
        return false;
    if (!names(when["channel"_L1], key(c.channel)))
        return false;
    if (when.contains("abusive"_L1) && when["abusive"_L1].toBool() != c.abusive)
        return false;
    if (when.contains("corrected"_L1) && when["corrected"_L1].toBool() != (c.corrections > 0))
        return false;
    return !when.contains("reopened"_L1) || when["reopened"_L1].toBool() == (c.reopened > 0);
}

// Safety outranks everything, then how they treat us, then what has come out; the rest stays in the file's order.
int weight(const QJsonObject& when)
{
    if (when["severity"_L1].toArray().contains(key(Severity::Safety)))
        return 3;
    if (when.contains("abusive"_L1))
        return 2;
    return when.contains("corrected"_L1) || when.contains("reopened"_L1) || when.contains("whose"_L1) ? 1 : 0;
}

QString paceText(const QString& pace, const RecoveryCase& c, Tongue agent)
{
    QString text = linesFile(agent)["paces"_L1][pace].toString();
    return text.replace(u"{strength}"_s, QString::number(c.strength));
}

SayLine lineFrom(const QJsonObject& json, const RecoveryCase& c, Tongue agent)
{
    const SayKind kind = json["kind"_L1].toString() == "ask"_L1 ? SayKind::Ask : SayKind::Say;
    return {kind, paceText(json["pace"_L1].toString(), c, agent), json["line"_L1].toString()};
}
}

StepLines linesFor(Step step, const RecoveryCase& c, const QString& language, const QString& agentLanguage)
{
    const Tongue agent = tongueOf(agentLanguage.isEmpty() ? language : agentLanguage);
    const QJsonObject file = linesFile(tongueOf(language));
    const QJsonObject page = file["steps"_L1][key(step)].toObject();

    QList<QJsonObject> fitting;
    for (const QJsonValue& each : page["lines"_L1].toArray()) {
        if (isMet(each["when"_L1].toObject(), c))
            fitting.append(each.toObject());
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const QJsonObject& a, const QJsonObject& b) {
        return weight(a["when"_L1].toObject()) > weight(b["when"_L1].toObject());
    });

    StepLines card;
    fitting = fitting.mid(0, mostLines);
    for (const QJsonObject& each : fitting)
        card.lines.append(lineFrom(each, c, agent));
    const QJsonObject notes = linesFile(agent)["notes"_L1].toObject();
    for (const QJsonValue& each : page["avoid"_L1].toArray())
        card.avoid.append({each["phrase"_L1].toString(), notes[each["note"_L1].toString()].toString()});
    return card;
}

SayLine correctWithoutBlame(const RecoveryCase& c, const QString& language, const QString& agentLanguage)
{
    const Tongue tongue = tongueOf(language);
    const Tongue agent = tongueOf(agentLanguage.isEmpty() ? language : agentLanguage);
    const QJsonObject corrections = linesFile(tongue)["corrections"_L1].toObject();
    const Whose whose = c.whose.value_or(Whose::Ours);
    SayLine line = lineFrom(corrections[key(whose)].toObject(), c, agent);
    if (whose != Whose::Ours)
        return line;
    const QString sentence = causeSentence(c.cause, language);
    line.line = sentence.isEmpty() ? corrections["ours_unknown"_L1]["line"_L1].toString() : sentence + u' ' + line.line;
    return line;
}

QString causeSentence(const QString& cause, const QString& language)
{
    return linesFile(tongueOf(language))["causes"_L1][cause].toString();
}
}
