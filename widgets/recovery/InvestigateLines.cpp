#include "widgets/recovery/InvestigateLines.h"

#include "models/language/Lines.h"
#include "widgets/common/SayCard.h"
#include "widgets/recovery/PersonText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
//: A line to be said aloud stands in quotation marks
QString quoted(const QString& line)
{
    return QCoreApplication::translate("amends::InvestigateLines", "“%1”").arg(line);
}
}

void showSayLines(SayCard& card, Step step, const CaseDesk& desk)
{
    const StepLines said = linesFor(step, desk.current(), spokenWith(desk.card().customer), deskLanguage());
    QStringList lines;
    for (const SayLine& line : said.lines)
        lines.append(quoted(line.line));
    if (lines.value(card.current()) == card.line() && !card.line().isEmpty())
        return;
    QList<AvoidPhrase> avoid;
    for (const AvoidLine& line : said.avoid.first(std::min<qsizetype>(2, said.avoid.size())))
        avoid.append({quoted(line.phrase), line.qualifier});
    card.setHint(said.lines.isEmpty() ? QString() : said.lines.first().pace);
    card.setLines(lines);
    card.setAvoid(avoid);
}

QString lineWithoutBlame(const CaseDesk& desk)
{
    if (!desk.current().whose)
        return {};
    return correctWithoutBlame(desk.current(), spokenWith(desk.card().customer), deskLanguage()).line;
}
}
